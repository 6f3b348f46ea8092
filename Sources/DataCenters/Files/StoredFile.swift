package import Primitives

/// A finished file: what every DC says of it, and its bytes.
package struct StoredFile: Sendable {
    /// What a file is to clients.
    package enum Kind: Hashable, Codable, Sendable {
        /// A photo.
        case photo(Picture)
        /// A document, with the size of a smaller picture of it if one was uploaded along.
        case document(mimeType: String, attributes: [DocumentAttribute], thumbnail: PhotoSize?)
        /// A file of a secret chat; nobody here can read it.
        case encrypted(keyFingerprint: Int64)
    }

    /// Its number.
    package let id: FileID
    /// What must be known, besides the id, to ask for it.
    package let accessHash: Int64
    /// What it is.
    package internal(set) var kind: Kind
    /// Who uploaded it; `nil` if it was there from the start.
    package let owner: UserID?
    /// When it was finished.
    package let created: Timestamp
    /// Its bytes.
    package internal(set) var content: FileContent
    /// The bytes of the smaller picture of a document.
    package internal(set) var thumbnail: FileContent?
    /// The DC that `photo.dc_id` and `document.dc_id` name.
    package var announcedDC: DCID
    /// The DC that really has it; others answer FILE_MIGRATE_X.
    package internal(set) var dc: DCID
    /// How often its references were made to expire.
    package internal(set) var referenceVersion: UInt32 = 0
    /// Since when the references of today are good.
    var referencesSince: Timestamp
    /// Whether CDN DCs give it out too.
    package var isOnCDN = false
    /// Where a byte of the CDN DCs' copy is wrong; `nil` if none is.
    package var cdnFlaw: Int64?

    /// How many bytes it has.
    package var size: Int64 { content.size }

    /// How many bytes of memory it holds.
    var heldBytes: Int64 { content.heldBytes + (thumbnail?.heldBytes ?? 0) }
}

/// What is to become a file.
package struct NewFile: Sendable {
    /// What it is.
    package var kind: StoredFile.Kind
    /// Its bytes.
    package var content: FileContent
    /// The bytes of a smaller picture.
    package var thumbnail: FileContent?
    /// Who uploaded it, if anybody did.
    package var owner: UserID?

    /// A file of this kind.
    package init(
        _ kind: StoredFile.Kind,
        content: FileContent,
        thumbnail: FileContent? = nil,
        owner: UserID? = nil
    ) {
        self.kind = kind
        self.content = content
        self.thumbnail = thumbnail
        self.owner = owner
    }
}
