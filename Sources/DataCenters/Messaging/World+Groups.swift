package import Primitives

extension World {
    /// How many characters the title of a group or channel may have.
    package static let titleLimit = 128

    /// Creates a basic group; everybody in it gets the message that tells so.
    package mutating func createGroup(
        _ title: String,
        with users: [UserID],
        by creator: UserID,
        now: Timestamp
    ) throws(MessagingRefusal) -> SentMessage {
        try checkTitle(title)
        let others = users.enumerated().filter { $1 != creator && users.firstIndex(of: $1) == $0 }.map(
            \.element
        )
        guard !others.isEmpty else { throw .nobodyNamed }
        guard others.count < BasicGroup.memberLimit else { throw .full(.group) }
        guard messaging.groups.count < Messaging.groupLimit else { throw .full(.world) }
        let members = ([creator] + others).map { Member(id: $0, inviter: creator, joined: now) }
        let group = BasicGroup(
            id: messaging.nextGroup(),
            title: title,
            creator: creator,
            created: now,
            members: members
        )
        messaging.groups[group.id] = group
        note(.notice(.groupMembers(group.id)))
        return post(
            .groupCreated(title: title, members.map(\.id)),
            to: .group(group.id),
            from: creator,
            now: now
        )
    }

    /// Takes an account into a basic group; any member may do so.
    package mutating func add(
        _ user: UserID,
        to id: GroupID,
        by inviter: UserID,
        now: Timestamp
    ) throws(MessagingRefusal) -> SentMessage {
        let group = try group(id, of: inviter)
        guard !group.has(user) else { throw .alreadyMember(user) }
        guard group.members.count < BasicGroup.memberLimit else { throw .full(.group) }
        messaging.groups[id]?.members.append(Member(id: user, inviter: inviter, joined: now))
        messaging.groups[id]?.version += 1
        note(.notice(.groupMembers(id)))
        return post(.added([user]), to: .group(id), from: inviter, now: now)
    }

    /// Takes an account out of a basic group: itself, or by the creator.
    package mutating func remove(
        _ user: UserID,
        from id: GroupID,
        by actor: UserID,
        now: Timestamp
    ) throws(MessagingRefusal) -> SentMessage {
        let group = try group(id, of: actor)
        guard group.has(user) else { throw .notMember(user) }
        guard user == actor || group.creator == actor else { throw .adminOnly(.group(id)) }
        let sent = post(.removed(user), to: .group(id), from: actor, now: now)
        messaging.groups[id]?.members.removeAll { $0.id == user }
        messaging.groups[id]?.version += 1
        note(.notice(.groupMembers(id)))
        return sent
    }

    /// Gives a group another title.
    package mutating func rename(
        _ id: GroupID,
        _ title: String,
        by user: UserID,
        now: Timestamp
    ) throws(MessagingRefusal) -> SentMessage {
        let group = try group(id, of: user)
        try checkTitle(title)
        guard title != group.title else { throw .titleNotModified }
        messaging.groups[id]?.title = title
        messaging.groups[id]?.version += 1
        return post(.renamed(title), to: .group(id), from: user, now: now)
    }

    /// A basic group that an account is in.
    package func group(_ id: GroupID, of user: UserID) throws(MessagingRefusal) -> BasicGroup {
        guard let group = messaging.groups[id] else { throw .noSuchPeer(.group(id)) }
        guard group.has(user) else { throw .mayNotWrite(.group(id)) }
        return group
    }

    /// Whether an account knows a basic group: it is in it, or has it among its dialogs.
    package func knows(_ id: GroupID, _ user: UserID) -> Bool {
        messaging.groups[id]?.has(user) == true
            || messaging.groups[id] != nil && messaging.boxes[user]?.dialogs[.group(id)] != nil
    }

    func checkTitle(_ title: String) throws(MessagingRefusal) {
        guard title.contains(where: { !$0.isWhitespace }), title.length <= Self.titleLimit else {
            throw .badTitle
        }
    }
}
