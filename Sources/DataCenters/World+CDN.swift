package import Primitives

// CDN DCs as the world sees them: what is there, and by which token.
extension World {
    /// The CDN DC that gives out files, if there is one.
    package var cdn: DataCenter? { dataCenters.first(where: \.isCDN) }

    /// Has CDN DCs give out a file, or not any more.
    package mutating func setOnCDN(_ isOnCDN: Bool, file id: FileID) {
        files.update(id) { $0.isOnCDN = isOnCDN }
        if !isOnCDN { copies.forget(id) }
    }

    /// Makes the byte at `offset` of the CDN DCs' copies of a file wrong; `nil` makes all right again.
    package mutating func setCDNFlaw(at offset: Int64?, file id: FileID) {
        files.update(id) { $0.cdnFlaw = offset }
    }

    /// Voids the tokens of a file; who comes with one starts over at the file's DC.
    package mutating func expireCDNTokens(of id: FileID) {
        copies.forget(id)
    }

    /// The copy to which a download of a file is sent; `nil` if CDN DCs do not give it out.
    package mutating func cdnCopy(of file: StoredFile) -> CDNCopy? {
        guard file.isOnCDN, let cdn else { return nil }
        return copies.copy(of: file.id, at: cdn.id, random: &random)
    }

    /// The copy that a token names at a CDN DC.
    package func cdnCopy(_ token: [UInt8], at dc: DCID) throws(CDNRefusal) -> (CDNCopy, StoredFile) {
        guard let copy = copies[token], let file = files[copy.fileID] else { throw .unknownToken }
        guard copy.dc == dc else { throw .otherCDN(copy.dc) }
        return (copy, file)
    }

    /// The file that a token names, asked at the DC where the file is.
    package func cdnOriginal(_ token: [UInt8], at dc: DCID) throws(CDNRefusal) -> StoredFile {
        guard let copy = copies[token], let file = files[copy.fileID] else { throw .unknownToken }
        guard file.dc == dc else { throw .elsewhere(file.dc) }
        return file
    }

    /// Sends the bytes of a file to the CDN DC, as a client brings word that they are missing there.
    package mutating func sendToCDN(
        _ token: [UInt8],
        request: [UInt8],
        at dc: DCID
    ) throws(CDNRefusal) -> StoredFile {
        let file = try cdnOriginal(token, at: dc)
        guard copies[token]?.requestToken == request else { throw .unknownRequest }
        copies.arrive(token)
        return file
    }
}
