import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.uploadEncryptedFile peer:InputEncryptedChat file:InputEncryptedFile = EncryptedFile`: makes a
    /// file of a secret chat without sending it.
    enum UploadEncryptedFile: APIMethod {
        static let traits = MethodTraits(
            "messages.uploadEncryptedFile",
            honours: ["file", .meaningless("peer")]
        )

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let input = turn.object("file")
            guard let input, input.name != "inputEncryptedFileEmpty" else {
                return .object("encryptedFileEmpty")
            }
            return .encryptedFile(try file(input, &turn))
        }

        private static func file(_ input: TLObject, _ turn: inout Turn) throws -> StoredFile {
            if input.name == "inputEncryptedFile" {
                guard let file = turn.world.files[FileID(input["id"]?.number ?? 0)],
                    case .encrypted = file.kind,
                    file.accessHash == input["access_hash"]?.number
                else {
                    throw RPCError.badRequest(
                        "FILE_ID_INVALID",
                        because: "no file has this id and access hash"
                    )
                }
                return file
            }
            let content = try InputFile.content(.object(input), &turn)
            let fingerprint = input["key_fingerprint"]?.number ?? 0
            return try MediaInput.add(
                NewFile(.encrypted(keyFingerprint: fingerprint), content: content),
                &turn
            )
        }
    }
}

extension TLValue {
    /// `encryptedFile`; `encryptedFileEmpty` for a file that is none.
    fileprivate static func encryptedFile(_ file: StoredFile) -> TLValue {
        guard case .encrypted(let fingerprint) = file.kind else { return .object("encryptedFileEmpty") }
        return .object(
            "encryptedFile",
            [
                "id": .number(file.id.number),
                "access_hash": .number(file.accessHash),
                "size": .number(file.size),
                "dc_id": .number(Int64(file.announcedDC.number)),
                "key_fingerprint": .number(fingerprint),
            ]
        )
    }
}
