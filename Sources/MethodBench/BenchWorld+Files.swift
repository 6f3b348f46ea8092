import DataCenters
import Primitives
import TL

// Files and photos.
extension BenchWorld {
    /// An `InputDocument` of a file that is there.
    var document: TLValue { .object("inputDocument", named(files[0])) }

    private func named(_ file: StoredFile) -> TLFields {
        [
            "id": .number(file.id.number), "access_hash": .number(file.accessHash),
            "file_reference": .bytes(file.reference),
        ]
    }

    private static let picture = PlainPicture(width: 160, height: 160).jpeg

    /// Uploads a small file as `me`.
    mutating func upload(named name: TLName = "inputFile") throws -> TLValue {
        let number = newNumber()
        let upload = UploadID(owner: me.account.id, number: number)
        try world.savePart(UploadedPart(number: 0, bytes: Self.picture), of: upload, at: Self.home, now: now)
        return .object(name, ["id": .number(number), "parts": 1, "name": "a.jpg"])
    }

    private mutating func photo() throws -> StoredFile? {
        let content = FileContent(Self.picture)
        let kind = StoredFile.Kind.photo(try Picture(content, isShown: true))
        let new = NewFile(kind, content: content, owner: me.account.id)
        guard let photo = world.addFile(new, at: Self.home, now: now) else { return nil }
        return world.showProfilePhoto(photo, of: me.account.id)
    }

    /// An `InputChatPhoto` that is uploaded.
    mutating func chatPhoto() throws -> TLValue {
        .object("inputChatUploadedPhoto", ["file": try upload()])
    }

    mutating func fileFields(_ method: TLName) throws -> TLFields? {
        let location = TLValue.object("inputDocumentFileLocation", named(files[0]))
        let window: TLFields = ["offset": 0, "limit": 4096]
        switch method {
        case "photos.uploadProfilePhoto": return ["file": try upload()]
        case "photos.updateProfilePhoto": return ["id": .object("inputPhoto", try photo().map(named) ?? [:])]
        case "photos.deletePhotos": return ["id": [.object("inputPhoto", try photo().map(named) ?? [:])]]
        case "photos.getUserPhotos": return ["user_id": .object("inputUserSelf"), "limit": 10]
        case "upload.saveFilePart": return ["file_id": .number(newNumber()), "bytes": .bytes([1, 2, 3])]
        case "upload.saveBigFilePart":
            return ["file_id": .number(newNumber()), "file_total_parts": 1, "bytes": .bytes([1, 2, 3])]
        case "upload.getFile": return window.merging(["location": location]) { $1 }
        case "upload.getFileHashes": return ["location": location, "offset": 0]
        case "upload.getWebFile":
            try bringLogin(to: 4)
            dc = 4
            return window.merging([
                "location": .object("inputWebFileLocation", ["url": "u", "access_hash": 1])
            ]) { $1 }
        case "upload.getCdnFile":
            dc = Self.cdn
            return window.merging(["file_token": try copy().map { .bytes($0.token) } ?? 0]) { $1 }
        case "upload.getCdnFileHashes":
            return ["file_token": try copy().map { .bytes($0.token) } ?? 0, "offset": 0]
        case "upload.reuploadCdnFile":
            guard let copy = try copy() else { return nil }
            return ["file_token": .bytes(copy.token), "request_token": .bytes(copy.requestToken)]
        default: return nil
        }
    }

    private mutating func bringLogin(to dc: DCID) throws {
        let place = KeyPlace(dc: dc, keyID: AuthKeyID(me.key))
        guard world.account(at: place) == nil else { return }
        let home = KeyPlace(dc: Self.home, keyID: AuthKeyID(me.key))
        let transfer = try world.exportAuthorization(from: home, to: dc, now: now)
        _ = try world.importAuthorization(transfer.bytes, userID: transfer.userID, at: place, now: now)
    }

    private mutating func copy() throws -> CDNCopy? {
        world.setOnCDN(true, file: files[1].id)
        guard let file = world.files[files[1].id], let copy = world.cdnCopy(of: file) else { return nil }
        _ = try world.sendToCDN(copy.token, request: copy.requestToken, at: Self.home)
        return copy
    }
}
