import COpenSSL

/// Owns one BIGNUM and frees it with itself; never leaves the function that made it.
struct BigNumber: ~Copyable {
    /// Room for what is reckoned in between; owned in the same way.
    struct Room: ~Copyable {
        let pointer = BN_CTX_new()

        deinit { BN_CTX_free(pointer) }
    }

    let pointer: OpaquePointer?

    init() {
        pointer = BN_new()
    }

    init(_ bytes: some Collection<UInt8>) {
        pointer = BN_bin2bn(Array(bytes), Int32(bytes.count), nil)
    }

    deinit { BN_clear_free(pointer) }

    /// Big-endian, padded on the left to 256 bytes; the number must fit.
    var bytes256: [UInt8] { BigNumber.bytes256(of: pointer) }

    static func bytes256(of number: OpaquePointer?) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: 256) { buffer, count in
            let written = BN_bn2binpad(number, buffer.baseAddress, 256)
            precondition(written == 256, "a number modulo 2048 bits has at most 256 bytes")
            count = 256
        }
    }
}
