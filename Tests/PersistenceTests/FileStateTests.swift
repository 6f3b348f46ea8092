import DataCenters
import Foundation
import MTProtoCrypto
import Primitives
import Simulation
import Testing

@testable import Persistence

@Suite("Uploads and files in a folder")
struct FileStateTests {
    private static let upload = UploadID(owner: UserID(7), number: 99)
    private static let now = Timestamp(seconds: 1_700_000_000)
    private static let photo = PlainPicture(width: 90, height: 60).jpeg

    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("dcsim-\(UUID().uuidString)").path

    /// Starts a world with what was kept, does something in it, keeps the changes, and ends.
    @discardableResult
    private func run<Result>(_ work: (inout World) throws -> Result) throws -> Result {
        let endpoint = Endpoint(host: "127.0.0.1", port: 10_643, isCDN: true)
        let cdn = DataCenter(id: 203, country: "US", endpoints: [endpoint])
        let world = World(dataCenters: DataCenter.onLoopback(count: 4) + [cdn])
        var simulator = Simulator(world: world, rsaKeys: [.builtIn], seed: 5)
        let store = try StateStore(folder: folder)
        try store.load(into: &simulator)
        let result = try work(&simulator.world)
        try store.save(&simulator)
        return result
    }

    private func photo() throws -> StoredFile.Kind { .photo(try Picture(FileContent(Self.photo))) }

    private func bytes(_ count: Int, seed: UInt64 = 1) -> [UInt8] {
        var generator = SeededGenerator(seed: seed)
        return generator.bytes(count)
    }

    private func save(
        _ bytes: [UInt8],
        parts: Range<Int>,
        total: Int64? = nil,
        now: Timestamp = Self.now,
        in world: inout World
    ) throws {
        for number in parts {
            let piece = Array(bytes[(number * 1024)..<min(number * 1024 + 1024, bytes.count)])
            let part = UploadedPart(number: Int64(number), total: total, bytes: piece)
            try world.savePart(part, of: Self.upload, at: 2, now: now)
        }
    }

    private func document(_ parts: Int64, in world: inout World) throws -> FileID {
        let content = try world.finishUpload(Self.upload, count: parts, at: 2)
        let kind = StoredFile.Kind.document(
            mimeType: "a/b",
            attributes: [.fileName("n")],
            thumbnail: nil
        )
        let file = world.addFile(NewFile(kind, content: content, owner: UserID(7)), at: 2, now: Self.now)
        return try #require(file).id
    }

    /// Whether a file has exactly these bytes; a plain `Bool`, so that a failure does not print them all.
    private func holds(_ id: FileID, _ bytes: [UInt8], in world: World) -> Bool {
        guard let file = world.files[id] else { return false }
        return file.size == bytes.count && file.content.bytes(from: 0, count: bytes.count + 1) == bytes
    }

    /// How many rows a table has, in the databases of these DCs.
    private func rows(_ table: String, _ dcs: DCID...) throws -> [Int] {
        try dcs.map { dc in
            var count = 0
            try Database(path: "\(folder)/dc\(dc).sqlite").readRows(of: table) { _, _ in count += 1 }
            return count
        }
    }

