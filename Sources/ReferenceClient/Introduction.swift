package import TL

/// What a client says of itself around its first query: `invokeWithLayer` and `initConnection`.
package enum Introduction {
    /// A query with it.
    package static func around(_ query: [UInt8], layer: Layer) -> [UInt8] {
        var writer = TLWriter(0xda9b_0d0d)  // invokeWithLayer
        writer.int(Int32(layer.number))
        writer.constructor(0xc1cd_5ea9)  // initConnection
        writer.int(0)
        writer.int(1)
        for text in ["dcsim reference client", "any", "1", "en", "", "en"] { writer.string(text) }
        writer.raw(query)
        return writer.take()
    }
}
