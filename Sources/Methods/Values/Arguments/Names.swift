import DataCenters
import TL

// Public names and contact names in arguments.

extension Turn {
    /// The argument `username`, without an `@` before it.
    mutating func username() -> String {
        let text = text("username")
        return text.hasPrefix("@") ? String(text.dropFirst()) : text
    }

    /// Whether the argument `username` could be taken.
    mutating func canTakeUsername() throws -> TLValue {
        let name = username()
        do throws(MessagingRefusal) {
            try world.checkUsername(name)
            return true
        } catch .usernameTaken {
            return false
        }
    }
}

extension UInt8 {
    /// Whether it is an ASCII letter, a digit or `_`.
    var isUsernameByte: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}

extension ContactName {
    /// The names in an `inputPhoneContact`; the account's own if they are blank.
    init(of fields: TLObject, for account: Account) {
        let first = fields["first_name"]?.string ?? ""
        let last = fields["last_name"]?.string ?? ""
        let isBlank = !(first + last).contains { !$0.isWhitespace }
        self.init(isBlank ? account.firstName : first, isBlank ? account.lastName : last)
    }
}
