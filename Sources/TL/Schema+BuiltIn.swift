extension Schema {
    /// The whole API in the layers of `builtInLayers`.
    ///
    /// Read from its text at first use, in a few milliseconds.
    package static let builtIn: Schema = builtIn { () throws(SchemaError) in try Schema(bytes: SchemaText.api)
    }

    /// The layers of `builtIn`, from the head of its text alone.
    package static let builtInLayers: ClosedRange<Layer> = {
        guard let layers = SchemaParser.layers(atHeadOf: SchemaText.api) else {
            preconditionFailure("the built-in schema does not say its layers at its head")
        }
        return layers
    }()

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
