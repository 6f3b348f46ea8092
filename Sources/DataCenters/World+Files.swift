package import Primitives

// Files as the world sees them.
extension World {
    // MARK: Uploads

    /// Keeps a part of an upload at the DC that it came to.
    package mutating func savePart(
        _ part: UploadedPart,
        of id: UploadID,
        at dc: DCID,
        now: Timestamp
    ) throws(UploadRefusal) {
        try files.save(part, of: id, at: dc, mostParts: mostParts(of: id.owner), now: now)
    }

    /// The bytes of an upload whose `count` parts came to this DC; the parts are moved, not copied.
    package mutating func finishUpload(
        _ id: UploadID,
        count: Int64,
        at dc: DCID
    ) throws(UploadRefusal) -> FileContent {
        guard (1...mostParts(of: id.owner)).contains(count) else { throw .badTotal(count) }
        return try files.finish(id, count: count, at: dc)
    }

    private func mostParts(of user: UserID) -> Int64 {
        accounts[user]?.isPremium == true ? UploadLimits.mostPremiumParts : UploadLimits.mostParts
    }

    // MARK: Files

    /// Makes a file that is at `dc`, and announced so.
    ///
    /// - Returns: `nil` if the file is too large or the world has `FileDirectory.limit` files.
    package mutating func addFile(_ new: NewFile, at dc: DCID, now: Timestamp) -> StoredFile? {
        guard files.count < FileDirectory.limit, new.content.size <= settings.largestFile else {
            return nil
        }
        let numbers = files.newNumbers(seed: settings.seed)
        var file = StoredFile(
            id: numbers.id,
            accessHash: numbers.accessHash,
            kind: new.kind,
            owner: new.owner,
            created: now,
            content: new.content,
            thumbnail: new.thumbnail,
            announcedDC: dc,
            dc: dc,
            referencesSince: now
        )
        if let owner = new.owner, let phone = accounts[owner]?.phone {
            file.isOnCDN = settings.testUploadsComeByCDN && phone.testDC == 2
        }
        files.store(file)
        return file
    }

    /// Moves a file to another DC; what its photo or document announces stays as it was.
    ///
    /// A client that trusts the announcement then meets FILE_MIGRATE_X.
    package mutating func move(file id: FileID, to dc: DCID) {
        guard self[dc] != nil, var file = files[id] else { return }
        file.dc = dc
        files.store(file)
    }

    /// Says that a file is at a DC, whether or not it is so.
    package mutating func announce(file id: FileID, at dc: DCID) {
        files.update(id) { $0.announcedDC = dc }
    }

    /// The file of this number; references to it that are too old expire here.
    package mutating func openFile(_ id: FileID, now: Timestamp) -> StoredFile? {
        guard let file = files[id], let lifetime = settings.fileReferenceLifetime,
            file.referencesSince + lifetime < now
        else { return files[id] }
        files.update(id) {
            $0.referenceVersion &+= 1
            $0.referencesSince = now
        }
        return files[id]
    }

    /// Makes all references to a file expire that were given out so far.
    package mutating func expireReferences(to id: FileID) {
        files.update(id) { $0.referenceVersion &+= 1 }
    }
}
