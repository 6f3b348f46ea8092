import DataCenters
import Primitives

// Values that have a notation of their own.
extension Item {
    /// A length of time: `500ms`, `30s`, `5m`, `2h`, `1d`.
    func duration() -> Duration? {
        guard let text = plain, let duration = DurationText.parse(text) else {
            let text = scalar?.filter { $0 != " " } ?? ""
            let hint = [text, "\(text)s"].first { DurationText.parse($0) != nil }.map { "write \($0)" }
            refuse(expected: DurationText.form, hint: hint)
            return nil
        }
        return duration
    }

    /// Bytes as pairs of hexadecimal digits.
    func bytes(counts: [Int]) -> [UInt8]? {
        let expected = "\(counts.map(String.init).joined(separator: " or ")) bytes in hexadecimal"
        guard let text = scalar, let bytes = Hex.decode(text) else {
            refuse(expected: expected)
            return nil
        }
        guard counts.contains(bytes.count) else {
            note("\(name) has \(bytes.count) bytes", expected: expected)
            return nil
        }
        return bytes
    }

    /// How many bytes something has: `1000`, `20MB`, `64KiB`.
    func size(atMost most: Int64) -> Int64? {
        guard let text = plain, let size = SizeText.parse(text) else {
            let text = scalar?.filter { $0 != " " } ?? ""
            refuse(expected: SizeText.form, hint: SizeText.parse(text).map { _ in "write \(text)" })
            return nil
        }
        guard size <= most else {
            refuse(expected: "at most \(most) bytes")
            return nil
        }
        return size
    }

    /// An IP address.
    func address() -> IPAddress? {
        guard let text = scalar, let address = IPAddress(text) else {
            refuse(expected: "an IP address such as 127.0.0.1 or ::1")
            return nil
        }
        return address
    }

    /// A range of addresses: `10.0.0.0/8`, `::1/128`, or one address.
    func addressRange() -> Network? {
        let expected = "addresses such as 10.0.0.0/8 or 2001:db8::/32"
        guard let text = scalar, let range = Network(text) else {
            refuse(expected: expected)
            return nil
        }
        guard range.hostBitsAreZero else {
            refuse(expected: expected, hint: "write \(range.masked)")
            return nil
        }
        return range
    }

    /// A phone number in international form.
    func phone() -> PhoneNumber? {
        guard let text = scalar else {
            refuse(expected: "a phone number with country code")
            return nil
        }
        do throws(PhoneNumberFlaw) {
            return try PhoneNumber(parsing: text)
        } catch {
            note("\(name) \(value.summary) \(error)", expected: "a phone number with country code")
            return nil
        }
    }

    /// A name of the form that Telegram gives usernames.
    func username() -> String? {
        guard var text = scalar else {
            refuse(expected: Self.usernameForm)
            return nil
        }
        if text.hasPrefix("@") { text.removeFirst() }
        let isFine = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard isFine, (4...32).contains(text.utf8.count), text.first?.isLetter == true else {
            refuse(expected: Self.usernameForm)
            return nil
        }
        return text
    }

    static let usernameForm = "a username: 4 to 32 letters, digits and _, a letter first"
}
