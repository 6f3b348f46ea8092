import Dispatch

/// One dispatch source, with its suspension as a fact instead of a count.
///
/// libdispatch traps when a suspended source is released or a running one resumed, and holds the cancel
/// handler of a suspended source back; this type is the one place that knows.
struct ReadinessSource {
    private let source: any DispatchSourceProtocol
    private(set) var isSuspended = false

    /// Starts `source`.
    init(
        _ source: any DispatchSourceProtocol,
        onEvent: @escaping @Sendable () -> Void,
        onCancel: @escaping @Sendable () -> Void
    ) {
        self.source = source
        source.setEventHandler(handler: onEvent)
        source.setCancelHandler(handler: onCancel)
        source.activate()
    }

    mutating func suspend() {
        guard !isSuspended else { return }
        isSuspended = true
        source.suspend()
    }

    mutating func resume() {
        guard isSuspended else { return }
        isSuspended = false
        source.resume()
    }

    /// Ends the source; the cancel handler follows, with no event in between.
    mutating func cancel() {
        source.cancel()
        resume()
    }
}
