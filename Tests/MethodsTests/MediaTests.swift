import DataCenters
import Primitives
import TL
import Testing

@testable import Methods

@Suite struct MediaTests {
    /// What `messages.uploadMedia` makes of an input.
    static func media(_ name: TLName, _ fields: TLFields) throws -> TLObject? {
        var desk = Desk()
        _ = try desk.logIn()
        var fields = fields
        if fields["file"] != nil { fields["file"] = try desk.upload(someBytes(10)) }
        let call: TLFields = ["peer": .object("inputPeerSelf"), "media": .object(name, fields)]
        return try desk.call("messages.uploadMedia", call, at: 2)?.object
    }

    static let attributes: [TLValue] = [
        .object("documentAttributeFilename", ["file_name": "a"]),
        .object("documentAttributeImageSize", ["w": 3, "h": 4]),
        .object("documentAttributeAnimated"),
        .object(
            "documentAttributeAudio",
            ["duration": 5, "voice": true, "title": "t", "performer": "p", "waveform": .bytes([1])]
        ),
        .object(
            "documentAttributeVideo",
            ["duration": 1.5, "w": 3, "h": 4, "round_message": true, "supports_streaming": true]
        ),
        .object("documentAttributeSticker", ["alt": "🎲"]),
    ]

    @Test("what is said of a document comes back", arguments: attributes)
    func attribute(_ attribute: TLValue) throws {
        let fields: TLFields = ["file": 0, "mime_type": "a/b", "attributes": [attribute]]
        let media = try Self.media("inputMediaUploadedDocument", fields)
        #expect(media?["document"]?["attributes"] == [attribute])
        #expect(media?["document"]?["mime_type"] == "a/b")
    }

    @Test("a length that no number holds is cut")
    func duration() throws {
        for seconds in [Double.infinity, -.infinity, .nan, 1e300, -5] {
            let video = TLValue.object("documentAttributeVideo", ["duration": .double(seconds)])
            let fields: TLFields = ["file": 0, "attributes": [video]]
            let media = try #require(try Self.media("inputMediaUploadedDocument", fields))
            for layer in [133, 229] as [Layer] {
                #expect(throws: Never.self) { try ObjectCodec().encode(media, layer: layer) }
            }
        }
    }

    @Test("media without a file is told as it came")
    func withoutFile() throws {
        let point: TLFields = ["lat": 1.5, "long": -2.5]
        let geo = try Self.media("inputMediaGeoPoint", ["geo_point": .object("inputGeoPoint", point)])
        #expect(geo == TLObject("messageMediaGeo", ["geo": .object("geoPoint", point)]))
        let contact: TLFields = [
            "phone_number": "9996621234", "first_name": "A", "last_name": "B", "vcard": "",
        ]
        let named = try Self.media("inputMediaContact", contact)
        #expect(named?["first_name"] == "A" && named?["user_id"] != 0)
        let dice = try Self.media("inputMediaDice", ["emoticon": "🎲"])
        #expect((1...6).contains(dice?["value"]?.number ?? 0))
        #expect(try Self.media("inputMediaEmpty", [:])?.name == "messageMediaEmpty")
    }

    @Test("media that this world does not have is refused", arguments: ["inputMediaPoll", "inputMediaGame"])
    func unknown(name: TLName) throws {
        #expect(
            throws: RPCError.badRequest("MEDIA_INVALID", because: "\(name) is no media that this world has")
        ) {
            try Self.media(name, [:])
        }
    }

    @Test("a thumbnail of no parts is none, and told; one that is no picture is refused")
    func thumbnail() throws {
        let none = TLValue.object("inputFile", ["id": 1, "parts": 0, "name": "", "md5_checksum": ""])
        let fields: TLFields = ["file": 0, "thumb": none, "mime_type": "a/b", "attributes": []]
        let media = try Self.media("inputMediaUploadedDocument", fields)
        #expect(media?["document"]?.object?.name == "document" && media?["document"]?["thumbs"] == nil)
        let query = TLObject(
            "messages.sendMedia",
            ["media": .object("inputMediaUploadedDocument", ["thumb": none])]
        )
        let arguments = MethodTable.traits(of: query.name).arguments
        #expect(arguments.unhonoured(in: query, byBot: false, schema: .builtIn).lacking == ["media.thumb"])
        var desk = Desk()
        _ = try desk.logIn()
        let junk: TLFields = [
            "file": try desk.upload(someBytes(10), id: 1), "thumb": try desk.upload(someBytes(10), id: 2),
        ]
        let call: TLFields = [
            "peer": .object("inputPeerSelf"), "media": .object("inputMediaUploadedDocument", junk),
        ]
        #expect(desk.refusal(of: "messages.uploadMedia", call, at: 2)?.message == "IMAGE_PROCESS_FAILED")
    }

    @Test("what is no photo by its bytes, its shape or its name is refused as one")
    func noPhoto() throws {
        var desk = Desk()
        _ = try desk.logIn()
        let long = PlainPicture(width: 500, height: 9).jpeg
        for (bytes, name, error) in [
            (somePicture(), "a.jpg", nil), (somePicture(), "a.PNG", nil), (somePicture(), "a", nil),
            (somePicture(), "a.mp4", "PHOTO_EXT_INVALID"), (someBytes(100), "a.jpg", "IMAGE_PROCESS_FAILED"),
            (long, "a.jpg", "PHOTO_INVALID_DIMENSIONS"),
        ] {
            let file = try desk.upload(bytes, named: name)
            let media = TLValue.object("inputMediaUploadedPhoto", ["file": file])
            let call: TLFields = ["peer": .object("inputPeerSelf"), "media": media]
            #expect(desk.refusal(of: "messages.uploadMedia", call, at: 2)?.message == error)
            let shown = desk.refusal(of: "photos.uploadProfilePhoto", ["file": file], at: 2)
            #expect(shown?.message == error)
        }
    }

    @Test("a document is hung on a message again by its reference, as long as that is good")
    func again() throws {
        var desk = Desk()
        _ = try desk.logIn()
        let file = try desk.document(someBytes(10))
        let input = TLValue.object(
            "inputDocument",
            file.fields.filter { ["id", "access_hash", "file_reference"].contains($0.key) }
        )
        func fields(_ name: TLName) -> TLFields {
            ["peer": .object("inputPeerSelf"), "media": .object(name, ["id": input, "spoiler": true])]
        }
        let media = try desk.call("messages.uploadMedia", fields("inputMediaDocument"), at: 2)
        #expect(media?["document"] == .object(file) && media?["spoiler"] == true)
        let asPhoto = desk.refusal(of: "messages.uploadMedia", fields("inputMediaPhoto"), at: 2)
        #expect(asPhoto?.message == "PHOTO_INVALID")
        desk.world.expireReferences(to: FileID(file["id"]?.number ?? 0))
        let refusal = desk.refusal(of: "messages.uploadMedia", fields("inputMediaDocument"), at: 2)
        #expect(refusal?.message == "FILE_REFERENCE_EXPIRED")
    }
}
