public import Primitives

extension UserID: SingleValueCodable {
    /// The number.
    public var wrapped: Int64 { number }

    /// The id with this number.
    public init(wrapped: Int64) {
        self.init(wrapped)
    }
}

extension PhoneNumber: Codable {
    /// Reads the digits.
    public init(from decoder: any Decoder) throws {
        let digits = try decoder.singleValueContainer().decode(String.self)
        try self.init(parsing: digits)
    }

    /// Writes the digits.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(digits)
    }
}
