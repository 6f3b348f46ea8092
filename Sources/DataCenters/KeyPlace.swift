package import Primitives

/// A permanent auth key at the DC that knows it: what a login hangs on.
package struct KeyPlace: Hashable, Codable, Comparable, Sendable, CustomStringConvertible {
    /// The DC whose key it is.
    package let dc: DCID
    /// The key's id.
    package let keyID: AuthKeyID

    /// The key `keyID` of DC `dc`.
    package init(dc: DCID, keyID: AuthKeyID) {
        self.dc = dc
        self.keyID = keyID
    }

    /// For sentences: `key 00112233aabbccdd of DC 2`.
    package var description: String { "key \(keyID) of DC \(dc)" }

    /// By DC, then by key id.
    package static func < (left: KeyPlace, right: KeyPlace) -> Bool {
        (left.dc, left.keyID.value) < (right.dc, right.keyID.value)
    }
}
