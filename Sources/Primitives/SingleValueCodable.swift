/// A value that is stored as the one thing it wraps: a number or a text.
package protocol SingleValueCodable: Codable {
    /// What it wraps.
    associatedtype Wrapped: Codable

    /// The wrapped number or text.
    var wrapped: Wrapped { get }

    /// The value around it.
    init(wrapped: Wrapped)
}

extension SingleValueCodable {
    /// Reads the wrapped value.
    package init(from decoder: any Decoder) throws {
        self.init(wrapped: try decoder.singleValueContainer().decode(Wrapped.self))
    }

    /// Writes the wrapped value.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(wrapped)
    }
}

extension DCID: SingleValueCodable {
    /// The number.
    package var wrapped: Int { number }

    /// The data center with this number.
    package init(wrapped: Int) {
        self.init(wrapped)
    }
}

extension AuthKeyID: SingleValueCodable {
    /// The identifier as a `long`.
    package var wrapped: Int64 { value }

    /// The identifier with this value.
    package init(wrapped: Int64) {
        self.init(wrapped)
    }
}

extension Timestamp: SingleValueCodable {
    /// Nanoseconds since the Unix epoch.
    package var wrapped: Int64 { nanoseconds }

    /// The time of this many nanoseconds.
    package init(wrapped: Int64) {
        self.init(nanoseconds: wrapped)
    }
}
