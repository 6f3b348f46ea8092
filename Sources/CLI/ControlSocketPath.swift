#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Where the control socket of a run lies: at a path that the user chose, or in a folder of its own.
struct ControlSocketPath {
    let path: String
    private let folder: String?

    /// Makes a folder that only this user can open, unless the user chose a path.
    init(chosen: String?) throws {
        if let chosen {
            path = chosen
            folder = nil
            return
        }
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/dcsim-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw CommandError("\(parent): no folder can be made there: \(String(cString: strerror(errno)))")
        }
        let made = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        folder = made
        path = made + "/control"
    }

    /// Removes the folder; the socket in it is gone by then.
    func remove() {
        if let folder { rmdir(folder) }
    }
}
