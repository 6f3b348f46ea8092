import Primitives
import TestSupport
import Testing

@testable import MTProto

/// How the first bytes of a connection decide what it is.
@Suite struct TransportDetectionTests {
    /// How many bytes a fresh stream needs before it knows, and what it knows then.
    private func verdict(_ bytes: [UInt8]) -> (after: Int, kind: TransportKind?, failure: TransportError?) {
        var stream = TransportStream()
        for (index, byte) in bytes.enumerated() {
            stream.receive([byte])
            do throws(TransportError) {
                let frame = try stream.nextFrame()
                #expect(frame == nil)
            } catch {
                return (index + 1, stream.kind, error)
            }
            if stream.isDetected { return (index + 1, stream.kind, nil) }
        }
        return (bytes.count + 1, nil, nil)
    }

    @Test(
        "each transport is known from the least bytes that tell",
        arguments: [
            (TransportKind.abridged, [0xef] as [UInt8], 1),
            (.intermediate, [0xee, 0xee, 0xee, 0xee], 4),
            (.paddedIntermediate, [0xdd, 0xdd, 0xdd, 0xdd], 4),
            (.full, [0x34, 0, 0, 0, 0, 0, 0, 0], 8),
        ]
    )
    func transports(kind: TransportKind, bytes: [UInt8], count: Int) {
        #expect(verdict(bytes) == (count, kind, nil))
    }

    @Test("names and openings differ from row to row")
    func distinctRows() {
        #expect(Set(TransportKind.allCases.map(\.name)).count == TransportKind.allCases.count)
        let rows = OpeningTable.rows.filter { $0.verdict != .plain(.full) }
        for (index, row) in rows.enumerated() {
            for other in rows[(index + 1)...] {
                #expect(zip(row.pattern, other.pattern).contains { $0 != $1 })
            }
        }
    }

    @Test(
        "TLS is refused by name as soon as it shows",
        arguments: [
            ([0x16, 0x03, 0x01, 0x02, 0x00] as [UInt8], TransportError.tlsNotServedHere, 3),
            ([0x16, 0x03, 0x01, 0x06, 0x5b], .tlsNotServedHere, 3),
        ]
    )
    func foreign(bytes: [UInt8], error: TransportError, count: Int) {
        #expect(verdict(bytes) == (count, nil, error))
        #expect(error.description.contains("does not serve"))
    }

    @Test("HTTP is known by its verb", arguments: ["POST", "GET ", "HEAD", "OPTI"])
    func verbs(verb: String) throws {
        var stream = TransportStream()
        stream.receive(Array(verb.utf8.prefix(3)))
        #expect(stream.carrier == .tcp)
        stream.receive(Array(verb.utf8.suffix(1)))
        #expect(stream.carrier == .http && stream.kind == nil)
        #expect(try stream.nextFrame() == nil)
    }

    @Test("anything else is judged at 64 bytes and not before")
    func garbage() {
        var random = SeededGenerator(seed: 4)
        for start: [UInt8] in [[0xee, 0xee, 0xee, 0xdd], [0x16, 0x03, 0x03], Array("PUT /api".utf8), []] {
            let bytes = start + random.bytes(100)
            let result = verdict(bytes)
            #expect(result.after == 64)
            #expect(result.kind == nil)
            guard case .unknownTransport = result.failure else {
                Issue.record("no refusal of \(Hex.encode(bytes))")
                continue
            }
            #expect(verdict(Array(bytes.prefix(63))) == (64, nil, nil))
        }
    }

    @Test("no length of the full transport is taken for something else")
    func fullNeverClashes() {
        let short = Array(stride(from: 0, to: 1 << 16, by: 4))
        let long = Array(stride(from: 1 << 16, through: 16 << 20, by: 1028))
        for size in short + long {
            var input = ByteQueue()
            input.append(withUnsafeBytes(of: UInt32(size).littleEndian) { Array($0) } + [0, 0, 0, 0])
            guard OpeningTable.verdict(on: input) == .plain(.full) else {
                Issue.record("\(size) is taken for something else")
                return
            }
        }
    }

    @Test("after a refusal nothing is answered and nothing changes")
    func refusedStaysRefused() {
        var stream = TransportStream()
        stream.receive([0x16, 0x03, 0x01])
        for _ in 0..<3 {
            #expect(throws: TransportError.tlsNotServedHere) { try stream.nextFrame() }
            stream.receive([0xef])
        }
        #expect(stream.encode(errorCode: -404).isEmpty)
        #expect(stream.encode(quickAck: 1).isEmpty)
        #expect(!stream.isDetected)
    }
}
