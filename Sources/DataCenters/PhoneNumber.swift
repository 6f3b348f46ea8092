package import Primitives

/// A phone number in international form: 5 to 15 digits without a plus sign.
///
/// Numbers of the form 99966XYYYY are test numbers of DC X.
///
/// - Limits: 15 digits (ITU-T E.164); the shortest that is taken has 5.
/// - Source: api/auth, "Test phone numbers".
package struct PhoneNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// What test numbers start with.
    package static let testPrefix = "99966"
    /// How many digits a number may have.
    package static let lengths = 5...15

    /// The digits, with country code.
    package let digits: String

    /// The number that `text` spells, with or without plus sign, spaces, hyphens, dots and brackets.
    ///
    /// - Errors: `PhoneNumberFlaw`, what is wrong with the text.
    package init(parsing text: String) throws(PhoneNumberFlaw) {
        var digits: [UInt8] = []
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
            case UInt8(ascii: "+") where index == 0: continue
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("),
                UInt8(ascii: ")"):
                continue
            default: throw .notANumber
            }
            guard digits.count <= Self.lengths.upperBound else { throw .tooLong }
        }
        guard !digits.isEmpty else { throw .empty }
        guard digits.count >= Self.lengths.lowerBound else { throw .tooShort }
        let number = String(decoding: digits, as: UTF8.self)
        guard !number.hasPrefix(Self.testPrefix) || digits.count == 10 else { throw .notATestNumber }
        self.digits = number
    }

    /// The number that `text` spells, or `nil` if it is malformed.
    package init?(_ text: String) {
        do throws(PhoneNumberFlaw) {
            try self.init(parsing: text)
        } catch {
            return nil
        }
    }

    /// The DC that a test number names, or `nil` for all other numbers; DC 0 does not exist anywhere.
    package var testDC: DCID? {
        guard digits.hasPrefix(Self.testPrefix) else { return nil }
        return digits.dropFirst(Self.testPrefix.count).first?.wholeNumberValue.map { DCID($0) }
    }

    /// The digits.
    package var description: String { digits }

    /// In the order of their digits as text.
    package static func < (left: PhoneNumber, right: PhoneNumber) -> Bool {
        left.digits < right.digits
    }
}

/// Why a text is not a phone number.
package enum PhoneNumberFlaw: Error, Hashable, Sendable, CustomStringConvertible {
    /// No digits at all.
    case empty
    /// A character that does not belong in a phone number.
    case notANumber
    /// Fewer than 5 digits.
    case tooShort
    /// More than 15 digits.
    case tooLong
    /// It starts with 99966 but has not the form 99966XYYYY.
    case notATestNumber

    /// A predicate: what the text lacks.
    package var description: String {
        switch self {
        case .empty: "has no digits"
        case .notANumber: "has characters that no phone number has"
        case .tooShort: "has fewer than \(PhoneNumber.lengths.lowerBound) digits"
        case .tooLong: "has more than \(PhoneNumber.lengths.upperBound) digits"
        case .notATestNumber: "starts like a test number but is not 99966XYYYY"
        }
    }
}
