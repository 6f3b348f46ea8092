import DataCenters
import TL

/// What bots may not call.
///
/// - Source: the official list of methods and who may use them.
enum BotRules {
    /// Methods for people only, among those that are answered.
    static let peopleOnly: Set<String> = [
        "account.checkUsername", "account.updateProfile", "account.updateStatus", "account.updateUsername",
        "channels.checkUsername", "channels.createChannel", "channels.inviteToChannel",
        "channels.joinChannel", "channels.readHistory", "channels.updateUsername",
        "contacts.addContact", "contacts.deleteContacts", "contacts.getContacts", "contacts.importContacts",
        "contacts.resolvePhone", "contacts.search",
        "messages.addChatUser", "messages.createChat", "messages.deleteHistory", "messages.getDialogFilters",
        "messages.getDialogs", "messages.getHistory", "messages.getPeerDialogs",
        "messages.getPinnedDialogs", "messages.readHistory", "messages.search",
        "stats.getBroadcastStats", "stats.getMegagroupStats", "stats.getMessageStats",
    ]

    /// Refuses a bot what only people may do: 400 BOT_METHOD_INVALID.
    static func check(_ call: Call, in world: World) throws(RPCError) {
        guard peopleOnly.contains(call.method), world.account(at: call.place)?.bot != nil else { return }
        throw .badRequest("BOT_METHOD_INVALID", because: "\(call.method) is not for bots")
    }
}
