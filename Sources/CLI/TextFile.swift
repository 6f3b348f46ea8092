#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files that a user names.
enum TextFile {
    /// The text of a file, or of a pipe such as `/dev/stdin`.
    ///
    /// - Throws: `UserError` with the path and the system's reason.
    static func read(_ path: String) throws -> String {
        guard let text = String(validating: try bytes(path), as: UTF8.self) else {
            throw UserError("\(path): this is not text in UTF-8")
        }
        return text
    }

    /// What a file holds.
    ///
    /// - Throws: `UserError` with the path and the system's reason.
    static func bytes(_ path: String) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw UserError("\(path): cannot be read: \(systemReason)") }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(descriptor, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw UserError("\(path): cannot be read: \(systemReason)") }
            if count == 0 { break }
            bytes += piece[..<count]
        }
        return bytes
    }

    /// Writes a file so that nobody ever sees half of it.
    ///
    /// - Throws: `UserError` with the path and the system's reason.
    static func writeAtomically(_ text: String, to path: String) throws {
        let draft = "\(path).\(getpid()).part"
        guard let file = fopen(draft, "w") else {
            throw UserError("\(path): cannot be written: \(systemReason)")
        }
        let written = fputs(text, file)
        guard fclose(file) == 0, written >= 0, rename(draft, path) == 0 else {
            let reason = systemReason
            unlink(draft)
            throw UserError("\(path): cannot be written: \(reason)")
        }
    }

    private static var systemReason: String { String(cString: strerror(errno)) }
}
