package import Primitives

/// The two ways in which clients wrap their inner data before the RSA operation.
///
/// - Limits: data of at most 144 bytes.
/// - Source: mtproto/auth_key, "RSA_PAD(data, server_public_key)"; the older way by observation of Telethon
///   and Pyrogram, which use it with every key.
package enum RSAPad: String, Sendable, CaseIterable {
    /// RSA_PAD: a random AES key, IGE, SHA-256.
    case modern = "RSA_PAD"
    /// SHA-1 of the data, the data, random bytes.
    case old = "SHA-1 padding"

    /// Most bytes of data that go into a block.
    package static let longestData = 144

    /// What came out of a block.
    package struct Opened: Sendable {
        /// How it was wrapped.
        package let padding: RSAPad
        /// The data, followed by random bytes: where it ends only a TL parser knows.
        package let data: [UInt8]
        fileprivate let hash: [UInt8]

        /// Whether the hash inside the block vouches for the first `length` bytes as the whole data.
        ///
        /// RSA_PAD has vouched for everything already; the older way hashes exactly the data.
        package func vouches(forFirst length: Int) -> Bool {
            guard padding == .old else { return true }
            guard length >= 0, length <= data.count else { return false }
            return equalInConstantTime(Digest.sha1(data[0..<length]), hash)
        }
    }

    /// Unwraps a block that the private key gave back: RSA_PAD first, then the older way.
    ///
    /// - Errors: `nil` if it is neither.
    package static func open(_ block: [UInt8]) -> Opened? {
        guard block.count == RSAPublicKey.size else { return nil }
        if let data = openModern(block) { return Opened(padding: .modern, data: data, hash: []) }
        guard block[0] == 0 else { return nil }
        return Opened(padding: .old, data: Array(block[21...]), hash: Array(block[1..<21]))
    }

    /// Wraps `data` and encrypts it for the holder of `key`: the client's side.
    package func seal(_ data: [UInt8], for key: RSAPublicKey, using random: inout SeededGenerator) -> [UInt8]
    {
        while true {
            let block =
                switch self {
                case .modern:
                    RSAPad.modernBlock(
                        data,
                        padding: random.bytes(192 - data.count),
                        temporaryKey: random.bytes(32)
                    )
                case .old: RSAPad.oldBlock(data, padding: random.bytes(235 - data.count))
                }
            // A block not below the modulus is drawn again.
            if let encrypted = key.encrypt(block) { return encrypted }
        }
    }

    /// The block of RSA_PAD before encryption; `padding` fills the data up to 192 bytes.
    package static func modernBlock(_ data: [UInt8], padding: [UInt8], temporaryKey: [UInt8]) -> [UInt8] {
        precondition(
            data.count <= longestData && data.count + padding.count == 192,
            "RSA_PAD takes 192 bytes"
        )
        let padded = data + padding
        var sealed = Array(padded.reversed()) + Digest.sha256(temporaryKey[...], padded[...])
        AESIGE.encrypt(&sealed, with: .init(key: temporaryKey, iv: zeroIV))
        return zip(temporaryKey, Digest.sha256(sealed)).map { $0 ^ $1 } + sealed
    }

    /// The block of the older way before encryption; `padding` fills hash and data up to 255 bytes.
    package static func oldBlock(_ data: [UInt8], padding: [UInt8]) -> [UInt8] {
        precondition(
            data.count <= longestData && data.count + padding.count == 235,
            "the block has 255 bytes"
        )
        return [0] + Digest.sha1(data) + data + padding
    }

    private static func openModern(_ block: [UInt8]) -> [UInt8]? {
        var sealed = Array(block[32...])
        let temporaryKey = zip(block[..<32], Digest.sha256(sealed)).map { $0 ^ $1 }
        AESIGE.decrypt(&sealed, with: .init(key: temporaryKey, iv: zeroIV))
        let padded = Array(sealed[..<192].reversed())
        guard equalInConstantTime(Digest.sha256(temporaryKey[...], padded[...]), sealed[192...]) else {
            return nil
        }
        return padded
    }

    private static let zeroIV = [UInt8](repeating: 0, count: 32)
}
