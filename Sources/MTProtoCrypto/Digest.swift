import COpenSSL

/// SHA-1, SHA-256 and MD5 of bytes that lie in one or several places.
///
/// - Shape: SHA-1 gives 20 bytes, SHA-256 gives 32, MD5 gives 16.
package enum Digest {
    /// SHA-1 of the parts, one after the other.
    package static func sha1(_ parts: ArraySlice<UInt8>...) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 20) { output, count in
            var state = SHA_CTX()
            SHA1_Init(&state)
            for part in parts { part.withUnsafeBytes { _ = SHA1_Update(&state, $0.baseAddress, $0.count) } }
            SHA1_Final(output.baseAddress, &state)
            count = 20
        }
    }

    /// SHA-1 of one array.
    package static func sha1(_ bytes: [UInt8]) -> [UInt8] {
        sha1(bytes[...])
    }

    /// SHA-256 of the parts, one after the other.
    package static func sha256(_ parts: ArraySlice<UInt8>...) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 32) { output, count in
            var state = SHA256_CTX()
            SHA256_Init(&state)
            for part in parts { part.withUnsafeBytes { _ = SHA256_Update(&state, $0.baseAddress, $0.count) } }
            SHA256_Final(output.baseAddress, &state)
            count = 32
        }
    }

    /// SHA-256 of one array.
    package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        sha256(bytes[...])
    }

    /// MD5 of the parts, one after the other: 16 bytes, which clients send along with small files.
    package static func md5(_ parts: [[UInt8]]) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 16) { output, count in
            var state = MD5_CTX()
            MD5_Init(&state)
            for part in parts { part.withUnsafeBytes { _ = MD5_Update(&state, $0.baseAddress, $0.count) } }
            MD5_Final(output.baseAddress, &state)
            count = 16
        }
    }
}

/// Whether two byte strings are equal, found out in a time that depends on their lengths alone.
package func equalInConstantTime(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
    guard left.count == right.count else { return false }
    var difference: UInt8 = 0
    for (a, b) in zip(left, right) { difference |= a ^ b }
    return difference == 0
}
