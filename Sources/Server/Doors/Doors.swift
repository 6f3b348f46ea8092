import MTProto
import Primitives
import Simulation
import Sockets

/// The proxies in front of a world, and who stands in them.
struct Doors {
    /// A connection that came to a proxy.
    struct Caller {
        let socket: StreamSocket
        var stage: Stage
        /// Ends a connection that says nothing, or nothing of use.
        var timer: LoopTimer?
        let kind: ProxyKind
    }

    enum Stage {
        case mtproxy(MTProxyDoor, ProxySecret)
        case addressed(any AddressedDoor)
        /// It has a DC.
        case admitted(ConnectionID, life: Int)
        /// It is read and not answered, or about to be closed.
        case turnedAway
    }

    var listeners: [ListeningSocket] = []
    var callers: [Int: Caller] = [:]
    var lastCaller = 0
    var seenHellos = MTProxyDoor.SeenHellos()
    /// What stands between a client and its DC.
    var wrappers: [ConnectionID: MTProxyDoor] = [:]
    /// Filler for fake TLS; apart from that of the simulation, which proxies leave alone.
    var random: SeededGenerator

    /// How long a connection may stay without a DC: as long as one at a DC without a frame.
    static let patience: Duration = .seconds(30)

    /// Lets a door see what came; one access to all that it needs.
    mutating func show(_ bytes: [UInt8], to door: inout MTProxyDoor, clocks: [Timestamp]) -> MTProxyDoor.Turn
    {
        door.receive(bytes, clocks: clocks, seen: &seenHellos, random: &random)
    }

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed ^ 0x646f_6f72_7300_0000)
    }
}
