import DataCenters
import MTProtoCrypto
import Primitives
import TL

extension Upload {
    /// `upload.getCdnFile file_token:bytes offset:long limit:int = upload.CdnFile`: an encrypted piece.
    ///
    /// AES-256-CTR; the last four bytes of the counter are the offset in blocks of 16, big-endian.
    ///
    /// - Errors: 400 `FILE_TOKEN_INVALID`, those of `FileWindow`; 404 `METHOD_INVALID` at a DC that is no CDN.
    /// - Source: cdn, "Getting files from a CDN".
    enum GetCDNFile: APIMethod {
        static let name = "upload.getCdnFile"

        /// Answers a call to a CDN DC, where nothing else is answered and nobody is logged in.
        static func onlyAnswer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            guard call.method == name else {
                throw .badRequest(
                    "CDN_METHOD_INVALID",
                    because: "DC \(call.dc) is a CDN and answers only \(name)"
                )
            }
            return try answer(call, in: &world, random: &random)
        }

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            guard world[call.dc]?.isCDN == true else {
                throw RPCError(code: 404, "METHOD_INVALID", because: "DC \(call.dc) is not a CDN")
            }
            let copy: CDNCopy
            let file: StoredFile
            do throws(CDNRefusal) {
                (copy, file) = try world.cdnCopy(call.bytes("file_token"), at: call.dc)
            } catch {
                throw RPCError(error)
            }
            let window = try FileWindow(call)
            guard copy.hasArrived else {
                return .object("upload.cdnFileReuploadNeeded", ["request_token": .bytes(copy.requestToken)])
            }
            var bytes = window.bytes(of: file.content)
            if let flaw = file.cdnFlaw, flaw >= window.offset, flaw < window.offset + Int64(bytes.count) {
                bytes[Int(flaw - window.offset)] ^= 0xff
            }
            var stream = AESCTR(key: copy.key, counter: counter(copy.iv, at: window.offset))
            stream.apply(&bytes, in: bytes.indices)
            return .object("upload.cdnFile", ["bytes": .bytes(bytes)])
        }

        private static func counter(_ iv: [UInt8], at offset: Int64) -> [UInt8] {
            let block = UInt32(truncatingIfNeeded: offset / Int64(AESCTR.blockSize))
            return iv.prefix(12) + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: block >> $0) }
        }
    }
}
