import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.uploadEncryptedFile peer:InputEncryptedChat file:InputEncryptedFile = EncryptedFile`: makes a
    /// file of a secret chat without sending it.
    enum UploadEncryptedFile: APIMethod {
        static let name = "messages.uploadEncryptedFile"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let input = call.request["file"]?.object
            guard let input, input.name != "inputEncryptedFileEmpty" else {
                return .object("encryptedFileEmpty")
            }
            return .encryptedFile(try file(input, call, in: &world))
        }

        private static func file(
            _ input: TLObject,
            _ call: Call,
            in world: inout World
        ) throws(RPCError) -> StoredFile {
            if input.name == "inputEncryptedFile" {
                guard let file = world.files[FileID(input["id"]?.number ?? 0)], case .encrypted = file.kind,
                    file.accessHash == input["access_hash"]?.number
                else { throw .badRequest("FILE_ID_INVALID", because: "no file has this id and access hash") }
                return file
            }
            let content = try InputFile.content(.object(input), call, in: &world)
            let fingerprint = input["key_fingerprint"]?.number ?? 0
            return try MediaInput.add(
                NewFile(.encrypted(keyFingerprint: fingerprint), content: content),
                call,
                in: &world
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
