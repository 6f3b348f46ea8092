import DataCenters
import Primitives
import Sockets

/// The addresses at which the DCs of a world are reached, whether somebody listens there or their DC is down.
///
/// Whatever opens several sockets opens all of them or none, before any is closed.
struct Listeners {
    /// An address of a DC.
    struct Place {
        /// Whose address clients are told it is.
        let dc: DCID
        /// Who answers there.
        var servingDC: DCID
        /// Where; the port is the real one.
        let address: SocketAddress
    }

    /// What becomes of the sockets, on the loop.
    struct Handlers: Sendable {
        /// A client has come to the listener with this number.
        let accepted: @Sendable (StreamSocket, Int) -> Void
        /// A listener has a descriptor from now on.
        let opened: @Sendable () -> Void
        /// A listener has let its descriptor go.
        let closed: @Sendable () -> Void
    }

    private struct Entry {
        var place: Place
        /// `nil` while the DC is down.
        var socket: ListeningSocket?
    }

    private let loop: EventLoop
    private let handlers: Handlers
    private var entries: [Int: Entry] = [:]
    private var lastNumber = 0
    /// Where it listened when it began, to come back there.
    private var first: [Int: Place] = [:]
    /// What clients were told of each DC when it began.
    private(set) var firstEndpoints: [DCID: [Endpoint]] = [:]

    init(on loop: EventLoop, _ handlers: Handlers) {
        self.loop = loop
        self.handlers = handlers
    }

    /// The address of a listener; `nil` once it is closed for good.
    subscript(number: Int) -> Place? { entries[number]?.place }

    /// The addresses with this port, the older ones first.
    func places(atPort port: UInt16) -> [Place] {
        sorted.map(\.entry.place).filter { $0.address.port == port }
    }

    private var sorted: [(number: Int, entry: Entry)] {
        entries.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    // MARK: Begin and end

    /// Listens as planned; an optional address that the machine does not have is left out.
    mutating func begin(_ plan: ListenPlan) throws(SocketError) {
        var opened: [(planned: ListenPlan.Address, socket: ListeningSocket?)] = []
        do throws(SocketError) {
            for planned in plan.addresses {
                do throws(SocketError) {
                    let socket = try planned.address.map { address throws(SocketError) in
                        try ListeningSocket(at: address, on: loop)
                    }
                    opened.append((planned, socket))
                } catch .addressUnavailable where planned.isOptional {
                    continue
                }
            }
        } catch {
            for (_, socket) in opened { socket?.close() }
            throw error
        }
        for (planned, socket) in opened {
            let endpoints = plan.endpoints(of: planned, listening: socket?.localAddress)
            firstEndpoints[planned.dc, default: []] += endpoints
            if let socket { add(socket, planned) }
        }
        first = entries.mapValues(\.place)
    }

    /// Listens nowhere any more.
    mutating func closeAll() {
        for entry in entries.values { entry.socket.map(close) }
        entries = [:]
    }

    /// Listens where it did when it began, and nowhere else.
    mutating func restore() throws(SocketError) {
        let missing = first.filter { entries[$0.key]?.socket == nil }.mapValues(\.address)
        let opened = try open(missing)
        for (number, entry) in entries where first[number] == nil { remove(number, entry) }
        for (number, place) in first {
            entries[number] = Entry(place: place, socket: entries[number]?.socket)
        }
        for (number, socket) in opened { start(socket, for: number) }
    }

    // MARK: Down and up

    /// Nobody answers for a DC any more, at its own addresses and at those of others that it serves.
    mutating func stop(at dc: DCID) {
        for (number, entry) in entries where entry.place.servingDC == dc {
            entry.socket.map(close)
            entries[number]?.socket = nil
        }
    }

    /// All addresses where a DC answers are listened at again; gives them.
    mutating func listenAgain(at dc: DCID) throws(SocketError) -> [SocketAddress] {
        let silent = entries.filter { $0.value.place.servingDC == dc && $0.value.socket == nil }
        let opened = try open(silent.mapValues(\.place.address))
        for (number, socket) in opened { start(socket, for: number) }
        return opened.map(\.value.localAddress)
    }

    // MARK: Other addresses

    /// Listens at the addresses that a plan has for a DC, and no more at its old ones; gives what clients are told.
    ///
    /// Connections that came in by an old address live on: what clients do next with the new list is theirs.
    mutating func replace(of dc: DCID, by plan: ListenPlan) throws(SocketError) -> [Endpoint] {
        let present = entries.filter { $0.value.place.dc == dc && $0.value.socket != nil }
        var kept: [Int: DCID] = [:]
        var opened: [(planned: ListenPlan.Address, socket: ListeningSocket)] = []
        var endpoints: [Endpoint] = []
        do throws(SocketError) {
            for planned in plan.addresses {
                var listening = planned.address
                if let address = planned.address {
                    if let number = present.first(where: { $0.value.place.address == address })?.key {
                        kept[number] = planned.servingDC
                    } else {
                        let socket = try ListeningSocket(at: address, on: loop)
                        opened.append((planned, socket))
                        listening = socket.localAddress
                    }
                }
                endpoints += plan.endpoints(of: planned, listening: listening)
            }
        } catch {
            for (_, socket) in opened { socket.close() }
            throw error
        }
        for (number, entry) in entries where entry.place.dc == dc {
            if let servingDC = kept[number] {
                entries[number]?.place.servingDC = servingDC
            } else {
                remove(number, entry)
            }
        }
        for (planned, socket) in opened { add(socket, planned) }
        return endpoints
    }

    // MARK: Sockets

    /// Opens all of these, or none.
    private func open(_ places: [Int: SocketAddress]) throws(SocketError) -> [(
        key: Int, value: ListeningSocket
    )] {
        var opened: [Int: ListeningSocket] = [:]
        do throws(SocketError) {
            for (number, address) in places.sorted(by: { $0.key < $1.key }) {
                opened[number] = try ListeningSocket(at: address, on: loop)
            }
        } catch {
            for socket in opened.values { socket.close() }
            throw error
        }
        return opened.sorted { $0.key < $1.key }
    }

    private mutating func add(_ socket: ListeningSocket, _ planned: ListenPlan.Address) {
        lastNumber += 1
        let place = Place(dc: planned.dc, servingDC: planned.servingDC, address: socket.localAddress)
        entries[lastNumber] = Entry(place: place)
        start(socket, for: lastNumber)
    }

    private mutating func start(_ socket: ListeningSocket, for number: Int) {
        entries[number]?.socket = socket
        handlers.opened()
        socket.start { [accepted = handlers.accepted] client in accepted(client, number) }
    }

    private mutating func remove(_ number: Int, _ entry: Entry) {
        entry.socket.map(close)
        entries[number] = nil
    }

    /// Stops listening at once; the port is free a little later.
    private func close(_ socket: ListeningSocket) {
        socket.close(onClosed: handlers.closed)
    }
}
