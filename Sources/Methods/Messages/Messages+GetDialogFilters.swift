import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getDialogFilters = messages.DialogFilters`: the folder of all chats and no other.
    ///
    /// TDLib counts an answer without it as a mistake.
    enum GetDialogFilters: APIMethod {
        static let traits = MethodTraits("messages.getDialogFilters")

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let filters: TLValue = [.object("dialogFilterDefault")]
            return turn.layer < 176 ? filters : .object("messages.dialogFilters", ["filters": filters])
        }
    }
}
