/// Something that a DC does wrong, or merely unusually, by the level at which it is done.
///
/// A *fault* is what is written in a scenario, a *flaw* is what is done. Each flaw is a type in a file of its own, with
/// its fault: keyword, meaning, example, settings. All are alike: who is about to do something describes it in a value,
/// the flaw changes the value, and what the value then says is done.
///
/// | level | protocol | what it changes | described and done by |
/// |---|---|---|---|
/// | connection | `ConnectionFlaw` | `Pipe` | `Link` of Simulation |
/// | frame | `FrameFlaw` | `FrameHandling` | `MTProtoServer.receiveFrame` |
/// | exchange | `ExchangeFlaw` | `DHOffer`, `ExchangeAnswer` and others | `ServerKeyExchange` |
/// | query | `QueryFlaw` | `QueryHandling` | `Simulator.interfere`, `ServerSession.receive` |
/// | reply | `ReplyFlaw`, `PacketFlaw` | `Delivery`, `PacketHeader` | `ServerSession`, `MTProtoServer.flush` |
///
/// What refuses or swallows a message is done to service messages, too, if the scenario says so: see `MessageFlaw`.
///
/// Another level - pushes, the line towards the server - is a folder with a protocol and the value
/// that its flaws change, a case here and in `FlawLevel`, and the moment at which a scenario is asked.
package enum Flaw: Sendable {
    /// Something is wrong with the way of a connection's bytes.
    case connection(any ConnectionFlaw)
    /// Something is wrong with what is done to a frame.
    case frame(any FrameFlaw)
    /// Something is wrong with the answer to a message of a key exchange.
    case exchange(any ExchangeFlaw)
    /// Something is done to a query in place of answering it.
    case query(any QueryFlaw)
    /// Something is wrong with the answer to a query.
    case reply(any ReplyFlaw)

    /// The word that orders it in a scenario.
    package var keyword: String { value.keyword }

    /// What it is about.
    package var level: FlawLevel { type(of: value).level }

    /// The flaw itself.
    private var value: any FlawKind {
        switch self {
        case .connection(let flaw): flaw
        case .frame(let flaw): flaw
        case .exchange(let flaw): flaw
        case .query(let flaw): flaw
        case .reply(let flaw): flaw
        }
    }
}

extension Flaw: Hashable {
    package static func == (left: Flaw, right: Flaw) -> Bool {
        AnyHashable(left.value) == AnyHashable(right.value)
    }

    package func hash(into hasher: inout Hasher) {
        AnyHashable(value).hash(into: &hasher)
    }
}
