import Dispatch
import Libc
import Primitives

/// A client program that cannot be started.
package struct ClientCannotRun: Error, Hashable, Sendable, CustomStringConvertible {
    /// The program as the user named it.
    package let program: String
    /// What the system says.
    package let reason: String

    /// `python3: No such file or directory`.
    package var description: String { "\(program): \(reason)" }
}

/// A client program, from its start to its end.
///
/// Rules:
/// - It is started directly, without a shell, as the leader of a process group of its own; that group is ended
///   with it, so that nothing of it outlives it.
/// - Standard input is empty; standard output and standard error are one stream, of which the end is kept.
/// - Two threads of its own wait for it, since waiting for a process and for its output blocks.
///
/// - Limits: the last `mostOutput` bytes of output are kept.
final class ClientProcess: Sendable {
    /// How it ended.
    struct Ending: Hashable, Sendable {
        /// The exit status; `nil` if a signal ended it.
        var status: Int?
        /// The signal that ended it.
        var signal: Int?
        /// Whether it was ended because its time was up.
        var isTimedOut = false
    }

    /// How much of its output is kept, in bytes.
    static let mostOutput = 256 << 10
    /// How long a client has between SIGTERM and SIGKILL.
    static let grace = Duration.seconds(2)

    private let id: pid_t
    private let output: Int32
    /// A byte for each thing that the watching thread must know: `e` for ended, `k` for kill.
    private let pipes: (reader: Int32, writer: Int32)

    /// Starts a program.
    ///
    /// - Throws: `ClientCannotRun`, if it is not there or may not be executed.
    init(_ command: [String], environment: [String: String]) throws(ClientCannotRun) {
        precondition(!command.isEmpty, "a command has a program")
        let said = try Self.makePipe(for: command[0])
        defer { close(said.writer) }
        (output, pipes) = (said.reader, try Self.makePipe(for: command[0]))
        _ = fcntl(output, F_SETFL, O_NONBLOCK)
        do throws(ClientCannotRun) {
            id = try Self.spawn(command, environment, output: said.writer)
        } catch {
            for descriptor in [output, pipes.reader, pipes.writer] { close(descriptor) }
            throw error
        }
    }

    deinit {
        for descriptor in [output, pipes.reader, pipes.writer] { close(descriptor) }
    }

    private static func makePipe(for program: String) throws(ClientCannotRun) -> (
        reader: Int32, writer: Int32
    ) {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw ClientCannotRun(program: program, reason: reason(errno)) }
        for descriptor in ends { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    /// Waits for its end, or ends it when its time is up or the task is cancelled.
    ///
    /// - Returns: how it ended, and the end of what it said.
    func wait(atMost limit: Duration) async -> (ending: Ending, output: ClientOutput) {
        DispatchQueue(label: "dcsim.client.end").async {
            var info = siginfo_t()
            // It stays a zombie until its group is ended: so long nobody else can have its number.
            while waitid(P_PID, id_t(self.id), &info, WEXITED | WNOWAIT) != 0, errno == EINTR {}
            Self.wake(self.pipes.writer, "e")
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                DispatchQueue(label: "dcsim.client.output").async {
                    continuation.resume(returning: self.watch(atMost: limit))
                }
            }
        } onCancel: {
            Self.wake(self.pipes.writer, "k")
        }
    }

    private static func wake(_ descriptor: Int32, _ letter: Unicode.Scalar) {
        var byte = UInt8(truncatingIfNeeded: letter.value)
        _ = write(descriptor, &byte, 1)
    }

    // MARK: The watching thread

    private func watch(atMost limit: Duration) -> (Ending, ClientOutput) {
        var text = ClientOutput(most: Self.mostOutput)
        var ending = Ending()
        let clock = ContinuousClock()
        var deadline: ContinuousClock.Instant? = clock.now + limit
        var isTold = false
        var isOpen = true
        func end(by signal: Int32) {
            kill(-id, signal)
            deadline = isTold ? nil : clock.now + Self.grace
            isTold = true
        }
        while true {
            let wait = deadline.map { max(0, ($0 - clock.now).milliseconds + 1) } ?? -1
            var wanted = [
                pollfd(fd: pipes.reader, events: Int16(POLLIN), revents: 0),
                pollfd(fd: isOpen ? output : -1, events: Int16(POLLIN), revents: 0),
            ]
            let count = poll(&wanted, nfds_t(wanted.count), Int32(min(wait, 1 << 30)))
            if count < 0, errno == EINTR { continue }
            if count == 0 {
                ending.isTimedOut = true
                end(by: isTold ? SIGKILL : SIGTERM)
                continue
            }
            if wanted[1].revents != 0 { isOpen = text.drain(output) }
            guard wanted[0].revents != 0 else { continue }
            var letter: UInt8 = 0
            guard read(pipes.reader, &letter, 1) == 1 else { continue }
            if letter == UInt8(ascii: "k") {
                end(by: SIGTERM)
                continue
            }
            kill(-id, SIGKILL)
            if isOpen { _ = text.drain(output) }
            break
        }
        reap(&ending)
        return (ending, text)
    }

    private func reap(_ ending: inout Ending) {
        var status: Int32 = 0
        while waitpid(id, &status, 0) < 0, errno == EINTR {}
        // The macros of wait.h, which Swift does not see.
        let signal = status & 0x7f
        if signal == 0 {
            ending.status = Int(status >> 8) & 0xff
        } else {
            ending.signal = Int(signal)
        }
    }
}

// MARK: - Its start

extension ClientProcess {
    private static func spawn(
        _ command: [String],
        _ environment: [String: String],
        output: Int32
    ) throws(ClientCannotRun) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, output, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // dcsim ignores SIGPIPE and catches others; a client begins with the usual ones.
        var signals = sigset_t()
        sigemptyset(&signals)
        posix_spawnattr_setsigmask(&attributes, &signals)
        for signal in [SIGPIPE, SIGINT, SIGTERM] { sigaddset(&signals, signal) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        posix_spawnattr_setflags(&attributes, Int16(flags))
        let arguments = CStrings(command)
        let variables = CStrings(environment.map { "\($0.key)=\($0.value)" })
        var id = pid_t()
        let failure = posix_spawnp(
            &id,
            command[0],
            &actions,
            &attributes,
            arguments.pointers,
            variables.pointers
        )
        guard failure == 0 else { throw ClientCannotRun(program: command[0], reason: reason(failure)) }
        return id
    }

    private static func reason(_ number: Int32) -> String { String(cString: strerror(number)) }
}

/// Texts as C wants a list of them, for the time of a call.
private final class CStrings {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ texts: [String]) {
        pointers = texts.map { strdup($0) } + [nil]
    }

    deinit {
        for pointer in pointers { free(pointer) }
    }
}
