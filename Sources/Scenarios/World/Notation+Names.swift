import DataCenters
import Primitives

// How files name DCs and accounts.

extension Notation where Value == DCID {
    /// The number of a data center.
    static var dc: Self { Notation<Int>.integer(DCPlan.numbers).map { DCID($0) } }
}

extension Notation where Value == PhoneNumber {
    /// A phone number in international form.
    static var phone: Self {
        let form = "a phone number with country code"
        return Notation(form, schema: JSON.digits("^[^A-Za-z]*[0-9][^A-Za-z]*$")) { item in
            guard let text = item.scalar else {
                item.refuse(expected: form)
                return nil
            }
            do throws(PhoneNumberFlaw) {
                return try PhoneNumber(parsing: text)
            } catch {
                item.note("\(item.name) \(item.value.summary) \(error)", expected: form)
                return nil
            }
        }
    }
}

extension Notation where Value == String {
    /// A name of the form that Telegram gives usernames, without the `@`.
    static var username: Self {
        let form = "a username: 4 to 32 letters, digits and _, a letter first"
        return Notation(form, schema: .text("^@?[A-Za-z][A-Za-z0-9_]{3,31}$")) { item in
            guard let text = item.scalar.map({ $0.hasPrefix("@") ? String($0.dropFirst()) : $0 }),
                text.utf8.allSatisfy({ Character(UnicodeScalar($0)).isPartOfUsername }),
                (4...32).contains(text.utf8.count), text.first?.isLetter == true
            else {
                item.refuse(expected: form)
                return nil
            }
            return text
        }
    }

    /// The token of a bot: `1234567890:secret`.
    static var botToken: Self {
        let form = "a token such as 1234567890:secret"
        return Notation(form, schema: .text("^[1-9][0-9]*:[!-~]{1,64}$")) { item in
            guard let text = item.scalar else {
                item.refuse(expected: form)
                return nil
            }
            let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let number = Int64(parts[0]), number > 0, number < 1 << 40,
                String(number) == parts[0], (1...64).contains(parts[1].utf8.count),
                parts[1].utf8.allSatisfy({ (0x21...0x7e).contains($0) })
            else {
                item.refuse(expected: form)
                return nil
            }
            return text
        }
    }
}

extension Notation where Value == (AccountHomes) -> Marked<AccountReference>? {
    /// An account that has to be declared; whether it is shows once all accounts are read.
    static var owner: Self {
        let form = "a phone number or a username"
        let regex = "^(@?[A-Za-z][A-Za-z0-9_]{3,31}|[^A-Za-z]*[0-9][^A-Za-z]*)$"
        return Notation(form, schema: JSON.digits(regex)) { item in
            guard let text = item.scalar else {
                item.refuse(expected: form)
                return nil
            }
            let phone = PhoneNumber(text).map { AccountReference.phone($0) }
            guard let reference = phone ?? Notation<String>.username.read(item).map({ .username($0) })
            else { return nil }
            return { homes in
                if homes[reference] != nil { return Marked(reference, at: item.mark) }
                let found = "\(item.name) is \(item.value.summary), and no such account is declared"
                item.note(found, hint: "add it to accounts")
                return nil
            }
        }
    }
}

extension JSON {
    /// A text that a regular expression matches, or a number: it has digits that YAML takes for one.
    fileprivate static func digits(_ regex: String) -> JSON {
        ["anyOf": [.text(regex), ["type": "number"]]]
    }
}

extension Character {
    fileprivate var isPartOfUsername: Bool { isASCII && (isLetter || isNumber || self == "_") }
}
