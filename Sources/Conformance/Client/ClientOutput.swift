import Libc

/// The end of what a client said.
package struct ClientOutput: Hashable, Sendable {
    private let most: Int
    private var bytes: [UInt8] = []
    /// How many bytes came before those that are kept.
    package private(set) var leftOut = 0

    /// Nothing yet; the last `most` bytes are kept.
    init(most: Int) {
        self.most = most
    }

    /// What is kept, as text.
    package var text: String { String(decoding: bytes.suffix(most), as: UTF8.self) }

    /// Adds bytes, and forgets the oldest if there are too many.
    mutating func add(_ more: some Sequence<UInt8>) {
        bytes += more
        guard bytes.count > 2 * most else { return }
        cut()
    }

    /// Adds what came later.
    mutating func add(_ other: ClientOutput) {
        add(other.bytes)
        leftOut += other.leftOut
    }

    /// Forgets what is too much.
    mutating func cut() {
        let extra = max(0, bytes.count - most)
        bytes.removeFirst(extra)
        leftOut += extra
    }

    /// Takes what a descriptor that does not block has; `false` once it has no more for good.
    ///
    /// A client that never stops talking is left off after a while, so that others get their turn.
    mutating func drain(_ descriptor: Int32) -> Bool {
        var piece = [UInt8](repeating: 0, count: 1 << 16)
        for _ in 0..<64 {
            let count = read(descriptor, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                cut()
                return count < 0 && errno == EAGAIN
            }
            add(piece[..<count])
        }
        return true
    }
}
