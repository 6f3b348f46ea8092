package import DataCenters
package import Primitives

/// The part `world` of a file: what there is before the first client comes.
package struct WorldPlan: Hashable, Sendable {
    /// Where it is written.
    package var mark: SourceMark
    /// Which set of defaults holds.
    package var profile = WorldProfile.standard
    /// The data centers, by number.
    package var dcs: [DCPlan] = []
    /// Which clients are near to which DC; the first range that holds an address decides.
    package var networks: [NetworkPlan] = []
    /// The accounts that exist from the start.
    package var accounts: [AccountPlan] = []
    /// The files that exist from the start.
    package var files: [FilePlan] = []
    /// The channels that exist from the start.
    package var channels: [ChannelPlan] = []
    /// How it behaves, and what it refuses; the seed comes in when it starts.
    package var settings = WorldSettings()
    /// What everything random follows from.
    package var seed: Marked<UInt64>?
    /// What time it is.
    package var clock: Marked<ClockPlan>?
    /// Whether its clock stands still until a command moves it.
    package var isClockFrozen = false
}

/// A set of defaults for a whole world.
package enum WorldProfile: String, Hashable, Sendable, CaseIterable {
    /// Five DCs, in production.
    case standard = "default"
    /// Three DCs as in Telegram's test environment: test mode, test numbers sign up, logins are rationed.
    case telegramTest = "telegram-test"

    /// How many DCs there are unless `dcs` says so.
    package var dcCount: Int { self == .telegramTest ? 3 : 5 }

    /// How its DCs behave.
    var settings: WorldSettings {
        switch self {
        case .standard: WorldSettings()
        case .telegramTest: .telegramTest
        }
    }
}

/// What time it is in a world.
package enum ClockPlan: Hashable, Sendable {
    /// It begins at this time and runs on from there.
    case starts(Timestamp)
    /// It is ahead of the system's by this; negative if it is behind.
    case offset(Duration)
}

/// Clients of a range of addresses, and the DC that is nearest to them.
package struct NetworkPlan: Hashable, Sendable {
    /// Where it is written.
    package let mark: SourceMark
    /// Whose clients.
    package let range: Network
    /// The DC nearest to them.
    package let dc: Marked<DCID>
}

/// A data center.
package struct DCPlan: Hashable, Sendable {
    /// The numbers a DC may have; clients of TDLib refuse others.
    static let numbers = 1...1000
    /// How many a world has at most.
    static let most = 1000
    /// How many addresses one may have.
    static let mostAddresses = 16

    /// Where it is written.
    package let mark: SourceMark
    /// Its number.
    package let id: DCID
    /// Its country, as two capital letters; `nil` for the usual one.
    package let country: String?
    /// Whether it is a CDN DC.
    package let isCDN: Bool
    /// Its addresses, the preferred one first; none means the default ones.
    package let addresses: [AddressPlan]
}

/// A port before it is known.
package enum PortPlan: Hashable, Sendable {
    /// This one.
    case number(Int)
    /// Any free one.
    case free
    /// The port base plus the DC's number; a free one for the second and later of a DC and family.
    case standard
}

/// One address of a data center.
package struct AddressPlan: Hashable, Sendable {
    /// Where it is written.
    package let mark: SourceMark
    /// The address; `nil` for the one that the whole world listens on.
    package let host: IPAddress?
    /// The port.
    package let port: PortPlan
    /// `ipv6`.
    package let isIPv6: Bool
    /// `media_only`.
    package let isMediaOnly: Bool
    /// `tcpo_only`.
    package let isObfuscatedOnly: Bool
    /// `static`.
    package let isStatic: Bool?
    /// `this_port_only`.
    package let isThisPortOnly: Bool
    /// The obfuscation secret.
    package let secret: [UInt8]?
    /// Whether clients are told of it and nobody listens there.
    package let isDead: Bool
    /// The DC that answers there, if the address lies; `nil` for the one it belongs to.
    package let serves: Marked<DCID>?
}

/// An account.
package struct AccountPlan: Hashable, Sendable {
    /// How many a file may declare.
    static let most = 10_000

    /// Where it is written.
    package let mark: SourceMark
    /// The number it logs in with; only a bot may lack it.
    package let phone: Marked<PhoneNumber>?
    /// The first name.
    package let firstName: String
    /// The last name; may be empty.
    package let lastName: String
    /// The username, without the `@`.
    package let username: Marked<String>?
    /// The DC it lives in.
    package let dc: Marked<DCID>
    /// The password of its two-step verification.
    package let password: String?
    /// The hint that goes with the password.
    package let hint: String?
    /// The e-mail address that the password can be recovered by.
    package let recoveryEmail: String?
    /// The e-mail address that login codes go to, or that one is required.
    package let loginEmail: LoginEmail?
    /// The id of its passkey.
    package let passkey: String?
    /// The ways of its login codes to a phone.
    package let codeVia: [LoginCode.Delivery]?
    /// The token, if it is a bot.
    package let botToken: Marked<String>?
    /// How it stands.
    package let state: Account.State
    /// Whether it has Premium.
    package let isPremium: Bool
    /// The photo it shows.
    package let photo: PhotoPlan?
}

/// A file that exists from the start.
package struct FilePlan: Hashable, Sendable {
    /// How many a file may declare.
    static let most = 1000
    /// How many bytes one may have.
    static let largest = UploadLimits.largestFile

    /// What is in it.
    package enum Content: Hashable, Sendable {
        /// So many bytes that follow from the seed and the name.
        case size(Int64)
        /// This text.
        case text(String)
        /// What the file at this path holds, relative to the world's file.
        case path(String)
    }

    /// Where it is written.
    package let mark: SourceMark
    /// What it is called.
    package let name: Marked<String>
    /// What is in it.
    package let content: Content
    /// The DC that holds it.
    package let dc: Marked<DCID>
    /// The DC that clients are told holds it.
    package let announced: Marked<DCID>
    /// The account whose file it is.
    package let owner: Marked<AccountReference>?
    /// The address of the web that `upload.getWebFile` finds it under.
    package let url: String?
}

/// A channel that exists from the start.
package struct ChannelPlan: Hashable, Sendable {
    /// How many a file may declare.
    static let most = 1000

    /// Where it is written.
    package let mark: SourceMark
    /// What it is called.
    package let title: String
    /// The username, without the `@`.
    package let username: Marked<String>?
    /// The account that created it.
    package let owner: Marked<AccountReference>
    /// The DC it lives in.
    package let dc: Marked<DCID>
    /// The DC that answers for its statistics.
    package let statsDC: Marked<DCID>
    /// The photo it shows.
    package let photo: PhotoPlan?
}

/// A photo that an account or a channel shows from the start.
package struct PhotoPlan: Hashable, Sendable {
    /// The path of its bytes, relative to the world's file; `nil` for a plain picture.
    package let path: Marked<String>?
    /// The DC that holds it.
    package let dc: Marked<DCID>
    /// The DC that clients are told holds it.
    package let announced: Marked<DCID>
}

/// How a file names an account.
package enum AccountReference: Hashable, Sendable {
    /// By its number.
    case phone(PhoneNumber)
    /// By its username, without the `@`.
    case username(String)
}
