import COpenSSL

/// AES-256 in counter mode: one endless key stream, taken up where the last call left it.
///
/// Encrypting and decrypting are the same act. The value holds no cipher context, so it can be copied and
/// sent anywhere; a copy goes on from the same place.
///
/// - Shape: the counter is 16 bytes, big-endian, one more for each block of 16 bytes; it wraps around.
/// - Source: NIST SP 800-38A, 6.5; core.telegram.org/mtproto/mtproto-transports, "Transport obfuscation".
package struct AESCTR: Sendable {
    /// A key has this many bytes.
    package static let keySize = 32
    /// A counter, and a block, has this many bytes.
    package static let blockSize = 16

    private let key: [UInt8]
    /// The counter of the block that the next byte falls into.
    private var counter: UInt128
    /// How many key-stream bytes of that block are used up.
    private var offset = 0

    /// A key stream from its first byte on, for a key of 32 bytes and a counter of 16.
    package init(key: [UInt8], counter: [UInt8]) {
        precondition(key.count == Self.keySize, "an AES-256 key has 32 bytes")
        precondition(counter.count == Self.blockSize, "a counter has 16 bytes")
        self.key = key
        self.counter = counter.reduce(0) { $0 << 8 | UInt128($1) }
    }

    /// A key stream whose key is SHA-256 of `key` and a proxy `secret`; no secret leaves the key as it is.
    package init(key: [UInt8], counter: [UInt8], secret: [UInt8]) {
        guard !secret.isEmpty else {
            self.init(key: key, counter: counter)
            return
        }
        self.init(key: Digest.sha256(key[...], secret[...]), counter: counter)
    }

    /// The key stream of a file at a CDN from `offset` on, a multiple of 16 bytes.
    ///
    /// The last 4 bytes of the IV give way to the number of the block, big-endian.
    ///
    /// - Source: cdn, "Decrypting files".
    package init(cdnKey: [UInt8], iv: [UInt8], offset: Int64) {
        precondition(
            offset >= 0 && offset.isMultiple(of: Int64(Self.blockSize)),
            "a piece begins with a block"
        )
        let block = UInt32(truncatingIfNeeded: offset / Int64(Self.blockSize))
        let number = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: block >> $0) }
        self.init(key: cdnKey, counter: iv.dropLast(4) + number)
    }

    /// Encrypts or decrypts a part of `data` in place.
    package mutating func apply(_ data: inout [UInt8], in range: Range<Int>) {
        precondition(range.lowerBound >= 0 && range.upperBound <= data.count, "the range lies in the data")
        guard !range.isEmpty else { return }
        let context = withUnsafeBytes(of: counter.bigEndian) { iv in
            CipherContext(
                Self.cipher,
                key: key,
                iv: iv.bindMemory(to: UInt8.self).baseAddress,
                encrypts: true
            )
        }
        skip(context.pointer)
        data.withUnsafeMutableBufferPointer { buffer in
            var rest = UnsafeMutableBufferPointer(rebasing: buffer[range])
            while !rest.isEmpty {
                let piece = min(rest.count, Self.longestCall)
                Self.run(context.pointer, rest.baseAddress, piece)
                rest = UnsafeMutableBufferPointer(rebasing: rest.dropFirst(piece))
            }
        }
        let used = offset + range.count
        counter &+= UInt128(used / Self.blockSize)
        offset = used % Self.blockSize
    }

    /// libcrypto counts in `Int32`; a round number below its greatest.
    private static let longestCall = 1 << 30

    private static let cipher = Cipher("AES-256-CTR")

    /// Runs over the bytes of the first block that are used up.
    private func skip(_ context: OpaquePointer?) {
        guard offset > 0 else { return }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.blockSize) { skipped in
            skipped.initialize(repeating: 0)
            Self.run(context, skipped.baseAddress, offset)
        }
    }

    private static func run(_ context: OpaquePointer?, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int) {
        var written: Int32 = 0
        let done = EVP_EncryptUpdate(context, bytes, &written, bytes, Int32(count))
        precondition(done == 1 && Int(written) == count, "counter mode gives a byte for a byte")
    }
}
