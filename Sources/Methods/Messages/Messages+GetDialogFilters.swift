import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getDialogFilters = messages.DialogFilters`: the folder of all chats and no other.
    ///
    /// TDLib counts an answer without it as a mistake.
    enum GetDialogFilters: APIMethod {
        static let name = "messages.getDialogFilters"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let filters: TLValue = [.object("dialogFilterDefault")]
            return call.layer < 176 ? filters : .object("messages.dialogFilters", ["filters": filters])
        }
    }
}
