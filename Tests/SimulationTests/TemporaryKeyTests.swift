import DataCenters
import MTProto
import MTProtoCrypto
import Primitives
import Simulation
import TL
import Testing

@Suite("Perfect forward secrecy")
struct TemporaryKeyTests {
    @Test("an unbound temporary key may ask for addresses and nothing else")
    func unbound() throws {
        var pair = Pair(dcs: 1)
        let connection = pair.connect(to: 1, expiresInSeconds: 3600)
        #expect(pair.ask(Pair.introduced(Pair.getConfig), on: connection)?.rpcError == nil)
        let refused = try pair.ask(TLObject("help.getAppConfig", ["hash": 0]), on: connection)
        #expect(refused?.rpcError?.description == "401 AUTH_KEY_PERM_EMPTY")
    }

    @Test("logins hang on the permanent key, whatever temporary key speaks for it")
    func login() throws {
        var pair = Pair(dcs: 1)
        let permanent = try pair.makeKey(at: 1)
        let first = pair.connect(to: 1, expiresInSeconds: 3600)
        #expect(try pair.bind(first, to: permanent) == true)
        try pair.logIn("9996611234", "11111", on: first)
        let second = pair.connect(to: 1, expiresInSeconds: 7200)
        #expect(pair.ask(Pair.getState, on: second)?.rpcError?.message == "AUTH_KEY_PERM_EMPTY")
        #expect(try pair.bind(second, to: permanent) == true)
        #expect(pair.ask(Pair.getState, on: second)?.rpcError?.description == "400 CONNECTION_NOT_INITED")
        #expect(pair.ask(Pair.introduced(Pair.getState), on: second)?.rpcError == nil, "logged in")
        #expect(pair.ask(Pair.getState, on: first)?.rpcError == nil, "introduced as before")
        let direct = pair.connect(to: 1, key: permanent)
        #expect(pair.ask(Pair.getState, on: direct)?.rpcError == nil)
    }

    @Test("what a client said of itself before a bind has to come again after it")
    func introducedAgain() throws {
        var pair = Pair(dcs: 1)
        let permanent = try pair.makeKey(at: 1)
        let connection = pair.connect(to: 1, expiresInSeconds: 3600)
        #expect(pair.ask(Pair.introduced(Pair.getConfig), on: connection)?.rpcError == nil)
        #expect(try pair.bind(connection, to: permanent) == true)
        #expect(pair.ask(Pair.getConfig, on: connection)?.rpcError?.message == "CONNECTION_NOT_INITED")
        #expect(pair.ask(Pair.introduced(Pair.getConfig), on: connection)?.rpcError == nil)
        #expect(pair.ask(Pair.getConfig, on: connection)?.rpcError == nil)
    }

    @Test("a binding that does not hold is refused by name")
    func refusals() throws {
        var pair = Pair(dcs: 2)
        let permanent = try pair.makeKey(at: 1)
        let foreign = try pair.makeKey(at: 2)
        let temporary = pair.connect(to: 1, expiresInSeconds: 3600)
        func refusal(_ change: (inout TLObject) -> Void) throws -> String? {
            try pair.bindAnswer(temporary, to: permanent, change)?.rpcError?.message
        }
        #expect(try refusal { $0["nonce"] = 1 } == "ENCRYPTED_MESSAGE_INVALID")
        #expect(try refusal { $0["encrypted_message"] = .bytes([1, 2, 3]) } == "ENCRYPTED_MESSAGE_INVALID")
        #expect(try pair.bindAnswer(temporary, to: foreign)?.rpcError?.message == "ENCRYPTED_MESSAGE_INVALID")
        let early = try pair.bindAnswer(temporary, to: permanent, expiresIn: -5)
        #expect(early?.rpcError?.message == "EXPIRES_AT_INVALID")
        let direct = pair.connect(to: 1, key: permanent)
        #expect(try pair.bindAnswer(direct, to: permanent)?.rpcError?.message == "TEMP_AUTH_KEY_EMPTY")
        #expect(try pair.bind(temporary, to: permanent) == true)
        let other = try pair.makeKey(at: 1)
        #expect(try pair.bindAnswer(temporary, to: other)?.rpcError?.message == "TEMP_AUTH_KEY_ALREADY_BOUND")
    }

    @Test("auth.dropTempAuthKeys drops the other temporary keys, without a login too")
    func drop() throws {
        var pair = Pair(dcs: 1)
        let permanent = try pair.makeKey(at: 1)
        var connections: [ConnectionID] = []
        for _ in 0..<3 {
            let connection = pair.connect(to: 1, expiresInSeconds: 3600)
            _ = try pair.bind(connection, to: permanent)
            _ = pair.ask(Pair.introduced(Pair.getConfig), on: connection)
            connections.append(connection)
        }
        let kept = pair.key(connections[1])?.id.value ?? 0
        let call = TLObject("auth.dropTempAuthKeys", ["except_auth_keys": [.number(kept)]])
        #expect(try pair.ask(call, on: connections[0])?.get().bool == true)
        for connection in connections { _ = pair.ask(Pair.getConfig, on: connection) }
        #expect(connections.map { pair.transportErrors($0) } == [[], [], [-404]])
    }

    @Test("destroy_auth_key under a temporary key ends the permanent one, its login and its other keys")
    func destroy() throws {
        var pair = Pair(dcs: 1)
        let permanent = try pair.makeKey(at: 1)
        let temporary = pair.connect(to: 1, expiresInSeconds: 3600)
        _ = try pair.bind(temporary, to: permanent)
        try pair.logIn("9996611234", "11111", on: temporary)
        #expect(pair.simulator.world.account(at: KeyPlace(dc: 1, keyID: permanent.id)) != nil)
        _ = pair.send(TLWriter(ServiceConstructor.destroyAuthKey).bytes, on: temporary)
        #expect(pair.simulator.world.account(at: KeyPlace(dc: 1, keyID: permanent.id)) == nil)
        let direct = pair.connect(to: 1, key: permanent)
        _ = pair.ask(Pair.getConfig, on: direct)
        #expect(pair.transportErrors(direct) == [-404])
        _ = pair.ask(Pair.getConfig, on: temporary)
        #expect(pair.transportErrors(temporary) == [-404])
    }
}

extension Pair {
    /// Binds a temporary key; whether the DC says that it did.
    mutating func bind(_ connection: ConnectionID, to permanent: AuthKey) throws -> Bool {
        guard var reader = try bindAnswer(connection, to: permanent)?.get() else { return false }
        return try reader.constructor() == .boolTrue
    }
}
