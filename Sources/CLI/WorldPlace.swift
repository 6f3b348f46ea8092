import FoundationEssentials
import Libc
import Primitives
import Scenarios
import Sockets
import Worlds

/// What the environment says about the world that runs: `dcsim test` tells its client, the container its commands.
enum WorldEnvironment {
    static let readyFileName = "DCSIM_READY_FILE"
    static let controlName = "DCSIM_CONTROL"
    static let journalName = "DCSIM_JOURNAL"

    /// The ready file of the world that runs.
    static var readyFile: String? { value(readyFileName) }

    /// The control socket of the world that runs.
    static var control: String? { value(controlName) }

    /// Where the journal goes.
    static var journal: String? { value(journalName) }

    /// Whether `dcsim test` started this process or one above it: the world of the two variables is its own then,
    /// and `dcsim run` must not take its places.
    static var isClient: Bool { value("DCSIM_SCENARIO") != nil }

    private static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
}

/// Where a command asks whether a world answers.
enum WorldPlace {
    case readyFile(String)
    case control(String)
    case admin(HostPort)

    /// The API at a URL, as the ready line has it.
    ///
    /// - Throws: `UserError` if it is no such URL.
    static func admin(url text: String) throws -> WorldPlace {
        guard let url = URL(string: text), url.scheme == "http", let host = url.host(), !host.isEmpty,
            let port = UInt16(exactly: url.port ?? 80), port > 0, url.path().allSatisfy({ $0 == "/" })
        else {
            throw UserError("--admin is '\(text)'; expected a URL such as http://127.0.0.1:8090")
        }
        return .admin(HostPort(host: host.filter { $0 != "[" && $0 != "]" }, port: Int(port)))
    }

    /// Asks once.
    ///
    /// - Parameter limit: how long each step may take.
    /// - Returns: why the world cannot be used; `nil` if it can.
    /// - Throws: `UserError` and `FileError` for what waiting does not mend.
    func refusal(limit: Duration) throws -> String? {
        switch self {
        case .readyFile(let path):
            guard access(path, F_OK) == 0 else { return "\(path): there is no such file" }
            guard let socket = try ReadyReport(file: path).controlSocket else {
                throw UserError("\(path): this world has no control socket")
            }
            return try WorldPlace.control(socket).refusal(limit: limit)
        case .control(let path):
            do throws(SocketError) {
                let answer = try LocalExchange.ask(ShowStatus.form.usage, at: path, limit: limit)
                let isDone = answer.flatMap { CommandReply($0) }?.isDone ?? false
                return isDone ? nil : "\(path): no world answers there"
            } catch {
                return "\(path): no world answers there: \(error)"
            }
        case .admin(let place):
            do throws(SocketError) {
                let status = try WebExchange.status(of: "/ready", at: place, limit: limit)
                guard let status else { return "\(place): what answers there does not speak HTTP" }
                return status == 200 ? nil : "\(place): the API answers with status \(status)"
            } catch {
                return "\(error)"
            }
        }
    }
}
