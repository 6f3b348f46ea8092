package import MTProto
package import Primitives
package import TL

/// A query as an event tells it.
package struct RequestSummary: Sendable {
    /// The method, or its number if the schema lacks it.
    package let method: String
    /// Its msg_id.
    package let id: MessageID
    /// The decoded query; `nil` if it could not be read.
    package let call: TLObject?
    /// The layer that the client announced for its key, if it has.
    package let layer: Layer?
    /// The key that the login hangs on, if there is one.
    package let keyID: AuthKeyID?
    /// Who is logged in: a phone number, or `bot` and its id.
    package let account: String?

    /// A query.
    package init(
        method: String,
        id: MessageID,
        call: TLObject?,
        layer: Layer?,
        keyID: AuthKeyID?,
        account: String?
    ) {
        self.method = method
        self.id = id
        self.call = call
        self.layer = layer
        self.keyID = keyID
        self.account = account
    }
}
