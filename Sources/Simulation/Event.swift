package import DataCenters
package import MTProto
package import Primitives
package import Scenarios
package import TL

/// One thing that happened in a simulation.
///
/// Everything the simulator does is one ordered list of these; log lines are printed from it.
package struct Event: Sendable {
    /// What happened.
    package enum Kind: Sendable {
        /// A client connected; `peer` is its address, `local` the one it reached us by, `through` a proxy.
        case connected(peer: String, local: String, through: String?)
        /// A client was not let in by a proxy, so it never came to a DC.
        case turnedAway(by: ProxyKind, peer: String, reason: String)
        /// A connection ended.
        case disconnected(reason: String)
        /// Something below the API.
        case transport(ProtocolEvent)
        /// A query came in; it is decoded if the schema knows it.
        case request(RequestSummary)
        /// A query was answered, with a value or an error, whose reason says why; `ignored` are the arguments that it
        /// set and that changed nothing.
        case answer(RequestSummary, Result<TLValue, RPCError>, by: Origin, ignored: [String])
        /// Something became so in the world.
        case world(WorldFact)
        /// An update was pushed to a session of a key; its constructor.
        case push(String, KeyPlace)
        /// A mistake of dcsim itself; never one of a client.
        case mistake(String)
        /// A temporary key was bound to a permanent one.
        case temporaryKeyBound(AuthKeyID, to: AuthKeyID)
        /// A fault of the scenario is done to something.
        case fault(ScenarioEngine.Injection, to: String)
        /// Something was done by command; `mark` is where the scenario says so.
        case action(String, mark: SourceMark?, result: CommandResult)
        /// A client program was started or has ended.
        case client(ClientProgram)
    }

    /// Who answered a query.
    package enum Origin: Hashable, Sendable {
        /// The world, as Telegram would.
        case world
        /// Nobody: it is the smallest legal value, because nobody simulates the method.
        case standIn
        /// A stub of the scenario.
        case stub(SourceMark)
        /// A fault of the scenario.
        case fault(SourceMark)
    }

    /// A client program under test.
    package struct ClientProgram: Hashable, Sendable {
        /// Which start of it, from 1.
        package let run: Int
        /// How it ended: its exit status; `nil` while it runs.
        package let status: Int?

        /// A client program.
        package init(run: Int, status: Int? = nil) {
            self.run = run
            self.status = status
        }
    }

    /// When.
    package let time: Timestamp
    /// At which DC; `nil` for what is done to the whole world.
    package let dc: DCID?
    /// On which connection; `nil` if on none.
    package let connection: ConnectionID?
    /// What.
    package let kind: Kind
}

/// A query as a log shows it.
package struct RequestSummary: Sendable {
    /// The method, or its number if the schema lacks it.
    package let method: String
    /// Its msg_id.
    package let id: MessageID
    /// The decoded query; `nil` if it could not be read.
    package let call: TLObject?
    /// The layer that the client announced for its key, if it has.
    package let layer: Layer?
    /// The key that the login hangs on, if there is one.
    package let keyID: AuthKeyID?
    /// Who is logged in: a phone number, or `bot` and its id.
    package let account: String?
}
