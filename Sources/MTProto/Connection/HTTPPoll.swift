import Primitives

/// A request of a session over HTTP that waits for what the session has to say.
///
/// - Source: mtproto/service_messages, "HTTP Wait/Long Poll"; TDLib sends 30, 10 and 0 or 25000 ms.
struct HTTPPoll: Sendable {
    /// How long it waits: `http_wait`.
    struct Patience: Equatable, Sendable {
        /// What holds for a request without `http_wait`.
        static let usual = Patience(maxDelay: .zero, waitAfter: .zero, maxWait: .seconds(25))
        /// Longer waits are cut to this.
        static let longest: Duration = .seconds(300)

        /// A message that is ready waits for company this long at most.
        let maxDelay: Duration
        /// And this long after the last one became ready.
        let waitAfter: Duration
        /// Without any message the answer is given after this time.
        let maxWait: Duration

        init(maxDelay: Duration, waitAfter: Duration, maxWait: Duration) {
            let range = Duration.zero...Self.longest
            self.maxDelay = min(max(maxDelay, range.lowerBound), range.upperBound)
            self.waitAfter = min(max(waitAfter, range.lowerBound), range.upperBound)
            self.maxWait = min(max(maxWait, range.lowerBound), range.upperBound)
        }
    }

    /// The session that spoke last on the connection.
    let session: SessionKey
    /// When the request came.
    let since: Timestamp
    var patience = Patience.usual

    private var readyCount = 0
    private var firstReady: Timestamp?
    private var lastReady: Timestamp?

    init(of session: SessionKey, since: Timestamp) {
        self.session = session
        self.since = since
    }

    /// When it is to be answered, as things stand.
    var deadline: Timestamp {
        guard let firstReady, let lastReady else { return since + patience.maxWait }
        return min(firstReady + patience.maxDelay, lastReady + patience.waitAfter)
    }

    /// So many messages wait that are worth an answer.
    mutating func see(_ count: Int, now: Timestamp) {
        if count == 0 {
            firstReady = nil
        } else if firstReady == nil || count > readyCount {
            firstReady = firstReady ?? now
            lastReady = now
        }
        readyCount = count
    }
}
