import Primitives

/// The way in that a SOCKS5 proxy is: the client says which address it wants, and we look who that is.
///
///     client: 05, methods            | us: 05, method
///     client: 01, name, password     | us: 01 00          (only if it offers nothing but method 02)
///     client: 05 01 00, address      | us: 05, reply, 00, address
///
/// Feed it what comes; after `asked` it waits for `grant` or `deny`.
///
/// - Limits: 513 bytes for a step; every name and password will do; CONNECT only.
/// - Source: RFC 1928; RFC 1929.
package struct SOCKS5Door: AddressedDoor {
    private enum Stage {
        case greeting
        case password
        case request
        case decided
    }

    private var stage = Stage.greeting
    private var input = ByteQueue()

    private static let version: UInt8 = 5

    /// A fresh connection.
    package init() {}

    /// Takes in what arrived, cut anywhere.
    package mutating func receive(_ bytes: [UInt8]) -> AddressedTurn {
        input.append(bytes)
        var turn = AddressedTurn()
        while turn.verdict == .wait {
            let before = (input.count, stage)
            switch stage {
            case .greeting: readGreeting(&turn)
            case .password: readPassword(&turn)
            case .request: readRequest(&turn)
            case .decided: return turn
            }
            guard before != (input.count, stage) else { return turn }
        }
        return turn
    }

    /// Lets the client through: what to answer, and what it has sent for the other side already.
    package mutating func grant() -> (answer: [UInt8], input: [UInt8]) {
        (Self.reply(0), input.take(input.count))
    }

    /// What to answer before the connection is closed.
    package func deny(_ denial: ProxyDenial) -> [UInt8] {
        Self.reply(denial.rawValue)
    }

    // MARK: Steps

    private mutating func readGreeting(_ turn: inout AddressedTurn) {
        guard !input.isEmpty else { return }
        guard input[0] == Self.version else {
            return close(&turn, "no SOCKS5: it begins with \(input[0].hex)")
        }
        guard input.count >= 2, input.count >= 2 + Int(input[1]) else { return }
        let methods = input.take(2 + Int(input[1])).dropFirst(2)
        if methods.contains(0) {
            turn.answer += [Self.version, 0]
            stage = .request
        } else if methods.contains(2) {
            turn.answer += [Self.version, 2]
            stage = .password
        } else {
            turn.answer += [Self.version, 0xff]
            close(&turn, "SOCKS5 with no method of ours")
        }
    }

    private mutating func readPassword(_ turn: inout AddressedTurn) {
        guard !input.isEmpty else { return }
        guard input[0] == 1 else { return close(&turn, "no SOCKS5 password: it begins with \(input[0].hex)") }
        guard input.count >= 2 else { return }
        let name = 2 + Int(input[1])
        guard input.count > name, input.count > name + Int(input[name]) else { return }
        input.drop(name + 1 + Int(input[name]))
        turn.answer += [1, 0]
        stage = .request
    }

    private mutating func readRequest(_ turn: inout AddressedTurn) {
        guard !input.isEmpty else { return }
        guard input[0] == Self.version else { return close(&turn, "no SOCKS5 request") }
        guard input.count >= 5 else { return }
        let size: Int
        switch input[3] {
        case 1: size = 4
        case 3: size = 1 + Int(input[4])
        case 4: size = 16
        case let type:
            turn.answer += deny(.unknownAddressType)
            return close(&turn, "SOCKS5 with an address of type \(type)")
        }
        guard input.count >= 4 + size + 2 else { return }
        let request = input.take(4 + size + 2)
        guard request[1] == 1 else {
            turn.answer += deny(.unknownCommand)
            return close(&turn, "SOCKS5 command \(request[1]), and only CONNECT is served")
        }
        let place = request[4..<4 + size]
        let host =
            request[3] == 3 ? ProxiedHost.name(String(decoding: place.dropFirst(), as: UTF8.self)) : nil
        let port = UInt16(request[4 + size]) << 8 | UInt16(request[5 + size])
        stage = .decided
        turn.verdict = .asked(host ?? .address(Array(place)), port: port)
    }

    private mutating func close(_ turn: inout AddressedTurn, _ reason: String) {
        stage = .decided
        input = ByteQueue()
        turn.verdict = .close(reason: reason)
    }

    /// The address in it is that of nobody: clients do not look.
    private static func reply(_ code: UInt8) -> [UInt8] {
        [version, code, 0, 1, 0, 0, 0, 0, 0, 0]
    }
}
