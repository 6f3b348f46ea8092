import MTProto
import Primitives

/// A query that is held until others are answered (`invokeAfterMsg`).
///
/// - Source: api/invoking, "Sequential Requests".
struct WaitingRequest: Sendable {
    /// So long a query waits before it is refused with `MSG_WAIT_TIMEOUT` or `MSG_WAIT_FAILED`.
    static let patience: Duration = .milliseconds(500)
    /// At most this many queries wait; the next one is refused at once.
    static let most = 4096

    let request: Request
    let unwrapped: UnwrappedRequest
    let dc: DCID
    var deadline: Timestamp

    /// What the queries it waits for have come to.
    func outcome(_ server: MTProtoServer?) -> RequestOutcome {
        let outcomes = unwrapped.after.map { server?.outcome(of: $0, in: request.id.session) ?? .unknown }
        if outcomes.contains(.failed) { return .failed }
        if outcomes.contains(.unknown) { return .unknown }
        return outcomes.contains(.running) ? .running : .succeeded
    }
}
