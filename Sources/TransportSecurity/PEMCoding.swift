import COpenSSL

/// PEM texts in and out of libcrypto.
enum PEMCoding {
    /// What one of the `PEM_read_bio` functions makes of a text, called until it finds no more.
    static func all(in text: String, _ read: (OpaquePointer?) -> OpaquePointer?) -> [OpaquePointer] {
        defer { ERR_clear_error() }
        return Array(text.utf8).withUnsafeBytes { buffer in
            let bio = BIO_new_mem_buf(buffer.baseAddress, Int32(clamping: buffer.count))
            defer { BIO_free(bio) }
            var found: [OpaquePointer] = []
            while let next = read(bio) { found.append(next) }
            return found
        }
    }

    /// What one of the `PEM_write_bio` functions writes; empty if it refuses.
    static func text(_ write: (OpaquePointer?) -> Int32) -> String {
        let bio = BIO_new(BIO_s_mem())
        defer { BIO_free(bio) }
        guard write(bio) == 1 else { return "" }
        var start: UnsafeMutablePointer<CChar>?
        let count = dcsim_bio_contents(bio, &start)
        let bytes = UnsafeRawBufferPointer(start: start, count: count)
        return String(decoding: bytes, as: UTF8.self)
    }
}
