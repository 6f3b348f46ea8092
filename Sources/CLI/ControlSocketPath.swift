import Worlds

/// Where the control socket of a run lies: at a path that the user chose, or in a folder of its own.
struct ControlSocketPath {
    let path: String
    private let folder: ScratchFolder?

    /// Makes a folder that only this user can open, unless the user chose a path.
    init(chosen: String?) throws {
        if let chosen {
            (path, folder) = (chosen, nil)
            return
        }
        let made = try ScratchFolder()
        (path, folder) = (made.path + "/control", made)
    }

    /// Removes the folder; the socket in it is gone by then.
    func remove() {
        folder?.remove()
    }
}
