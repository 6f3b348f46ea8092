import Primitives

extension AuthKey: Codable {
    /// Reads the key from hexadecimal text.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let bytes = Hex.decode(text), bytes.count <= AuthKey.size else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an auth key in hex")
        }
        self.init(bytes)
    }

    /// Writes the key as hexadecimal text: for a store, never for a log.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Hex.encode(bytes))
    }
}
