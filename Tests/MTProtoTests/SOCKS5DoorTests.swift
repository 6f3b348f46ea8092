import TestSupport
import Testing

@testable import MTProto

@Suite("The SOCKS5 door") struct SOCKS5DoorTests {
    private struct Outcome: Equatable {
        var answer: [UInt8] = []
        var verdict = AddressedTurn.Verdict.wait
        var input: [UInt8] = []
    }

    /// What a door makes of these pieces; it is granted as soon as it asks.
    private func outcome(_ pieces: [[UInt8]]) -> Outcome {
        var (door, outcome) = (SOCKS5Door(), Outcome())
        for piece in pieces {
            guard outcome.verdict == .wait else {
                outcome.input += piece
                continue
            }
            let turn = door.receive(piece)
            outcome.answer += turn.answer
            outcome.verdict = turn.verdict
            guard case .asked = turn.verdict else { continue }
            let granted = door.grant()
            outcome.answer += granted.answer
            outcome.input = granted.input
        }
        return outcome
    }

    private static let granted: [UInt8] = [5, 0, 0, 1, 0, 0, 0, 0, 0, 0]
    private static let v4: [UInt8] = [5, 1, 0, 1, 149, 154, 167, 51, 1, 187]

    @Test("without authentication, and with a name and a password if nothing else is offered")
    func methods() {
        let bytes = [5, 2, 2, 0] + Self.v4 + [0xef]
        expectSameAtEveryCut(bytes) { outcome($0) }
        let open = outcome([bytes])
        #expect(open.answer == [5, 0] + Self.granted)
        #expect(open.verdict == .asked(.address([149, 154, 167, 51]), port: 443))
        #expect(open.input == [0xef])
        let locked = [5, 1, 2] + [1, 2, 65, 66, 3, 67, 68, 69] + Self.v4
        expectSameAtEveryCut(locked) { outcome($0) }
        #expect(outcome([locked]).answer == [5, 2, 1, 0] + Self.granted)
        #expect(outcome([[5, 1, 2] + [1, 0, 0] + Self.v4]).verdict == open.verdict)
    }

    @Test("IPv6 addresses and names")
    func addresses() {
        let six: [UInt8] = [0x20, 1, 0xb, 0x28, 0xf2, 0x3d, 0xf0, 1, 0, 0, 0, 0, 0, 0, 0, 0xa]
        let bytes = [5, 1, 0] + [5, 1, 0, 4] + six + [0, 80]
        expectSameAtEveryCut(bytes) { outcome($0) }
        #expect(outcome([bytes]).verdict == .asked(.address(six), port: 80))
        let name = [5, 1, 0] + [5, 1, 0, 3, 4] + Array("a.bc".utf8) + [1, 187]
        expectSameAtEveryCut(name) { outcome($0) }
        #expect(outcome([name]).verdict == .asked(.name("a.bc"), port: 443))
        #expect(outcome([[5, 1, 0] + [5, 1, 0, 3, 0, 0, 1]]).verdict == .asked(.name(""), port: 1))
    }

    @Test(
        "what is not served is said so",
        arguments: [
            ([4, 1, 0, 80], []), ([5, 1, 1], [5, 0xff]), ([5, 0], [5, 0xff]), ([5, 1, 2, 5], [5, 2]),
            ([5, 1, 0, 4, 1, 0, 1, 1], [5, 0]),
            ([5, 1, 0] + [5, 2, 0, 1, 1, 2, 3, 4, 0, 80], [5, 0, 5, 7, 0, 1, 0, 0, 0, 0, 0, 0]),
            ([5, 1, 0] + [5, 1, 0, 2, 1, 2, 3, 4, 0, 80], [5, 0, 5, 8, 0, 1, 0, 0, 0, 0, 0, 0]),
        ] as [([UInt8], [UInt8])]
    )
    func refusals(bytes: [UInt8], answer: [UInt8]) {
        let refused = outcome([bytes])
        #expect(refused.answer == answer)
        guard case .close = refused.verdict else {
            Issue.record("not closed")
            return
        }
    }

    @Test("hostile bytes do no harm")
    func hostile() {
        let samples = [[5, 2, 2, 0] + Self.v4, [5, 1, 2, 1, 1, 65, 1, 66] + Self.v4]
        withHostileInputs(from: samples, count: 2000) { _ = outcome([$0, $0]) }
    }
}
