import Primitives

extension UserID: SingleValueCodable {
    /// The number.
    package var wrapped: Int64 { number }

    /// The id with this number.
    package init(wrapped: Int64) {
        self.init(wrapped)
    }
}

extension PhoneNumber: Codable {
    /// Reads the digits.
    package init(from decoder: any Decoder) throws {
        let digits = try decoder.singleValueContainer().decode(String.self)
        try self.init(parsing: digits)
    }

    /// Writes the digits.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digits)
    }
}
