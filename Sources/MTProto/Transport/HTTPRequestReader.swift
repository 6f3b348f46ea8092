/// Reads requests of HTTP/1.1 off the bytes of a connection.
///
///     method target HTTP/1.1 CR LF  name: value CR LF ...  CR LF  body, `Content-Length` bytes
///
/// - Limits: those of `HTTPHeadReader`, and `TransportLimits.payloadFromClient` for the body. Nothing is set
///   aside for a body that is merely announced.
/// - Errors: `HTTPFault` with the status to answer; after one the connection cannot be read on.
/// - Source: RFC 9112. Transfer codings are refused: no client of this protocol sends any.
struct HTTPRequestReader: Sendable {
    /// What comes out.
    enum Item: Equatable {
        case request(HTTPRequest)
        /// The client waits for `100 Continue` before it sends the body.
        case wantsContinue
    }

    /// A request whose body is awaited.
    private var open: HTTPRequest?
    private var bodySize = 0
    private var head = HTTPHeadReader()

    /// The next item; `nil` if it is not all there.
    mutating func next(from input: inout ByteQueue) throws(HTTPFault) -> Item? {
        if open == nil {
            guard let request = try head.next(from: &input) else { return nil }
            let hosts = request.values(of: "host").count
            guard hosts == 1 || hosts == 0 && request.minorVersion == 0 else {
                throw .malformed("\(hosts) Host fields")
            }
            bodySize = try Self.bodySize(of: request)
            open = request
            if try Self.wantsContinue(request), input.count < bodySize { return .wantsContinue }
        }
        guard var request = open, input.count >= bodySize else { return nil }
        open = nil
        request.body = input.take(bodySize)
        return .request(request)
    }

    // MARK: The body

    private static func bodySize(of request: HTTPRequest) throws(HTTPFault) -> Int {
        guard request.values(of: "transfer-encoding").isEmpty else {
            throw HTTPFault(status: 501, reason: "a body needs Content-Length; transfer codings are not read")
        }
        let sizes = request.values(of: "content-length")
        guard let size = sizes.first else {
            guard request.method != "POST" else { throw HTTPFault(status: 411, reason: "no Content-Length") }
            return 0
        }
        guard sizes.allSatisfy({ $0 == size }), !size.isEmpty,
            size.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { throw .malformed("a Content-Length that is no number") }
        guard let number = Int(size), number <= TransportLimits.payloadFromClient else {
            throw HTTPFault(status: 413, reason: "a body of \(size.prefix(20)) bytes")
        }
        return number
    }

    private static func wantsContinue(_ request: HTTPRequest) throws(HTTPFault) -> Bool {
        let wishes = request.words(of: "expect")
        guard wishes.allSatisfy({ $0 == "100-continue" }) else {
            throw HTTPFault(status: 417, reason: "an expectation other than 100-continue")
        }
        return !wishes.isEmpty && request.minorVersion == 1
    }
}
