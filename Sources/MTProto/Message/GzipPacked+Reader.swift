package import TL

extension GzipPacked {
    /// The object that `reader` stands before, unpacked if it is packed; one level deep.
    ///
    /// - Errors: `GzipError`; also `.truncated` if `packed_data` itself is cut off.
    package static func opened(_ reader: TLReader) throws(GzipError) -> TLReader {
        guard reader.nextConstructor == constructorID else { return reader }
        var reader = reader
        let packed: [UInt8]
        do throws(TLDecodingError) {
            _ = try reader.constructor()
            packed = try reader.bytes()
        } catch {
            throw .truncated
        }
        return TLReader(try inflate(packed))
    }
}
