import Libc
import Synchronization

/// How many connections the process may have at a time.
///
/// A full descriptor table aborts the process inside libdispatch and makes accepting spin, so listeners
/// stop accepting below it and go on when a connection closes; clients wait in the kernel meanwhile.
package final class ConnectionLimit: Sendable {
    /// The limit of this process, from its descriptor limit, which is raised at first use.
    package static let process = ConnectionLimit(
        maximum: max(1, DescriptorLimit.raise() - SocketLimits.reservedDescriptors)
    )

    /// The most connections at a time.
    package let maximum: Int

    private struct State {
        var live = 0
        /// Descriptors that listeners and servers hold; those beyond the reserve are taken from connections.
        var held = 0
        var waiting: [@Sendable () -> Void] = []
    }

    // Shared by all loops of the process, hence a lock; it is held for a few instructions.
    private let state = Mutex(State())

    /// A limit of `maximum` connections.
    package init(maximum: Int) {
        self.maximum = maximum
    }

    /// Connections at this moment.
    package var live: Int { state.withLock { $0.live } }

    /// Holds descriptors for what is no connection; `false` if there are not as many left.
    package func hold(_ count: Int = 1) -> Bool {
        state.withLock { state in
            guard state.live + Self.taken(byHolding: state.held + count) < maximum else { return false }
            state.held += count
            return true
        }
    }

    /// Gives back what `hold` took.
    package func release(_ count: Int = 1) {
        let waiting = state.withLock { state in
            state.held -= count
            defer { state.waiting.removeAll() }
            return state.waiting
        }
        for notify in waiting { notify() }
    }

    /// Half of the reserve is there for what is held.
    private static func taken(byHolding held: Int) -> Int {
        max(0, held - SocketLimits.reservedDescriptors / 2)
    }

    /// Takes a place, or has `onFree` called once, on any queue, when there may be one again.
    func take(orNotify onFree: @escaping @Sendable () -> Void) -> Bool {
        state.withLock { state in
            guard state.live + Self.taken(byHolding: state.held) < maximum else {
                state.waiting.append(onFree)
                return false
            }
            state.live += 1
            return true
        }
    }

    /// Takes a place, if there is one.
    func take() -> Bool {
        state.withLock { state in
            guard state.live + Self.taken(byHolding: state.held) < maximum else { return false }
            state.live += 1
            return true
        }
    }

    /// Gives a place back and tells all who wait, as the first of them may have nobody left to accept.
    func giveBack() {
        let waiting = state.withLock { state in
            state.live -= 1
            defer { state.waiting.removeAll() }
            return state.waiting
        }
        for notify in waiting {
            notify()
        }
    }
}

/// The number of descriptors the system lets this process have.
enum DescriptorLimit {
    /// Raises the soft limit to the hard one or `SocketLimits.descriptors`, and says what it is now.
    static func raise() -> Int {
        var limit = rlimit()
        guard getrlimit(Platform.descriptorResource, &limit) == 0 else { return 0 }
        let wanted = min(limit.rlim_max, rlim_t(SocketLimits.descriptors))
        guard limit.rlim_cur < wanted else { return Int(clamping: limit.rlim_cur) }
        let granted = limit.rlim_cur
        limit.rlim_cur = wanted
        return Int(clamping: setrlimit(Platform.descriptorResource, &limit) == 0 ? wanted : granted)
    }
}
