import MTProto
package import MTProtoCrypto
package import Primitives
package import Sockets
package import TL

/// A login from a DC of one's choice, through every redirect, as a correct client does it.
package struct LoginWalk: Sendable {
    /// A redirect too many is an endless loop.
    package static let mostRedirects = 5

    /// The key that the client trusts.
    package let trusted: RSAPublicKey
    /// Makes keys and sessions repeatable.
    package let seed: UInt64
    /// Tells the time.
    package let clock: @Sendable () -> Timestamp

    /// A walk of a client with these traits.
    package init(trusted: RSAPublicKey, seed: UInt64, clock: @escaping @Sendable () -> Timestamp) {
        self.trusted = trusted
        self.seed = seed
        self.clock = clock
    }

    /// What a walk ends with.
    package struct Outcome: Sendable {
        /// The DC that it ended at.
        package let dc: DCID
        /// The client, logged in there.
        package let client: Client
        /// The `user` of the login.
        package let user: TLObject
        /// The DCs that sent it on, in order.
        package let redirectedBy: [DCID]
    }

    /// Logs in with a phone number and its code.
    ///
    /// - Errors: `ClientError`, or `RPCError` if a DC refuses with anything but a redirect.
    package func logIn(phone: String, code: String, from start: DCID, at address: SocketAddress) async throws
        -> Outcome
    {
        var dc = start
        var address = address
        var redirectedBy: [DCID] = []
        while redirectedBy.count <= Self.mostRedirects {
            let client = makeClient(for: dc)
            try await client.connect(to: address)
            let config = try await client.ask(TLObject("help.getConfig")).get()
            let sent = try await client.ask(
                TLObject(
                    "auth.sendCode",
                    [
                        "phone_number": .string(phone), "api_id": 1, "api_hash": "0",
                        "settings": .object("codeSettings"),
                    ]
                )
            )
            switch sent {
            case .success(let value):
                let user = try await signIn(client, phone: phone, code: code, sent: value)
                return Outcome(dc: dc, client: client, user: user, redirectedBy: redirectedBy)
            case .failure(let error):
                guard let next = error.redirect else { throw error }
                await client.close()
                redirectedBy.append(dc)
                dc = next
                address = try Self.address(of: next, in: config, family: address.family)
            }
        }
        throw ClientError.tooManyRedirects
    }

    private func makeClient(for dc: DCID) -> Client {
        let options = ClientKeyExchange.Options(keys: [trusted], dcField: Int32(dc.number))
        return Client(ClientEngine(exchange: options, seed: seed &+ UInt64(dc.number)), clock: clock)
    }

    private func signIn(_ client: Client, phone: String, code: String, sent: TLValue) async throws -> TLObject
    {
        let hash = sent.object?["phone_code_hash"] ?? ""
        let fields: TLFields = [
            "phone_number": .string(phone), "phone_code_hash": hash, "phone_code": .string(code),
        ]
        let authorization = try await client.ask(TLObject("auth.signIn", fields)).get()
        guard let user = authorization.object?["user"]?.object else {
            throw ClientError.malformed(
                "\(authorization.object?.name ?? "no object") in place of auth.authorization"
            )
        }
        return user
    }

    private static func address(
        of dc: DCID,
        in config: TLValue,
        family: SocketAddress.Family
    ) throws -> SocketAddress {
        let options = config.object?["dc_options"]?.vector?.compactMap(\.object) ?? []
        let option = options.first { option in
            option["id"]?.number == Int64(dc.number)
                && (option["ipv6"]?.bool ?? false) == (family == .ipv6)
        }
        guard let host = option?["ip_address"]?.string, let port = option?["port"]?.number else {
            throw ClientError.noAddress(dc: dc.number)
        }
        return try SocketAddress(host: host, port: UInt16(truncatingIfNeeded: port))
    }
}

extension RPCError {
    /// The DC that a 303 error sends a client to.
    fileprivate var redirect: DCID? {
        guard code == 303, let number = message.split(separator: "_").last.flatMap({ Int($0) }) else {
            return nil
        }
        return DCID(number)
    }
}
