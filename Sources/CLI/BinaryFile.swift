import Libc
import Worlds

/// Files that are no text.
enum BinaryFile {
    /// Whether two paths lead to one file that exists.
    static func isSame(_ first: String, _ second: String) -> Bool {
        var one = stat()
        var other = stat()
        guard stat(first, &one) == 0, stat(second, &other) == 0 else { return false }
        return one.st_dev == other.st_dev && one.st_ino == other.st_ino
    }

    /// Writes a file so that nobody ever sees half of it, with the permissions of another one.
    static func write(_ bytes: [UInt8], to path: String, likeMode model: String) throws(FileError) {
        var facts = stat()
        guard stat(model, &facts) == 0 else { throw FileError(model, "cannot be read: \(systemReason)") }
        let draft = "\(path).\(getpid()).part"
        let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FileError(path, "cannot be written: \(systemReason)") }
        // Each step only if the ones before it worked, so that the reason told is that of the first failure.
        let isWritten = writeAll(bytes, to: descriptor) && fchmod(descriptor, facts.st_mode & 0o7777) == 0
        let failure = isWritten ? nil : systemReason
        let isClosed = close(descriptor) == 0
        guard isWritten, isClosed, rename(draft, path) == 0 else {
            let reason = failure ?? systemReason
            unlink(draft)
            throw FileError(path, "cannot be written: \(reason)")
        }
    }

    private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let piece = UnsafeRawBufferPointer(rebasing: rest)
                let count = Libc.write(descriptor, piece.baseAddress, piece.count)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                rest = rest.dropFirst(count)
            }
            return true
        }
    }

    private static var systemReason: String { String(cString: strerror(errno)) }
}
