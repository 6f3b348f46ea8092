import DataCenters
import Methods
import Primitives
import TL

/// What the methods of files answer, each asked with what it wants to be asked with.
enum FileAnswers {
    static func answer(to method: TLName, desk: inout Desk) throws -> TLValue? {
        let photo = try desk.photo(somePicture())
        let file = try desk.upload(somePicture(), named: "a.jpg")
        let shown = try desk.call("photos.uploadProfilePhoto", ["file": file], at: 2)
        var fields = desk.download(photo)
        let input = TLValue.object(
            "inputPhoto",
            photo.fields.filter { ["id", "access_hash", "file_reference"].contains($0.key) }
        )
        switch method {
        case "upload.saveFilePart": fields = ["file_id": 1, "file_part": 0, "bytes": .bytes([1])]
        case "upload.saveBigFilePart":
            fields = ["file_id": 1, "file_part": 0, "file_total_parts": 1, "bytes": .bytes([1])]
        case "upload.getFileHashes": fields["limit"] = nil
        case "upload.getWebFile", "upload.getCdnFile", "upload.getCdnFileHashes", "upload.reuploadCdnFile":
            return try cdnAnswer(to: method, desk: &desk)
        case "photos.uploadProfilePhoto": return shown
        case "photos.updateProfilePhoto": fields = ["id": input]
        case "photos.deletePhotos": fields = ["id": [input]]
        case "photos.getUserPhotos":
            fields = ["user_id": .object("inputUserSelf"), "offset": 0, "max_id": 0, "limit": 10]
        case "messages.uploadMedia":
            fields = ["peer": .object("inputPeerSelf"), "media": .object("inputMediaPhoto", ["id": input])]
        case "messages.uploadEncryptedFile":
            fields = ["peer": .object("inputEncryptedChat"), "file": try desk.upload([1])]
        case "upload.getFile": break
        default: fields = [:]
        }
        return try desk.call(method, fields, at: 2)
    }

    private static func cdnAnswer(to method: TLName, desk: inout Desk) throws -> TLValue? {
        var world = World(
            dataCenters: desk.world.dataCenters + [
                DataCenter(id: 203, country: "US", endpoints: [Endpoint(host: nil, port: 1, isCDN: true)])
            ]
        )
        world.webFiles["u"] = WebFile(url: "u", accessHash: 1, mimeType: "a/b", content: FileContent([1]))
        desk.world = world
        try desk.logIn("9996621234", at: 2, key: 7, foreign: 4)
        let photo = try desk.photo(somePicture())
        let fields = desk.download(photo, flags: ["cdn_supported": true])
        let token = try desk.call("upload.getFile", fields, at: 2)?["file_token"] ?? 0
        var asked: TLFields = ["file_token": token, "offset": 0, "limit": 4096]
        let needed = try desk.call("upload.getCdnFile", asked, at: 203)
        switch method {
        case "upload.getWebFile":
            asked["file_token"] = nil
            asked["location"] = .object("inputWebFileLocation", ["url": "u", "access_hash": 1])
            return try desk.call(method, asked, at: 4)
        case "upload.getCdnFile": return needed
        case "upload.getCdnFileHashes": asked["limit"] = nil
        default: asked = ["file_token": token, "request_token": needed?["request_token"] ?? 0]
        }
        return try desk.call(method, asked, at: 2)
    }
}
