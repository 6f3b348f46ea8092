import Primitives

/// What the bytes of a connection meet on their way to the client.
package struct Pipe: Hashable, Sendable {
    /// How what is sent is cut into pieces.
    package struct Slicing: Hashable, Sendable {
        /// The bytes of a piece, 1 or more.
        package let bytes: Int
        /// From one piece to the next, zero or more.
        package let gap: Duration

        init(bytes: Int, gap: Duration) {
            self.bytes = max(1, bytes)
            self.gap = max(.zero, gap)
        }
    }

    /// An end of the way.
    package struct Ending: Hashable, Sendable {
        /// How a way can end.
        package enum Kind: Hashable, Sendable {
            /// The connection is reset (TCP RST).
            case reset
            /// The client is told that nothing follows (FIN); what it says is still heard.
            case halfClose
            /// Nothing goes out and nothing is heard, and the connection stays open.
            case blackhole
        }

        /// How it ends.
        package let kind: Kind
        /// How many bytes go through from now on before; at zero it ends at once.
        package let afterBytes: Int
    }

    /// How much later everything arrives, in order: drawn for each packet, zero or more.
    package internal(set) var delay = ClosedRange<Duration>.exactly(.zero)
    /// How many bytes go through in a second, 1 or more; `nil` for as many as there are.
    package internal(set) var bytesPerSecond: Int? {
        didSet { bytesPerSecond = bytesPerSecond.map { max(1, $0) } }
    }
    /// How what is sent is cut into pieces; `nil` for as it is written.
    package internal(set) var slicing: Slicing?
    /// The ends that were put on and are not yet counted.
    private var endings: [Ending] = []

    /// A way with nothing wrong, as long as this.
    package init(delay: ClosedRange<Duration> = .exactly(.zero)) {
        self.delay = delay
    }

    /// Puts an end on, beside those that are there.
    mutating func end(by kind: Ending.Kind, afterBytes count: Int) {
        endings.append(Ending(kind: kind, afterBytes: max(0, count)))
    }

    /// Takes the ends that were put on since the last time; from now on their bytes are counted by the caller.
    package mutating func takeEndings() -> [Ending] {
        defer { endings = [] }
        return endings
    }
}
