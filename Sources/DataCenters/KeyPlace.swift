public import Primitives

/// A permanent auth key at the DC that knows it: what a login hangs on.
public struct KeyPlace: Hashable, Codable, Comparable, Sendable, CustomStringConvertible {
    /// The DC whose key it is.
    public let dc: DCID
    /// The key's id.
    public let keyID: AuthKeyID

    /// The key `keyID` of DC `dc`.
    public init(dc: DCID, keyID: AuthKeyID) {
        self.dc = dc
        self.keyID = keyID
    }

    /// For sentences: `key 00112233aabbccdd of DC 2`.
    public var description: String { "key \(keyID) of DC \(dc)" }

    /// By DC, then by key id.
    public static func < (left: KeyPlace, right: KeyPlace) -> Bool {
        (left.dc, left.keyID.value) < (right.dc, right.keyID.value)
    }
}
