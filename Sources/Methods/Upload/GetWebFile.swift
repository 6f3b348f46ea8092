import DataCenters
import Primitives
import TL

extension Upload {
    /// `upload.getWebFile location:InputWebFileLocation offset:int limit:int = upload.WebFile`: a piece of a
    /// file of the web, at the DC that `config.webfile_dc_id` names.
    ///
    /// - Errors: 400 `LOCATION_INVALID`, those of `FileWindow`; at another DC 303 `FILE_MIGRATE_X`, which is a
    ///   guess: nobody tells what Telegram's DCs answer.
    enum GetWebFile: APIMethod {
        static let traits = MethodTraits("upload.getWebFile", honours: ["location", "offset", "limit"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let dc = turn.world.webFileDC(askedAt: turn.dc)
            guard turn.dc == dc else {
                throw RPCError.fileMigrate(to: dc, because: "files of the web are at DC \(dc)")
            }
            let location = turn.object("location")
            guard let url = location?["url"]?.string, let file = turn.world.webFiles[url],
                file.accessHash == location?["access_hash"]?.number
            else {
                throw RPCError.badRequest(
                    "LOCATION_INVALID",
                    because: "no file of the web is known by this name"
                )
            }
            let window = try FileWindow(&turn)
            return .object(
                "upload.webFile",
                [
                    "size": .number(min(file.content.size, Int64(Int32.max))),
                    "mime_type": .string(file.mimeType),
                    "file_type": .storageType(of: file.content),
                    "mtime": .number(turn.now.seconds),
                    "bytes": .bytes(window.bytes(of: file.content)),
                ]
            )
        }
    }
}
