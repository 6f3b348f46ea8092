import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite struct DownloadTests {
    /// Somebody of DC 2 whose login is also at DC 4, and a document of 10,000 bytes.
    var desk = Desk()
    let bytes = someBytes(10_000)
    let file: TLObject

    init() throws {
        try desk.logIn("9996621234", at: 2, key: 7, foreign: 4)
        file = try desk.document(bytes)
    }

    private var id: FileID { FileID(file["id"]?.number ?? 0) }

    @Test("a document tells size, name, DC and a reference")
    func value() {
        #expect(file.name == "document")
        #expect(file["size"] == 10_000)
        #expect(file["dc_id"] == 2)
        #expect(file["attributes"]?.vector?.first?["file_name"] == "a.bin")
        #expect(file["file_reference"]?.bytes?.isEmpty == false)
    }

    @Test("pieces are those of the file; the last is short, and past the end there is none")
    mutating func pieces() throws {
        for (offset, count) in [(0, 4096), (4096, 4096), (8192, 1808), (12_288, 0), (1 << 40, 0)] {
            let answer = try desk.call("upload.getFile", desk.download(file, offset: Int64(offset)), at: 2)
            let end = min(offset + count, bytes.count)
            #expect(answer?["bytes"]?.bytes == (count == 0 ? [] : Array(bytes[offset..<end])))
            #expect(answer?["type"]?.object?.name == "storage.fileUnknown")
            #expect(answer?["mtime"] == 1_700_000_000)
        }
    }

    static let windows: [(offset: Int64, limit: Int64, precise: Bool, error: String?)] = [
        (0, 1 << 20, false, nil), (0, 4096, false, nil), (4096, 4096, false, nil),
        (1024, 4096, false, "OFFSET_INVALID"), (-4096, 4096, false, "OFFSET_INVALID"),
        (.min, 4096, false, "OFFSET_INVALID"), (.max, 4096, false, "OFFSET_INVALID"),
        (.max - 4095, 1 << 20, false, "LIMIT_INVALID"), (.max - 4095, 4096, false, nil),
        (0, 0, false, "LIMIT_INVALID"), (0, -4096, false, "LIMIT_INVALID"),
        (0, .min, false, "LIMIT_INVALID"), (0, .max, false, "LIMIT_INVALID"),
        (0, 1024, false, "LIMIT_INVALID"), (0, 12_288, false, "LIMIT_INVALID"),
        (0, 2 << 20, false, "LIMIT_INVALID"), (4096, 1 << 20, false, "LIMIT_INVALID"),
        (0, 1024, true, nil), (1024, 3072, true, nil), (512, 1024, true, "OFFSET_INVALID"),
        (0, 1000, true, "LIMIT_INVALID"), (0, 2 << 20, true, "LIMIT_INVALID"),
        ((1 << 20) - 1024, 2048, true, "LIMIT_INVALID"), ((1 << 20) - 1024, 1024, true, nil),
    ]

    @Test("offset and limit are aligned and stay within 1 MiB", arguments: windows)
    mutating func window(offset: Int64, limit: Int64, precise: Bool, error: String?) throws {
        let flags: TLFields = precise ? ["precise": true] : [:]
        let fields = desk.download(file, offset: offset, limit: limit, flags: flags)
        #expect(desk.refusal(of: "upload.getFile", fields, at: 2)?.message == error)
    }

    @Test("a moved file sends clients after it, from every DC, and is served where it is")
    mutating func migration() throws {
        let fields = desk.download(file)
        #expect(desk.refusal(of: "upload.getFile", fields, at: 4)?.description == "303 FILE_MIGRATE_2")
        desk.world.move(file: id, to: 4)
        let refusal = desk.refusal(of: "upload.getFile", fields, at: 2)
        #expect(refusal?.description == "303 FILE_MIGRATE_4")
        #expect(refusal?.reason == "file \(id) is at DC 4")
        let hashes = desk.refusal(of: "upload.getFileHashes", ["location": fields["location"] ?? 0], at: 2)
        #expect(hashes?.message == "FILE_MIGRATE_4")
        #expect(try desk.call("upload.getFile", fields, at: 4)?["bytes"]?.bytes == Array(bytes[..<4096]))
        #expect(desk.world.files.stores[2]?.heldBytes == 0)
        #expect(desk.world.files.stores[4]?.heldBytes == 10_000)
        #expect(desk.world.files[id]?.announcedDC == 2)
    }

    @Test("a reference opens its file until it is made to expire, at every DC")
    mutating func references() throws {
        desk.world.expireReferences(to: id)
        for dc in [2, 4] as [DCID] {
            let refusal = desk.refusal(of: "upload.getFile", desk.download(file), at: dc)
            #expect(refusal?.message == "FILE_REFERENCE_EXPIRED")
        }
        let fresh = try #require(desk.world.files[id]?.reference)
        for (reference, error) in [
            (fresh, nil), ([], "FILE_REFERENCE_EMPTY"), ([1, 2, 3], "FILE_REFERENCE_INVALID"),
            (fresh.dropLast() + [fresh[12] ^ 1], "FILE_REFERENCE_INVALID"),
            ([UInt8](repeating: 0xff, count: 13), "FILE_REFERENCE_INVALID"),
        ] {
            var asked = file
            asked["file_reference"] = .bytes(reference)
            #expect(desk.refusal(of: "upload.getFile", desk.download(asked), at: 2)?.message == error)
        }
    }

    @Test("references expire when they are too old, and the next ones are good as long again")
    mutating func age() throws {
        desk.now = desk.now + .seconds(3600)
        #expect(desk.refusal(of: "upload.getFile", desk.download(file), at: 2) == nil)
        desk.now = desk.now + .seconds(1)
        let refusal = desk.refusal(of: "upload.getFile", desk.download(file), at: 2)
        #expect(refusal?.message == "FILE_REFERENCE_EXPIRED")
        var fresh = file
        fresh["file_reference"] = .bytes(try #require(desk.world.files[id]?.reference))
        desk.now = desk.now + .seconds(3600)
        #expect(desk.refusal(of: "upload.getFile", desk.download(fresh), at: 2) == nil)
        desk.now = desk.now + .seconds(1)
        #expect(desk.refusal(of: "upload.getFile", desk.download(fresh), at: 2) != nil)
    }

    @Test("a location that names no file is refused")
    mutating func locations() throws {
        var wrong = file
        wrong["access_hash"] = 1
        #expect(desk.refusal(of: "upload.getFile", desk.download(wrong), at: 2)?.message == "FILE_ID_INVALID")
        let noSize = desk.download(file, size: "m")
        #expect(desk.refusal(of: "upload.getFile", noSize, at: 2)?.message == "LOCATION_INVALID")
        for name in ["inputTakeoutFileLocation", "inputPhotoFileLocation"] as [TLName] {
            var fields = desk.download(file)
            fields["location"] = .object(name, fields["location"]?.object?.fields ?? [:])
            #expect(desk.refusal(of: "upload.getFile", fields, at: 2)?.message == "LOCATION_INVALID")
        }
        #expect(desk.refusal(of: "upload.getFile", [:], at: 2)?.message == "LOCATION_INVALID")
        #expect(desk.refusal(of: "upload.getFile", desk.download(file), at: 5)?.code == 401)
    }

    @Test("a photo can be had in each of its sizes, and by the older location")
    mutating func photo() throws {
        let jpeg = PlainPicture(width: 300, height: 200).jpeg
        let photo = try desk.photo(jpeg, id: 5)
        #expect(photo["sizes"]?.vector?.compactMap { $0["type"] } == ["i", "s", "m"])
        for size in ["s", "m"] {
            let answer = try desk.call("upload.getFile", desk.download(photo, size: size), at: 2)
            #expect(answer?["bytes"]?.bytes == jpeg)
            #expect(answer?["type"]?.object?.name == "storage.fileJpeg")
        }
        let other = desk.download(photo, size: "w")
        #expect(desk.refusal(of: "upload.getFile", other, at: 2)?.message == "LOCATION_INVALID")
        let legacy = TLValue.object(
            "inputFileLocation",
            [
                "volume_id": photo["id"] ?? 0, "secret": photo["access_hash"] ?? 0, "local_id": 1,
                "file_reference": photo["file_reference"] ?? 0,
            ]
        )
        let fields: TLFields = ["location": legacy, "offset": 0, "limit": 4096]
        #expect(try desk.call("upload.getFile", fields, at: 2)?["bytes"]?.bytes == jpeg)
    }

    @Test("the sizes of a photo hold as many bytes as can be had; a progressive one tells pieces of them")
    mutating func sizes() throws {
        let jpeg = PlainPicture(width: 1000, height: 500).jpeg
        for (bytes, name) in [
            (jpeg, "photoSize"), (jpeg.map { $0 == 0xc0 ? 0xc2 : $0 }, "photoSizeProgressive"),
        ] as [([UInt8], TLName)] {
            let sizes = try desk.photo(bytes, id: 5)["sizes"]?.vector ?? []
            #expect(sizes.first?.object?.name == "photoStrippedSize")
            #expect(sizes.compactMap { $0["type"] } == ["i", "s", "m", "x", "y"])
            for size in sizes.dropFirst() {
                #expect(size.object?.name == name)
                let most = size["size"] ?? size["sizes"]?.vector?.last
                #expect(most == .number(Int64(bytes.count)))
            }
            #expect(sizes.last?["w"] == 1000 && sizes.last?["h"] == 500)
        }
    }

    @Test("a file of 3 GB that lies nowhere is read beyond 2^31, and has an end")
    mutating func beyondTheWord() throws {
        let size: Int64 = 5_000_000_000
        desk.world.settings.largestFile = size
        let content = FileContent.pattern(size: size, seed: 3)
        let kind = StoredFile.Kind.document(mimeType: "a/b", attributes: [], thumbnail: nil)
        let added = desk.world.addFile(NewFile(kind, content: content), at: 2, now: desk.now)
        let file = try #require(added)
        let named = TLObject(
            "document",
            [
                "id": .number(file.id.number), "access_hash": .number(file.accessHash),
                "file_reference": .bytes(file.reference),
            ]
        )
        for offset in [0, 1 << 31 - 4096, 1 << 31, 1 << 32 - 4096, 1 << 32, size - size % 4096, 1 << 40]
            as [Int64]
        {
            let answer = try desk.call("upload.getFile", desk.download(named, offset: offset), at: 2)
            #expect(answer?["bytes"]?.bytes == content.bytes(from: offset, count: 4096))
            #expect(answer?["bytes"]?.bytes?.count == max(0, Int(min(4096, size - offset))))
        }
    }

    @Test("the smaller picture of a document is a file of its own bytes")
    mutating func thumbnail() throws {
        let picture = PlainPicture(width: 90, height: 60).jpeg
        let media = TLValue.object(
            "inputMediaUploadedDocument",
            [
                "file": try desk.upload(bytes, id: 1), "thumb": try desk.upload(picture, id: 2),
                "mime_type": "video/mp4", "attributes": [],
            ]
        )
        let fields: TLFields = ["peer": .object("inputPeerSelf"), "media": media]
        let document = try #require(try desk.call("messages.uploadMedia", fields, at: 2)?["document"]?.object)
        #expect(document["thumbs"]?.vector?.first?["size"] == .number(Int64(picture.count)))
        #expect(
            document["thumbs"]?.vector?.first?["w"] == 90 && document["thumbs"]?.vector?.first?["h"] == 60
        )
        let answer = try desk.call("upload.getFile", desk.download(document, size: "m"), at: 2)
        #expect(answer?["bytes"]?.bytes == picture)
    }

    @Test("a file of a secret chat is uploaded and downloaded without a reference")
    mutating func encrypted() throws {
        let uploaded = try desk.upload(bytes, id: 6).object?.fields ?? [:]
        let input = TLValue.object(
            "inputEncryptedFileUploaded",
            uploaded.filter { $0.key != "name" }.merging(["key_fingerprint": 77]) { $1 }
        )
        let file = try desk.call(
            "messages.uploadEncryptedFile",
            ["peer": .object("inputEncryptedChat"), "file": input],
            at: 2
        )
        #expect(file?["size"] == 10_000 && file?["dc_id"] == 2 && file?["key_fingerprint"] == 77)
        let location = TLValue.object(
            "inputEncryptedFileLocation",
            ["id": file?["id"] ?? 0, "access_hash": file?["access_hash"] ?? 0]
        )
        let fields: TLFields = ["location": location, "offset": 0, "limit": 16_384]
        #expect(try desk.call("upload.getFile", fields, at: 2)?["bytes"]?.bytes == bytes)
    }

    @Test("files of the web are at the web file DC alone")
    mutating func web() throws {
        let url = "https://example.com/a.gif"
        desk.world.webFiles[url] = WebFile(
            url: url,
            accessHash: 9,
            mimeType: "image/gif",
            content: FileContent(Array("GIF89a".utf8))
        )
        let location = TLValue.object("inputWebFileLocation", ["url": .string(url), "access_hash": 9])
        let fields: TLFields = ["location": location, "offset": 0, "limit": 4096]
        let answer = try desk.call("upload.getWebFile", fields, at: 4)
        #expect(answer?["bytes"]?.bytes == Array("GIF89a".utf8))
        #expect(answer?["file_type"]?.object?.name == "storage.fileGif")
        #expect(desk.refusal(of: "upload.getWebFile", fields, at: 2)?.message == "FILE_MIGRATE_4")
        let other = TLValue.object("inputWebFileLocation", ["url": .string(url), "access_hash": 8])
        let refusal = desk.refusal(
            of: "upload.getWebFile",
            ["location": other, "offset": 0, "limit": 4096],
            at: 4
        )
        #expect(refusal?.message == "LOCATION_INVALID")
    }
}
