package import Primitives

extension World {
    /// How many characters a first or last name may have.
    package static let nameLimit = 64

    /// Whether somebody could take a public name.
    package func checkUsername(_ name: String) throws(MessagingRefusal) {
        let letters = Set("abcdefghijklmnopqrstuvwxyz")
        let lower = name.lowercased()
        guard (5...32).contains(lower.count), let first = lower.first, letters.contains(first),
            lower.allSatisfy({ letters.contains($0) || ("0"..."9").contains($0) || $0 == "_" }),
            lower.last != "_"
        else { throw .badUsername(name) }
        guard messaging.owner(of: name) == nil else { throw .usernameTaken(name) }
    }

    /// Gives an account a public name, or takes it away if the name is empty.
    package mutating func setUsername(_ name: String, of user: UserID) throws(MessagingRefusal) {
        let old = messaging.profile(of: user).username
        guard name != old ?? "" else { throw .usernameNotModified }
        // The same name in other letters is still the account's own.
        if !name.isEmpty, name.lowercased() != old?.lowercased() { try checkUsername(name) }
        if let old { messaging.dropUsername(old) }
        if !name.isEmpty { messaging.takeUsername(name, for: .account(user)) }
        messaging.profiles[user, default: Profile()].username = name.isEmpty ? nil : name
        note(.notice(.names(user)))
    }

    /// Makes a channel public under a name, or private if the name is empty.
    package mutating func setUsername(
        _ name: String,
        of id: ChannelID,
        by user: UserID
    ) throws(MessagingRefusal) {
        try checkReading(of: .channel(id), by: user)
        guard isAdmin(user, of: id) else { throw .adminOnly(.channel(id)) }
        let old = messaging.channels[id]?.username
        guard name != old ?? "" else { throw .usernameNotModified }
        if !name.isEmpty, name.lowercased() != old?.lowercased() { try checkUsername(name) }
        if let old { messaging.dropUsername(old) }
        if !name.isEmpty { messaging.takeUsername(name, for: .channel(id)) }
        messaging.channels[id]?.username = name.isEmpty ? nil : name
        note(.notice(.membership(user, id)))
    }

    /// Changes what an account is called and what it says of itself; what is `nil` stays.
    package mutating func setProfile(
        of user: UserID,
        firstName: String?,
        lastName: String?,
        about: String?
    ) throws(MessagingRefusal) -> Account {
        guard var account = accounts[user] else { throw .noSuchPeer(.account(user)) }
        if let firstName {
            guard firstName.contains(where: { !$0.isWhitespace }), firstName.length <= Self.nameLimit else {
                throw .badName
            }
            account.firstName = firstName
        }
        if let lastName {
            guard lastName.length <= Self.nameLimit else { throw .badName }
            account.lastName = lastName
        }
        if let about {
            guard about.length <= Profile.aboutLimit else {
                throw .aboutTooLong(.account(user), about.length)
            }
            let isNew = about != messaging.profile(of: user).about
            messaging.profiles[user, default: Profile()].about = about
            if isNew { note(.notice(.profile(user))) }
        }
        let isRenamed = account != accounts[user]
        accounts.store(account)
        if isRenamed { note(.notice(.names(user))) }
        return account
    }

    /// An account says whether it is online.
    package mutating func setOnline(_ isOnline: Bool, _ user: UserID, now: Timestamp) {
        messaging.profiles[user, default: Profile()].seen = isOnline ? now + Profile.onlineTime : now
        note(.notice(.status(user)))
    }

    /// An account whose last login has ended is online no more: it was when that login was last used.
    mutating func goOffline(after login: Authorization) {
        let user = login.userID
        let last = login.lastUsed
        guard authorizations.places(of: user).isEmpty, let seen = messaging.profile(of: user).seen,
            seen > last + Authorization.useInterval
        else { return }
        messaging.profiles[user]?.seen = last
        note(.notice(.status(user)))
    }

    /// Somebody does something in a dialog that the others see.
    package mutating func setTyping(
        _ action: TypingAction,
        in peer: Peer,
        by user: UserID
    ) throws(MessagingRefusal) {
        try checkWriting(of: user, to: peer)
        note(.notice(.typing(user, in: peer, action)))
    }

    /// Puts an account among another's contacts, or renames it there.
    package mutating func addContact(
        _ user: UserID,
        as name: ContactName,
        of owner: UserID
    ) throws(MessagingRefusal) {
        guard accounts[user] != nil else { throw .noSuchPeer(.account(user)) }
        guard messaging.contacts[owner]?.count ?? 0 < Messaging.contactLimit else {
            throw .full(.contacts)
        }
        guard name != messaging.contact(user, of: owner) else { return }
        messaging.setContact(user, as: name, of: owner)
        note(.notice(.contact(user, of: owner)))
    }

    /// Takes an account from another's contacts.
    package mutating func deleteContact(_ user: UserID, of owner: UserID) {
        guard messaging.contact(user, of: owner) != nil else { return }
        messaging.setContact(user, as: nil, of: owner)
        note(.notice(.contact(user, of: owner)))
    }

    /// The contacts of an account, by id.
    package func contacts(of owner: UserID) -> [UserID] {
        messaging.contacts[owner]?.keys.sorted() ?? []
    }

    /// Whether a text, in lower case, is in the names or the public name of an account, as `viewer` knows it.
    package func isCalled(_ user: UserID, _ text: String, by viewer: UserID) -> Bool {
        guard let account = accounts[user] else { return false }
        let contact = messaging.contact(user, of: viewer)
        let names = [
            contact?.firstName ?? account.firstName, contact?.lastName ?? account.lastName,
            messaging.profile(of: user).username ?? "",
        ]
        return names.joined(separator: " ").lowercased().contains(text)
    }

    /// The keys at an account's home that are logged in as it: where its updates go.
    package func homePlaces(of user: UserID) -> [KeyPlace] {
        let home = accounts[user]?.homeDC
        return authorizations.places(of: user).filter { $0.dc == home }
    }

    /// The accounts that hear of an account's status and names: by a private dialog or a contact.
    package func acquaintances(of user: UserID) -> [UserID] {
        let dialogs = messaging.boxes[user]?.dialogs.keys.compactMap(\.account) ?? []
        return Set(dialogs).union(messaging.owners(ofContact: user)).subtracting([user]).sorted()
    }

    /// The owner of a number, also of a test number that is owned from the start and was not seen before.
    package mutating func owner(of phone: PhoneNumber, now: Timestamp) -> Account? {
        if let account = accounts[phone] { return account }
        guard let home = phone.testDC, self[home]?.isCDN == false, settings.testNumbersAreRegistered,
            !accounts.isFull
        else { return nil }
        return registerTestNumber(phone, homeDC: home, now: now)
    }
}
