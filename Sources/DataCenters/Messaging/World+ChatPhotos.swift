package import Primitives

// The photos of groups and channels.
extension World {
    /// The photo that a group or channel shows, or that an account does.
    package func shownPhoto(of peer: Peer) -> ProfilePhoto? {
        switch peer {
        case .account(let id): accounts[id]?.photo
        case .group(let id): messaging.groups[id]?.photo
        case .channel(let id): messaging.channels[id]?.photo
        }
    }

    /// Whether a peer shows a photo, or showed it and has not deleted it.
    package func has(_ peer: Peer, photo id: FileID) -> Bool {
        switch peer {
        case .account(let user): profilePhotoIDs[user]?.contains(id) ?? false
        case .group, .channel: chatPhotoIDs[peer]?.contains(id) ?? false
        }
    }

    /// Shows another photo in a basic group, or none: by any member.
    package mutating func showPhoto(
        _ photo: StoredFile?,
        in id: GroupID,
        by user: UserID,
        now: Timestamp
    ) throws(MessagingRefusal) -> SentMessage {
        let group = try group(id, of: user)
        guard photo?.id != group.photo?.fileID else { throw .photoNotModified }
        setPhoto(photo, of: .group(id))
        return post(Self.telling(photo), to: .group(id), from: user, now: now)
    }

    /// Shows another photo in a channel, or none: by an admin.
    package mutating func showPhoto(
        _ photo: StoredFile?,
        in id: ChannelID,
        by user: UserID,
        now: Timestamp
    ) throws(MessagingRefusal) -> SentMessage {
        try checkReading(of: .channel(id), by: user)
        guard isAdmin(user, of: id) else { throw .adminOnly(.channel(id)) }
        guard photo?.id != messaging.channels[id]?.photo?.fileID else { throw .photoNotModified }
        setPhoto(photo, of: .channel(id))
        return post(Self.telling(photo), to: .channel(id), from: user, now: now)
    }

    /// Lets a peer show a photo from the start, without a message that tells so.
    package mutating func declarePhoto(_ photo: StoredFile, of peer: Peer) {
        if case .account(let user) = peer {
            _ = showProfilePhoto(photo, of: user)
        } else {
            setPhoto(photo, of: peer)
        }
    }

    /// Lets a group or channel show a photo, which can be had as a square from here on, or none.
    private mutating func setPhoto(_ photo: StoredFile?, of peer: Peer) {
        let photo = photo.map { files.crop($0) }
        if let photo { chatPhotoIDs[peer] = Self.putting(photo.id, before: chatPhotoIDs[peer] ?? []) }
        switch peer {
        case .account: break
        case .group(let id):
            messaging.groups[id]?.photo = photo.map(ProfilePhoto.init)
            messaging.groups[id]?.version += 1
        case .channel(let id):
            messaging.channels[id]?.photo = photo.map(ProfilePhoto.init)
        }
    }

    private static func telling(_ photo: StoredFile?) -> ServiceAction {
        photo.map { .photoChanged($0.id) } ?? .photoRemoved
    }
}
