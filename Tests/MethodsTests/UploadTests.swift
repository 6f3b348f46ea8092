import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite struct UploadTests {
    /// A part as a call brings it; `total` makes it one of a big file.
    struct Part: Sendable, CustomTestStringConvertible {
        var number: Int64
        var size: Int
        var total: Int64?
        var testDescription: String {
            "part \(number) of \(size) bytes, total \(total.map(String.init) ?? "-")"
        }
    }

    static func save(_ part: Part, _ desk: inout Desk) -> String? {
        var fields: TLFields = [
            "file_id": 1, "file_part": .number(part.number),
            "bytes": .bytes([UInt8](repeating: 1, count: part.size)),
        ]
        if let total = part.total { fields["file_total_parts"] = .number(total) }
        let method: TLName = part.total == nil ? "upload.saveFilePart" : "upload.saveBigFilePart"
        return desk.refusal(of: method, fields, at: 2)?.message
    }

    static let cases: [(parts: [Part], error: String?)] = [
        ([Part(number: 0, size: 0)], "FILE_PART_EMPTY"),
        ([Part(number: 0, size: 524_289)], "FILE_PART_TOO_BIG"),
        ([Part(number: 0, size: 524_288)], nil),
        ([Part(number: -1, size: 1024)], "FILE_PART_INVALID"),
        ([Part(number: .min, size: 1024)], "FILE_PART_INVALID"),
        ([Part(number: .max, size: 1024)], "FILE_PART_INVALID"),
        ([Part(number: 4000, size: 1024)], "FILE_PART_INVALID"),
        ([Part(number: 3999, size: 1024)], nil),
        ([Part(number: 2, size: 1024, total: 2)], "FILE_PART_INVALID"),
        ([Part(number: 0, size: 1024, total: 0)], "FILE_PARTS_INVALID"),
        ([Part(number: 0, size: 1024, total: -2)], "FILE_PARTS_INVALID"),
        ([Part(number: 0, size: 1024, total: 4001)], "FILE_PARTS_INVALID"),
        ([Part(number: 0, size: 1024, total: .max)], "FILE_PARTS_INVALID"),
        ([Part(number: 0, size: 1024, total: -1), Part(number: 9, size: 1024, total: -1)], nil),
        (
            [Part(number: 0, size: 1024, total: 3), Part(number: 1, size: 1024, total: 4)],
            "FILE_PARTS_INVALID"
        ),
        (
            [Part(number: 9, size: 1024, total: -1), Part(number: 1, size: 1024, total: 4)],
            "FILE_PARTS_INVALID"
        ),
        ([Part(number: 0, size: 1000, total: 3)], "FILE_PART_SIZE_INVALID"),
        ([Part(number: 0, size: 3072, total: 3)], "FILE_PART_SIZE_INVALID"),
        ([Part(number: 2, size: 1000, total: 3)], nil),
        (
            [Part(number: 0, size: 1024, total: 3), Part(number: 1, size: 2048, total: 3)],
            "FILE_PART_SIZE_CHANGED"
        ),
        (
            [Part(number: 0, size: 1024), Part(number: 2, size: 7), Part(number: 1, size: 512)],
            "FILE_PART_SIZE_INVALID"
        ),
        (
            [Part(number: 0, size: 1024), Part(number: 2, size: 7), Part(number: 1, size: 2048)],
            "FILE_PART_SIZE_CHANGED"
        ),
        ([Part(number: 0, size: 7), Part(number: 1, size: 7)], "FILE_PART_SIZE_INVALID"),
        (
            [Part(number: 0, size: 1024, total: 2), Part(number: 1, size: 2048, total: 2)],
            "FILE_PART_SIZE_CHANGED"
        ),
    ]

    @Test("a part is taken or refused by its number, its size and the parts before", arguments: cases)
    func rules(parts: [Part], error: String?) throws {
        var desk = Desk()
        _ = try desk.logIn()
        for part in parts.dropLast() { #expect(Self.save(part, &desk) == nil) }
        #expect(Self.save(try #require(parts.last), &desk) == error)
    }

    @Test("parts may come in any order and again; a repeated one replaces")
    func order() throws {
        var desk = Desk()
        _ = try desk.logIn()
        let bytes = Array((PlainPicture(width: 90, height: 60).jpeg + someBytes(2500))[..<2500])
        for (number, range) in [(2, 2048..<2500), (0, 0..<1024), (1, 0..<1024), (1, 1024..<2048)] {
            let part: TLFields = [
                "file_id": 3, "file_part": .number(Int64(number)), "bytes": .bytes(Array(bytes[range])),
            ]
            _ = try desk.call("upload.saveFilePart", part, at: 2)
        }
        let media = TLValue.object(
            "inputMediaUploadedPhoto",
            ["file": .object("inputFile", ["id": 3, "parts": 3])]
        )
        let fields: TLFields = ["peer": .object("inputPeerSelf"), "media": media]
        let photo = try desk.call("messages.uploadMedia", fields, at: 2)?["photo"]?.object
        let answer = try desk.call("upload.getFile", desk.download(try #require(photo), size: "s"), at: 2)
        #expect(answer?["bytes"]?.bytes == bytes)
    }

    /// Uses an upload of three parts, of which those in `saved` came, as an `InputFile` with these fields.
    static func use(saved: [Int64], _ file: TLFields, at dc: DCID = 2, key: Int64 = 7) throws
        -> String?
    {
        var desk = Desk()
        try desk.logIn("9996621234", at: 2, key: 7, foreign: 4)
        _ = try desk.logIn("9996625678", at: 2, key: 8)
        for number in saved {
            #expect(save(Part(number: number, size: 1024), &desk) == nil)
        }
        let media = TLValue.object("inputMediaUploadedDocument", ["file": .object("inputFile", file)])
        let fields: TLFields = ["peer": .object("inputPeerSelf"), "media": media]
        return desk.refusal(of: "messages.uploadMedia", fields, at: dc, key: key)?.message
    }

    @Test("an upload is used as a whole or not at all")
    func use() throws {
        let whole: TLFields = ["id": 1, "parts": 3]
        #expect(try Self.use(saved: [0, 1, 2], whole) == nil)
        #expect(try Self.use(saved: [0, 2], whole) == "FILE_PART_1_MISSING")
        #expect(try Self.use(saved: [0, 1], whole) == "FILE_PART_2_MISSING")
        #expect(try Self.use(saved: [], whole) == "FILE_PART_0_MISSING")
        for count in [0, 4001] as [TLValue] {
            #expect(try Self.use(saved: [0, 1, 2], ["id": 1, "parts": count]) == "FILE_PARTS_INVALID")
            #expect(try Self.use(saved: [], ["id": 1, "parts": count]) == "FILE_PARTS_INVALID")
        }
        #expect(try Self.use(saved: [0, 1, 2], ["id": 1, "parts": -1]) == "FILE_PARTS_INVALID")
        #expect(try Self.use(saved: [0, 1, 2], ["id": 1, "parts": .number(.max)]) == "FILE_PARTS_INVALID")
        #expect(try Self.use(saved: [0, 1, 2], ["id": 1, "parts": 2]) == "FILE_PARTS_INVALID")
    }

    static let totals: [(isPremium: Bool, count: Int64, error: String?)] = [
        (true, 8000, nil), (true, 8001, "FILE_PARTS_INVALID"), (false, 4000, nil),
        (false, 4001, "FILE_PARTS_INVALID"),
    ]

    @Test("somebody with Premium uploads twice as many parts", arguments: totals)
    func premium(isPremium: Bool, count: Int64, error: String?) throws {
        var desk = Desk()
        var account = Account(
            id: 4711,
            accessHash: 5,
            phone: PhoneNumber("9996621234"),
            firstName: "A",
            homeDC: 2,
            created: desk.now
        )
        account.isPremium = isPremium
        desk.world = World(accounts: [account])
        _ = try desk.logIn()
        #expect(try desk.me(at: 2)?["premium"]?.bool ?? false == isPremium)
        #expect(Self.save(Part(number: count - 1, size: 1024, total: count), &desk) == error)
        let file = TLValue.object("inputFileBig", ["id": 1, "parts": .number(count)])
        let fields: TLFields = [
            "peer": .object("inputPeerSelf"), "media": .object("inputMediaUploadedDocument", ["file": file]),
        ]
        let refusal = desk.refusal(of: "messages.uploadMedia", fields, at: 2)?.message
        #expect(refusal == error ?? "FILE_PART_0_MISSING")
    }

    @Test("an upload belongs to one account and to the DC that it came to")
    func owner() throws {
        let whole: TLFields = ["id": 1, "parts": 3]
        #expect(try Self.use(saved: [0, 1, 2], whole, key: 8) == "FILE_PART_0_MISSING")
        #expect(try Self.use(saved: [0, 1, 2], whole, at: 4) == "USER_MIGRATE_2")
    }

    @Test("a checksum that is given must be the MD5 of the bytes")
    func checksum() throws {
        // 3072 bytes of 01; md5sum of GNU coreutils.
        let right: TLFields = [
            "id": 1, "parts": 3, "md5_checksum": "5356ebcd46976545e443a43e837d7bf8",
        ]
        #expect(try Self.use(saved: [0, 1, 2], right) == nil)
        let wrong: TLFields = ["id": 1, "parts": 3, "md5_checksum": "00"]
        #expect(try Self.use(saved: [0, 1, 2], wrong) == "MD5_CHECKSUM_INVALID")
    }

    @Test("an upload can be used again, and a part that comes later begins another")
    func again() throws {
        var desk = Desk()
        _ = try desk.logIn()
        let file = try desk.upload(somePicture(), named: "a.jpg", id: 1)
        let fields: TLFields = [
            "peer": .object("inputPeerSelf"), "media": .object("inputMediaUploadedPhoto", ["file": file]),
        ]
        let first = try desk.call("messages.uploadMedia", fields, at: 2)?["photo"]?["id"]
        let second = try desk.call("messages.uploadMedia", fields, at: 2)?["photo"]?["id"]
        #expect(first != nil && first != second)
        #expect(Self.save(Part(number: 1, size: 1024), &desk) == nil)
        #expect(desk.refusal(of: "messages.uploadMedia", fields, at: 2)?.message == "FILE_PART_0_MISSING")
    }

    @Test("unfinished uploads are forgotten after a day, when others come")
    func lifetime() throws {
        var desk = Desk()
        _ = try desk.logIn()
        let file = try desk.upload(someBytes(500), id: 1)
        desk.now = desk.now + .seconds(86_401)
        _ = try desk.upload(someBytes(500), id: 2)
        let fields: TLFields = [
            "peer": .object("inputPeerSelf"), "media": .object("inputMediaUploadedPhoto", ["file": file]),
        ]
        #expect(desk.refusal(of: "messages.uploadMedia", fields, at: 2)?.message == "FILE_PART_0_MISSING")
        #expect(desk.world.files.stores[2]?.heldBytes == 500)
    }
}
