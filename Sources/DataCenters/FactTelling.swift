import Primitives

/// A fact as it is told: by its name, its particulars, and in a sentence.
package struct FactTelling: Hashable, Sendable {
    /// What kinds of facts there are.
    package enum Name: String, CaseIterable, Sendable {
        /// A login code is on its way.
        case codeSent = "code_sent"
        /// A code is on its way to an e-mail address.
        case emailSent = "email_sent"
        /// An account is gone.
        case accountDeleted = "account_deleted"
        /// A number has an owner.
        case accountCreated = "account_created"
        /// A key is logged in.
        case loggedIn = "logged_in"
        /// A key is not logged in any more.
        case loggedOut = "logged_out"
        /// A login was exported for another DC.
        case authorizationExported = "authorization_exported"
        /// Temporary keys of a permanent key were dropped.
        case temporaryKeysDropped = "temporary_keys_dropped"
        /// An account shows another photo, or none.
        case photoChanged = "photo_changed"
        /// A login waits for the two-step password.
        case passwordNeeded = "password_needed"
        /// A two-step password was set, changed or removed.
        case passwordChanged = "password_changed"
        /// A login token was accepted.
        case loginTokenAccepted = "login_token_accepted"
        /// A key was taken for a copy in use elsewhere.
        case keyDuplicated = "key_duplicated"
        /// An account's data is on its way to another DC.
        case accountMoving = "account_moving"
        /// An account lives elsewhere.
        case accountMoved = "account_moved"
        /// Everything of accounts is gone.
        case wiped
        /// A DC has other addresses.
        case addressesChanged = "addresses_changed"
        /// An account's box took a step.
        case boxChanged = "box_changed"
        /// A channel's box took a step.
        case channelChanged = "channel_changed"
        /// An account has read a channel.
        case channelRead = "channel_read"
        /// Others have read a channel.
        case channelReadByOthers = "channel_read_by_others"
        /// An account joined or left a channel.
        case membershipChanged = "membership_changed"
        /// A group has other members.
        case membersChanged = "members_changed"
        /// An account is typing.
        case typing
        /// An account came or went.
        case statusChanged = "status_changed"
        /// An account has other names.
        case namesChanged = "names_changed"
        /// An account says something else of itself.
        case profileChanged = "profile_changed"
        /// Somebody became, or is no longer, a contact of an account.
        case contactChanged = "contact_changed"
    }

    /// What else a fact can say.
    package enum Particular: String, CaseIterable, Sendable {
        /// Whom it is about, as sentences call it.
        case account
        /// Whom it is about, by number.
        case userID = "user_id"
        /// A key.
        case keyID = "key_id"
        /// A login code, or one in an e-mail.
        case code
        /// An e-mail address.
        case email
        /// The DC that something comes from.
        case source = "from_dc"
        /// The DC that something goes to.
        case target = "to_dc"
        /// A channel.
        case channel
        /// A basic group.
        case group
        /// A dialog.
        case peer
        /// Where a box is.
        case pts
        /// A message.
        case message = "up_to"
        /// A photo.
        case photo
        /// Where a DC is reached.
        case addresses

        /// What it holds, in a few words.
        package var meaning: String {
            switch self {
            case .account: "a phone number, or `bot` and its id"
            case .userID: "the id of an account"
            case .keyID: "the key that a login hangs on"
            case .code: "a login code, or one in an e-mail"
            case .email: "an e-mail address"
            case .source: "the DC where an account lived"
            case .target: "the DC where an account goes, or may log in"
            case .channel: "the id of a channel"
            case .group: "the id of a basic group"
            case .peer: "a dialog"
            case .pts: "the number of a box's last step"
            case .message: "the last message that was read"
            case .photo: "the id of a photo; left out if none is shown"
            case .addresses: "where a DC is reached, with commas"
            }
        }

        /// Whether it is a whole number.
        package var isNumber: Bool {
            switch self {
            case .userID, .source, .target, .channel, .group, .pts, .message, .photo: true
            case .account, .keyID, .code, .email, .peer, .addresses: false
            }
        }
    }

    /// A particular of a fact.
    package enum Value: Hashable, Sendable {
        /// A text.
        case text(String)
        /// A whole number.
        case number(Int64)
    }

    /// What kind of fact.
    package let name: Name
    /// What else it says.
    package private(set) var particulars: [Particular: Value] = [:]
    /// The fact in a sentence, without its full stop.
    package let sentence: String

    init(_ name: Name, _ particulars: [Particular: Value] = [:], _ sentence: String) {
        self.name = name
        self.particulars = particulars
        self.sentence = sentence
    }
}

extension FactTelling.Value {
    static func id(_ user: UserID) -> Self { .number(user.number) }
    static func id(_ channel: ChannelID) -> Self { .number(channel.number) }
    static func id(_ group: GroupID) -> Self { .number(group.number) }
    static func id(_ file: FileID) -> Self { .number(file.number) }
    static func number(_ number: Int) -> Self { .number(Int64(number)) }
    static func dc(_ dc: DCID) -> Self { .number(Int64(dc.number)) }
    static func key(_ place: KeyPlace) -> Self { .text(place.keyID.description) }
}
