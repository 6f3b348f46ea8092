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
        static let name = "upload.getWebFile"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let dc = world.webFileDC(askedAt: call.dc)
            guard call.dc == dc else {
                throw .fileMigrate(to: dc, because: "files of the web are at DC \(dc)")
            }
            let location = call.request["location"]?.object
            guard let url = location?["url"]?.string, let file = world.webFiles[url],
                file.accessHash == location?["access_hash"]?.number
            else {
                throw .badRequest("LOCATION_INVALID", because: "no file of the web is known by this name")
            }
            let window = try FileWindow(call)
            return .object(
                "upload.webFile",
                [
                    "size": .number(min(file.content.size, Int64(Int32.max))),
                    "mime_type": .string(file.mimeType),
                    "file_type": .storageType(of: file.content),
                    "mtime": .number(call.now.seconds),
                    "bytes": .bytes(window.bytes(of: file.content)),
                ]
            )
        }
    }
}
