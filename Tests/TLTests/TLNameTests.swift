import Testing

@testable import TL

@Suite("Names of schemas")
struct TLNameTests {
    @Test("a name is one, wherever it comes from")
    func one() {
        let literal: TLName = "dcOption"
        #expect(literal == TLName("dc" + "Option"))
        #expect(literal == TLName(bytes: ArraySlice("xdcOption".utf8)[1...]))
        #expect(literal.text == "dcOption")
        #expect(literal != "dcoption")
        #expect("b" as TLName > "a")
    }

    @Test("names that many threads make at once are one each")
    func threads() async {
        let numbers = await withTaskGroup(of: [Int].self) { group in
            for _ in 0..<8 { group.addTask { (0..<3000).map { TLName("name \($0)").number } } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(numbers).count == 1)
        #expect(Set(numbers.joined()).count == 3000)
    }

    @Test("fields are set, replaced and taken away by name, and equal in whichever order")
    func fields() {
        var fields: TLFields = ["a": 1, "b": 2]
        fields["a"] = 3
        fields["c"] = 4
        fields["b"] = nil
        fields["d"] = nil
        #expect(fields == ["c": 4, "a": 3])
        #expect(fields.count == 2 && fields["b"] == nil)
        #expect(fields.merging(["a": 5, "e": 6]) { $1 } == ["a": 5, "c": 4, "e": 6])
        #expect(fields.filter { $0.key == "c" } == ["c": 4])
        #expect(fields != ["c": 4, "a": 4])
    }

    @Test("a table finds a value by name and keeps the first of two")
    func table() {
        var table = NameTable([("one" as TLName, 1), ("two", 2), ("one", 3)])
        #expect(table["one"] == 1 && table["two"] == 2 && table["three"] == nil)
        table["one"] = 4
        #expect(table["one"] == 4)
        #expect(table.map(\.name) == ["one", "two"])
    }

    @Test("what is written comes back, whatever its size", arguments: [0, 1, 253, 254, 4091, 4092, 100_000])
    func writer(size: Int) throws {
        let piece = (0..<size).map { UInt8(truncatingIfNeeded: $0) }
        var writer = TLWriter(0x1234_5678)
        writer.bytes(piece)
        writer.long(-1)
        writer.bytes(piece)
        writer.overwrite(7, at: 0)
        let bytes = writer.bytes
        #expect(writer.take() == bytes)
        #expect(writer.count == 0 && writer.bytes.isEmpty)
        var reader = TLReader(bytes)
        #expect(try reader.int() == 7)
        #expect(try reader.bytes() == piece)
        #expect(try reader.long() == -1)
        #expect(try reader.bytes() == piece)
        #expect(reader.remaining == 0)
    }
}
