package import Primitives
import Scenarios
import Simulation
package import Sockets

// How a world ends, and how it begins anew.
extension WorldHost {
    // MARK: End

    /// Stops listening and ends all connections; returns when every port is free and every connection gone.
    package func end() async {
        stop()
        await withCheckedContinuation { descriptors.resumeWhenNone($0) }
    }

    // MARK: Reset

    /// Why a world was not reset.
    package enum ResetRefusal: Error, Equatable, Sendable, CustomStringConvertible {
        /// It does not listen yet, or not any more.
        case notRunning
        /// Its state is kept in a folder.
        case hasStore
        /// An address that it had is taken.
        case address(SocketError)

        /// A sentence without its full stop.
        package var description: String {
            switch self {
            case .notRunning: "the world does not run"
            case .hasStore: "the world keeps its state in a folder, which a reset would contradict"
            case .address(let error): "an address of the start cannot be had again: \(error)"
            }
        }
    }

    /// Makes the world what it was at the start, at the same ports.
    ///
    /// Accounts, keys, codes, faults and the numbers of the journal begin anew; connections are reset; DCs that
    /// are down come up, addresses that were changed are the first ones again. If one of those cannot be had,
    /// nothing has changed.
    ///
    /// - Parameter clockOffset: how far the world's clock is to be ahead of the system's, at this time of it.
    /// - Throws: `ResetRefusal`.
    package func reset(clockOffset: @Sendable (Timestamp) -> Duration) throws(ResetRefusal) {
        guard isRunning else { throw .notRunning }
        guard keeper == nil else { throw .hasStore }
        do throws(SocketError) {
            try listeners.restore()
        } catch {
            throw .address(error)
        }
        beginAnew(clockOffset: clockOffset)
    }
}
