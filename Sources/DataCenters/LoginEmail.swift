package import Primitives

/// The e-mail address that login codes of an account go to.
package struct LoginEmail: Hashable, Codable, Sendable {
    /// The address; `nil` if its owner has to give one before the next login.
    package var address: String?
    /// When it is taken off, because its owner has asked for that.
    package var resetDue: Timestamp?

    /// An address, or that one is required.
    package init(_ address: String?) {
        self.address = address
    }
}
