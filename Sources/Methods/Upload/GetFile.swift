import DataCenters
import Primitives
import TL

extension Upload {
    /// `upload.getFile flags:# precise:flags.0?true cdn_supported:flags.1?true location:InputFileLocation
    /// offset:long limit:int = upload.File`: a piece of a file, or where else to get it.
    ///
    /// - Errors: 303 `FILE_MIGRATE_X`; 400 those of `FileLocation` and `FileWindow`.
    enum GetFile: APIMethod {
        static let name = "upload.getFile"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let location = try FileLocation(call.request["location"], call, in: world)
            try location.check(isAt: call.dc)
            let window = try FileWindow(call, precise: call.request["precise"]?.bool ?? false)
            if location.isWhole, call.request["cdn_supported"]?.bool == true,
                let copy = world.cdnCopy(of: location.file, random: &random)
            {
                return redirect(to: copy, location.content, window)
            }
            return .object(
                "upload.file",
                [
                    "type": .storageType(of: location.content),
                    "mtime": .number(location.file.created.seconds),
                    "bytes": .bytes(window.bytes(of: location.content)),
                ]
            )
        }

        private static func redirect(
            to copy: CDNCopy,
            _ content: FileContent,
            _ window: FileWindow
        ) -> TLValue {
            .object(
                "upload.fileCdnRedirect",
                [
                    "dc_id": .number(Int64(copy.dc.number)),
                    "file_token": .bytes(copy.token),
                    "encryption_key": .bytes(copy.key),
                    "encryption_iv": .bytes(copy.iv),
                    "file_hashes": .fileHashes(of: content, around: window.offset),
                ]
            )
        }
    }
}
