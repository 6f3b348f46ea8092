/// Bytes of one connection, given back line by line.
package final class LineBuffer: @unchecked Sendable {
    // Unchecked: only the handler of one socket touches it, on the queue of its loop.

    private var rest: [UInt8] = []
    private let limit: Int

    /// A buffer for lines of at most `limit` bytes.
    package init(limit: Int) {
        self.limit = limit
    }

    /// Whether the line that has begun is longer than the limit.
    package var isTooLong: Bool { rest.count > limit }

    /// Takes bytes, and gives the lines that end in them, without their ends.
    package func add(_ bytes: [UInt8]) -> [String] {
        rest += bytes
        var lines = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        rest = lines.popLast().map(Array.init) ?? []
        return lines.map { line in
            String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
        }
    }
}
