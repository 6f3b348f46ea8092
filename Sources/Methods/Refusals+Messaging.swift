import DataCenters
import TL

extension RPCError {
    /// The answer to a refused call about messages, groups, channels, names or contacts.
    init(_ refusal: MessagingRefusal) {
        let reason = refusal.description
        self =
            switch refusal {
            case .noSuchPeer(.channel): .badRequest("CHANNEL_INVALID", because: reason)
            case .noSuchPeer: .badRequest("PEER_ID_INVALID", because: reason)
            case .channelIsPrivate: .badRequest("CHANNEL_PRIVATE", because: reason)
            case .mayNotWrite: RPCError(code: 403, "CHAT_WRITE_FORBIDDEN", because: reason)
            case .adminOnly: .badRequest("CHAT_ADMIN_REQUIRED", because: reason)
            case .emptyMessage: .badRequest("MESSAGE_EMPTY", because: reason)
            case .tooLong: .badRequest("MESSAGE_TOO_LONG", because: reason)
            case .randomIDTaken: RPCError(code: 500, "RANDOM_ID_DUPLICATE", because: reason)
            case .noSuchMessage: .badRequest("MESSAGE_ID_INVALID", because: reason)
            case .mayNotEdit: RPCError(code: 403, "MESSAGE_AUTHOR_REQUIRED", because: reason)
            case .mayNotDelete: RPCError(code: 403, "MESSAGE_DELETE_FORBIDDEN", because: reason)
            case .notModified: .badRequest("MESSAGE_NOT_MODIFIED", because: reason)
            case .titleNotModified: .badRequest("CHAT_NOT_MODIFIED", because: reason)
            case .badTitle: .badRequest("CHAT_TITLE_EMPTY", because: reason)
            case .nobodyNamed: .badRequest("USERS_TOO_FEW", because: reason)
            case .alreadyMember: .badRequest("USER_ALREADY_PARTICIPANT", because: reason)
            case .notMember: .badRequest("USER_NOT_PARTICIPANT", because: reason)
            case .isCreator: .badRequest("USER_CREATOR", because: reason)
            case .full(.group), .full(.channel): .badRequest("USERS_TOO_MUCH", because: reason)
            case .full(.world): .badRequest("CHANNELS_TOO_MUCH", because: reason)
            case .full(.contacts): .badRequest("CONTACT_ADD_MISSING", because: reason)
            case .badUsername: .badRequest("USERNAME_INVALID", because: reason)
            case .usernameTaken: .badRequest("USERNAME_OCCUPIED", because: reason)
            case .usernameNotModified: .badRequest("USERNAME_NOT_MODIFIED", because: reason)
            case .badName: .badRequest("FIRSTNAME_INVALID", because: reason)
            case .aboutTooLong(.account, _): .badRequest("ABOUT_TOO_LONG", because: reason)
            case .aboutTooLong: .badRequest("CHAT_ABOUT_TOO_LONG", because: reason)
            }
    }
}
