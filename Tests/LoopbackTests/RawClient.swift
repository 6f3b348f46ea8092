import Dispatch
import Libc
import MTProto
import MTProtoCrypto
import Primitives
import ReferenceClient
import TL

/// A plain blocking socket to an IPv4 loopback port; every wait in it is bounded by the socket's timeouts.
final class RawClient: Sendable {
    private let descriptor: Int32

    /// How an attempt to read ended.
    enum Reading: Equatable {
        case bytes([UInt8])
        case end
        case failed(Int32)
    }

    /// The error number of a failed call.
    struct Failure: Error, Equatable {
        let code: Int32
    }

    /// What went over a connection.
    struct Record: Equatable {
        var sent: [UInt8] = []
        var received: [UInt8] = []
        var result: Result<TLReader, RPCError>?

        static func == (left: Record, right: Record) -> Bool {
            left.sent == right.sent && left.received == right.received
        }
    }

    init(to port: Int) throws(Failure) {
        let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        descriptor = number
        var timeout = timeval(tv_sec: 120, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(number, SOL_SOCKET, SO_RCVTIMEO, &timeout, size)
        setsockopt(number, SOL_SOCKET, SO_SNDTIMEO, &timeout, size)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        let code = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 ? 0 : errno
            }
        }
        if code != 0 { throw Failure(code: code) }
    }

    deinit {
        close(descriptor)
    }

    func write(_ bytes: [UInt8]) throws(Failure) {
        guard send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
            throw Failure(code: errno)
        }
    }

    func read() -> Reading {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        guard count > 0 else { return count == 0 ? .end : .failed(errno) }
        return .bytes(Array(buffer[..<count]))
    }

    /// Reads until the connection ends, and says how it did.
    func readToEnd() -> (bytes: [UInt8], ending: Reading) {
        var all: [UInt8] = []
        while true {
            let reading = read()
            guard case .bytes(let bytes) = reading else { return (all, reading) }
            all += bytes
        }
    }

    /// Makes a key and asks one query, at one point in time; gives all that was said.
    func converse(seed: UInt64, now: Timestamp, query: [UInt8]) throws -> Record {
        let options = ClientKeyExchange.Options(keys: [RSAPrivateKey.builtIn.publicKey])
        var engine = ClientEngine(exchange: options, seed: seed)
        var record = Record()
        engine.start(now: now)
        while record.result == nil {
            let output = engine.takeOutput()
            if !output.isEmpty { try write(output) }
            record.sent += output
            guard case .bytes(let bytes) = read() else { break }
            record.received += bytes
            for incoming in try engine.receive(bytes, now: now) {
                if case .ready = incoming { _ = engine.ask(query, now: now) }
                if case .answer(_, let result) = incoming { record.result = result }
            }
        }
        return record
    }

    /// Runs blocking work on a thread of its own kind, so that no task waits in place of another.
    static func offTask<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value
    {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Result { try work() }) }
        }
    }
}
