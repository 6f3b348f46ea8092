import DataCenters
import MTProtoCrypto
import Methods
import Primitives
import TL
import Testing

@Suite struct CDNTests {
    /// A world with DC 203, a CDN, and a file of 300,000 bytes that it gives out.
    var desk = Desk()
    let bytes = someBytes(300_000)
    let file: TLObject

    init() throws {
        let endpoint = Endpoint(host: "127.0.0.1", port: 10_643, isCDN: true)
        let cdn = DataCenter(id: 203, country: "US", endpoints: [endpoint])
        desk.world = World(dataCenters: DataCenter.onLoopback() + [cdn])
        try desk.logIn("9996621234", at: 2, key: 7, foreign: 4)
        let content = FileContent(bytes)
        let kind = StoredFile.Kind.document(mimeType: "video/mp4", attributes: [], thumbnail: nil)
        let added = desk.world.addFile(NewFile(kind, content: content), at: 2, now: desk.now)
        let stored = try #require(added)
        desk.world.setOnCDN(true, file: stored.id)
        file = TLObject(
            "document",
            [
                "id": .number(stored.id.number), "access_hash": .number(stored.accessHash),
                "file_reference": .bytes(stored.reference),
            ]
        )
    }

    private var id: FileID { FileID(file["id"]?.number ?? 0) }

    private mutating func redirect() throws -> TLObject {
        let fields = desk.download(file, flags: ["cdn_supported": true])
        return try #require(try desk.call("upload.getFile", fields, at: 2)?.object)
    }

    private mutating func cdnFile(_ token: TLValue?, offset: Int64, limit: Int64 = 131_072) throws -> TLObject
    {
        let fields: TLFields = [
            "file_token": token ?? .bytes([]), "offset": .number(offset), "limit": .number(limit),
        ]
        return try #require(try desk.call("upload.getCdnFile", fields, at: 203, key: 70)?.object)
    }

    /// Fetches the whole file from the CDN, as a client would, and decrypts it.
    private mutating func download(_ redirect: TLObject) throws -> [UInt8] {
        let request = try cdnFile(redirect["file_token"], offset: 0)
        if request.name == "upload.cdnFileReuploadNeeded" {
            let fields: TLFields = [
                "file_token": redirect["file_token"] ?? 0, "request_token": request["request_token"] ?? 0,
            ]
            _ = try desk.call("upload.reuploadCdnFile", fields, at: 2)
        }
        var whole: [UInt8] = []
        for offset in stride(from: Int64(0), to: 300_000, by: 131_072) {
            var piece = try cdnFile(redirect["file_token"], offset: offset)["bytes"]?.bytes ?? []
            var iv = redirect["encryption_iv"]?.bytes ?? []
            let block = UInt32(offset / 16)
            for index in 0..<4 {
                iv[12 + index] = UInt8(truncatingIfNeeded: block >> (24 - 8 * UInt32(index)))
            }
            var stream = AESCTR(key: redirect["encryption_key"]?.bytes ?? [], counter: iv)
            stream.apply(&piece, in: piece.indices)
            whole += piece
        }
        return whole
    }

    @Test("a download is sent to the CDN only if the client says that it can")
    mutating func asked() throws {
        let redirect = try redirect()
        #expect(redirect.name == "upload.fileCdnRedirect")
        #expect(redirect["dc_id"] == 203)
        #expect(redirect["encryption_key"]?.bytes?.count == 32)
        #expect(redirect["encryption_iv"]?.bytes?.count == 16)
        #expect(try self.redirect()["file_token"] == redirect["file_token"])
        let plain = try desk.call("upload.getFile", desk.download(file), at: 2)
        #expect(plain?.object?.name == "upload.file")
        let past = desk.download(file, offset: 303_104, flags: ["cdn_supported": true])
        let nothing = try desk.call("upload.getFile", past, at: 2)
        #expect(nothing?["bytes"]?.bytes == [])
        desk.world.settings.redirectsToCDNUnasked = true
        let unasked = try desk.call("upload.getFile", desk.download(file), at: 2)
        #expect(unasked?.object?.name == "upload.fileCdnRedirect")
        desk.world.setOnCDN(false, file: id)
        #expect(try self.redirect().name == "upload.file")
    }

    @Test("the CDN lacks a file until a client tells the file's DC; then its pieces are the file's")
    mutating func whole() throws {
        let redirect = try redirect()
        #expect(try cdnFile(redirect["file_token"], offset: 0).name == "upload.cdnFileReuploadNeeded")
        #expect(try download(redirect) == bytes)
        #expect(try cdnFile(redirect["file_token"], offset: 1 << 30)["bytes"]?.bytes == [])
    }

