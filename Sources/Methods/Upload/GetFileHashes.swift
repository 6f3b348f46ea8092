import DataCenters
import Primitives
import TL

extension Upload {
    /// `upload.getFileHashes location:InputFileLocation offset:long = Vector<FileHash>`: those of the 1 MiB
    /// around the offset; none past the end.
    enum GetFileHashes: APIMethod {
        static let name = "upload.getFileHashes"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let location = try FileLocation(call.request["location"], call, in: world)
            try location.check(isAt: call.dc)
            return .fileHashes(of: location.content, around: call.number("offset"))
        }
    }
}
