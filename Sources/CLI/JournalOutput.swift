import Events
import Libc
import Scenarios
import Worlds

/// A journal on its way to a file or to standard output, a line an entry.
///
/// It is written beside the world, so that a reader that does not read never holds the world up.
struct JournalOutput {
    private let descriptor: Int32

    /// How long an end waits for a reader that does not read.
    private static let patience = Duration.seconds(2)

    /// Opens a file anew; `-` is standard output.
    init(path: String) throws(FileError) {
        guard path != "-" else {
            descriptor = 1
            return
        }
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else {
            throw FileError(path, "cannot be written: \(String(cString: strerror(errno)))")
        }
    }

    /// Writing that goes on until the world stops.
    struct Writing {
        fileprivate let task: Task<Void, Never>

        /// Returns when everything is written, or nobody reads it.
        func finish() async {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await task.value }
                group.addTask { try? await Task.sleep(for: JournalOutput.patience) }
                await group.next()
                group.cancelAll()
            }
        }
    }

    /// Writes what has happened and what happens.
    func begin(_ world: LiveWorld) async -> Writing {
        let entries = await world.watchJournal()
        let header = world.journalHeader
        let descriptor = descriptor
        return Writing(
            task: Task.detached {
                guard StandardOutput.write(header.json + "\n", to: descriptor) else { return }
                for await entry in entries {
                    guard StandardOutput.write(entry.json + "\n", to: descriptor) else { return }
                }
            }
        )
    }
}
