import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getChats id:Vector<long> = messages.Chats`: the basic groups that the caller is or was in.
    ///
    /// - Errors: CHAT_ID_INVALID.
    enum GetChats: APIMethod {
        static let traits = MethodTraits("messages.getChats", honours: ["id"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            var chats: [TLValue] = []
            for item in turn.items("id").prefix(HistoryPage.limit) {
                let named = TLValue.object("inputPeerChat", ["chat_id": .number(item.number ?? 0)])
                guard case .group(let id)? = try? turn.peer(named: named), let chat = turn.scribe.chat(id)
                else {
                    throw RPCError.badRequest("CHAT_ID_INVALID", because: "the caller knows no such group")
                }
                chats.append(chat)
            }
            return .object("messages.chats", ["chats": .vector(chats)])
        }
    }
}
