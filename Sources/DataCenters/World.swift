package import Primitives

/// Everything that is so in a simulation: data centers, accounts, login codes, logins.
///
/// A value: a snapshot is a copy, and a reset is an assignment. It knows no wire types; what it refuses, it
/// refuses with a fact, and Methods makes an RPC error of it. It never asks a clock, and draws from a
/// generator of its own.
package struct World: Sendable {
    /// How many facts are kept until somebody takes them; then the oldest go.
    package static let factLimit = 4096

    /// What was chosen about it.
    package var settings: WorldSettings
    /// The data centers, by number.
    package private(set) var dataCenters: [DataCenter]
    /// The people.
    package internal(set) var accounts = AccountDirectory()
    /// The login codes on their way.
    package internal(set) var codes = LoginCodes()
    /// Which key is logged in as whom.
    package internal(set) var authorizations = AuthorizationDirectory()
    /// The logins on their way from one DC to another.
    package internal(set) var transfers = AuthorizationTransfers()
    /// What accounts say to each other.
    package internal(set) var messaging = Messaging()
    /// The files, at each DC.
    package internal(set) var files = FileDirectory()
    /// What CDN DCs give out.
    package internal(set) var copies = CDNCopies()
    /// The files of the web, by address.
    package var webFiles: [String: WebFile] = [:]
    /// How many containers of updates each key got, once it got one.
    var containerCounts = Tracked<KeyPlace, Int>()
    var profilePhotoIDs = Tracked<UserID, [FileID]>()
    /// Which photos groups and channels show and showed, the newest first.
    var chatPhotoIDs = Tracked<Peer, [FileID]>()
    /// Signing in beyond codes: passwords, login tokens, devices, keys that were ended.
    var signIns = SignInState()
    /// The accounts on their way to another DC.
    package internal(set) var moves = AccountMoves()
    /// Which DC is nearest to whom.
    package var networks = NetworkMap()
    /// What codes, tokens, exports and answers are drawn from; its owner may seed it anew.
    package var random: SeededGenerator

    private var facts: [WorldFact] = []

    /// A world with these data centers and accounts.
    package init(
        dataCenters: [DataCenter] = DataCenter.onLoopback(),
        accounts: [Account] = [],
        settings: WorldSettings = WorldSettings()
    ) {
        self.dataCenters = dataCenters.sorted { $0.id < $1.id }
        self.settings = settings
        random = SeededGenerator(seed: settings.seed)
        for account in accounts { self.accounts.store(account) }
    }

    /// The data center of this number.
    @inlinable package subscript(dc: DCID) -> DataCenter? {
        dataCenters.first { $0.id == dc }
    }

    /// The data center that gives out files of the web: 4 if there is one, else `dc`, which is asked.
    @inlinable package func webFileDC(askedAt dc: DCID) -> DCID { self[4]?.id ?? dc }

    /// Gives a data center other addresses; nothing happens if there is no such one.
    package mutating func setEndpoints(_ endpoints: [Endpoint], of dc: DCID) {
        guard let index = dataCenters.firstIndex(where: { $0.id == dc }) else { return }
        dataCenters[index].endpoints = endpoints
    }

    /// Gives a data center other addresses, and tells clients; nothing happens if there is no such one.
    package mutating func changeEndpoints(_ endpoints: [Endpoint], of dc: DCID) {
        setEndpoints(endpoints, of: dc)
        if let changed = self[dc] { note(.addressesChanged(changed)) }
    }

    /// The account that a key is logged in as.
    package func account(at place: KeyPlace) -> Account? {
        authorizations[place].flatMap { accounts[$0.userID] }
    }

    /// The facts since the last call, oldest first; they are forgotten here.
    package mutating func takeFacts() -> [WorldFact] {
        let taken = facts
        facts = []
        return taken
    }

    /// Records that something happened.
    package mutating func note(_ fact: WorldFact) {
        if facts.count >= Self.factLimit { facts.removeFirst(Self.factLimit / 2) }
        facts.append(fact)
    }

    /// Forgets a key that its DC dropped: its login with all branches, and the codes it asked for.
    package mutating func forget(_ place: KeyPlace) {
        codes.forget(place)
        _ = logOut(place)
        containerCounts[place] = nil
        signIns.forget(place)
    }
}
