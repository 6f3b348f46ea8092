import Libc

/// A file that a user named and that cannot be used, with the reason.
package struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The file as the user named it.
    package let path: String
    /// What is the matter: `cannot be read: No such file or directory`.
    package let reason: String

    /// A file that cannot be used.
    package init(_ path: String, _ reason: String) {
        self.path = path
        self.reason = reason
    }

    /// `path: reason`.
    package var description: String { "\(path): \(reason)" }
}

/// Files that a user names.
package enum TextFile {
    /// The text of a file, or of a pipe such as `/dev/stdin`.
    package static func read(_ path: String) throws(FileError) -> String {
        guard let text = String(validating: try bytes(path), as: UTF8.self) else {
            throw FileError(path, "this is not text in UTF-8")
        }
        return text
    }

    /// What a file holds.
    package static func bytes(_ path: String) throws(FileError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path, "cannot be read: \(systemReason)") }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Libc.read(descriptor, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileError(path, "cannot be read: \(systemReason)") }
            if count == 0 { break }
            bytes += piece[..<count]
        }
        return bytes
    }

    /// Writes a file so that nobody ever sees half of it.
    package static func writeAtomically(_ text: String, to path: String) throws(FileError) {
        let draft = "\(path).\(getpid()).part"
        guard let file = fopen(draft, "w") else {
            throw FileError(path, "cannot be written: \(systemReason)")
        }
        let written = fputs(text, file)
        guard fclose(file) == 0, written >= 0, rename(draft, path) == 0 else {
            let reason = systemReason
            unlink(draft)
            throw FileError(path, "cannot be written: \(reason)")
        }
    }

    /// Makes a folder, unless it is there.
    package static func makeFolder(_ path: String) throws(FileError) {
        guard mkdir(path, 0o777) != 0, errno != EEXIST else { return }
        throw FileError(path, "cannot be made: \(systemReason)")
    }

    private static var systemReason: String { String(cString: strerror(errno)) }
}
