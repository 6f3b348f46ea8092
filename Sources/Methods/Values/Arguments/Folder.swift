import DataCenters
import TL

/// A folder of dialogs; the archive is empty, for nothing can be put into it.
///
/// - Source: api/folders.
enum Folder: Int64 {
    case main
    case archive
}

extension Turn {
    /// The argument `folder_id`: the main folder if it is absent.
    ///
    /// - Errors: FOLDER_ID_INVALID.
    mutating func folder() throws(RPCError) -> Folder {
        let number = number("folder_id")
        guard let folder = Folder(rawValue: number) else {
            throw .badRequest("FOLDER_ID_INVALID", because: "there is no folder \(number)")
        }
        return folder
    }

    /// The argument `offset_peer`; `nil` if it is empty.
    ///
    /// - Errors: OFFSET_PEER_ID_INVALID.
    mutating func offsetPeer() throws(RPCError) -> Peer? {
        guard let object = object("offset_peer"), object.name != "inputPeerEmpty" else { return nil }
        do throws(RPCError) {
            return try peer("offset_peer")
        } catch {
            throw .badRequest("OFFSET_PEER_ID_INVALID", because: error.reason ?? error.message)
        }
    }
}
