import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite struct ProfilePhotoTests {
    var desk = Desk()

    init() throws {
        _ = try desk.logIn()
    }

    private mutating func show(_ seed: Int) throws -> TLValue {
        let file = try desk.upload(somePicture(seed: seed), named: "a.jpg", id: Int64(seed))
        let answer = try desk.call("photos.uploadProfilePhoto", ["file": file], at: 2)
        return try #require(answer?["photo"])
    }

    private func named(_ photo: TLValue?) -> TLValue {
        var fields = photo?.object?.fields ?? [:]
        for name in ["date", "sizes", "dc_id"] as [TLName] { fields[name] = nil }
        return .object("inputPhoto", fields)
    }

    private mutating func list(_ fields: TLFields = [:]) throws -> TLObject? {
        let own: TLFields = [
            "user_id": .object("inputUserSelf"), "offset": 0, "max_id": 0, "limit": 0,
        ]
        return try desk.call("photos.getUserPhotos", own.merging(fields) { $1 }, at: 2)?.object
    }

    private mutating func shown() throws -> TLValue? { try desk.me(at: 2)?["photo"]?["photo_id"] }

    @Test("an uploaded photo is shown in the user, with its DC, and is listed first")
    mutating func upload() throws {
        #expect(try shown() == nil)
        let first = try show(1)
        let second = try show(2)
        #expect(try shown() == second["id"])
        #expect(try desk.me(at: 2)?["photo"]?["dc_id"] == 2)
        #expect(try list()?["photos"] == [second, first])
        let full = try desk.call("users.getFullUser", ["id": .object("inputUserSelf")], at: 2)
        #expect(full?["full_user"]?["profile_photo"] == second)
    }

    @Test("a photo can be shown again, hidden and deleted")
    mutating func changes() throws {
        let first = try show(1)
        let second = try show(2)
        _ = try desk.call("photos.updateProfilePhoto", ["id": named(first)], at: 2)
        #expect(try shown() == first["id"])
        #expect(try list()?["photos"] == [first, second])
        let deleted = try desk.call("photos.deletePhotos", ["id": [named(first), named(first)]], at: 2)
        #expect(deleted?.vector?.first == first["id"])
        #expect(try shown() == second["id"])
        _ = try desk.call("photos.updateProfilePhoto", ["id": .object("inputPhotoEmpty")], at: 2)
        #expect(try shown() == nil)
        #expect(try list()?["photos"] == [second])
    }

    @Test("the list is given in slices, whatever numbers are asked for")
    mutating func slices() throws {
        var photos: [TLValue] = []
        for seed in 1...5 { photos.insert(try show(seed), at: 0) }
        let slice = try list(["offset": 1, "limit": 2])
        #expect(slice?.name == "photos.photosSlice")
        #expect(slice?["count"] == 5)
        #expect(slice?["photos"]?.vector == Array(photos[1..<3]))
        #expect(try list(["max_id": photos[1]["id"] ?? 0])?["photos"]?.vector == Array(photos[2...]))
        for number in [Int64.min, -1, .max] {
            _ = try list(["offset": .number(number), "limit": .number(number), "max_id": .number(number)])
        }
        #expect(try list(["offset": .number(.max)])?["photos"] == [])
    }

    @Test("the photo of a peer is downloaded by the peer, and by nobody's but its own")
    mutating func peerPhoto() throws {
        let photo = try show(1)
        let stranger = try desk.photo(somePicture(), id: 50)
        let me = try #require(try desk.me(at: 2))
        let peer = TLValue.object(
            "inputPeerUser",
            ["user_id": me["id"] ?? 0, "access_hash": me["access_hash"] ?? 0]
        )
        func location(_ peer: TLValue, _ id: TLValue?) -> TLFields {
            let place = TLValue.object(
                "inputPeerPhotoFileLocation",
                ["peer": peer, "photo_id": id ?? 0, "big": true]
            )
            return ["location": place, "offset": 0, "limit": 4096]
        }
        for peer in [peer, .object("inputPeerSelf")] {
            let answer = try desk.call("upload.getFile", location(peer, photo["id"]), at: 2)
            #expect(answer?["bytes"]?.bytes == Array(somePicture(seed: 1)[..<4096]))
            let refusal = desk.refusal(of: "upload.getFile", location(peer, stranger["id"]), at: 2)
            #expect(refusal?.message == "LOCATION_INVALID")
        }
    }

    @Test("a new photo is told to the account's other sessions")
    mutating func push() throws {
        _ = desk.world.takeFacts()
        _ = try show(1)
        let pushes = desk.world.takeFacts().flatMap {
            PushTable.pushes(for: $0, in: desk.world, now: desk.now)
        }
        #expect(pushes.count == 1)
        #expect(pushes.first?.places == [KeyPlace(dc: 2, keyID: AuthKeyID(7))])
        let value = try #require(pushes.first?.value)
        for layer in [133, 152, 229] as [Layer] {
            #expect(throws: Never.self) {
                try ObjectCodec().encode(value, as: .boxed("Updates"), layer: layer)
            }
        }
    }
}
