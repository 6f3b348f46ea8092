package import Primitives

/// The copy of a file that a CDN DC gives out, encrypted, to everybody who has the token.
package struct CDNCopy: Hashable, Codable, Sendable {
    /// The file.
    package let fileID: FileID
    /// The CDN DC.
    package let dc: DCID
    /// What names it there: `file_token`.
    package let token: [UInt8]
    /// The key of the cipher, 32 bytes; the CDN DC itself does not need it.
    package let key: [UInt8]
    /// The first counter of the cipher, 16 bytes.
    package let iv: [UInt8]
    /// What the file's DC must be shown to send the bytes to the CDN DC: `request_token`.
    package let requestToken: [UInt8]
    /// Its place in the order in which copies were made.
    let serial: Int
    /// Whether the bytes are at the CDN DC.
    package internal(set) var hasArrived = false
}

/// Why a token of a CDN was refused.
package enum CDNRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is no such token, or not any more.
    case unknownToken
    /// The token belongs to another CDN DC.
    case otherCDN(DCID)
    /// The file of the token is at another DC.
    case elsewhere(DCID)
    /// It is not what the CDN DC gave out.
    case unknownRequest

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .unknownToken: "no file of a CDN has this token"
        case .otherCDN(let dc): "the token is one of DC \(dc)"
        case .elsewhere(let dc): "the file is at DC \(dc)"
        case .unknownRequest: "the CDN DC gave out no such request token"
        }
    }
}

/// All copies at CDN DCs.
///
/// - Limits: at most `CDNCopies.limit`; then the oldest is forgotten, and its token with it.
package struct CDNCopies: Sendable {
    /// So many copies there are at most.
    package static let limit = 4096

    private struct Name: Hashable, Codable {
        let file: FileID
        let dc: DCID
    }

    private var byName = Tracked<Name, CDNCopy>()
    private var names: [[UInt8]: Name] = [:]
    private var oldestFirst: [Name] = []
    private var lastSerial = 0

    /// The copy that a token names.
    package subscript(token: [UInt8]) -> CDNCopy? { names[token].flatMap { byName[$0] } }

    /// The copy of a file at a CDN DC, made if there is none.
    mutating func copy(of file: FileID, at dc: DCID, random: inout SeededGenerator) -> CDNCopy {
        let name = Name(file: file, dc: dc)
        if let known = byName[name] { return known }
        if oldestFirst.count >= Self.limit { forget(oldestFirst[0]) }
        lastSerial += 1
        let copy = CDNCopy(
            fileID: file,
            dc: dc,
            token: random.bytes(20),
            key: random.bytes(32),
            iv: random.bytes(16),
            requestToken: random.bytes(24),
            serial: lastSerial
        )
        byName[name] = copy
        names[copy.token] = name
        oldestFirst.append(name)
        return copy
    }

    mutating func arrive(_ token: [UInt8]) {
        if let name = names[token] { byName[name]?.hasArrived = true }
    }

    /// Forgets the copies of a file; their tokens are void.
    mutating func forget(_ file: FileID) {
        for name in oldestFirst where name.file == file { forget(name) }
    }

    private mutating func forget(_ name: Name) {
        if let copy = byName.removeValue(forKey: name) { names[copy.token] = nil }
        oldestFirst.removeAll { $0 == name }
    }

    mutating func visitTables<Visitor: TableVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
        try visitor.visit("cdn_copies", &byName) { $0.dc }
    }

    /// Works out again what is found through the copies.
    mutating func rebuildIndex() {
        let copies = byName.all.sorted { $0.value.serial < $1.value.serial }
        oldestFirst = copies.map(\.key)
        lastSerial = copies.last?.value.serial ?? 0
        names = [:]
        for (name, copy) in copies { names[copy.token] = name }
    }
}
