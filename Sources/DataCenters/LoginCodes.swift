package import Primitives

/// The login codes that are on their way.
///
/// A code goes through these states:
///
///     | state     | issue         | resend       | right code          | wrong code           | cancel |
///     | sent      | new code sent | sent, renewed| used (removed)      | sent, or gone        | gone   |
///     |           |               |              | or confirmed        | after the last try   |        |
///     | confirmed | new code sent | sent         | confirmed           | as sent              | gone   |
///     | expired   | new code sent | refused      | refused             | refused              | refused|
///
/// A new code for the same number and key replaces the old one, whose hash is unknown from then on.
///
/// - Limits: `LoginCodes.limit` codes; then the expired ones go, then the one that ends first.
package struct LoginCodes: Sendable {
    /// How many codes are kept at most.
    package static let limit = 4096

    private struct Addressee: Hashable {
        let phone: PhoneNumber
        let place: KeyPlace
    }

    private var codes: [String: LoginCode] = [:]
    private var current: [Addressee: String] = [:]

    /// No codes.
    package init() {}

    /// How many codes are kept.
    package var count: Int { codes.count }

    /// Sends `digits` to a number, by the first of some ways; the others are those that asking again takes.
    package mutating func issue(
        _ digits: String,
        to phone: PhoneNumber,
        for place: KeyPlace,
        by ways: [LoginCode.Delivery],
        address: String? = nil,
        settings: WorldSettings,
        now: Timestamp,
        random: inout SeededGenerator
    ) -> LoginCode {
        let addressee = Addressee(phone: phone, place: place)
        if let old = current[addressee] { codes[old] = nil }
        makeRoom(now: now)
        let code = LoginCode(
            phone: phone,
            place: place,
            hash: Hex.encode(random.bytes(9)),
            digits: digits,
            address: address,
            delivery: ways.first ?? .sms,
            furtherWays: Array(ways.dropFirst()),
            expires: now + settings.codeLifetime,
            attemptsLeft: settings.codeAttempts
        )
        codes[code.hash] = code
        current[addressee] = code.hash
        return code
    }

    /// Sends a code once more, by its next way, and renews its life.
    package mutating func resend(
        _ hash: String,
        to phone: PhoneNumber,
        for place: KeyPlace,
        settings: WorldSettings,
        now: Timestamp
    ) throws(CodeRefusal) -> LoginCode {
        var code = try find(hash, of: phone, for: place, now: now)
        guard !code.furtherWays.isEmpty else { throw .noFurtherWay }
        code.delivery = code.furtherWays.removeFirst()
        code.expires = now + settings.codeLifetime
        codes[hash] = code
        return code
    }

    /// Voids a code.
    package mutating func cancel(
        _ hash: String,
        to phone: PhoneNumber,
        for place: KeyPlace,
        now: Timestamp
    ) throws(CodeRefusal) {
        remove(try find(hash, of: phone, for: place, now: now))
    }

    /// Compares the digits that came back; a right code is confirmed and stays until it is used.
    package mutating func check(
        _ digits: String,
        byEmail: Bool = false,
        hash: String,
        of phone: PhoneNumber,
        for place: KeyPlace,
        now: Timestamp
    ) throws(CodeRefusal) {
        var code = try find(hash, of: phone, for: place, now: now)
        guard !digits.isEmpty else { throw .empty }
        guard digits == code.text, byEmail == (code.delivery == .email) else {
            code.attemptsLeft -= 1
            guard code.attemptsLeft > 0 else {
                remove(code)
                throw .exhausted
            }
            codes[hash] = code
            throw .wrong(attemptsLeft: code.attemptsLeft)
        }
        code.isConfirmed = true
        codes[hash] = code
    }

    /// Uses up a code that was confirmed.
    package mutating func use(
        _ hash: String,
        of phone: PhoneNumber,
        for place: KeyPlace,
        now: Timestamp
    ) throws(CodeRefusal) {
        let code = try find(hash, of: phone, for: place, now: now)
        guard code.isConfirmed else { throw .notConfirmed }
        remove(code)
    }

    /// Forgets every code that a key asked for.
    package mutating func forget(_ place: KeyPlace) {
        for code in codes.values where code.place == place { remove(code) }
    }

    /// Whether a code of this hash is kept back until its owner gives an e-mail address.
    func waitsForEmail(_ hash: String, of phone: PhoneNumber, for place: KeyPlace, now: Timestamp) -> Bool {
        guard let code = codes[hash], code.phone == phone, code.place == place else { return false }
        return code.delivery == .emailSetUp && now < code.expires
    }

    /// The code of a hash that is still good.
    func find(
        _ hash: String,
        of phone: PhoneNumber,
        for place: KeyPlace,
        now: Timestamp
    ) throws(CodeRefusal) -> LoginCode {
        guard let code = codes[hash], code.phone == phone, code.place == place else { throw .unknownHash }
        guard now < code.expires else { throw .expired }
        return code
    }

    private mutating func remove(_ code: LoginCode) {
        codes[code.hash] = nil
        current[Addressee(phone: code.phone, place: code.place)] = nil
    }

    private mutating func makeRoom(now: Timestamp) {
        guard codes.count >= Self.limit else { return }
        for code in codes.values where code.expires <= now { remove(code) }
        guard codes.count >= Self.limit else { return }
        // The hash settles ties, so that a repeated run drops the same code.
        let first = codes.values.min { ($0.expires, $0.hash) < ($1.expires, $1.hash) }
        if let first { remove(first) }
    }
}
