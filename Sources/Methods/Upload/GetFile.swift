import DataCenters
import Primitives
import TL

extension Upload {
    /// `upload.getFile flags:# precise:flags.0?true cdn_supported:flags.1?true location:InputFileLocation
    /// offset:long limit:int = upload.File`: a piece of a file, or where else to get it.
    ///
    /// - Errors: 303 `FILE_MIGRATE_X`; 400 those of `FileLocation` and `FileWindow`.
    enum GetFile: APIMethod {
        static let traits = MethodTraits(
            "upload.getFile",
            honours: ["precise", "cdn_supported", "location", "offset", "limit"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let location = try FileLocation(turn.argument("location"), &turn)
            try location.check(isAt: turn.dc)
            let window = try FileWindow(&turn, precise: turn.flag("precise"))
            let mayRedirect =
                turn.flag("cdn_supported") || turn.world.settings.redirectsToCDNUnasked
            // Past the end there is nothing to fetch from a CDN; hydrogram asks on until it is told so.
            if location.isWhole, mayRedirect, window.offset < location.content.size,
                let copy = turn.world.cdnCopy(of: location.file)
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
