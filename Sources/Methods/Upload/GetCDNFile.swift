import DataCenters
import MTProtoCrypto
import Primitives
import TL

extension Upload {
    /// `upload.getCdnFile file_token:bytes offset:long limit:int = upload.CdnFile`: an encrypted piece.
    ///
    /// - Errors: 400 `FILE_TOKEN_INVALID`, those of `FileWindow`; `METHOD_INVALID` at a DC that is no CDN.
    /// - Source: cdn, "Getting files from a CDN".
    enum GetCDNFile: APIMethod {
        static let traits = MethodTraits(
            "upload.getCdnFile",
            answeredByCDN: true,
            honours: ["file_token", "offset", "limit"]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            guard turn.world[turn.dc]?.isCDN == true else {
                throw RPCError(named: "METHOD_INVALID", because: "DC \(turn.dc) is not a CDN")
            }
            let (copy, file) = try turn.world.cdnCopy(turn.bytes("file_token"), at: turn.dc)
            let window = try FileWindow(&turn)
            guard copy.hasArrived else {
                return .object("upload.cdnFileReuploadNeeded", ["request_token": .bytes(copy.requestToken)])
            }
            var bytes = window.bytes(of: file.content)
            if let flaw = file.cdnFlaw ?? turn.world.settings.cdnFlaw, flaw >= window.offset,
                flaw < window.offset + Int64(bytes.count)
            {
                bytes[Int(flaw - window.offset)] ^= 0xff
            }
            var stream = AESCTR(cdnKey: copy.key, iv: copy.iv, offset: window.offset)
            stream.apply(&bytes, in: bytes.indices)
            return .object("upload.cdnFile", ["bytes": .bytes(bytes)])
        }
    }
}
