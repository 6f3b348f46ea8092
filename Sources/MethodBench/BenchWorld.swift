import DataCenters
import Methods
import Primitives
import TL

/// A world with something in it, in memory, of a size that is chosen: to ask every method in a small one and in a large
/// one what it costs there.
///
/// Its people live on DC 2; `me` has a dialog with as many of them as there are, is in all channels, and is who asks.
package struct BenchWorld {
    /// How much is in a world.
    package struct Size: Sendable {
        /// How many people there are, `me` included; at least 8.
        package let accounts: Int
        /// How many messages lie in the box of `me`.
        package let messages: Int
        /// How many channels there are.
        package let channels: Int
        /// How many files there are.
        package let files: Int

        /// A world of this size.
        package init(accounts: Int, messages: Int, channels: Int, files: Int) {
            self.accounts = accounts
            self.messages = messages
            self.channels = channels
            self.files = files
        }

        /// About as much as a test has.
        package static let small = Size(accounts: 10, messages: 60, channels: 4, files: 10)
        /// More than most tests ever have.
        package static let large = Size(accounts: 1000, messages: 40_000, channels: 200, files: 10_000)
    }

    /// Somebody with a key.
    struct Person {
        let account: Account
        let key: Int64

        var input: TLValue { named("inputUser") }
        var peer: TLValue { named("inputPeerUser") }

        private func named(_ name: TLName) -> TLValue {
            let fields: TLFields = [
                "user_id": .number(account.id.number), "access_hash": .number(account.accessHash),
            ]
            return .object(name, fields)
        }
    }

    /// The DC where everybody lives.
    static let home: DCID = 2
    /// The CDN DC.
    static let cdn: DCID = 203

    var world: World
    var now = Timestamp(seconds: 1_700_000_000)
    var people: [Person] = []
    var channels: [ChannelID] = []
    var files: [StoredFile] = []
    /// A group of `me` and the first two others.
    var group = GroupID(0)
    /// A supergroup of `me` with all in it but the third other, a public channel of somebody else's, and one of `me`.
    var supergroup = ChannelID(0)
    var publicChannel = ChannelID(0)
    var channel = ChannelID(0)
    /// Who makes the call that is prepared: a key of a DC.
    var dc = Self.home
    var key: Int64 = 1
    private var lastNumber: Int64 = 1_000_000

    var me: Person { people[0] }
    var friend: Person { people[1] }
    var stranger: Person { people[3] }

    /// A world of a size.
    package init(_ size: Size) throws {
        let cdn = DataCenter(
            id: Self.cdn,
            country: "US",
            endpoints: [Endpoint(host: nil, port: 1, isCDN: true)]
        )
        let bot = Account(
            id: 4711,
            accessHash: 5,
            phone: nil,
            firstName: "Robot",
            homeDC: Self.home,
            created: now,
            bot: Bot(token: "4711:token")
        )
        world = World(dataCenters: DataCenter.onLoopback() + [cdn], accounts: [bot])
        world.webFiles["u"] = WebFile(url: "u", accessHash: 1, mimeType: "a/b", content: FileContent([1]))
        for number in 0..<size.accounts { try addPerson(number) }
        try addChannels(size.channels)
        try addMessages(size.messages)
        for number in 0..<size.files { addFile(number) }
        _ = world.takeFacts()
    }

    // MARK: What is in it

    private mutating func addPerson(_ number: Int) throws {
        let phone = PhoneNumber("999662\(1000 + number)")
        guard let phone, let account = world.owner(of: phone, now: now) else { return }
        let person = Person(account: account, key: Int64(number + 1))
        people.append(person)
        try logIn(person, key: person.key)
        if number > 0 {
            try world.addContact(account.id, as: ContactName("Contact \(number)"), of: me.account.id)
        }
        world.declareUsername("person_\(number)", of: .account(account.id))
    }

    private mutating func addChannels(_ count: Int) throws {
        let users = [friend, people[2]].map(\.account.id)
        let sent = try world.createGroup("group", with: users, by: me.account.id, now: now)
        if case .group(let id) = sent.message.peer { group = id }
        channel = try makeChannel("channel", isBroadcast: true, by: me)
        supergroup = try makeChannel("supergroup", isBroadcast: false, by: me)
        publicChannel = try makeChannel("public", isBroadcast: true, by: friend)
        world.declareUsername("the_public", of: .channel(publicChannel))
        for number in 3..<max(count, 4) {
            let made = try makeChannel("channel \(number)", isBroadcast: false, by: friend)
            _ = try world.invite([me.account.id], to: made, by: friend.account.id, now: now)
        }
        let others = people.dropFirst(4).prefix(20).map(\.account.id) + [friend.account.id]
        _ = try world.invite(Array(others), to: supergroup, by: me.account.id, now: now)
    }

    private mutating func makeChannel(_ title: String, isBroadcast: Bool, by person: Person) throws
        -> ChannelID
    {
        let owner = person.account.id
        let made = try world.createChannel(title, about: "", isBroadcast: isBroadcast, by: owner, now: now)
        let id = made.message.peer.channel ?? ChannelID(0)
        channels.append(id)
        return id
    }

    private mutating func addMessages(_ count: Int) throws {
        for number in 0..<count {
            // Every other one is with the friend, the rest with all the others in turn.
            let other = number.isMultiple(of: 2) ? friend : people[1 + number / 2 % (people.count - 1)]
            let isMine = number % 4 < 2
            let (from, to) = isMine ? (me, other) : (other, me)
            try say("message \(number)", from: from, to: .account(to.account.id))
        }
        for number in 0..<count / 10 { try say("post \(number)", from: me, to: .channel(channel)) }
        for number in 0..<count / 10 { try say("word \(number)", from: friend, to: .channel(supergroup)) }
    }

    private mutating func addFile(_ number: Int) {
        let kind = StoredFile.Kind.document(
            mimeType: "application/octet-stream",
            attributes: [.fileName("\(number).bin")],
            thumbnail: nil
        )
        let content = FileContent.pattern(size: 1 << 20, seed: UInt64(number))
        let new = NewFile(kind, content: content, owner: me.account.id)
        guard let file = world.addFile(new, at: Self.home, now: now) else { return }
        files.append(file)
    }

    // MARK: What is done beforehand

    /// A number that was not given before.
    mutating func newNumber() -> Int64 {
        lastNumber += 1
        return lastNumber
    }

    @discardableResult
    mutating func say(_ text: String, from person: Person, to peer: Peer) throws -> Int {
        let message = OutgoingMessage(to: peer, MessageBody(text), randomID: newNumber())
        return try world.send(message, from: person.account.id, now: now).message.id
    }

    /// Logs somebody in with a key of DC 2.
    mutating func logIn(_ person: Person, key: Int64) throws {
        guard let phone = person.account.phone else { return }
        let place = KeyPlace(dc: Self.home, keyID: AuthKeyID(key))
        let code = try world.sendCode(to: phone, for: place, now: now)
        _ = try world.signIn(phone, hash: code.hash, code: code.digits, at: place, now: now)
    }
}
