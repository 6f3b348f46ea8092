import Primitives
package import TL

/// `http_wait#9299359f max_delay:int wait_after:int max_wait:int`: how long the request that it came with waits,
/// in milliseconds.
///
/// It means nothing where no request waits, as on TCP.
struct HTTPWait: ServiceRequest {
    static let name = "http_wait"
    static let id = ServiceConstructor.httpWait
    static let mustBeEven = true

    private let patience: HTTPPoll.Patience

    init(_ fields: inout TLReader) throws(TLDecodingError) {
        patience = HTTPPoll.Patience(
            maxDelay: .milliseconds(Int64(try fields.int())),
            waitAfter: .milliseconds(Int64(try fields.int())),
            maxWait: .milliseconds(Int64(try fields.int()))
        )
    }

    func answer(_: MessageID, in _: inout ServerSession, _ reception: inout Reception) {
        reception.patience = patience
    }
}

extension ServiceConstructor {
    /// `http_wait`.
    package static let httpWait: ConstructorID = 0x9299_359f
}
