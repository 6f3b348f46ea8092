import Libc
import Sockets
import Testing

extension SocketsSuite {
    @Suite struct SignalSourceTests {
        @Test("a caught signal is an event on the loop, from the moment the source exists")
        func caught() async {
            let loop = EventLoop(label: "signals")
            let (signals, continuation) = AsyncStream.makeStream(of: Int32.self)
            let source = SignalSource([SIGUSR1, SIGUSR2], on: loop) { number in
                loop.preconditionIsOn()
                continuation.yield(number)
            }
            for number in [SIGUSR2, SIGUSR1] {
                kill(getpid(), number)
                for await seen in signals {
                    #expect(seen == number)
                    break
                }
            }
            withExtendedLifetime(source) {}
        }
    }
}
