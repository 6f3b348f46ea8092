import Primitives

/// A TCP connection, by a number that is never used twice in a world.
package struct ConnectionID: Hashable, Sendable, CustomStringConvertible {
    /// The number, counted from 1.
    package let number: Int

    /// The connection with this number.
    package init(_ number: Int) {
        self.number = number
    }

    /// `#7`.
    package var description: String { "#\(number)" }
}

/// What a DC knows of one connection: its framing and its timers.
///
/// Keys and sessions are found by what it sends.
struct ServerConnection: Sendable {
    /// A connection that has not sent one whole frame after this time is closed.
    static let firstFrameWithin: Duration = .seconds(30)
    /// A connection that is silent for this long is closed, unless `ping_delay_disconnect` says otherwise.
    static let silentAtMost: Duration = .seconds(900)

    var transport: TransportStream
    /// The sessions that spoke on this connection.
    var sessions: [SessionKey] = []
    /// The ids of the server's own plaintext messages.
    var plaintextIDs = MessageIDSequence()
    /// Whether the framing was told to the event log.
    var isIdentified = false
    /// When the connection is closed if nothing more is heard.
    var silentUntil: Timestamp
    /// When `ping_delay_disconnect` closes it.
    var disconnectAt: Timestamp?
    /// The request over HTTP that waits for an answer of its session.
    var poll: HTTPPoll?

    init(transport: TransportStream, now: Timestamp) {
        self.transport = transport
        silentUntil = now + Self.firstFrameWithin
    }

    /// The moment this connection is closed unless something is heard before.
    var deadline: Timestamp { disconnectAt ?? silentUntil }
}
