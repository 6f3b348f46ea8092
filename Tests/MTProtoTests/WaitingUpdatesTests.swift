import Primitives
import TL
import Testing

@testable import MTProto

@Suite("Updates wait for a session that is away")
struct WaitingUpdatesTests {
    private static let tooMany: [UInt8] = [9, 9, 9, 9]

    private var rig = SessionRig.greeted()

    init() {
        rig.server.updateRules = UpdateRules(mostWaiting: 3, tooMany: Self.tooMany)
        rig.server.raiseInterest(of: rig.session, to: .updates)
    }

    /// Pushes these, each as four bytes; whether they were sent at once.
    private mutating func push(_ numbers: ClosedRange<UInt8>) -> [Bool] {
        numbers.map { rig.server.push([$0, 0, 0, 0], to: rig.session, now: rig.now) }
    }

    /// The session comes back on a new connection; what it is sent beside the answer to its ping.
    private mutating func comeBack(on number: Int) -> [SessionRig.Received] {
        rig.open(number)
        rig.send(SessionRig.ping(1), isContentRelated: false, on: number)
        return rig.receive().filter { $0.constructor != ServiceConstructor.pong }
    }

    private func numbers(_ received: [SessionRig.Received]) -> [UInt32] { received.map(\.constructor.value) }

    @Test("they come when it comes back, once, in order, and with a msg_id of then")
    mutating func wait() {
        #expect(push(1...1) == [true])
        let before = rig.receive()
        #expect(numbers(before) == [1])
        rig.send(ServiceMessage.acknowledgement(of: before.map(\.id)), isContentRelated: false)
        _ = rig.receive()
        rig.server.closed(ConnectionID(1))
        #expect(push(2...4) == [false, false, false])
        #expect(rig.receive().isEmpty)
        rig.now = rig.now + .seconds(1000)
        rig.events = []
        let after = comeBack(on: 2)
        #expect(numbers(after) == [2, 3, 4])
        #expect(after.allSatisfy { $0.id.seconds == rig.now.seconds && $0.isContentRelated })
        let backlog = rig.events.compactMap { event -> UpdateBacklog? in
            guard case .updatesResumed(rig.session, let backlog) = event else { return nil }
            return backlog
        }
        #expect(backlog == [.updates(3)])
        #expect(push(5...5) == [true])
        #expect(numbers(rig.receive()) == [5])
    }

    @Test("one more than the limit, and it is told that they are too many; then it is as before")
    mutating func tooMany() {
        rig.server.closed(ConnectionID(1))
        #expect(push(1...4).allSatisfy { !$0 })
        #expect(rig.server.sessions.waitingBytes == 0)
        #expect(numbers(comeBack(on: 2)) == [0x0909_0909])
        rig.server.closed(ConnectionID(2))
        _ = push(1...2)
        #expect(rig.server.sessions.waitingBytes == 8)
        #expect(numbers(comeBack(on: 3)).suffix(2) == [1, 2])
        #expect(rig.server.sessions.waitingBytes == 0)
    }

    @Test("what was sent and never acknowledged comes before what waited, under its own msg_id")
    mutating func unacknowledged() {
        _ = push(1...1)
        let lost = rig.receive()
        rig.server.closed(ConnectionID(1))
        _ = push(2...2)
        let after = comeBack(on: 2)
        #expect(numbers(after) == [1, 2])
        #expect(after.first?.id == lost.first?.id)
    }

    @Test("of two connections one ends: what it carried, and nobody acknowledged, goes out on the other")
    mutating func otherConnection() {
        rig.open(2)
        rig.send(SessionRig.ping(1), isContentRelated: false, on: 2)
        _ = rig.receive()
        _ = push(1...1)
        #expect(rig.receive().map(\.connection) == [ConnectionID(2)])
        rig.server.closed(ConnectionID(2))
        let again = rig.receive()
        #expect(numbers(again) == [1] && again.first?.connection == ConnectionID(1))
    }

    @Test("an update that is given up, as too much was never acknowledged, is told like too many")
    mutating func givenUp() {
        _ = push(1...1)
        for _ in 0...ServerSession.mostUnacknowledged {
            rig.server.push([1, 0, 0, 0], to: rig.session, now: rig.now)
            _ = rig.receive()
        }
        rig.server.closed(ConnectionID(1))
        #expect(numbers(comeBack(on: 2)).last == 0x0909_0909)
    }

    @Test("a new session of the key that wants updates takes the place of those that are away")
    mutating func superseded() {
        rig.server.closed(ConnectionID(1))
        _ = push(1...2)
        let first = rig.sessionID
        rig.sessionID = SessionID(7)
        _ = comeBack(on: 2)
        rig.server.raiseInterest(of: rig.session, to: .announcements)
        #expect(rig.server.sessions.waitingBytes == 8)
        rig.server.raiseInterest(of: rig.session, to: .updates)
        #expect(rig.server.sessions.waitingBytes == 0)
        rig.sessionID = first
        #expect(numbers(comeBack(on: 3)) == [0x0909_0909])
    }

    @Test("for one that was away for a day nothing waits: it is forgotten")
    mutating func forgotten() {
        rig.server.closed(ConnectionID(1))
        _ = push(1...1)
        rig.now = rig.now + Sessions.lifetime
        #expect(push(2...2) == [false])
        #expect(rig.server.sessionCount == 0)
        #expect(rig.server.sessions.waitingBytes == 0)
    }

    @Test("all that waits has a bound in bytes")
    mutating func bounded() {
        rig.server.closed(ConnectionID(1))
        let large = [UInt8](repeating: 1, count: Sessions.mostWaitingBytes / 2)
        rig.server.push(large, to: rig.session, now: rig.now)
        rig.server.push(large, to: rig.session, now: rig.now)
        #expect(rig.server.sessions.waitingBytes == Sessions.mostWaitingBytes)
        rig.server.push([1, 2, 3, 4], to: rig.session, now: rig.now)
        #expect(rig.server.sessions.waitingBytes == 0)
        #expect(numbers(comeBack(on: 2)) == [0x0909_0909])
    }
}
