public import DataCenters
public import Primitives

/// The part `world` of a file: what there is before the first client comes.
public struct WorldPlan: Hashable, Sendable {
    /// Where it is written.
    public var mark: SourceMark
    /// Which set of defaults holds.
    public var profile = WorldProfile.standard
    /// The data centers, by number.
    public var dcs: [DCPlan] = []
    /// Which clients are near to which DC; the first range that holds an address decides.
    public var networks: [NetworkPlan] = []
    /// The accounts that exist from the start.
    public var accounts: [AccountPlan] = []
    /// The files that exist from the start.
    public var files: [FilePlan] = []
    /// The channels that exist from the start.
    public var channels: [ChannelPlan] = []
    /// What was chosen of the behaviour.
    public var settings = SettingsPlan()
    /// What was chosen of the limits.
    public var limits = LimitsPlan()
    /// What everything random follows from.
    public var seed: Marked<UInt64>?
    /// What time it is.
    public var clock: Marked<ClockPlan>?
    /// Whether its clock stands still until a command moves it.
    public var isClockFrozen = false
}

/// A set of defaults for a whole world.
public enum WorldProfile: String, Hashable, Sendable, CaseIterable {
    /// Five DCs, in production.
    case standard = "default"
    /// Three DCs as in Telegram's test environment: test mode, test numbers sign up, logins are rationed.
    case telegramTest = "telegram-test"

    /// How many DCs there are unless `dcs` says so.
    public var dcCount: Int { self == .telegramTest ? 3 : 5 }
}

/// What time it is in a world.
public enum ClockPlan: Hashable, Sendable {
    /// It begins at this time and runs on from there.
    case starts(Timestamp)
    /// It is ahead of the system's by this; negative if it is behind.
    case offset(Duration)
}

/// Clients of a range of addresses, and the DC that is nearest to them.
public struct NetworkPlan: Hashable, Sendable {
    /// Where it is written.
    public let mark: SourceMark
    /// Whose clients.
    public let range: Network
    /// The DC nearest to them.
    public let dc: Marked<DCID>
}

/// A data center.
public struct DCPlan: Hashable, Sendable {
    /// The numbers a DC may have; clients of TDLib refuse others.
    static let numbers = 1...1000
    /// How many a world has at most.
    static let most = 1000
    /// How many addresses one may have.
    static let mostAddresses = 16

    /// Where it is written.
    public let mark: SourceMark
    /// Its number.
    public let id: DCID
    /// Its country, as two capital letters; `nil` for the usual one.
    public let country: String?
    /// Whether it is a CDN DC.
    public let isCDN: Bool
    /// Its addresses, the preferred one first; none means the default ones.
    public let addresses: [AddressPlan]
}

/// One address of a data center.
public struct AddressPlan: Hashable, Sendable {
    /// A port as a file names it.
    public enum Port: Hashable, Sendable {
        /// This one.
        case number(Int)
        /// Any free one.
        case free
        /// The port base plus the DC's number, or a free one if the DC has it already.
        case standard
    }

    /// Where it is written.
    public let mark: SourceMark
    /// The address; `nil` for the one that the whole world listens on.
    public let host: IPAddress?
    /// The port.
    public let port: Port
    /// `ipv6`.
    public let isIPv6: Bool
    /// `media_only`.
    public let isMediaOnly: Bool
    /// `tcpo_only`.
    public let isObfuscatedOnly: Bool
    /// `static`.
    public let isStatic: Bool
    /// `this_port_only`.
    public let isThisPortOnly: Bool
    /// The obfuscation secret.
    public let secret: [UInt8]?
    /// Whether clients are told of it and nobody listens there.
    public let isDead: Bool
    /// The DC that answers there, if the address lies; `nil` for the one it belongs to.
    public let serves: Marked<DCID>?
}

/// An account.
public struct AccountPlan: Hashable, Sendable {
    /// How many a file may declare.
    static let most = 10_000

