import MTProto
import Primitives
import Simulation
import TL
import Testing

@Suite("invokeAfterMsg")
struct WaitingRequestTests {
    @Test("a query whose predecessor was answered runs at once, and fails if that one failed")
    func answeredBefore() {
        var pair = Pair()
        let connection = pair.connect(to: 1)
        let good = pair.send(Pair.introduced(Pair.getConfig), on: connection)
        let bad = pair.send(Pair.getState, on: connection)
        #expect(pair.answer(bad, on: connection)?.rpcError?.message == "AUTH_KEY_UNREGISTERED")
        let afterGood = good.map { Pair.after([$0], Pair.getConfig) } ?? []
        #expect(pair.ask(afterGood, on: connection)?.rpcError == nil)
        let afterBoth = [good, bad].compactMap { $0 }
        let refused = pair.ask(Pair.after(afterBoth, Pair.getConfig), on: connection)
        #expect(refused?.rpcError?.message == "MSG_WAIT_FAILED")
    }

    @Test("a query that waits for an unknown one is held, then refused with MSG_WAIT_FAILED")
    func unknown() {
        var pair = Pair()
        let connection = pair.connect(to: 1)
        _ = pair.ask(Pair.introduced(Pair.getConfig), on: connection)
        let id = pair.send(Pair.after([MessageID(4)], Pair.getConfig), on: connection)
        #expect(pair.answer(id, on: connection) == nil)
        pair.advance(by: .milliseconds(499))
        #expect(pair.answer(id, on: connection) == nil)
        pair.advance(by: .milliseconds(2))
        #expect(pair.answer(id, on: connection)?.rpcError?.message == "MSG_WAIT_FAILED")
    }

    @Test("a query that comes before the one it waits for is answered after it")
    func outOfOrder() throws {
        var pair = Pair()
        let connection = pair.connect(to: 1)
        _ = pair.ask(Pair.introduced(Pair.getConfig), on: connection)
        let later = MessageID(at: pair.now + .milliseconds(100))
        let waiting = pair.send(Pair.after([later], Pair.getConfig), on: connection)
        #expect(pair.answer(waiting, on: connection) == nil)
        pair.advance(by: .milliseconds(100))
        let awaited = pair.send(Pair.getConfig, on: connection)
        #expect(awaited == later)
        #expect(pair.answer(awaited, on: connection)?.rpcError == nil)
        guard case .success = pair.answer(waiting, on: connection) else {
            Issue.record("the waiting query was not answered")
            return
        }
    }
}
