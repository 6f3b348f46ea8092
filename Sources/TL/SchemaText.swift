import CSchemas

/// What is built in: the texts of `Schemas` and `Tables`, which the compiler puts into the program.
enum SchemaText {
    /// The bytes of `api.tl`.
    static var api: UnsafeBufferPointer<UInt8> { bytes(dcsim_api_schema()) }

    /// The bytes of `mtproto.tl`.
    static var service: UnsafeBufferPointer<UInt8> { bytes(dcsim_service_schema()) }

    /// The bytes of `errors.tsv`.
    static var errors: UnsafeBufferPointer<UInt8> { bytes(dcsim_error_table()) }

    /// The bytes of `methods.tsv`.
    static var methods: UnsafeBufferPointer<UInt8> { bytes(dcsim_method_table()) }

    private static func bytes(_ text: dcsim_text) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.bytes, count: text.count)
    }
}