    /// How an account stands with Telegram.
    public enum State: String, Hashable, Sendable, CaseIterable {
        /// It works.
        case active
        /// Its owner deleted it.
        case deactivated
        /// Telegram banned it.
        case banned
    }

    /// Where it is written.
    public let mark: SourceMark
    /// The number it logs in with; only a bot may lack it.
    public let phone: Marked<PhoneNumber>?
    /// The first name.
    public let firstName: String
    /// The last name; may be empty.
    public let lastName: String
    /// The username, without the `@`.
    public let username: Marked<String>?
    /// The DC it lives in.
    public let dc: Marked<DCID>
    /// The password of its two-step verification.
    public let password: String?
    /// The hint that goes with the password.
    public let hint: String?
    /// The token, if it is a bot.
    public let botToken: Marked<String>?
    /// How it stands.
    public let state: State
}

/// A file that exists from the start.
public struct FilePlan: Hashable, Sendable {
    /// How many a file may declare.
    static let most = 1000
    /// How many bytes one may have: 4000 parts of 512 KiB.
    static let largest: Int64 = 4000 << 19

    /// What is in it.
    public enum Content: Hashable, Sendable {
        /// So many bytes that follow from the seed and the name.
        case size(Int64)
        /// This text.
        case text(String)
        /// What the file at this path holds, relative to the world's file.
        case path(String)
    }

    /// Where it is written.
    public let mark: SourceMark
    /// What it is called.
    public let name: Marked<String>
    /// What is in it.
    public let content: Content
    /// The DC that holds it.
    public let dc: Marked<DCID>
    /// The DC that clients are told holds it.
    public let announced: Marked<DCID>
    /// The account whose file it is.
    public let owner: Marked<AccountReference>?
    /// The address of the web that `upload.getWebFile` finds it under.
    public let url: String?
}

/// A channel that exists from the start.
public struct ChannelPlan: Hashable, Sendable {
    /// How many a file may declare.
    static let most = 1000

    /// Where it is written.
    public let mark: SourceMark
    /// What it is called.
    public let title: String
    /// The username, without the `@`.
    public let username: Marked<String>?
    /// The account that created it.
    public let owner: Marked<AccountReference>
    /// The DC it lives in.
    public let dc: Marked<DCID>
    /// The DC that answers for its statistics.
    public let statsDC: Marked<DCID>
}

/// How a file names an account.
public enum AccountReference: Hashable, Sendable {
    /// By its number.
    case phone(PhoneNumber)
    /// By its username, without the `@`.
    case username(String)
}

/// What was chosen of a world's behaviour; `nil` where the default holds.
public struct SettingsPlan: Hashable, Sendable {
    /// How many digits a login code has.
    public var codeLength: Int?
    /// How long a login code is good.
    public var codeLifetime: Duration?
    /// How many wrong codes void a login code.
    public var codeAttempts: Int?
    /// How long an exported authorization is good.
    public var transferLifetime: Duration?
    /// Whether an export voids earlier ones of the same key for the same DC.
    public var newerTransferVoidsOlder: Bool?
    /// How long the data of an account that moves is on its way.
    public var moveTime: Duration?
    /// Whether the old DC still exports authorizations after a move.
    public var exportsAfterMove: Bool?
    /// Whether somebody owns each test number from the start.
    public var registeredTestNumbers: Bool?
    /// What `help.getConfig` says of `test_mode`.
    public var testMode: Bool?
    /// Whether the order of seq_no is judged too.
    public var strictSequenceNumbers: Bool?
    /// How long a file reference is good.
    public var fileReferenceLifetime: Duration?
    /// Whether downloads go to a CDN DC whatever the client says of itself.
    public var cdnUnasked: Bool?
    /// Where a byte of every CDN copy is wrong.
    public var cdnFlaw: Int64?
}

/// What was chosen of a world's limits; `nil` where the default holds.
public struct LimitsPlan: Hashable, Sendable {
    /// How many logins a number may start in a day.
    public var dailyLogins: Int?
    /// How many bytes a file may have.
    public var fileSize: Int64?
}
