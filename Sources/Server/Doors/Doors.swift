import MTProto
import Primitives
import Simulation
import Sockets
import TransportSecurity

/// The proxies in front of a world, and who stands in them: clients that have no DC yet.
///
/// One that gets a DC leaves with `admit` and is one of `Clients` then.
struct Doors {
    /// A connection that came to a proxy.
    struct Caller {
        let socket: StreamSocket
        var stage: Stage
        /// Ends a connection that says nothing, or nothing of use.
        let timer: LoopTimer
        let kind: ProxyKind
    }

    enum Stage {
        case mtproxy(MTProxyDoor, ProxySecret)
        case addressed(any AddressedDoor)
        case tls(TLSStream)
        /// It is read and not answered, or about to be closed.
        case turnedAway
    }

    private var listeners: [ListeningSocket] = []
    /// What TLS connections share; `nil` without such a door.
    var tlsServer: TLSServer?
    private var callers: [Int: Caller] = [:]
    private var lastCaller = 0
    private var seenHellos = MTProxyDoor.SeenHellos()
    /// Filler for fake TLS; apart from that of the simulation, which proxies leave alone.
    private var random: SeededGenerator

    /// How long a connection may stay without a DC: as long as one at a DC without a frame.
    static let patience: Duration = .seconds(30)

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed).fork("doors")
    }

    // MARK: Listeners

    /// A proxy listens.
    mutating func add(_ listener: ListeningSocket) {
        listeners.append(listener)
    }

    /// No proxy listens any more; gives those that did.
    mutating func takeListeners() -> [ListeningSocket] {
        defer { listeners = [] }
        return listeners
    }

    // MARK: Callers

    subscript(number: Int) -> Caller? { callers[number] }

    /// The number of the next one that comes.
    mutating func nextNumber() -> Int {
        lastCaller += 1
        return lastCaller
    }

    /// Somebody stands in a door.
    mutating func enter(_ caller: Caller, as number: Int) {
        caller.timer.arm(after: Self.patience)
        callers[number] = caller
    }

    /// Lets an MTProxy see what came.
    mutating func show(_ bytes: [UInt8], to number: Int, clocks: [Timestamp]) -> MTProxyDoor.Turn? {
        guard case .mtproxy(var door, let secret) = callers[number]?.stage else { return nil }
        let turn = door.receive(bytes, clocks: clocks, seen: &seenHellos, random: &random)
        callers[number]?.stage = .mtproxy(door, secret)
        return turn
    }

    /// Lets a SOCKS5 or HTTP proxy see what came.
    mutating func show(_ bytes: [UInt8], to number: Int) -> AddressedTurn? {
        guard case .addressed(var door) = callers[number]?.stage else { return nil }
        let turn = door.receive(bytes)
        callers[number]?.stage = .addressed(door)
        return turn
    }

    /// Somebody is not let in; its timer still runs.
    mutating func turnAway(_ number: Int) {
        callers[number]?.stage = .turnedAway
    }

    /// Somebody is let in, or is gone.
    @discardableResult
    mutating func leave(_ number: Int) -> Caller? {
        let caller = callers.removeValue(forKey: number)
        caller?.timer.disarm()
        return caller
    }

    /// All who stand there are sent away.
    func sendAway(_ closing: StreamSocket.Closing) {
        for caller in callers.values {
            caller.timer.disarm()
            caller.socket.close(closing)
        }
    }
}
