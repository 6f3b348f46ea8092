/// What stands in front of a message when it is encrypted.
///
/// - Source: mtproto/description, "Encrypted Message".
package struct PacketHeader: Hashable, Sendable {
    /// salt.
    package internal(set) var salt: Int64
    /// session_id.
    package internal(set) var sessionID: Int64
    /// message_id.
    package internal(set) var messageID: Int64
    /// seq_no.
    package internal(set) var sequenceNumber: Int32

    /// A header as it should be.
    package init(salt: Int64, sessionID: Int64, messageID: Int64, sequenceNumber: Int32) {
        self.salt = salt
        self.sessionID = sessionID
        self.messageID = messageID
        self.sequenceNumber = sequenceNumber
    }
}
