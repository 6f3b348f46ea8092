import MTProtoCrypto
import Primitives
import TL
import TestSupport
import Testing

@testable import MTProto

@Suite("Keys, sessions and connections live and end")
struct SessionLifeTests {
    @Test("ping_delay_disconnect closes the connection unless another such ping comes")
    func pingDelayDisconnect() {
        var rig = SessionRig.greeted()
        func ping() -> [UInt8] {
            var writer = TLWriter(ServiceConstructor.pingDelayDisconnect)
            writer.long(9)
            writer.int(10)
            return writer.bytes
        }
        rig.send(ping(), isContentRelated: false)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.pong])
        rig.now = SessionRig.start + .seconds(8)
        rig.server.tick(now: rig.now)
        rig.send(ping(), isContentRelated: false)
        rig.now = SessionRig.start + .seconds(15)
        rig.server.tick(now: rig.now)
        _ = rig.receive()
        #expect(rig.closed.isEmpty)
        rig.now = SessionRig.start + .seconds(18)
        rig.server.tick(now: rig.now)
        _ = rig.receive()
        #expect(rig.closed == [ConnectionID(1)])
    }

    @Test("a connection that never sends a frame is closed, and nobody else is")
    func silentConnection() {
        var rig = SessionRig.greeted()
        rig.server.open(ConnectionID(2), now: rig.now)
        rig.now = rig.now + ServerConnection.firstFrameWithin + .seconds(1)
        rig.server.tick(now: rig.now)
        _ = rig.receive()
        #expect(rig.closed == [ConnectionID(2)])
    }

    @Test("destroy_session ends another session of the key, not the one in use and no foreign one")
    func destroySession() throws {
        var rig = SessionRig.greeted()
        let first = rig.sessionID
        rig.sessionID = SessionID(42)
        func destroy(_ id: SessionID) -> ConstructorID? {
            var writer = TLWriter(ServiceConstructor.destroySession)
            writer.long(id.value)
            rig.send(writer.bytes)
            return rig.receive().last?.constructor
        }
        #expect(destroy(SessionID(43)) == ServiceConstructor.destroySessionNone)
        #expect(destroy(rig.sessionID) == ServiceConstructor.destroySessionNone)
        #expect(destroy(first) == ServiceConstructor.destroySessionOk)
        #expect(destroy(first) == ServiceConstructor.destroySessionNone)
    }

    @Test("destroy_auth_key is answered, and from then on the key is -404")
    func destroyAuthKey() {
        var rig = SessionRig.greeted()
        rig.send(TLWriter(ServiceConstructor.destroyAuthKey).bytes)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.destroyAuthKeyOk])
        rig.send(SessionRig.ping(1), isContentRelated: false)
        #expect(rig.receive().isEmpty)
        #expect(rig.words.map { Int32(bitPattern: $0.1) } == [-404])
        #expect(rig.server.sessionCount == 0)
    }

    @Test("a temporary key is -404 from the second it expires")
    func temporaryKeyExpires() {
        var rig = SessionRig()
        rig.addKey(SessionRig.key, expiresIn: 60)
        rig.send(SessionRig.ping(1), isContentRelated: false)
        #expect(!rig.receive().isEmpty)
        rig.now = SessionRig.start + .seconds(60)
        rig.send(SessionRig.ping(2), isContentRelated: false)
        #expect(rig.receive().isEmpty)
        #expect(rig.words.map { Int32(bitPattern: $0.1) } == [-404])
    }

    @Test("queries under a temporary key belong to nobody until it is bound")
    func binding() {
        var rig = SessionRig()
        rig.addKey(SessionRig.key, expiresIn: 60)
        rig.send(SessionRig.query())
        _ = rig.receive()
        #expect(rig.requests.last?.permanentKeyID == nil)
        rig.server.bind(rig.keyID, to: AuthKeyID(99), until: rig.now + .seconds(500))
        rig.send(SessionRig.query())
        _ = rig.receive()
        #expect(rig.requests.last?.permanentKeyID == AuthKeyID(99))
        rig.now = SessionRig.start + .seconds(61)
        rig.send(SessionRig.query())
        _ = rig.receive()
        #expect(rig.requests.count == 3, "the binding extended its life")
        rig.server.dropTemporaryKeys(of: AuthKeyID(99), except: [])
        rig.send(SessionRig.query())
        _ = rig.receive()
        #expect(rig.words.map { Int32(bitPattern: $0.1) } == [-404])
    }

    @Test("a session carried over from elsewhere is taken with whatever seq_no it starts")
    func carriedOver() {
        var rig = SessionRig()
        rig.send(SessionRig.query(), sequenceNumber: 41)
        #expect(rig.receive().badMessageCode == nil)
        #expect(rig.requests.count == 1)
    }

    @Test("garbage closes its own connection only")
    func garbage() {
        var rig = SessionRig.greeted()
        rig.server.open(ConnectionID(2), now: rig.now)
        let garbage = [UInt8](repeating: 0xcc, count: 100)
        rig.send(bytes: garbage, on: 2)
        _ = rig.receive()
        #expect(rig.closed == [ConnectionID(2)])
        rig.send(SessionRig.ping(1), isContentRelated: false)
        #expect(rig.receive().map(\.constructor) == [ServiceConstructor.pong])
    }
}

@Suite("Secrets of addresses")
struct AddressSecretTests {
    @Test("a client that obfuscates with the address's secret is understood, one with another secret is not")
    func secrets() {
        let secret = [UInt8](repeating: 7, count: 16)
        for (used, isUnderstood) in [(secret, true), ([], true), ([UInt8](repeating: 8, count: 16), false)] {
            var server = MTProtoServer(dc: 2, rsaKeys: [], random: SeededGenerator(seed: 3))
            let now = SessionRig.start
            server.open(ConnectionID(1), secrets: [secret], now: now)
            var client = ClientTransport(
                kind: .paddedIntermediate,
                obfuscated: true,
                secret: used,
                random: SeededGenerator(seed: 4)
            )
            var message = TLWriter()
            message.long(0)
            message.long(4)
            message.int(20)
            message.constructor(0xbe7e_8ef1)
            message.raw([UInt8](repeating: 1, count: 16))
            let bytes = client.openingBytes + client.encode(payload: message.bytes)
            server.take(bytes, on: ConnectionID(1), now: now)
            while server.receiveFrame(on: ConnectionID(1), now: now) {}
            let isAnswered = server.takeOutputs().contains { output in
                guard case .send = output else { return false }
                return true
            }
            #expect(isAnswered == isUnderstood)
        }
    }
}
