package import Flaws
package import Primitives

/// The way of one connection's bytes to its client, with what is wrong with it.
///
/// Rules of this file:
/// 1. Bytes leave in the order in which they came; a close that was ordered leaves after all of them.
/// 2. Time comes in with every call. What is due by now comes out, and `nextDue` says when to call `due`.
/// 3. Nothing comes out after a reset, and nothing but a close or a reset after a half-close.
/// 4. Of two flaws of one kind that shape the flow (delay, bandwidth, slice) the later one holds, also for what
///    waits already. Flaws that end the flow all stand; the one whose count is reached first comes first.
///
/// A piece is entered when it was written, or a gap after the piece before it; it is through when the line
/// has carried all its bytes; it arrives a delay later, but leaves only behind the piece before it.
///
/// | state | out | in | left by |
/// |---|---|---|---|
/// | open | whatever is due | heard | an end that is reached, a close |
/// | halfClosed | dropped, but for a close | heard | a close, a reset |
/// | dark | dropped, a close too | ignored | a reset that is put on later |
/// | over | dropped | ignored | never |
///
/// - Limits: `mostHeldBytes`; a connection that has to hold back more is reset.
package struct Link: Sendable {
    /// Bytes that one connection may hold back.
    package static let mostHeldBytes = 16 << 20
    /// Without a slice, a line of little bandwidth passes on what it carries in this time.
    static let bandwidthStep: Duration = .milliseconds(50)

    /// What is to be done to the connection.
    package enum Action: Hashable, Sendable {
        /// Write these bytes.
        case send([UInt8])
        /// Close it once everything before is written.
        case close
        /// End our side of it once everything before is written, and read on.
        case halfClose
        /// Break it off.
        case reset
    }

    private enum State {
        case open
        case halfClosed
        case dark
        case over
    }

    private struct Chunk {
        let bytes: [UInt8]
        let written: Timestamp
        /// What its delay is drawn by.
        let luck: UInt64
    }

    private struct Piece {
        let count: Int
        let entered: Timestamp
        let through: Timestamp
        let arrival: Timestamp
    }

    private var state = State.open
    private var pipe: Pipe
    private var endings: [(at: Int, kind: Pipe.Ending.Kind)] = []

    private var chunks: [Chunk] = []
    /// The chunk that is sent next, and how much of it has been.
    private var head = 0
    private var headOffset = 0
    private var heldBytes = 0
    private var sentBytes = 0
    /// The close that was ordered: a chunk without bytes.
    private var closeOrdered: Chunk?

    /// When the next piece may enter, and when the line is free for it.
    private var entryIsFree: Timestamp?
    private var lineIsFree: Timestamp?
    private var random: SeededGenerator

    /// A way with nothing wrong, by which everything takes so long; what varies on it is drawn from `random`.
    package init(latency: ClosedRange<Duration> = .exactly(.zero), random: SeededGenerator) {
        pipe = Pipe(delay: latency)
        self.random = random
    }

    /// Whether what the client says is to be ignored.
    package var isDeaf: Bool {
        switch state {
        case .open, .halfClosed: false
        case .dark, .over: true
        }
    }

    /// When `due` wants to be called; `nil` while nothing waits.
    package var nextDue: Timestamp? {
        nextPiece?.arrival ?? closeOrdered.map { arrival(of: $0, through: $0.written) }
    }

    // MARK: What comes in

    /// Puts a flaw on; those it has stay.
    ///
    /// Bytes are counted from now on, which is the whole connection for a flaw that it has from the start.
    package mutating func add(_ flaw: any ConnectionFlaw, now: Timestamp) -> [Action] {
        flaw.change(&pipe)
        endings += pipe.takeEndings().map { (sentBytes + $0.afterBytes, $0.kind) }
        return due(now: now)
    }

    /// Bytes are to go to the client.
    package mutating func send(_ bytes: [UInt8], now: Timestamp) -> [Action] {
        guard state == .open, closeOrdered == nil, !bytes.isEmpty else { return [] }
        guard heldBytes + bytes.count <= Self.mostHeldBytes else { return breakOff() }
        heldBytes += bytes.count
        chunks.append(Chunk(bytes: bytes, written: now, luck: random.next()))
        return due(now: now)
    }

    /// The connection is to be closed after everything before.
    package mutating func close(now: Timestamp) -> [Action] {
        guard state == .open || state == .halfClosed, closeOrdered == nil else { return [] }
        closeOrdered = Chunk(bytes: [], written: now, luck: random.next())
        return due(now: now)
    }

    // MARK: What comes out

    /// What is to be done by now, in order.
    package mutating func due(now: Timestamp) -> [Action] {
        var actions: [Action] = []
        takeEndings(&actions)
        while let piece = nextPiece, piece.arrival <= now {
            actions.append(.send(take(piece)))
            takeEndings(&actions)
        }
        if nextPiece == nil, let closeOrdered,
            arrival(of: closeOrdered, through: closeOrdered.written) <= now
        {
            actions.append(.close)
            drop(into: .over)
        }
        return actions
    }

    /// The next piece with its times; they follow from what went before, not from when `due` was called.
    private var nextPiece: Piece? {
        guard head < chunks.count else { return nil }
        let chunk = chunks[head]
        var count = chunk.bytes.count - headOffset
        if let size = pipe.slicing?.bytes ?? pipe.bytesPerSecond.map(Self.bytesPerStep) {
            count = min(count, size)
        }
        if let end = endings.map(\.at).min() { count = min(count, end - sentBytes) }
        let entered = max(chunk.written, entryIsFree ?? chunk.written)
        var through = entered
        if let bytesPerSecond = pipe.bytesPerSecond {
            let time = Duration.nanoseconds(Int64(count) * 1_000_000_000 / Int64(bytesPerSecond))
            through = max(entered, lineIsFree ?? entered) + time
        }
        let arrival = arrival(of: chunk, through: through)
        return Piece(count: count, entered: entered, through: through, arrival: arrival)
    }

    /// When what is through arrives: a delay later.
    private func arrival(of chunk: Chunk, through: Timestamp) -> Timestamp {
        through + pipe.delay[luck: chunk.luck]
    }

    private static func bytesPerStep(_ bytesPerSecond: Int) -> Int {
        max(1, bytesPerSecond / Int(Duration.seconds(1) / bandwidthStep))
    }

    private mutating func take(_ piece: Piece) -> [UInt8] {
        let chunk = chunks[head].bytes
        let end = headOffset + piece.count
        let isWhole = headOffset == 0 && end == chunk.count
        let bytes = isWhole ? chunk : Array(chunk[headOffset..<end])
        headOffset = end
        if end == chunk.count {
            head += 1
            headOffset = 0
        }
        // Moving what is left forward costs less than what was sent since the last time.
        if head > chunks.count / 2 {
            chunks.removeFirst(head)
            head = 0
        }
        heldBytes -= piece.count
        sentBytes += piece.count
        entryIsFree = pipe.slicing.map { piece.entered + $0.gap }
        lineIsFree = piece.through
        return bytes
    }

    // MARK: Ends

    /// Does what the counts that are reached ask for, the lowest first.
    private mutating func takeEndings(_ actions: inout [Action]) {
        while state != .over, let next = endings.min(by: { $0.at < $1.at }), next.at <= sentBytes {
            guard let index = endings.firstIndex(where: { $0.at == next.at }) else { return }
            endings.remove(at: index)
            switch next.kind {
            case .reset:
                actions += breakOff()
            case .halfClose where state == .open:
                actions.append(.halfClose)
                drop(into: .halfClosed)
            case .blackhole:
                closeOrdered = nil
                drop(into: .dark)
            case .halfClose:
                break
            }
        }
    }

    private mutating func breakOff() -> [Action] {
        guard state != .over else { return [] }
        drop(into: .over)
        return [.reset]
    }

    /// Goes to a state in which what is held back has no way out; a close that was ordered still has.
    private mutating func drop(into state: State) {
        self.state = state
        chunks = []
        head = 0
        headOffset = 0
        heldBytes = 0
        if state == .over { closeOrdered = nil }
    }
}
