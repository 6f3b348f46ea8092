import CZlib
package import TL

/// `gzip_packed#3072cfa1 packed_data:bytes`: an object in fewer bytes.
///
/// Read in zlib form (TDLib, mtcute) and gzip form (the others), whichever it is; written in gzip form,
/// because Telethon, Pyrogram, Telegram Desktop and more read no other.
///
/// - Limits: `unpackedLimit`; how deep it may be nested is up to the reader of messages.
/// - Errors: `GzipError`.
/// - Source: mtproto/service_messages, "Packed Object"; the forms as clients send them.
package enum GzipPacked {
    /// The constructor number.
    package static let constructorID: ConstructorID = 0x3072_cfa1

    /// No more bytes than this come out of one packed object.
    package static let unpackedLimit = 16 << 20

    /// An object, packed, with the constructor number in front.
    package static func encode(_ object: [UInt8]) -> [UInt8] {
        let packed = deflate(object)
        var writer = TLWriter(capacity: packed.count + 12)
        writer.constructor(constructorID)
        writer.bytes(packed)
        return writer.take()
    }

    /// What was packed into `packed_data`, in zlib or gzip form.
    package static func inflate(
        _ packed: [UInt8],
        limit: Int = unpackedLimit
    ) throws(GzipError) -> [UInt8] {
        var stream = z_stream()
        precondition(dcsim_inflate_init(&stream, Window.zlibOrGzip) == Z_OK, "zlib has memory to start")
        defer { inflateEnd(&stream) }
        var unpacked: [UInt8] = []
        let outcome = packed.withUnsafeBufferPointer { input in
            // zlib reads through this pointer only; its type lacks a const.
            stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
            stream.avail_in = UInt32(input.count)
            return run(&stream, into: &unpacked, limit: limit)
        }
        guard unpacked.count <= limit else { throw .tooLong(limit: limit) }
        switch outcome {
        case Z_STREAM_END where stream.avail_in == 0: return unpacked
        case Z_STREAM_END: throw .trailingBytes(Int(stream.avail_in))
        case Z_OK, Z_BUF_ERROR: throw .truncated
        default: throw .corrupt
        }
    }

    /// `bytes` in gzip form.
    package static func deflate(_ bytes: [UInt8]) -> [UInt8] {
        var stream = z_stream()
        precondition(
            dcsim_deflate_init(&stream, Z_DEFAULT_COMPRESSION, Window.gzip) == Z_OK,
            "zlib has memory to start"
        )
        defer { deflateEnd(&stream) }
        let bound = Int(deflateBound(&stream, UInt(bytes.count)))
        return [UInt8](unsafeUninitializedCapacity: bound) { output, initialized in
            bytes.withUnsafeBufferPointer { input in
                stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(bound)
                let outcome = CZlib.deflate(&stream, Z_FINISH)
                precondition(outcome == Z_STREAM_END, "zlib keeps within its own bound")
            }
            initialized = bound - Int(stream.avail_out)
        }
    }

    /// zlib's window sizes: 15 bits, plus how the stream is wrapped.
    private enum Window {
        static let gzip: Int32 = 15 + 16
        static let zlibOrGzip: Int32 = 15 + 32
    }

    /// Unpacks until the input or the stream ends, something is wrong, or more than `limit` came out.
    private static func run(_ stream: inout z_stream, into unpacked: inout [UInt8], limit: Int) -> Int32 {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 15) { piece in
            var outcome = Z_OK
            repeat {
                stream.next_out = piece.baseAddress
                stream.avail_out = UInt32(piece.count)
                outcome = CZlib.inflate(&stream, Z_NO_FLUSH)
                let produced = piece.count - Int(stream.avail_out)
                unpacked.append(contentsOf: UnsafeBufferPointer(rebasing: piece[..<produced]))
            } while outcome == Z_OK && unpacked.count <= limit
            return outcome
        }
    }
}

/// Why packed data could not be unpacked.
///
/// On the wire: the message that holds it is treated as one that cannot be read.
package enum GzipError: Error, Equatable, Sendable {
    /// Neither zlib nor gzip form, or damaged: a checksum or code does not fit.
    case corrupt
    /// The data ends before the stream does.
    case truncated
    /// More than `limit` bytes would come out.
    case tooLong(limit: Int)
    /// There are bytes after the end of the stream.
    case trailingBytes(Int)
}
