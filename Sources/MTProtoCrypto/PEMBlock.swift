import COpenSSL

/// The first block of a PEM text: its label and the DER bytes inside.
///
/// OpenSSL's own key decoders cost milliseconds the first time, this and the plain DER functions a tenth.
struct PEMBlock {
    let label: String
    let der: [UInt8]

    init(_ text: String) throws(RSAKeyError) {
        var name: UnsafeMutablePointer<CChar>?
        var header: UnsafeMutablePointer<CChar>?
        var data: UnsafeMutablePointer<UInt8>?
        var count = 0
        LibCrypto.start
        defer {
            dcsim_free(name)
            dcsim_free(header)
            dcsim_free(data)
            ERR_clear_error()
        }
        let found = Array(text.utf8).withUnsafeBytes { buffer in
            let bio = BIO_new_mem_buf(buffer.baseAddress, Int32(clamping: buffer.count))
            defer { BIO_free(bio) }
            return PEM_read_bio(bio, &name, &header, &data, &count) == 1
        }
        guard found, let name, let header else { throw .notPEM }
        label = String(cString: name)
        guard header.pointee == 0, label != "ENCRYPTED PRIVATE KEY" else { throw .encrypted }
        der = Array(UnsafeBufferPointer(start: data, count: count))
    }

    /// What one of OpenSSL's `d2i` functions makes of the DER bytes.
    func decoded(
        _ decode: (
            UnsafeMutablePointer<OpaquePointer?>?, UnsafeMutablePointer<UnsafePointer<UInt8>?>?, Int
        ) -> OpaquePointer?
    ) -> OpaquePointer? {
        defer { ERR_clear_error() }
        return der.withUnsafeBufferPointer { buffer in
            var start = buffer.baseAddress
            return decode(nil, &start, buffer.count)
        }
    }
}
