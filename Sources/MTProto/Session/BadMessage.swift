/// A message that the server refuses, and why: `bad_msg_notification` or `bad_server_salt`.
///
/// - Source: mtproto/service_messages_about_messages, "Notification of Ignored Error Message".
package struct BadMessage: Equatable, Sendable {
    /// The reason, as the protocol numbers it.
    package enum Code: Int32, Sendable {
        /// 16: msg_id older than 300 s: the client's clock is slow.
        case messageIDTooLow = 16
        /// 17: msg_id more than 30 s ahead: the client's clock is fast.
        case messageIDTooHigh = 17
        /// 18: the two low bits of msg_id are not zero.
        case messageIDLowBits = 18
        /// 19: a container has the msg_id of a message received before.
        case containerIDReused = 19
        /// 20: so old that the server no longer knows whether it received it.
        case messageTooOld = 20
        /// 32: a message with a lower msg_id had a higher seq_no.
        case sequenceTooLow = 32
        /// 33: a message with a higher msg_id had a lower seq_no.
        case sequenceTooHigh = 33
        /// 34: an even seq_no was expected.
        case sequenceNotEven = 34
        /// 35: an odd seq_no was expected.
        case sequenceNotOdd = 35
        /// 48: the salt is not valid now; answered with `bad_server_salt`.
        case incorrectSalt = 48
        /// 64: the container is damaged.
        case invalidContainer = 64
    }

    /// The message that is refused; the container, if it was one.
    package let id: MessageID
    /// Its seq_no.
    package let sequenceNumber: Int32
    /// The reason.
    package let code: Code

    /// A refusal with these parts.
    package init(id: MessageID, sequenceNumber: Int32, code: Code) {
        self.id = id
        self.sequenceNumber = sequenceNumber
        self.code = code
    }
}
