import ArgumentParser
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Files that a user names.
enum TextFile {
    /// The text of a file.
    ///
    /// - Throws: `ValidationError` with the path and the system's reason.
    static func read(_ path: String) throws -> String {
        do {
            return try String(contentsOf: URL(filePath: path), encoding: .utf8)
        } catch let error as CocoaError where error.code == .fileReadNoSuchFile {
            throw ValidationError("\(path): there is no such file.")
        } catch {
            throw ValidationError("\(path): cannot be read as text: \(error).")
        }
    }

    /// Writes a file so that nobody ever sees half of it.
    static func writeAtomically(_ text: String, to path: String) throws {
        let draft = "\(path).\(getpid()).part"
        guard let file = fopen(draft, "w") else {
            throw ValidationError("\(path): cannot be written: \(String(cString: strerror(errno))).")
        }
        let written = fputs(text, file)
        guard fclose(file) == 0, written >= 0, rename(draft, path) == 0 else {
            let reason = String(cString: strerror(errno))
            unlink(draft)
            throw ValidationError("\(path): cannot be written: \(reason).")
        }
    }
}
