import Dispatch
import Libc

/// Signals as events on a loop, in place of their default action.
///
/// Works for a process with number 1 as well, for which the default action of SIGTERM is nothing.
package final class SignalSource: Sendable {
    // Sources are thread-safe; they are made once and only cancelled after that.
    private nonisolated(unsafe) let sources: [any DispatchSourceSignal]

    /// Catches `signals` from here on: when this returns, none of them ends the process any more.
    ///
    /// - Parameters:
    ///   - signals: their numbers, such as SIGINT and SIGTERM.
    ///   - loop: where `handler` runs; do not call from there.
    ///   - handler: called with the number of the signal.
    package init(_ signals: [Int32], on loop: EventLoop, handler: @escaping @Sendable (Int32) -> Void) {
        dispatchPrecondition(condition: .notOnQueue(loop.queue))
        let registered = DispatchGroup()
        sources = signals.map { number in
            Self.disableDefaultAction(of: number)
            let source = DispatchSource.makeSignalSource(signal: number, queue: loop.queue)
            source.setEventHandler { @Sendable in handler(number) }
            registered.enter()
            source.setRegistrationHandler { @Sendable in registered.leave() }
            source.activate()
            return source
        }
        registered.wait()
    }

    deinit {
        for source in sources { source.cancel() }
    }

    /// Makes a write to a closed pipe fail instead of ending the process.
    package static func ignoreBrokenPipe() {
        signal(SIGPIPE, SIG_IGN)
    }

    /// Linux needs nothing: libdispatch puts a handler of its own in place, which must stay.
    private static func disableDefaultAction(of number: Int32) {
        #if !canImport(Glibc)
            signal(number, SIG_IGN)
        #endif
    }
}
