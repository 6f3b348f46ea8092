import DataCenters
package import MTProto
import Primitives
import Scenarios
import Simulation
package import Sockets

// Proxies in front of a world. Until one has decided, a connection is nobody's.
extension WorldHost {
    /// A proxy.
    package enum Door: Hashable, Sendable {
        /// An MTProxy with this secret.
        case mtproxy(ProxySecret)
        /// A SOCKS5 proxy.
        case socks
        /// An HTTP proxy.
        case http

        /// What sentences call it.
        package var name: String {
            switch self {
            case .mtproxy: "MTProxy"
            case .socks: "SOCKS5 proxy"
            case .http: "HTTP proxy"
            }
        }
    }

    /// Begins to accept connections for a proxy; it stays through resets, until the world stops.
    ///
    /// - Returns: where it listens; the port is the real one, if 0 was asked for.
    /// - Throws: `SocketError`.
    package func open(_ door: Door, at address: SocketAddress) throws(SocketError) -> SocketAddress {
        let listener = try ListeningSocket(at: address, on: loop)
        doors.listeners.append(listener)
        openDescriptors += 1
        listener.start { [weak self] socket in self?.assumeIsolated { $0.accept(socket, at: door) } }
        return listener.localAddress
    }

    func closeDoors() {
        for listener in doors.listeners { close(listener) }
        doors.listeners = []
        for caller in doors.callers.values {
            caller.timer?.disarm()
            caller.socket.close(.now)
        }
    }

    /// What a reset does to those who have no DC yet; the others' connections are closed with those of the DCs.
    func forgetDoors() {
        doors.wrappers = [:]
        for caller in doors.callers.values {
            caller.timer?.disarm()
            caller.socket.close(.reset)
        }
    }

    // MARK: Connections

    private func accept(_ socket: StreamSocket, at door: Door) {
        doors.lastCaller += 1
        let number = doors.lastCaller
        let timer = LoopTimer(on: loop) { [weak self] in self?.assumeIsolated { $0.loseHope(of: number) } }
        timer.arm(after: Doors.patience)
        let (stage, kind): (Doors.Stage, ProxyKind) =
            switch door {
            case .mtproxy(let secret): (.mtproxy(MTProxyDoor(secret: secret), secret), .mtproxy)
            case .socks: (.addressed(SOCKS5Door()), .socks)
            case .http: (.addressed(HTTPProxyDoor()), .http)
            }
        doors.callers[number] = Doors.Caller(socket: socket, stage: stage, timer: timer, kind: kind)
        openDescriptors += 1
        socket.start(
            onBytes: { [weak self] bytes in self?.assumeIsolated { $0.receive(bytes, from: number) } },
            onEnd: { [weak self] reason in self?.assumeIsolated { $0.ended(number, reason) } }
        )
    }

    private func receive(_ bytes: [UInt8], from number: Int) {
        guard let caller = doors.callers[number] else { return }
        switch caller.stage {
        case .mtproxy(var door, let secret):
            let turn = doors.show(bytes, to: &door, clocks: [SystemClock.now, now])
            doors.callers[number]?.stage = .mtproxy(door, secret)
            if !turn.answer.isEmpty { caller.socket.send(turn.answer) }
            carryOut(turn.verdict, for: number, door, secret)
        case .addressed(var door):
            let turn = door.receive(bytes)
            if !turn.answer.isEmpty { caller.socket.send(turn.answer) }
            switch turn.verdict {
            case .wait: doors.callers[number]?.stage = .addressed(door)
            case .asked(let host, let port):
                connect(number, to: ProxiedPlace(host, port: port), &door, caller.kind)
            case .close(let reason): turnAway(number, reason, closing: .afterFlush)
            }
        case .admitted(let id, let life):
            do throws(FakeTLSStream.Broken) {
                let opened = try doors.wrappers[id]?.passOn(bytes) ?? bytes
                if !opened.isEmpty { receive(opened, on: id, of: life) }
            } catch {
                turnAway(number, error.description, closing: .afterFlush)
            }
        case .turnedAway:
            break
        }
    }

    private func ended(_ number: Int, _ reason: StreamSocket.EndReason) {
        let caller = doors.callers.removeValue(forKey: number)
        caller?.timer?.disarm()
        guard case .admitted(let id, let life) = caller?.stage else { return descriptorClosed() }
        ended(id, of: life, reason)
    }

    private func loseHope(of number: Int) {
        guard let caller = doors.callers[number] else { return }
        switch caller.stage {
        case .admitted: return
        case .turnedAway: caller.socket.close(.now)
        case .mtproxy, .addressed:
            turnAway(number, "nothing of use came for \(Doors.patience)", closing: .now)
        }
    }

    // MARK: Verdicts

    private func carryOut(
        _ verdict: MTProxyDoor.Verdict,
        for number: Int,
        _ door: MTProxyDoor,
        _ secret: ProxySecret
    ) {
        switch verdict {
        case .wait:
            break
        case .open(let field, let input):
            guard let (dc, detail) = dc(ofField: field) else {
                return turnAway(number, "the world has no DC", closing: .reset)
            }
            guard !simulator.isDown(dc) else {
                return turnAway(number, "DC \(dc) is down (\(detail))", closing: .reset)
            }
            let way = ConnectionWay.mtproxy(secret, detail: detail)
            admit(number, to: dc, toldAs: dc, local: nil, by: way, input, door)
        case .close(let reason):
            turnAway(number, reason, closing: .afterFlush)
        case .swallow(let reason):
            turnAway(number, reason, closing: nil)
        }
    }

