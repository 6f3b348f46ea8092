public import TL

/// One message of a session, in or out of a container.
public struct Message: Sendable {
    /// Its identifier.
    public let id: MessageID
    /// Its sequence number: odd if it wants an acknowledgement.
    public let sequenceNumber: Int32
    /// A cursor over its body: a boxed TL object.
    public let body: TLReader

    /// A message with these parts.
    public init(id: MessageID, sequenceNumber: Int32, body: TLReader) {
        self.id = id
        self.sequenceNumber = sequenceNumber
        self.body = body
    }

    /// Whether the sender wants an acknowledgement.
    public var isContentRelated: Bool { sequenceNumber & 1 == 1 }
}
