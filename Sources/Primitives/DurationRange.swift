/// A length of time that is drawn anew each time, evenly between two; both the same if it is fixed.
extension ClosedRange<Duration> {
    /// Always the same length of time.
    package static func exactly(_ duration: Duration) -> Self { duration...duration }

    /// The length of time that a random number stands for.
    package subscript(luck luck: UInt64) -> Duration {
        let span = UInt64((upperBound - lowerBound).nanoseconds)
        return lowerBound + .nanoseconds(Int64(luck % (span + 1)))
    }

    /// What two of them are together.
    package static func + (left: Self, right: Self) -> Self {
        left.lowerBound + right.lowerBound...left.upperBound + right.upperBound
    }
}
