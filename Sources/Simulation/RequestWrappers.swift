import MTProto
import Primitives
import TL

/// A query with its wrappers taken off.
///
/// Wrappers come in any order and gzip_packed at any level: TDLib packs only the innermost query, others
/// the whole.
///
/// - Source: api/invoking.
struct UnwrappedRequest: Sendable {
    /// A query may be wrapped this many times.
    static let mostWrappers = 12

    /// Stands before the query itself.
    private(set) var query: TLReader
    /// `invokeWithLayer`.
    private(set) var layer: Layer?
    /// `initConnection`.
    private(set) var application: TLObject?
    /// `invokeAfterMsg`, `invokeAfterMsgs`.
    private(set) var after: [MessageID] = []

    /// `invokeWithoutUpdates`.
    private(set) var isWithoutUpdates = false

    /// Takes the wrappers off.
    ///
    /// - Errors: `RPCError` 400 `INPUT_FETCH_ERROR` and the like, if a wrapper cannot be read.
    init(_ body: TLReader, codec: ObjectCodec) throws(RPCError) {
        query = body
        for _ in 0...Self.mostWrappers {
            query = try Self.unpacked(query)
            guard let id = query.nextConstructor, let line = codec.schema.combinator(id: id),
                case .generic = line.result
            else { return }
            try takeOff(codec)
        }
        throw .badRequest("INPUT_REQUEST_TOO_LONG", because: "more than \(Self.mostWrappers) wrappers")
    }

    private mutating func takeOff(_ codec: ObjectCodec) throws(RPCError) {
        let call: DecodedCall
        do throws(TLDecodingError) {
            call = try codec.decodeCall(&query)
        } catch {
            throw RPCError(unreadable: error)
        }
        guard let inner = call.inner else {
            throw .badRequest("INPUT_FETCH_FAIL", because: "\(call.method.name) has no query inside")
        }
        query = TLReader(inner)
        let arguments = call.arguments
        switch call.method.name {
        case "invokeWithLayer":
            layer = arguments["layer"]?.number.map { Layer(Int($0)) }
        case "initConnection":
            application = arguments
        case "invokeAfterMsg":
            after.append(contentsOf: [arguments["msg_id"]].compactMap { $0?.number }.map { MessageID($0) })
        case "invokeAfterMsgs":
            let ids = arguments["msg_ids"]?.vector ?? []
            after.append(contentsOf: ids.compactMap(\.number).map { MessageID($0) })
        case "invokeWithoutUpdates":
            isWithoutUpdates = true
        default:
            break  // the rest change nothing of the answer
        }
    }

    private static func unpacked(_ reader: TLReader) throws(RPCError) -> TLReader {
        do throws(GzipError) {
            return try GzipPacked.opened(reader)
        } catch {
            throw .badRequest("INPUT_FETCH_ERROR", because: "gzip_packed: \(error)")
        }
    }
}

extension RPCError {
    /// 400 `INPUT_...`: the bytes of a query are not what the schema says.
    init(unreadable error: TLDecodingError) {
        let message =
            switch error {
            case .unknownConstructor(let id, _): "INPUT_CONSTRUCTOR_INVALID_\(id)"
            case .truncated, .impossibleCount: "INPUT_FETCH_ERROR"
            case .tooDeep: "INPUT_REQUEST_TOO_LONG"
            }
        self = .badRequest(message, because: "\(error)")
    }
}
