extension Digest {
    /// HMAC-SHA256 of the parts, one after the other, under a key of any length.
    ///
    /// - Shape: 32 bytes.
    /// - Source: RFC 2104.
    package static func hmacSHA256(key: [UInt8], _ parts: ArraySlice<UInt8>...) -> [UInt8] {
        let block = 64
        var padded = key.count > block ? sha256(key) : key
        padded += Array(repeating: 0, count: block - padded.count)
        let message = parts.flatMap(\.self)
        let inner = sha256(padded.map { $0 ^ 0x36 }[...], message[...])
        return sha256(padded.map { $0 ^ 0x5c }[...], inner[...])
    }
}
