import DataCenters
import Libc
package import MTProto
import Primitives
import Scenarios
import Simulation
package import Sockets
package import TransportSecurity

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
        /// TLS in front of the DCs, with this certificate.
        case tls(ServerIdentity)

        /// Of which kind it is.
        package var kind: ProxyKind {
            switch self {
            case .mtproxy: .mtproxy
            case .socks: .socks
            case .http: .http
            case .tls: .tls
            }
        }
    }

    /// Begins to accept connections for a proxy; it stays through resets, until the world stops.
    ///
    /// - Returns: where it listens; the port is the real one, if 0 was asked for.
    /// - Throws: `SocketError`.
    package func open(_ door: Door, at address: SocketAddress) throws(SocketError) -> SocketAddress {
        if case .tls(let identity) = door { doors.tlsServer = try Self.tlsServer(identity) }
        let listener = try ListeningSocket(at: address, on: loop)
        doors.add(listener)
        descriptors.opened()
        listener.start { [weak self] socket in self?.assumeIsolated { $0.accept(socket, at: door) } }
        return listener.localAddress
    }

    private static func tlsServer(_ identity: ServerIdentity) throws(SocketError) -> TLSServer {
        do throws(ServerIdentity.Mistake) {
            return try TLSServer(identity)
        } catch {
            throw .system(call: "SSL_CTX_new", code: ENOMEM)
        }
    }

    func closeDoors() {
        for listener in doors.takeListeners() {
            listener.close { [weak self] in self?.assumeIsolated { $0.descriptors.closed() } }
        }
        doors.sendAway(.now)
    }

    // MARK: Connections

    private func accept(_ socket: StreamSocket, at door: Door) {
        let number = doors.nextNumber()
        let stage: Doors.Stage? =
            switch door {
            case .mtproxy(let secret): .mtproxy(MTProxyDoor(secret: secret), secret)
            case .socks: .addressed(SOCKS5Door())
            case .http: .addressed(HTTPProxyDoor())
            case .tls: doors.tlsServer.flatMap { try? TLSStream($0) }.map { .tls($0) }
            }
        guard let stage else { return socket.close(.reset) }
        let timer = LoopTimer(on: loop) { [weak self] in self?.assumeIsolated { $0.loseHope(of: number) } }
        doors.enter(Doors.Caller(socket: socket, stage: stage, timer: timer, kind: door.kind), as: number)
        descriptors.opened()
        socket.start(
            onBytes: { [weak self] bytes in self?.assumeIsolated { $0.receive(bytes, from: number) } },
            onEnd: { [weak self] _ in self?.assumeIsolated { $0.callerEnded(number) } }
        )
    }

    private func receive(_ bytes: [UInt8], from number: Int) {
        guard let caller = doors[number] else { return }
        switch caller.stage {
        case .mtproxy(_, let secret):
            guard let turn = doors.show(bytes, to: number, clocks: [SystemClock.now, now]) else { return }
            if !turn.answer.isEmpty { caller.socket.send(turn.answer) }
            carryOut(turn.verdict, for: number, secret)
        case .addressed:
            guard let turn = doors.show(bytes, to: number) else { return }
            if !turn.answer.isEmpty { caller.socket.send(turn.answer) }
            switch turn.verdict {
            case .wait: break
            case .asked(let host, let port): connect(number, to: ProxiedPlace(host, port: port))
            case .close(let reason): turnAway(number, reason, closing: .afterFlush)
            }
        case .tls(let stream):
            shake(stream, with: bytes, for: number)
        case .turnedAway:
            break
        }
    }

    /// Goes on with a TLS handshake; once it is done, the name in it says which DC is meant.
    private func shake(_ stream: TLSStream, with bytes: [UInt8], for number: Int) {
        guard let caller = doors[number] else { return }
        let input: [UInt8]
        do throws(TLSStream.Broken) {
            input = try stream.receive(bytes)
        } catch {
            caller.socket.send(stream.takeOutput())
            return turnAway(number, "\(error)", closing: .afterFlush)
        }
        caller.socket.send(stream.takeOutput())
        guard stream.isOpen else { return }
        let place = ProxiedPlace(.name(stream.serverName ?? ""), port: TelegramAddresses.webPort)
        guard let (told, serving) = dcs(at: place, reachedAt: nil) else {
            let known = "no web name of a DC, such as venus.web.telegram.org"
            return turnAway(number, "asked for '\(place.name)': \(known)", closing: .afterFlush)
        }
        guard simulator.world[serving] != nil, !simulator.isDown(serving) else {
            return turnAway(number, "asked for \(place.name): DC \(serving) is not there", closing: .reset)
        }
        let way = ConnectionWay.addressed(.tls, asked: place.name)
        admit(number, to: serving, toldAs: told, local: place.description, by: way, input)
    }

    private func callerEnded(_ number: Int) {
        doors.leave(number)
        descriptors.closed()
    }

    private func loseHope(of number: Int) {
        guard let caller = doors[number] else { return }
        if case .turnedAway = caller.stage { return caller.socket.close(.now) }
        turnAway(number, "nothing of use came for \(Doors.patience)", closing: .now)
    }

    // MARK: Verdicts

    private func carryOut(_ verdict: MTProxyDoor.Verdict, for number: Int, _ secret: ProxySecret) {
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
            admit(number, to: dc, toldAs: dc, local: nil, by: .mtproxy(secret, detail: detail), input)
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

    private func connect(_ number: Int, to place: ProxiedPlace) {
        guard let caller = doors[number], case .addressed(var door) = caller.stage else { return }
        func deny(_ denial: ProxyDenial, _ reason: String) {
            caller.socket.send(door.deny(denial))
            turnAway(number, "asked for \(place): \(reason)", closing: .afterFlush)
        }
        guard let (told, serving) = dcs(at: place, reachedAt: caller.socket.localAddress.host) else {
            return deny(.notAllowed, "neither an address of Telegram nor of this world")
        }
        guard simulator.world[serving] != nil else {
            return deny(.hostUnreachable, "this world has no DC \(serving)")
        }
        guard !simulator.isDown(serving) else { return deny(.refused, "DC \(serving) is down") }
        let (answer, input) = door.grant()
        if !answer.isEmpty { caller.socket.send(answer) }
        let way = ConnectionWay.addressed(caller.kind, asked: place.description)
        admit(number, to: serving, toldAs: told, local: place.description, by: way, input)
    }

    private func admit(
        _ number: Int,
        to dc: DCID,
        toldAs told: DCID,
        local: String?,
        by way: ConnectionWay,
        _ input: [UInt8]
    ) {
        guard let caller = doors.leave(number) else { return }
        let wrapper: Clients.Wrapper? =
            switch caller.stage {
            case .mtproxy(let door, _): .mtproxy(door)
            case .tls(let stream): .tls(stream)
            case .addressed, .turnedAway: nil
            }
        let id = simulator.connect(
            to: dc,
            toldAs: told,
            peer: caller.socket.peerAddress.place,
            local: local ?? caller.socket.localAddress.description,
            localHost: caller.socket.localAddress.host,
            by: way,
            now: now
        )
        clients.add(id, on: caller.socket, wrapper: wrapper)
        caller.socket.handOver(onBytes: received(from: id), onEnd: ended(id))
        carryOutputs()
        if !input.isEmpty { receive(input, on: id) }
    }

    /// Tells the log; without `closing` the connection is read on, and its timer ends it.
    private func turnAway(_ number: Int, _ reason: String, closing: StreamSocket.Closing?) {
        guard let caller = doors[number] else { return }
        simulator.turnedAway(
            by: caller.kind,
            peer: caller.socket.peerAddress.description,
            reason: reason,
            now: now
        )
        doors.turnAway(number)
        carryOutputs()
        if let closing { caller.socket.close(closing) }
    }
}

// MARK: - Places

extension WorldHost {
    private static let loopback = ["127.0.0.1", "::1"]

    /// Whose address a place is, and who answers there: one of the world's own, or one that Telegram published.
    private func dcs(at place: ProxiedPlace, reachedAt: String?) -> (told: DCID, serving: DCID)? {
        let here = listeners.places(atPort: place.port)
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
