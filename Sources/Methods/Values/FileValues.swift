import DataCenters
import MTProtoCrypto
import Primitives
import TL

extension TLValue {
    /// How many bytes one `fileHash` covers; Telegram Desktop wants just these.
    static let hashedPiece = 131_072

    /// The `fileHash`es of the 1 MiB around `offset`: SHA-256 of each 128 KiB, of the plain bytes.
    ///
    /// The last one says 128 KiB too, however few bytes are left: Pyrogram multiplies `limit` by the number of
    /// the hash, and TDLib cuts it at the end of the file.
    static func fileHashes(of content: FileContent, around offset: Int64) -> TLValue {
        guard offset >= 0, offset < content.size else { return [] }
        let start = offset - offset % FileWindow.largest
        let end = min(start + FileWindow.largest, content.size)
        let hashes = stride(from: start, to: end, by: hashedPiece).map { at in
            let bytes = content.bytes(from: at, count: hashedPiece)
            return TLValue.object(
                "fileHash",
                [
                    "offset": .number(at), "limit": .number(Int64(hashedPiece)),
                    "hash": .bytes(Digest.sha256(bytes)),
                ]
            )
        }
        return .vector(hashes)
    }

    /// `storage.FileType`, by the first bytes of a file.
    static func storageType(of content: FileContent) -> TLValue {
        let head = content.bytes(from: 0, count: 12)
        let known: [(name: TLName, at: Int, magic: [UInt8])] = [
            ("storage.fileJpeg", 0, [0xff, 0xd8, 0xff]),
            ("storage.filePng", 0, [0x89, 0x50, 0x4e, 0x47]),
            ("storage.fileGif", 0, Array("GIF8".utf8)),
            ("storage.filePdf", 0, Array("%PDF".utf8)),
            ("storage.fileMp3", 0, Array("ID3".utf8)),
            ("storage.fileWebp", 8, Array("WEBP".utf8)),
            ("storage.fileMov", 4, Array("ftypqt".utf8)),
            ("storage.fileMp4", 4, Array("ftyp".utf8)),
        ]
        let found = known.first { head.dropFirst($0.at).starts(with: $0.magic) }
        return .object(found?.name ?? "storage.fileUnknown")
    }

    /// `userProfilePhoto`.
    static func profilePhoto(_ photo: ProfilePhoto) -> TLValue {
        .object("userProfilePhoto", shown(photo))
    }

    /// `chatPhoto`; `chatPhotoEmpty` for none.
    static func chatPhoto(_ photo: ProfilePhoto?) -> TLValue {
        photo.map { .object("chatPhoto", shown($0)) } ?? .object("chatPhotoEmpty")
    }

    private static func shown(_ photo: ProfilePhoto) -> TLFields {
        [
            "photo_id": .number(photo.fileID.number), "dc_id": .number(Int64(photo.announcedDC.number)),
            "stripped_thumb": .bytes(photo.stripped),
        ]
    }
}
