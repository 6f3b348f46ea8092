import Primitives

/// The protocol clocks of the DCs, and how far each is ahead of the world's.
struct Clocks: Sendable {
    private var skews: [DCID: Duration] = [:]

    /// How far the one that is ahead most is ahead; zero if none is.
    var largestSkew: Duration { max(.zero, skews.values.max() ?? .zero) }

    /// What the clock of a DC shows when the world's shows this.
    func protocolTime(_ now: Timestamp, at dc: DCID) -> Timestamp {
        skews[dc].map { now + $0 } ?? now
    }

    /// What the world's clock shows when that of a DC shows this.
    func worldTime(_ time: Timestamp, at dc: DCID) -> Timestamp {
        skews[dc].map { time - $0 } ?? time
    }

    /// Lets the clock of a DC be so far ahead, or behind; gives by how much that moves it.
    mutating func skew(_ dc: DCID, by skew: Duration) -> Duration {
        let change = skew - (skews[dc] ?? .zero)
        skews[dc] = skew == .zero ? nil : skew
        return change
    }
}
