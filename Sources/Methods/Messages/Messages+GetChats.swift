import DataCenters
import Primitives
import TL

extension Messages {
    /// `messages.getChats id:Vector<long> = messages.Chats`: the basic groups that the caller is or was in.
    ///
    /// - Errors: CHAT_ID_INVALID.
    enum GetChats: APIMethod {
        static let name = "messages.getChats"

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let reader = try call.peers(in: world)
            let scribe = try call.scribe(world)
            var chats: [TLValue] = []
            for item in call.items("id").prefix(HistoryPage.limit) {
                let named = TLValue.object("inputPeerChat", ["chat_id": .number(item.number ?? 0)])
                guard case .group(let id)? = try? reader.peer(named), let chat = scribe.chat(id) else {
                    throw .badRequest("CHAT_ID_INVALID", because: "the caller knows no such group")
                }
                chats.append(chat)
            }
            return .object("messages.chats", ["chats": .vector(chats)])
        }
    }
}
