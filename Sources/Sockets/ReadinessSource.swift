import Dispatch

/// One dispatch source, with its suspension as a fact instead of a count.
///
/// libdispatch traps when a suspended source is released or a running one resumed, and holds the cancel
/// handler of a suspended source back; this type is the one place that knows.
struct ReadinessSource {
    private let source: any DispatchSourceProtocol
    private(set) var isSuspended = false

    /// Starts `source`.
    ///
    /// If it `looksAtOnce`, `onEvent` is also called once as soon as the source is registered: a hang-up that came
    /// before, while another source of the descriptor was suspended, makes libdispatch forget the descriptor, and
    /// no event ever tells of it.
    init(
        _ source: any DispatchSourceProtocol,
        looksAtOnce: Bool = false,
        onEvent: @escaping @Sendable () -> Void,
        onCancel: @escaping @Sendable () -> Void
    ) {
        self.source = source
        source.setEventHandler(handler: onEvent)
        if looksAtOnce { source.setRegistrationHandler(handler: onEvent) }
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