    /// The DC that a client of an MTProxy means; one that is not there becomes DC 2, as with the official proxy.
    private func dc(ofField field: Int16) -> (DCID, detail: String)? {
        let number = abs(Int(field))
        let meant = DCID(number > 10_000 ? number - 10_000 : number)
        if simulator.world[meant] != nil { return (meant, "dc field \(field)") }
        guard let other = simulator.world[2]?.id ?? simulator.world.dataCenters.first?.id else { return nil }
        return (other, "dc field \(field), which names no DC here")
    }

    private func connect(
        _ number: Int,
        to place: ProxiedPlace,
        _ door: inout any AddressedDoor,
        _ kind: ProxyKind
    ) {
        let reachedAt = doors.callers[number]?.socket.localAddress.host
        func deny(_ denial: ProxyDenial, _ reason: String) {
            doors.callers[number]?.socket.send(door.deny(denial))
            turnAway(number, "asked for \(place): \(reason)", closing: .afterFlush)
        }
        guard let (told, serving) = dcs(at: place, reachedAt: reachedAt) else {
            return deny(.notAllowed, "neither an address of Telegram nor of this world")
        }
        guard simulator.world[serving] != nil else {
            return deny(.hostUnreachable, "this world has no DC \(serving)")
        }
        guard !simulator.isDown(serving) else { return deny(.refused, "DC \(serving) is down") }
        let (answer, input) = door.grant()
        if !answer.isEmpty { doors.callers[number]?.socket.send(answer) }
        let way = ConnectionWay.addressed(kind, asked: place.description)
        admit(number, to: serving, toldAs: told, local: place.description, by: way, input, nil)
    }

    private func admit(
        _ number: Int,
        to dc: DCID,
        toldAs told: DCID,
        local: String?,
        by way: ConnectionWay,
        _ input: [UInt8],
        _ wrapper: MTProxyDoor?
    ) {
        guard let socket = doors.callers[number]?.socket else { return }
        let id = simulator.connect(
            to: dc,
            toldAs: told,
            peer: socket.peerAddress.place,
            local: local ?? socket.localAddress.description,
            localHost: socket.localAddress.host,
            by: way,
            now: now
        )
        doors.callers[number]?.timer?.disarm()
        doors.callers[number]?.timer = nil
        doors.callers[number]?.stage = .admitted(id, life: life)
        sockets[id] = socket
        doors.wrappers[id] = wrapper
        carryOutputs()
        if !input.isEmpty { receive(input, on: id, of: life) }
    }

    /// Tells the log; without `closing` the connection is read on, and its timer ends it.
    private func turnAway(_ number: Int, _ reason: String, closing: StreamSocket.Closing?) {
        guard let caller = doors.callers[number] else { return }
        simulator.turnedAway(
            by: caller.kind,
            peer: caller.socket.peerAddress.description,
            reason: reason,
            now: now
        )
        if case .admitted = caller.stage {} else { doors.callers[number]?.stage = .turnedAway }
        carryOutputs()
        if let closing { caller.socket.close(closing) }
    }
}

// MARK: - Places

/// A place that a client of a proxy asks for.
private struct ProxiedPlace: CustomStringConvertible {
    /// The address, if it is one or spells one.
    let address: SocketAddress?
    let name: String
    let port: UInt16

    init(_ host: ProxiedHost, port: UInt16) {
        self.port = port
        switch host {
        case .address(let octets):
            address = SocketAddress(octets: octets, port: port)
            name = address?.host ?? ""
        case .name(let text):
            // What is no text of a host is not repeated to the log.
            let isPlain = text.utf8.allSatisfy { (0x21...0x7e).contains($0) }
            address = SocketAddress(literal: text, port: port)
            name = isPlain ? text : "a name that is none"
        }
    }

    var description: String { "\(address?.place ?? HostPort(host: name, port: Int(port)))" }
}

extension WorldHost {
    private static let loopback = ["127.0.0.1", "::1"]

    /// Whose address a place is, and who answers there: one of the world's own, or one that Telegram published.
    private func dcs(at place: ProxiedPlace, reachedAt: String?) -> (told: DCID, serving: DCID)? {
        let here = listeners.sorted { $0.key < $1.key }.map(\.value)
            .filter { $0.address.port == place.port }
        if let own = here.first(where: { $0.address == place.address }) { return (own.dc, own.servingDC) }
        for dataCenter in simulator.world.dataCenters {
            for endpoint in dataCenter.endpoints where endpoint.port == Int(place.port) && !endpoint.isDead {
                let isSame = endpoint.host == place.name || endpoint.host == place.address?.host
                if endpoint.host != nil, isSame { return (dataCenter.id, dataCenter.id) }
            }
        }
        let published =
            place.address.flatMap { TelegramAddresses.dc(of: $0) }
            ?? TelegramAddresses.dc(ofName: place.name, port: place.port)
        if let published { return (published, published) }
        // A world that listens everywhere tells clients the address by which they came.
        guard let address = place.address, address.host == reachedAt || Self.loopback.contains(address.host)
        else { return nil }
        return here.first { $0.address.isUnspecified && $0.address.family == address.family }
            .map { ($0.dc, $0.servingDC) }
    }
}
