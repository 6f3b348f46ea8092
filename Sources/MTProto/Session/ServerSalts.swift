import Primitives

/// The server salts of one auth key, past and to come.
///
/// A new salt starts every `period` and is good for `lifetime`, so two are valid at any moment. Salts are a
/// function of a seed and the number of the period, so that none needs to be stored, and any number of
/// future ones can be told; only the first is given, by the key exchange.
///
/// - Source: mtproto/description, "Server Salt"; the documented figures disagree, these are the longer ones.
struct ServerSalts: Codable, Sendable {
    /// A new salt starts every 30 minutes.
    static let period: Duration = .seconds(1800)
    /// A salt is good for an hour.
    static let lifetime: Duration = .seconds(3600)

    /// A salt with the time it is good for.
    struct Span: Equatable {
        let salt: Int64
        let validSince: Timestamp
        let validUntil: Timestamp
    }

    private let first: Int64
    private let start: Timestamp
    private let seed: UInt64

    init(first: Int64, start: Timestamp, seed: UInt64) {
        self.first = first
        self.start = start
        self.seed = seed
    }

    /// The salt that the server writes into its own messages.
    func current(at now: Timestamp) -> Int64 {
        salt(number: number(at: now))
    }

    /// Whether a client may use `salt` now.
    func isValid(_ salt: Int64, at now: Timestamp) -> Bool {
        let number = number(at: now)
        return salt == self.salt(number: number) || (number > 0 && salt == self.salt(number: number - 1))
    }

    /// The current salt and the ones after it.
    func spans(_ count: Int, from now: Timestamp) -> [Span] {
        let first = number(at: now)
        return (first..<first + Int64(count)).map { number in
            let since = start + .nanoseconds(number * Self.period.nanoseconds)
            return Span(salt: salt(number: number), validSince: since, validUntil: since + Self.lifetime)
        }
    }

    private func number(at now: Timestamp) -> Int64 {
        max(0, (now - start).nanoseconds / Self.period.nanoseconds)
    }

    private func salt(number: Int64) -> Int64 {
        guard number > 0 else { return first }
        var generator = SeededGenerator(seed: seed &+ UInt64(number))
        return Int64(bitPattern: generator.next())
    }
}
