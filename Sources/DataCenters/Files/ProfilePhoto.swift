package import Primitives

/// The photo that an account, a group or a channel shows now.
package struct ProfilePhoto: Hashable, Codable, Sendable {
    /// The photo.
    package let fileID: FileID
    /// The DC at which clients are told to look for it.
    package let announcedDC: DCID

    /// A photo, shown.
    init(_ photo: StoredFile) {
        fileID = photo.id
        announcedDC = photo.announcedDC
    }

    /// A tiny picture of it: a plain square.
    package var stripped: [UInt8] { Picture.strippedSquare }
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
    ///
    /// - Returns: the photo as it is now: it can be had as a square.
    package mutating func showProfilePhoto(_ photo: StoredFile, of user: UserID) -> StoredFile {
        let photo = files.crop(photo)
        profilePhotoIDs[user] = Self.putting(photo.id, before: profilePhotoIDs[user] ?? [])
        setPhoto(ProfilePhoto(photo), of: user)
        return photo
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
            setPhoto(next.map(ProfilePhoto.init), of: user)
        }
        return deleted
    }

    /// The photos with one put first, and no more than are kept.
    static func putting(_ id: FileID, before ids: [FileID]) -> [FileID] {
        Array(([id] + ids.filter { $0 != id }).prefix(mostProfilePhotos))
    }

    private mutating func setPhoto(_ photo: ProfilePhoto?, of user: UserID) {
        if let account = accounts.update(user, { $0.photo = photo }) { note(.profilePhotoChanged(account)) }
    }
}
