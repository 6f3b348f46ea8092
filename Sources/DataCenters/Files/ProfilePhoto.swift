package import Primitives

/// The photo that an account shows now.
package struct ProfilePhoto: Hashable, Codable, Sendable {
    /// The photo.
    package let fileID: FileID
    /// The DC at which clients are told to look for it.
    package let announcedDC: DCID
}

// The photos of accounts.
extension World {
    /// So many photos an account keeps; then the oldest is dropped.
    package static let mostProfilePhotos = 1000

    /// The photos of an account, the one it shows first.
    package func profilePhotos(of user: UserID) -> [StoredFile] {
        (profilePhotoIDs[user] ?? []).compactMap { files[$0] }
    }

    /// Shows a photo; it becomes the first of the account's photos.
    package mutating func showProfilePhoto(_ photo: StoredFile, of user: UserID) {
        var ids = profilePhotoIDs[user] ?? []
        ids.removeAll { $0 == photo.id }
        ids.insert(photo.id, at: 0)
        profilePhotoIDs[user] = Array(ids.prefix(Self.mostProfilePhotos))
        setPhoto(ProfilePhoto(fileID: photo.id, announcedDC: photo.announcedDC), of: user)
    }

    /// Shows no photo any more; the photos stay.
    package mutating func hideProfilePhoto(of user: UserID) {
        setPhoto(nil, of: user)
    }

    /// Drops photos of an account; if it showed one of them, it shows its newest now.
    ///
    /// - Returns: those that were its, in the order of `ids`.
    package mutating func deleteProfilePhotos(_ ids: [FileID], of user: UserID) -> [FileID] {
        var owned = profilePhotoIDs[user] ?? []
        let deleted = ids.filter(owned.contains)
        owned.removeAll(where: deleted.contains)
        profilePhotoIDs[user] = owned
        if let shown = accounts[user]?.photo, deleted.contains(shown.fileID) {
            let next = owned.first.flatMap { files[$0] }
            setPhoto(next.map { ProfilePhoto(fileID: $0.id, announcedDC: $0.announcedDC) }, of: user)
        }
        return deleted
    }

    private mutating func setPhoto(_ photo: ProfilePhoto?, of user: UserID) {
        if let account = accounts.update(user, { $0.photo = photo }) { note(.profilePhotoChanged(account)) }
    }
}
