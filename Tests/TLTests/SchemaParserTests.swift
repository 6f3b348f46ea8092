import TestSupport
import Testing

@testable import TL

@Suite("Schema text")
struct SchemaParserTests {
    private let ordinary = """
        int ? = Int;
        vector#1cb5c415 {t:Type} # [ t ] = Vector t;
        int256 8*[ int ] = Int256;

        // a comment
        user#1234 flags:# me:flags.0?true id:long bot:flags.31?Vector<bytes> = User; // another
        users.pair first:%User second:user
            third:vector<user> = users.Pair;
        ---functions---
        wrap {X:Type} query:!X = X;
        help.getConfig#c4f9186b = Config;
        help.saveAppLog#6f02f748 events:Vector<InputAppEvent> = Bool;
        // LAYER 240
        """

    @Test("an ordinary schema is read: comments, wrapped lines, missing ids, types without text")
    func ordinarySchema() throws {
        let schema = try Schema(ordinary)
        #expect(schema.layers == 240...240)
        #expect(schema.all.map(\.line) == [6, 7, 10, 11, 12])
        let user = try #require(schema.combinator(id: 0x1234))
        #expect(user.fields.map(\.name) == ["flags", "me", "id", "bot"])
        #expect(user.fields.map(\.type) == [.flags, .bit, .long, .vector(.bytes)])
        #expect(user.fields[3].condition == Field.Flag(word: 0, bit: 31))
        #expect(!user.isMethod)
        let pair = try #require(schema.combinator(named: "users.pair", layer: 240))
        #expect(pair.fields.map(\.type) == [.bare("User"), .bare("user"), .bareVector(.bare("user"))])
        #expect(schema.method(named: "wrap")?.result == .generic("X"))
        #expect(schema.method(named: "wrap")?.fields.first?.type == .generic("X"))
        #expect(schema.method(named: "help.saveAppLog")?.result == .bool)
    }

    @Test("a missing id is computed")
    func missingID() throws {
        let schema = try Schema("// LAYER 1\n---functions---\nhelp.getConfig = Config;")
        #expect(schema.method(named: "help.getConfig")?.id == 0xc4f9_186b)
    }

    @Test(
        "a mistake is reported with its line and column",
        arguments: [
            ("user id:long = User", 1, 20, "the end of the text", "`;`"),
            ("user id:long = User\nnext = Next;", 1, 20, "the end of the line", "`;`"),
            ("\n  user id long = User;", 2, 10, "` `", "`:` and a type"),
            ("user id: = User;", 1, 9, "` `", "a type"),
            ("user id:Vector<int = User;", 1, 9, "`Vector<int`", "a type"),
            ("user#xyz = User;", 1, 6, "`xyz`", "1 to 8 hexadecimal digits"),
            ("user x:flags.0?int = User;", 1, 8, "`flags.0?int`", "a flags word that stands before"),
            ("user flags:# x:flags.32?int = User;", 1, 16, "`flags.32?int`", "a bit from 0 to 31"),
            ("user = int;", 1, 8, "`int`", "a type, with a capital letter"),
            ("user id:long", 1, 13, "the end of the text", "a field or `=`"),
            ("---stuff---", 1, 1, "`---stuff---`", "`---types---` or `---functions---`"),
            ("150-140 user = User;", 1, 1, "`150-140`", "layers in ascending order"),
            ("user = User;\n", 2, 1, "the end of the text", "a line `// LAYER n`"),
        ] as [(String, Int, Int, String, String)]
    )
    func mistakes(text: String, line: Int, column: Int, found: String, expected: String) {
        let error = #expect(throws: SchemaError.self) { _ = try Schema(text) }
        #expect(error == SchemaError(line: line, column: column, found: found, expected: expected))
    }

    @Test("no text makes the parser trap")
    func hostileText() {
        let samples = [Array(ordinary.utf8), Array(SchemaText.api.dropFirst(20_000).prefix(2_000))]
        withHostileInputs(from: samples, count: 3_000) { bytes in
            _ = try? Schema(String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test("a user's schema wins for its ids and, from its layer on, for its names")
    func added() throws {
        let schema = try Schema.builtIn.adding(
            """
            userEmpty#00000001 id:long name:string = User;
            robot#00000002 = User;
            // LAYER 400
            """
        )
        #expect(schema.layers == Schema.builtInLayers.lowerBound...400)
        #expect(schema.combinator(named: "userEmpty", layer: 399)?.id == 0xd3bc_4b7a)
        #expect(schema.combinator(named: "userEmpty", layer: 400)?.id == 1)
        #expect(schema.combinator(id: 0xd3bc_4b7a)?.name == "userEmpty")
        #expect(schema.combinator(id: 2)?.name == "robot")
        let names = schema.constructors(ofType: "User", layer: 400).map(\.name)
        #expect(names == ["user", "userEmpty", "robot"])
        #expect(schema.combinator(named: "config", layer: 400)?.id == 0xcc1a_241e)
    }
}
