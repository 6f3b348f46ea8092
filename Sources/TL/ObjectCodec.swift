/// Values to bytes and back, under a schema.
///
/// Reading goes by the ids on the wire and needs no layer. Writing is for the layer that the client
/// announced; the rules are those of `ObjectEncoder`.
///
/// - Errors: `TLDecodingError`, an error of the peer; `TLEncodingError`, a mistake of ours. After an error
///   the reader stands somewhere inside the value.
package struct ObjectCodec: Sendable {
    /// The combinators it knows.
    package let schema: Schema

    /// A codec for a schema.
    package init(_ schema: Schema = .builtIn) {
        self.schema = schema
    }

    // MARK: Writing

    /// An object or a method call, with its number in front.
    package func encode(_ object: TLObject, layer: Layer) throws(TLEncodingError) -> [UInt8] {
        var encoder = ObjectEncoder(schema: schema, layer: layer)
        try encoder.write(object)
        return encoder.writer.take()
    }

    /// A value of a type.
    package func encode(
        _ value: TLValue,
        as type: FieldType,
        layer: Layer
    ) throws(TLEncodingError) -> [UInt8] {
        var encoder = ObjectEncoder(schema: schema, layer: layer)
        try encoder.write(value, as: type)
        return encoder.writer.take()
    }

    /// The answer to a method, as the client that called just this version of it expects it.
    ///
    /// Take the line by the id that the client sent: the type of a result may change with the version.
    ///
    /// - Errors: `TLEncodingError.Problem.wrongShape` if `result` is not of the type that the line says.
    package func encode(
        result: TLValue,
        of method: Combinator,
        layer: Layer
    ) throws(TLEncodingError) -> [UInt8] {
        do throws(TLEncodingError) {
            if case .generic = method.result { return try encode(result, as: .object, layer: layer) }
            return try encode(result, as: method.result, layer: layer)
        } catch {
            throw error.inside("result of \(method.name)")
        }
    }

    // MARK: Reading

    /// A constructor or method call, with its number in front; queries inside wrappers are read too.
    package func decode(_ reader: inout TLReader) throws(TLDecodingError) -> TLObject {
        try decoder.object(&reader)
    }

    /// A value of a type: the answer to a method is one of `method.result`.
    package func decode(_ reader: inout TLReader, as type: FieldType) throws(TLDecodingError) -> TLValue {
        try decoder.value(type, &reader, depth: 0)
    }

    /// A method call, one wrapper deep.
    ///
    /// - Errors: also `TLDecodingError.unknownConstructor` if it is a constructor and not a method.
    package func decodeCall(_ reader: inout TLReader) throws(TLDecodingError) -> DecodedCall {
        let line = try decoder.line(&reader, expected: "a method")
        guard line.isMethod else { throw .unknownConstructor(line.id, expected: "a method") }
        var inner: ArraySlice<UInt8>?
        let arguments = try decoder.fields(of: line, &reader, depth: 0, stopsAtQuery: true, inner: &inner)
        return DecodedCall(method: line, arguments: arguments, inner: inner)
    }

    private var decoder: ObjectDecoder {
        ObjectDecoder(schema: schema, layer: schema.layers.upperBound)
    }
}

/// A method call as it came: a query, or a wrapper around one.
package struct DecodedCall: Equatable, Sendable {
    /// The line that the client called.
    package let method: Combinator
    /// Its fields, without the query inside a wrapper.
    package let arguments: TLObject
    /// The query inside a wrapper, unread, up to the end of the bytes; `nil` if this is no wrapper.
    package let inner: ArraySlice<UInt8>?
}
