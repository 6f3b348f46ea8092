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
        guard openDescriptors > 0 else { return }
        await withCheckedContinuation { waitingForEnd.append($0) }
    }

    /// A connection or a listener has let its descriptor go.
    func descriptorClosed() {
        openDescriptors -= 1
        guard openDescriptors == 0 else { return }
        for waiting in waitingForEnd { waiting.resume() }
        waitingForEnd = []
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
        guard let initial, !listeners.isEmpty || initialListeners.isEmpty else { throw .notRunning }
        guard keeper == nil else { throw .hasStore }
        do throws(SocketError) {
            try restoreListeners()
        } catch {
            throw .address(error)
        }
        life += 1
        for socket in sockets.values { socket.close(.reset) }
        sockets = [:]
        forgetDoors()
        simulator = initial
        self.clockOffset = clockOffset(frozenAt ?? SystemClock.now)
        armedFor = nil
        timer?.disarm()
        journal.restart()
        if hasBegun { begin(script) } else { carryOutputs() }
    }

    /// New listeners open before those that are too many close, so that a failure changes nothing.
    private func restoreListeners() throws(SocketError) {
        var opened: [Int: ListeningSocket] = [:]
        do throws(SocketError) {
            for (number, place) in initialListeners where listeners[number]?.socket == nil {
                opened[number] = try ListeningSocket(at: place.address, on: loop)
            }
        } catch {
            for socket in opened.values { socket.close() }
            throw error
        }
        for (number, listener) in listeners where initialListeners[number] == nil {
            listener.socket.map(close)
            listeners[number] = nil
        }
        for (number, place) in initialListeners {
            let socket = listeners[number]?.socket
            listeners[number] = place
            listeners[number]?.socket = socket
        }
        for (number, socket) in opened { listen(on: socket, for: number) }
    }
}
