import CSchemas

/// The schemas that are built in: the texts of `Schemas`, which the compiler puts into the program.
enum SchemaText {
    /// The bytes of `api.tl`.
    static var api: UnsafeBufferPointer<UInt8> { bytes(dcsim_api_schema()) }

    /// The bytes of `mtproto.tl`.
    static var service: UnsafeBufferPointer<UInt8> { bytes(dcsim_service_schema()) }

    private static func bytes(_ text: dcsim_text) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.bytes, count: text.count)
    }
}