    @Test("hashes cover the plain bytes of the whole MiB, by pieces of 128 KiB")
    mutating func hashes() throws {
        let redirect = try redirect()
        let hashes = try #require(redirect["file_hashes"]?.vector)
        #expect(hashes.map { $0["offset"] } == [0, 131_072, 262_144])
        #expect(hashes.map { $0["limit"] } == [131_072, 131_072, 131_072])
        #expect(hashes.first?["hash"]?.bytes == Digest.sha256(bytes[..<131_072]))
        #expect(hashes.last?["hash"]?.bytes == Digest.sha256(bytes[262_144...]))
        for offset in [0, 5, 299_999] as [Int64] {
            let fields: TLFields = ["file_token": redirect["file_token"] ?? 0, "offset": .number(offset)]
            #expect(try desk.call("upload.getCdnFileHashes", fields, at: 2)?.vector == hashes)
        }
        for offset in [-1, 300_000, .min, .max] as [Int64] {
            let fields: TLFields = ["file_token": redirect["file_token"] ?? 0, "offset": .number(offset)]
            #expect(try desk.call("upload.getCdnFileHashes", fields, at: 2) == [])
        }
        let location = desk.download(file)["location"] ?? 0
        #expect(try desk.call("upload.getFileHashes", ["location": location], at: 2)?.vector == hashes)
    }

    @Test("a flaw in the copy shows in one byte and not in the hashes")
    mutating func flaw() throws {
        let redirect = try redirect()
        desk.world.setCDNFlaw(at: 140_000, file: id)
        let received = try download(redirect)
        #expect(received.indices.filter { received[$0] != bytes[$0] } == [140_000])
        #expect(try self.redirect()["file_hashes"] == redirect["file_hashes"])
    }

    @Test("tokens that nobody gave out, or not for this, are refused")
    mutating func tokens() throws {
        let token = try #require(try redirect()["file_token"])
        let strange = TLValue.bytes([1, 2, 3])
        func refusal(_ method: TLName, _ fields: TLFields, at dc: DCID) -> String? {
            var desk = desk
            return desk.refusal(of: method, fields, at: dc, key: dc == 203 ? 70 : 7)?.description
        }
        let piece: TLFields = ["offset": 0, "limit": 4096]
        #expect(
            refusal("upload.getCdnFile", piece.merging(["file_token": strange]) { $1 }, at: 203)
                == "400 FILE_TOKEN_INVALID"
        )
        #expect(
            refusal("upload.getCdnFile", piece.merging(["file_token": token]) { $1 }, at: 2)
                == "400 METHOD_INVALID"
        )
        let hashes: TLName = "upload.getCdnFileHashes"
        #expect(refusal(hashes, ["file_token": strange], at: 2) == "400 FILE_TOKEN_INVALID")
        #expect(
            refusal(hashes, ["file_token": token], at: 4) == "400 FILE_TOKEN_INVALID",
            "no list has a redirect for it"
        )
        let upload: TLName = "upload.reuploadCdnFile"
        #expect(
            refusal(upload, ["file_token": token, "request_token": strange], at: 4)
                == "400 FILE_TOKEN_INVALID"
        )
        #expect(
            refusal(upload, ["file_token": token, "request_token": strange], at: 2)
                == "400 REQUEST_TOKEN_INVALID"
        )
        #expect(
            refusal(upload, ["file_token": strange, "request_token": strange], at: 2)
                == "400 FILE_TOKEN_INVALID"
        )
        desk.world.expireCDNTokens(of: id)
        #expect(
            refusal("upload.getCdnFile", piece.merging(["file_token": token]) { $1 }, at: 203)
                == "400 FILE_TOKEN_INVALID"
        )
    }

    @Test("a CDN DC answers nothing else, with a login or without", arguments: MethodTable.names)
    mutating func otherMethods(name: TLName) throws {
        guard name != "upload.getCdnFile" else { return }
        #expect(desk.refusal(of: name, at: 203, key: 70)?.description == "400 CDN_METHOD_INVALID")
    }

    @Test("help.getCdnConfig lists a key of the CDN DC's own, and of no other DC")
    mutating func keys() throws {
        let keys = try desk.call("help.getCdnConfig", at: 2, key: 1)?["public_keys"]?.vector
        #expect(keys?.map { $0["dc_id"] } == [203])
        let pem = try #require(keys?.first?["public_key"]?.string)
        #expect(try RSAPublicKey(pem: pem) == RSAPrivateKey.builtInCDN.publicKey)
        #expect(try RSAPublicKey(pem: pem) != RSAPrivateKey.builtIn.publicKey)
    }

    @Test("uploads of test numbers 999662YYYY come back by the CDN, if the world is set so")
    mutating func testNumbers() throws {
        _ = try desk.logIn("9996611234", at: 1, key: 8)
        func comesByCDN(at dc: DCID, key: Int64, _ desk: inout Desk) throws -> Bool {
            let file = try desk.document(bytes, at: dc, key: key)
            let fields = desk.download(file, flags: ["cdn_supported": true])
            return try desk.call("upload.getFile", fields, at: dc, key: key)?.object?.name
                == "upload.fileCdnRedirect"
        }
        #expect(try comesByCDN(at: 2, key: 7, &desk))
        #expect(try !comesByCDN(at: 1, key: 8, &desk))
        desk.world.settings.testUploadsComeByCDN = false
        #expect(try !comesByCDN(at: 2, key: 7, &desk))
    }
}
