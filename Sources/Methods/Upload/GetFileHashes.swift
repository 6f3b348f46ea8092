import DataCenters
import Primitives
import TL

extension Upload {
    /// `upload.getFileHashes location:InputFileLocation offset:long = Vector<FileHash>`: those of the 1 MiB
    /// around the offset; none past the end.
    enum GetFileHashes: APIMethod {
        static let traits = MethodTraits("upload.getFileHashes", honours: ["location", "offset"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let location = try FileLocation(turn.argument("location"), &turn)
            try location.check(isAt: turn.dc)
            return .fileHashes(of: location.content, around: turn.number("offset"))
        }
    }
}