    @Test("an upload goes on after a restart, with all that its parts said")
    func unfinished() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let bytes = bytes(4500)
        try run { try save(bytes, parts: 0..<2, total: 5, in: &$0) }
        try run { world in
            #expect(world.files.stores[2]?.heldBytes == 2048)
            #expect(throws: UploadRefusal.otherTotal(5, 6)) {
                try save(bytes, parts: 2..<3, total: 6, in: &world)
            }
            #expect(throws: UploadRefusal.otherSize(1024, 2048)) {
                let part = UploadedPart(number: 2, bytes: [UInt8](repeating: 1, count: 2048))
                try world.savePart(part, of: Self.upload, at: 2, now: Self.now)
            }
            try save(bytes, parts: 2..<4, in: &world)
        }
        let id = try run { world in
            try save(bytes, parts: 4..<5, in: &world)
            return try document(5, in: &world)
        }
        try run { world in
            #expect(holds(id, bytes, in: world))
            #expect(world.files.stores[2]?.heldBytes == 4500)
        }
        #expect(try rows("pieces", 2, 4) == [5, 0])
    }

    @Test("a file is what it was, and its upload can be used again")
    func finished() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let bytes = bytes(3000)
        let (id, before) = try run { world in
            try save(bytes, parts: 0..<3, in: &world)
            let id = try document(3, in: &world)
            world.expireReferences(to: id)
            world.announce(file: id, at: 3)
            return (id, try #require(world.files[id]))
        }
        let second = try run { world in
            let file = try #require(world.files[id])
            #expect(holds(id, bytes, in: world))
            #expect(file.reference == before.reference && file.accessHash == before.accessHash)
            #expect(file.kind == before.kind && file.owner == UserID(7) && file.created == Self.now)
            #expect(file.announcedDC == 3 && file.dc == 2)
            return try document(3, in: &world)
        }
        #expect(second != id)
        try run { #expect(holds(second, bytes, in: $0)) }
        #expect(try rows("pieces", 2) == [3], "both files have the same pieces")
    }

    @Test("an upload that begins anew leaves the file alone that was made of the old one")
    func anew() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (old, new) = (bytes(3000), self.bytes(2000, seed: 2))
        let id = try run { world in
            try save(old, parts: 0..<3, in: &world)
            return try document(3, in: &world)
        }
        try run { try save(new, parts: 0..<1, in: &$0) }
        let second = try run { world in
            #expect(holds(id, old, in: world))
            try save(new, parts: 1..<2, in: &world)
            return try document(2, in: &world)
        }
        try run { world in
            #expect(holds(id, old, in: world))
            #expect(holds(second, new, in: world))
        }
        #expect(try rows("pieces", 2) == [5])
    }

    @Test("a part that is refused changes nothing, not even of an upload that was used")
    func refused() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let bytes = bytes(3000)
        try run { world in
            try save(bytes, parts: 0..<3, in: &world)
            _ = try world.finishUpload(Self.upload, count: 3, at: 2)
            #expect(throws: UploadRefusal.empty) {
                try world.savePart(UploadedPart(number: 0, bytes: []), of: Self.upload, at: 2, now: Self.now)
            }
            let again = try world.finishUpload(Self.upload, count: 3, at: 2)
            #expect(again.size == 3000)
        }
        let size = try run { try $0.finishUpload(Self.upload, count: 3, at: 2).size }
        #expect(size == 3000)
    }

    @Test("pieces that nobody uses are not kept")
    func forgotten() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let other = UploadID(owner: UserID(8), number: 1)
        let late = Self.now + UploadLimits.lifetime
        try run { world in
            try save(bytes(3000), parts: 0..<2, in: &world)
            try save(bytes(3000), parts: 2..<3, now: late, in: &world)
        }
        let part = UploadedPart(number: 0, bytes: [1])
        try run { try $0.savePart(part, of: other, at: 2, now: late + .seconds(1)) }
        #expect(try rows("pieces", 2) == [4], "the age counts from the last part")
        let later = late + UploadLimits.lifetime + .seconds(1)
        let third = UploadID(owner: UserID(8), number: 2)
        try run { try $0.savePart(part, of: third, at: 2, now: later) }
        #expect(try rows("pieces", 2) == [2])
        #expect(try rows("uploads", 2) == [2])
    }

    @Test("a file that moves takes its rows along, and a kill in the middle loses nothing")
    func moved() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let bytes = bytes(3000)
        let id = try run { world in
            try save(bytes, parts: 0..<3, in: &world)
            let id = try document(3, in: &world)
            // The upload begins anew: the file alone has the pieces.
            try save(self.bytes(1000), parts: 0..<1, in: &world)
            return id
        }
        let database = "\(folder)/dc2.sqlite"
        try FileManager.default.copyItem(atPath: database, toPath: "\(folder)/before")
        try run { $0.move(file: id, to: 4) }
        #expect(try rows("files", 2, 4) == [0, 1])
        #expect(try rows("pieces", 2, 4) == [1, 3])
        try run { world in
            #expect(world.files[id]?.dc == 4 && holds(id, bytes, in: world))
            #expect(world.files.stores[2]?.heldBytes == 1000 && world.files.stores[4]?.heldBytes == 3000)
        }
        // As if the process had died after the commit at DC 4.
        try FileManager.default.removeItem(atPath: database)
        try FileManager.default.moveItem(atPath: "\(folder)/before", toPath: database)
        try run { world in
            #expect(world.files.count == 1 && holds(id, bytes, in: world))
            #expect(world.files.stores[4] == nil)
        }
        #expect(try rows("files", 2, 4) == [1, 0])
        #expect(try rows("pieces", 2, 4) == [4, 0])
    }

    @Test("a file that is no upload is kept too: bytes, an empty one, a pattern")
    func made() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let contents = [FileContent(bytes(700)), FileContent([]), .pattern(size: 2_000_000_000, seed: .max)]
        let ids = try run { world in
            try contents.map { content in
                let thumbnail = FileContent(bytes(50))
                let new = NewFile(try photo(), content: content, thumbnail: thumbnail)
                let file = world.addFile(new, at: 3, now: Self.now)
                return try #require(file).id
            }
        }
        let kind = try photo()
        try run { world in
            for (id, content) in zip(ids, contents) {
                let file = try #require(world.files[id])
                #expect(file.size == content.size && file.kind == kind)
                #expect(file.content.bytes(from: 0, count: 999) == content.bytes(from: 0, count: 999))
                #expect(file.thumbnail?.bytes(from: 0, count: 99) == bytes(50))
            }
            let new = NewFile(try photo(), content: FileContent([1]))
            let next = world.addFile(new, at: 3, now: Self.now)
            #expect(next.map { ids.contains($0.id) } == false)
        }
    }

    @Test("a wiped world has no files and no uploads, now and after a restart")
    func wiped() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try run { world in
            try save(bytes(3000), parts: 0..<3, in: &world)
            _ = try document(3, in: &world)
            try save(bytes(3000), parts: 0..<1, in: &world)
        }
        try run { world in
            world.wipe()
            #expect(world.files.count == 0 && world.files.stores.isEmpty)
        }
        try run { #expect($0.files.count == 0 && $0.files.stores.isEmpty) }
        #expect(try rows("pieces", 2) + rows("uploads", 2) + rows("files", 2) == [0, 0, 0])
    }

    @Test("the photos of an account and the tokens of CDN copies hold over a restart")
    func photosAndCopies() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let (ids, copy) = try run { world in
            let ids = try (0..<3).map { _ in
                let new = NewFile(try photo(), content: FileContent([1]))
                let added = world.addFile(new, at: 2, now: Self.now)
                let photo = try #require(added)
                _ = world.showProfilePhoto(photo, of: UserID(7))
                return photo.id
            }
            world.setOnCDN(true, file: ids[1])
            let file = try #require(world.files[ids[1]])
            let made = world.cdnCopy(of: file)
            let copy = try #require(made)
            _ = try world.sendToCDN(copy.token, request: copy.requestToken, at: 2)
            return (ids, copy)
        }
        try run { world in
            #expect(world.profilePhotos(of: UserID(7)).map(\.id) == ids.reversed())
            let (kept, file) = try world.cdnCopy(copy.token, at: 203)
            #expect(kept.hasArrived && kept.key == copy.key && kept.iv == copy.iv && file.id == ids[1])
            world.expireCDNTokens(of: ids[1])
        }
        try run { world in
            #expect(throws: CDNRefusal.unknownToken) { try world.cdnCopy(copy.token, at: 203) }
        }
    }
}
