import Primitives
import TL

/// A service message of a client: what a session answers itself.
///
/// A new one is a file with one conforming type, and one line in `ServiceTable`.
protocol ServiceRequest: Sendable {
    /// The name in the schema.
    static var name: String { get }
    /// Its constructor number.
    static var id: ConstructorID { get }
    /// Whether seq_no is to be even; of most service messages the documentation does not say.
    static var mustBeEven: Bool { get }

    /// Reads its fields, behind the constructor number.
    init(_ fields: inout TLReader) throws(TLDecodingError)

    /// Does what it asks for; `query` is its msg_id, for the answer.
    func answer(_ query: MessageID, in session: inout ServerSession, _ reception: inout Reception)
}

extension ServiceRequest {
    static var mustBeEven: Bool { false }
}

/// A service message about which there is nothing to do.
protocol IgnoredServiceMessage: ServiceRequest {
    init()
}

extension IgnoredServiceMessage {
    init(_: inout TLReader) throws(TLDecodingError) {
        self.init()
    }

    func answer(_: MessageID, in _: inout ServerSession, _: inout Reception) {}
}

extension TLReader {
    /// A list of message ids; see `Reception.mostListedIDs`.
    mutating func messageIDs() throws(TLDecodingError) -> [MessageID] {
        try longVector(atMost: Reception.mostListedIDs).map { MessageID($0) }
    }
}
