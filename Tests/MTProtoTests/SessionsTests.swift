import Flaws
import Primitives
import TL
import Testing

@testable import MTProto

@Suite("Sessions of a DC")
struct SessionsTests {
    private var sessions = Sessions(random: SeededGenerator(seed: 1))
    private let keyID = AuthKeyID(1)

    private func key(_ number: Int) -> SessionKey {
        SessionKey(keyID: keyID, sessionID: SessionID(Int64(number)))
    }

    private mutating func begin(_ key: SessionKey, at second: Int) {
        let isNew = sessions.begin(key, now: Timestamp(seconds: Int64(second)))
        #expect(isNew)
    }

    @Test("a key has a bounded number of sessions; the one silent longest is forgotten, the living ones last")
    mutating func bounded() {
        begin(key(0), at: 0)
        sessions.with(key(0)) { _ = $0.attach(ConnectionID(1)) }
        for number in 1...Sessions.mostPerKey { begin(key(number), at: number) }
        #expect(sessions.count == Sessions.mostPerKey)
        #expect(sessions[key(0)] != nil, "it has a connection")
        #expect(sessions[key(1)] == nil)
        #expect(sessions[key(2)] != nil)
        begin(SessionKey(keyID: AuthKeyID(2), sessionID: SessionID(1)), at: 0)
        #expect(sessions.count == Sessions.mostPerKey + 1)
        sessions.removeAll(of: keyID)
        #expect(sessions.count == 1)
        #expect(sessions.keys(of: keyID).isEmpty)
    }

    @Test("whoever has something to send is named once it has, and not before")
    mutating func dirty() {
        let now = Timestamp(seconds: 0)
        for number in 1...3 { begin(key(number), at: 0) }
        sessions.with(key(1)) { $0.interest = .updates }
        let early = sessions.takeDirty()
        #expect(early.isEmpty)
        sessions.with(key(3)) { $0.reply([1, 2, 3, 4], at: now) }
        sessions.with(key(2)) { $0.reply([1, 2, 3, 4], at: now) }
        let (named, again) = (sessions.takeDirty(), sessions.takeDirty())
        #expect(named == [key(3), key(2)] && again.isEmpty)
        let isNew = sessions.begin(key(2), now: now)
        #expect(!isNew, "it is there")
    }

    @Test(
        "an answer that is held back leaves when its time has come, and a session that is gone is no matter"
    )
    mutating func holding() {
        let now = Timestamp(seconds: 0)
        for number in [1, 2] {
            begin(key(number), at: 0)
            sessions.with(key(number)) { session in
                var entry = ReceivedMessages.Entry(sequenceNumber: 1, containerDigest: nil)
                entry.progress = .running
                session.received.insert(MessageID(4), entry)
                session.leave(
                    .init(
                        query: MessageID(4),
                        content: [1, 2, 3, 4],
                        succeeded: true,
                        delivery: Delivery(DelayReplyFlaw(by: .exactly(.seconds(number))))
                    ),
                    at: now
                )
            }
        }
        let early = sessions.takeDirty()
        #expect(early.isEmpty)
        #expect(sessions.nextRelease == now + .seconds(1))
        sessions.releaseReplies(now: now + .seconds(1))
        let due = sessions.takeDirty()
        #expect(due == [key(1)])
        #expect(sessions.nextRelease == now + .seconds(2))
        sessions.remove(key(2))
        #expect(sessions.nextRelease == nil)
        sessions.releaseReplies(now: now + .seconds(9))
        let late = sessions.takeDirty()
        #expect(late.isEmpty)
    }
}

@Suite("Connections of a DC")
struct ConnectionsTests {
    @Test("a connection is named as waiting as long as a request waits on it")
    func polling() {
        let now = Timestamp(seconds: 0)
        let session = SessionKey(keyID: AuthKeyID(1), sessionID: SessionID(1))
        var connections = Connections(random: SeededGenerator(seed: 1))
        for number in 1...3 {
            connections.open(ConnectionID(number), now: now) { TransportStream(random: $0) }
        }
        for number in [3, 1] {
            connections.with(ConnectionID(number)) { $0.poll = HTTPPoll(of: session, since: now) }
        }
        connections.with(ConnectionID(1)) { $0.poll?.see(1, now: now) }
        #expect(connections.polling == [ConnectionID(3), ConnectionID(1)])
        #expect(connections.nextPollDeadline == now)
        connections.with(ConnectionID(1)) { $0.poll = nil }
        #expect(connections.polling == [ConnectionID(3)])
        _ = connections.remove(ConnectionID(3))
        #expect(connections.polling.isEmpty && connections.count == 2)
        let isThere = connections.with(ConnectionID(3)) { _ in true }
        #expect(isThere == nil)
    }
}

@Suite("Randomness of a DC")
struct RandomnessTests {
    /// What the first client is sent for a few pings, with another client between them or alone.
    private func bytes(withOther: Bool, seed: UInt64 = 7) -> [[UInt8]] {
        var rig = SessionRig.greeted(seed: seed)
        var other = SessionID(77)
        var sent: [[UInt8]] = []
        if withOther { rig.open(2) }
        for number in 1...4 as ClosedRange<Int64> {
            // Ids of their own, as two clients count apart.
            let id = MessageID(MessageID(at: rig.now).value + 4096 + number * 8)
            rig.send(SessionRig.ping(number), isContentRelated: false, id: id)
            rig.server.flush(now: rig.now)
            sent += rig.payloads()
            guard withOther else { continue }
            swap(&rig.sessionID, &other)
            rig.send(SessionRig.ping(number), id: id, sequenceNumber: 0, on: 2)
            rig.server.flush(now: rig.now)
            _ = rig.payloads()
            swap(&rig.sessionID, &other)
        }
        return sent
    }

    @Test("what a client is sent does not depend on what others draw, but on the seed")
    func independent() {
        let alone = bytes(withOther: false)
        #expect(alone.count == 4)
        #expect(bytes(withOther: true) == alone)
        #expect(bytes(withOther: false, seed: 8) != alone)
    }
}

@Suite("Service messages")
struct ServiceTableTests {
    @Test("every row has the number that the schema gives to its name")
    func numbers() {
        for row in ServiceTable.all {
            #expect(Schema.serviceMessages.combinator(id: row.id)?.name.text == row.name, "\(row.name)")
        }
        #expect(ServiceTable.byID.count == ServiceTable.all.count)
    }

    @Test(
        "a service message that breaks off is told, and answered with nothing",
        arguments: ServiceTable.all.indices
    )
    func brokenOff(index: Int) {
        let row = ServiceTable.all[index]
        var rig = SessionRig.greeted()
        rig.send(TLWriter(row.id).bytes, isContentRelated: false)
        _ = rig.receive()
        let damages = rig.events.count { event in
            if case .damaged = event { return true }
            return false
        }
        let hasFields = !(row is any IgnoredServiceMessage.Type) && row != DestroyAuthKey.self
        #expect(damages == (hasFields ? 1 : 0), "\(row.name)")
    }
}
