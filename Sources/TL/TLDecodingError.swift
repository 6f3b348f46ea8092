/// Why bytes could not be read as TL.
///
/// On the wire: in an RPC body, rpc_error 400 `INPUT_*`; in a service message, the message is ignored; in
/// a plaintext message, transport error -404.
package enum TLDecodingError: Error, Equatable, Sendable {
    /// The bytes ended: `wanted` more were needed and `left` were there.
    case truncated(wanted: Int, left: Int)
    /// A constructor that the schema does not know, or that cannot stand here.
    case unknownConstructor(ConstructorID, expected: String)
    /// A vector announced a negative number of items, or more than its bytes can hold.
    case impossibleCount(Int)
    /// Objects are nested deeper than `TLReader.deepestNesting`.
    case tooDeep
}
