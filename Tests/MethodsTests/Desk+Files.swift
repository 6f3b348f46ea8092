import DataCenters
import Methods
import Primitives
import TL

extension Desk {
    /// Uploads bytes as a small file in parts of `partSize`.
    mutating func upload(
        _ bytes: [UInt8],
        named name: String = "a.bin",
        id: Int64 = 99,
        partSize: Int = 1024,
        at dc: DCID = 2,
        key: Int64 = 7
    ) throws -> TLValue {
        let starts = stride(from: 0, to: bytes.count, by: partSize)
        for (number, start) in starts.enumerated() {
            let part = Array(bytes[start..<min(start + partSize, bytes.count)])
            let fields: TLFields = [
                "file_id": .number(id), "file_part": .number(Int64(number)), "bytes": .bytes(part),
            ]
            _ = try call("upload.saveFilePart", fields, at: dc, key: key)
        }
        return .object(
            "inputFile",
            [
                "id": .number(id), "parts": .number(Int64(starts.underestimatedCount)), "name": .string(name),
            ]
        )
    }

    /// Uploads bytes and makes a document of them; gives the `document`.
    mutating func document(_ bytes: [UInt8], id: Int64 = 99, at dc: DCID = 2, key: Int64 = 7) throws
        -> TLObject
    {
        let media = TLValue.object(
            "inputMediaUploadedDocument",
            [
                "file": try upload(bytes, id: id, at: dc, key: key), "mime_type": "application/octet-stream",
                "attributes": [.object("documentAttributeFilename", ["file_name": "a.bin"])],
            ]
        )
        return try uploaded(media, "document", at: dc, key: key)
    }

    /// Uploads bytes and makes a photo of them; gives the `photo`.
    mutating func photo(_ bytes: [UInt8], id: Int64 = 99, at dc: DCID = 2, key: Int64 = 7) throws -> TLObject
    {
        let file = try upload(bytes, named: "a.jpg", id: id, at: dc, key: key)
        return try uploaded(.object("inputMediaUploadedPhoto", ["file": file]), "photo", at: dc, key: key)
    }

    private mutating func uploaded(
        _ media: TLValue,
        _ field: TLName,
        at dc: DCID,
        key: Int64
    ) throws -> TLObject {
        let fields: TLFields = ["peer": .object("inputPeerSelf"), "media": media]
        let answer = try call("messages.uploadMedia", fields, at: dc, key: key)
        return answer?.object?[field]?.object ?? TLObject("none")
    }

    /// The fields of an `upload.getFile` of a document or photo.
    func download(
        _ file: TLObject,
        offset: Int64 = 0,
        limit: Int64 = 4096,
        size: String = "",
        flags: TLFields = [:]
    ) -> TLFields {
        let isPhoto = file.name == "photo"
        let location = TLValue.object(
            isPhoto ? "inputPhotoFileLocation" : "inputDocumentFileLocation",
            [
                "id": file["id"] ?? 0, "access_hash": file["access_hash"] ?? 0,
                "file_reference": file["file_reference"] ?? .bytes([]),
                "thumb_size": .string(size.isEmpty && isPhoto ? "m" : size),
            ]
        )
        return flags.merging(["location": location, "offset": .number(offset), "limit": .number(limit)]) {
            $1
        }
    }

    /// Logs an account of DC `home` in and brings its login to DC `foreign`.
    mutating func logIn(_ phone: String, at home: DCID, key: Int64, foreign: DCID) throws {
        _ = try logIn(phone, at: home, key: key)
        let exported = try call(
            "auth.exportAuthorization",
            ["dc_id": .number(Int64(foreign.number))],
            at: home,
            key: key
        )
        _ = try call("auth.importAuthorization", exported?.object?.fields ?? [:], at: foreign, key: key)
    }
}

extension TLValue {
    /// The value of a field of an object.
    subscript(field: TLName) -> TLValue? { object?[field] }
}

/// A picture of 640 x 480 that clients can see, and that differs by its seed.
func somePicture(seed: Int = 0) -> [UInt8] {
    PlainPicture(width: 640, height: 480, shade: seed).jpeg
}

/// `count` bytes that are not all alike.
func someBytes(_ count: Int, seed: UInt64 = 5) -> [UInt8] {
    var generator = SeededGenerator(seed: seed)
    return generator.bytes(count)
}
