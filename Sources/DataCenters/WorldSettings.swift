package import Primitives

/// What can be chosen about a world, apart from what is in it.
package struct WorldSettings: Hashable, Sendable {
    /// What becomes of a query that asks for more than is simulated, where an honest answer is possible.
    package enum Unsupported: String, CaseIterable, Hashable, Sendable {
        /// It is answered, and log and journal tell what it lacks.
        case tell
        /// It is refused.
        case refuse
    }

    /// How many digits a login code has; 5 today, 6 in older texts about test numbers.
    package var codeLength = 5
    /// How long a login code is good.
    package var codeLifetime = Duration.seconds(300)
    /// How many wrong codes void a login code.
    package var codeAttempts = 5
    /// How long an exported authorization is good; not documented, 60 s is a guess.
    package var transferLifetime = Duration.seconds(60)
    /// Whether an export voids the earlier ones of the same key for the same DC.
    ///
    /// On: clients that race several transfers then meet AUTH_BYTES_INVALID, as was reported of the real DCs.
    package var newerTransferVoidsOlder = true
    /// How long a login token (QR code) is good.
    package var loginTokenLifetime = Duration.seconds(30)
    /// How often a test number may log in within 24 hours; `nil` for as often as it likes.
    package var testLoginsPerDay: Int?
    /// How long a password question (`srp_id`) is good; not documented, 10 minutes are a guess.
    package var passwordQuestionLifetime = Duration.seconds(600)
    /// How long it takes to take an e-mail address off a login.
    package var loginEmailResetTime = Duration.days(7)
    /// How long it takes to take off a two-step password that was forgotten.
    package var passwordResetTime = Duration.days(7)
    /// How long an account with a two-step password waits before somebody without it may delete it.
    package var deletionWait = Duration.days(7)
    /// What `auth.authorization` and `config` say of `tmp_sessions`; `nil` for nothing.
    package var temporarySessions: Int?
    /// Application ids that are refused because somebody published them.
    package var publishedAppIDs: [Int64] = []
    /// The layer that a client must have to log in; `nil` for any.
    package var oldestLoginLayer: Int?
    /// How many codes may be sent to a number within 24 hours; `nil` for any.
    package var codesPerDay: Int?
    /// How often the password of a number may be wrong within 24 hours; `nil` for as often as it likes.
    package var wrongPasswordsPerDay: Int?
    /// How old a login must be to end the others; real DCs ask for 24 hours.
    package var freshLoginAge = Duration.zero
    /// How long the data of an account is copied before a move takes effect.
    package var moveTime = Duration.zero
    /// Whether the old home of an account goes on exporting its logins after a move.
    package var exportsAfterMove = true
    /// What `help.getConfig` says of `test_mode`.
    package var isTestMode = false
    /// Whether somebody owns each test number of an existing DC from the start.
    ///
    /// Off: a test number signs up, at its DC, like any other new number.
    package var testNumbersAreRegistered = true
    /// The DC where the statistics of new channels live; `nil` for the home of the creator.
    package var statsDC: DCID?
    /// Whether test numbers 999662YYYY get their uploads back from a CDN DC, if there is one.
    package var testUploadsComeByCDN = true
    /// How long references to a file are good, `nil` for ever; they all expire together.
    package var fileReferenceLifetime: Duration? = .seconds(3600)
    /// Whether downloads are sent to a CDN DC even if the client does not say that it can follow.
    package var redirectsToCDNUnasked = false
    /// Where a byte of every CDN copy is wrong, for clients that check; `nil` if none is.
    package var cdnFlaw: Int64?
    /// Whether `dc_options` tell Telegram's published addresses in place of the world's own.
    ///
    /// For clients behind a proxy that take the host of an option and a port of their own (GramJS: 80 or 443).
    package var tellsPublishedAddresses = false
    /// How much later whatever a DC sends arrives, drawn for each packet; `nil` for at once.
    ///
    /// Then each answer travels apart, as no real DC has several ready at the same moment; clients have races that they
    /// lose otherwise.
    package var latency: ClosedRange<Duration>?
    /// Whether DCs judge seq_no (`bad_msg_notification` 32 to 35).
    package var sequenceNumbersAreStrict = false
    /// How many updates wait for a session whose client is away; one more, and it is sent `updatesTooLong`.
    ///
    /// Not documented; 100 is a guess.
    package var mostWaitingUpdates = 100
    /// How many steps of a box `updates.getDifference` tells in all; further back it is too long.
    package var longestDifference = MessageStore.changeLimit
    /// How many steps of a channel `updates.getChannelDifference` tells a person, whatever the client asks for; further
    /// back it is too long.
    ///
    /// - Source: the method's page: people pass 10 to 100 as `limit`, and more steps than `limit` are too long.
    package var longestChannelDifference = 100
    /// Whether new texts travel in the short forms of updates where Telegram uses them.
    package var sendsShortUpdates = true
    /// What becomes of questions about what nobody has here, and of arguments whose lack only lessens what is done.
    package var unsupported = Unsupported.tell
    /// From it and the phone number follow user ids and access hashes.
    package var seed: UInt64 = 0

    /// The longest file, in bytes.
    package var largestFile = UploadLimits.largestFile

    /// The default settings.
    package init() {}
}
