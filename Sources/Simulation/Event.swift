public import DataCenters
public import MTProto
public import Primitives
public import TL

/// One thing that happened in a simulation.
///
/// Everything the simulator does is one ordered list of these; log lines are printed from it.
public struct Event: Sendable {
    /// What happened.
    public enum Kind: Sendable {
        /// A client connected; `peer` is its address, `local` the one it reached us by.
        case connected(peer: String, local: String)
        /// A connection ended.
        case disconnected(reason: String)
        /// Something below the API.
        case transport(ProtocolEvent)
        /// A query came in; it is decoded if the schema knows it.
        case request(RequestSummary)
        /// A query was answered.
        case answer(RequestSummary, Answer)
        /// Something became so in the world.
        case world(WorldFact)
        /// An update was pushed to a session of a key; its constructor.
        case push(String, KeyPlace)
        /// A mistake of dcsim itself; never one of a client.
        case mistake(String)
        /// A temporary key was bound to a permanent one.
        case temporaryKeyBound(AuthKeyID, to: AuthKeyID)
    }

    /// How a query was answered.
    public enum Answer: Sendable {
        /// With a value of this constructor.
        case result(String)
        /// With the smallest legal value, because nobody simulates the method.
        case standIn(String)
        /// With an error; its reason says why.
        case error(RPCError)
    }

    /// When.
    public let time: Timestamp
    /// Where.
    public let dc: DCID
    /// On which connection; `nil` if on none.
    public let connection: ConnectionID?
    /// What.
    public let kind: Kind
}

/// A query as a log shows it.
public struct RequestSummary: Sendable {
    /// The method, or its number if the schema lacks it.
    public let method: String
    /// Its msg_id.
    public let id: MessageID
    /// The decoded query; `nil` if it could not be read.
    public let call: TLObject?
    /// The layer that the client announced for its key, if it has.
    public let layer: Layer?
    /// The key that the login hangs on, if there is one.
    public let keyID: AuthKeyID?
}
