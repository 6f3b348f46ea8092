import DataCenters
import Primitives
import TL

extension Channels {
    /// `channels.joinChannel channel = messages.ChatInviteJoinResult`; before layer 227 the result is `Updates`.
    ///
    /// - Errors: CHANNEL_INVALID, CHANNEL_PRIVATE, USER_ALREADY_PARTICIPANT, USERS_TOO_MUCH.
    enum JoinChannel: APIMethod {
        static let traits = MethodTraits("channels.joinChannel", honours: ["channel"])

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let channel = try turn.channelID()
            let sent = try turn.world.join(channel, turn.caller, now: turn.now)
            let change = turn.scribe.membership(of: channel)
            let updates = turn.scribe.updates(for: [sent].compactMap { $0 }, besides: [change])
            guard turn.layer >= 227 else { return updates }
            return .object("messages.chatInviteJoinResultOk", ["updates": updates])
        }
    }
}
