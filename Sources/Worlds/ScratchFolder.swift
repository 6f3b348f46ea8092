import FoundationEssentials
import Libc

/// A folder that only this user can open, for as long as it is needed.
package struct ScratchFolder: Sendable {
    /// Where it is.
    package let path: String

    /// Makes a folder among the temporary files.
    package init() throws(FileError) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/dcsim-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw FileError(parent, "no folder can be made there: \(String(cString: strerror(errno)))")
        }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Removes it with all that is in it.
    package func remove() {
        try? FileManager.default.removeItem(atPath: path)
    }
}
