package import TL

/// One message of a session, in or out of a container.
package struct Message: Sendable {
    /// Its identifier.
    package let id: MessageID
    /// Its sequence number: odd if it wants an acknowledgement.
    package let sequenceNumber: Int32
    /// A cursor over its body: a boxed TL object.
    package let body: TLReader

    /// A message with these parts.
    package init(id: MessageID, sequenceNumber: Int32, body: TLReader) {
        self.id = id
        self.sequenceNumber = sequenceNumber
        self.body = body
    }

    /// Whether the sender wants an acknowledgement.
    package var isContentRelated: Bool { sequenceNumber & 1 == 1 }
}
