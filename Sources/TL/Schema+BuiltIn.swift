extension Schema {
    /// The whole API in the layers 133 to 229.
    ///
    /// Read from its text at first use, in a few milliseconds.
    package static let builtIn: Schema = builtIn { () throws(SchemaError) in try Schema(SchemaText.api) }

    /// The layers of `builtIn`, without reading it.
    package static let builtInLayers: ClosedRange<Layer> = 133...229

    /// The service messages of MTProto, for names in logs and for dumps.
    ///
    /// Apart from `builtIn`, because both have a `message`.
    package static let serviceMessages: Schema = builtIn { () throws(SchemaError) in
        try Schema(anyLayer: SchemaText.service)
    }

    private static func builtIn(_ read: () throws(SchemaError) -> Schema) -> Schema {
        do throws(SchemaError) {
            return try read()
        } catch {
            preconditionFailure("a built-in schema is broken at \(error)")
        }
    }
}
