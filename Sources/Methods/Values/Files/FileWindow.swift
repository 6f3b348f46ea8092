import DataCenters
import TL

/// Which bytes of a file a call wants: the rules on `offset` and `limit`.
///
///     |               | without `precise`                        | with `precise`                  |
///     |---------------|------------------------------------------|---------------------------------|
///     | offset        | a multiple of 4096                       | a multiple of 1024              |
///     | limit         | a multiple of 4096 that divides 1 MiB    | a multiple of 1024, up to 1 MiB |
///     | both together | no boundary of 1 MiB lies in between     | the same                        |
///
/// - Errors: 400 `OFFSET_INVALID`, `LIMIT_INVALID`.
/// - Source: api/files, "Downloading files".
struct FileWindow {
    /// No piece is longer, and none goes over a multiple of it.
    static let largest: Int64 = 1 << 20

    /// Where it begins.
    let offset: Int64
    /// At most so many bytes.
    let limit: Int

    /// What the arguments `offset` and `limit` say.
    init(_ turn: inout Turn, precise: Bool = false) throws(RPCError) {
        let offset = turn.number("offset")
        let limit = turn.number("limit")
        let unit: Int64 = precise ? 1024 : 4096
        guard offset >= 0, offset.isMultiple(of: unit) else {
            throw .badRequest("OFFSET_INVALID", because: "offset \(offset) is not a multiple of \(unit)")
        }
        guard (1...Self.largest).contains(limit), limit.isMultiple(of: unit) else {
            throw .badRequest(
                "LIMIT_INVALID",
                because: "limit \(limit) is not a multiple of \(unit) up to 1 MiB"
            )
        }
        guard precise || Self.largest.isMultiple(of: limit) else {
            throw .badRequest("LIMIT_INVALID", because: "limit \(limit) does not divide 1 MiB")
        }
        guard offset % Self.largest + limit <= Self.largest else {
            throw .badRequest(
                "LIMIT_INVALID",
                because: "\(limit) bytes from \(offset) on go over a boundary of 1 MiB"
            )
        }
        self.offset = offset
        self.limit = Int(limit)
    }

    /// The bytes it shows of a file: fewer at the end, none past it.
    func bytes(of content: FileContent) -> [UInt8] {
        content.bytes(from: offset, count: limit)
    }
}
