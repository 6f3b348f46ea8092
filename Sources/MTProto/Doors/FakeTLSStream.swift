import Primitives

/// What follows the hello of fake TLS: records of "application data" around a stream of bytes.
///
///     | 14 03 03 00 01 01 | 17 03 03, length 2, body | 17 03 03, length 2, body | ...
///
/// The change of the cipher comes once, from the client first. The borders of records mean nothing, but
/// that the first one holds a whole obfuscation header.
///
/// - Limits: records of any length are taken in, in pieces; those sent carry at most 1425 bytes, as MTProxy's.
/// - Errors: `Broken`, answered by closing; after it, nothing comes any more.
/// - Source: MTProxy, `net-tcp-rpc-ext-server.c`.
package struct FakeTLSStream: Sendable {
    /// Why the bytes are not the records they should be.
    package struct Broken: Error, Hashable, Sendable, CustomStringConvertible {
        /// The reason as a log line gives it.
        package let description: String
    }

    static let changeCipherSpec: [UInt8] = [0x14, 3, 3, 0, 1, 1]
    private static let applicationData: [UInt8] = [0x17, 3, 3]
    private static let headerSize = 5
    private static let mostSent = 1425

    private var input = ByteQueue()
    private var hasChangedCipher = false
    private var hasFirstRecord = false
    /// How many bytes of the record that has begun are still to come.
    private var left = 0

    /// The bytes in the records that `bytes` go on with.
    mutating func open(_ bytes: [UInt8]) throws(Broken) -> [UInt8] {
        input.append(bytes)
        var opened: [UInt8] = []
        while !input.isEmpty {
            if left > 0 {
                let part = input.take(min(left, input.count))
                left -= part.count
                opened += part
                continue
            }
            if !hasChangedCipher {
                guard input.count >= Self.changeCipherSpec.count else { break }
                guard input.take(Self.changeCipherSpec.count) == Self.changeCipherSpec else {
                    throw fail("no ChangeCipherSpec follows the hello")
                }
                hasChangedCipher = true
                continue
            }
            guard input.count >= Self.headerSize else { break }
            let header = input.take(Self.headerSize)
            guard header.starts(with: Self.applicationData) else {
                throw fail("a TLS record is not application data")
            }
            left = Int(header[3]) << 8 | Int(header[4])
            guard hasFirstRecord || left >= ObfuscatedStream.headerSize else {
                throw fail("the first TLS record has \(left) bytes, expected 64 or more")
            }
            hasFirstRecord = true
        }
        return opened
    }

    private mutating func fail(_ reason: String) -> Broken {
        input = ByteQueue()
        return Broken(description: reason)
    }

    /// The records around `bytes`: what lies between them makes it a copy.
    func sealed(_ bytes: OutgoingBuffer) -> OutgoingBuffer {
        let records = (bytes.count + Self.mostSent - 1) / Self.mostSent
        var sealed = OutgoingBuffer(capacity: bytes.count + records * Self.headerSize)
        var rest = bytes[...]
        while !rest.isEmpty {
            let body = rest.prefix(Self.mostSent)
            sealed.append(Self.applicationData + [UInt8(body.count >> 8), UInt8(body.count & 0xff)])
            sealed.append(body)
            rest = rest.dropFirst(body.count)
        }
        return sealed
    }
}
