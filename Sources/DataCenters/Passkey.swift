package import Primitives

/// A key that a device keeps for its owner in place of a code.
///
/// Only what TL says of it is kept: signatures are not checked.
package struct Passkey: Hashable, Codable, Sendable {
    /// `id` of the credential.
    package let id: String
    /// When it was made.
    package let created: Timestamp

    /// A passkey.
    package init(id: String, created: Timestamp) {
        self.id = id
        self.created = created
    }
}
