import DataCenters
import TL

extension MessagingRefusal: Refusal {
    var wireError: RPCError {
        switch self {
        case .noSuchPeer(.channel): .badRequest("CHANNEL_INVALID")
        case .noSuchPeer: .badRequest("PEER_ID_INVALID")
        case .isClosed: .badRequest("INPUT_USER_DEACTIVATED")
        case .channelIsPrivate: .badRequest("CHANNEL_PRIVATE")
        case .mayNotWrite: RPCError(named: "CHAT_WRITE_FORBIDDEN")
        case .adminOnly: .badRequest("CHAT_ADMIN_REQUIRED")
        case .emptyMessage: .badRequest("MESSAGE_EMPTY")
        case .tooLong: .badRequest("MESSAGE_TOO_LONG")
        case .randomIDTaken: RPCError(named: "RANDOM_ID_DUPLICATE")
        case .captionTooLong: .badRequest("MEDIA_CAPTION_TOO_LONG")
        case .noSuchMessage: .badRequest("MESSAGE_ID_INVALID")
        case .mayNotEdit: RPCError(named: "MESSAGE_AUTHOR_REQUIRED")
        case .mayNotDelete: RPCError(named: "MESSAGE_DELETE_FORBIDDEN")
        case .notModified: .badRequest("MESSAGE_NOT_MODIFIED")
        case .titleNotModified, .photoNotModified: .badRequest("CHAT_NOT_MODIFIED")
        case .badTitle: .badRequest("CHAT_TITLE_EMPTY")
        case .nobodyNamed: .badRequest("USERS_TOO_FEW")
        case .alreadyMember: .badRequest("USER_ALREADY_PARTICIPANT")
        case .notMember: .badRequest("USER_NOT_PARTICIPANT")
        case .isCreator: .badRequest("USER_CREATOR")
        case .full(.group), .full(.channel): .badRequest("USERS_TOO_MUCH")
        case .full(.world): .badRequest("CHANNELS_TOO_MUCH")
        case .full(.contacts): .badRequest("CONTACT_ADD_MISSING")
        case .badUsername: .badRequest("USERNAME_INVALID")
        case .usernameTaken: .badRequest("USERNAME_OCCUPIED")
        case .usernameNotModified: .badRequest("USERNAME_NOT_MODIFIED")
        case .badName: .badRequest("FIRSTNAME_INVALID")
        case .aboutTooLong(.account, _): .badRequest("ABOUT_TOO_LONG")
        case .aboutTooLong: .badRequest("CHAT_ABOUT_TOO_LONG")
        }
    }
}
