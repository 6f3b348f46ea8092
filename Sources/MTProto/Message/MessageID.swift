package import Primitives

/// The identifier of a message: Unix time in units of 2^-32 seconds, with the sender in the low bits.
///
/// Client messages are multiples of 4; server messages are 1 modulo 4 if they answer a client message and
/// 3 modulo 4 otherwise.
///
/// - Source: mtproto/description, "Message Identifier (msg_id)".
package struct MessageID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The identifier as it travels.
    package let value: Int64

    /// The identifier with this value.
    package init(_ value: Int64) {
        self.value = value
    }

    /// The lowest identifier a peer could choose at `time`; the two low bits are zero.
    package init(at time: Timestamp) {
        let seconds = time.seconds
        let nanoseconds = UInt64(time.nanoseconds &- seconds &* 1_000_000_000)
        let fraction = Int64((nanoseconds << 32) / 1_000_000_000)
        value = (seconds << 32 | fraction) & ~3
    }

    /// The time that the identifier claims, in whole seconds since the Unix epoch.
    package var seconds: Int64 { value >> 32 }

    /// Whether the low bits are those of a message from a client.
    package var isFromClient: Bool { value & 3 == 0 }

    /// The identifier in decimal, as client libraries print it.
    package var description: String { String(value) }

    /// The earlier message first.
    package static func < (left: MessageID, right: MessageID) -> Bool {
        left.value < right.value
    }
}

/// Hands out the identifiers of one sender: close to the clock, strictly rising, with the right low bits.
struct MessageIDSequence: Sendable {
    /// What the low two bits say about a server message.
    enum Kind: Int64 {
        /// It answers a message of the client.
        case answer = 1
        /// It was not asked for.
        case notification = 3
    }

    private var last: Int64 = 0

    /// The next identifier; larger than every one before, also when the clock stands still or goes back.
    mutating func next(_ kind: Kind, at now: Timestamp) -> MessageID {
        let base = max(MessageID(at: now).value, (last & ~3) + 4)
        last = base + kind.rawValue
        return MessageID(last)
    }
}
