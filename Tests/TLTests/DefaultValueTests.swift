import TL
import Testing

@Suite("Default values")
struct DefaultValueTests {
    private let schema: Schema

    init() throws {
        schema = try Schema(
            """
            node left:Tree right:Tree = Tree;
            leaf value:long = Tree;
            twig flags:# next:flags.0?Tree = Tree;
            stateOn = State;
            stateOff = State;
            stateEmpty id:int = State;
            modeBusy id:int = Mode;
            modeAway = Mode;
            loop next:Loop = Loop;
            ring tree:Tree next:Ring = Ring;
            stop tree:Tree tree2:Tree tree3:Tree = Ring;
            // LAYER 1
            """
        )
    }

    @Test(
        "a type stands for its Empty constructor, else its first without fields, else its smallest",
        arguments: [("State", "stateEmpty"), ("Mode", "modeAway"), ("Tree", "twig"), ("Ring", "stop")]
            as [(TLName, TLName)]
    )
    func constructor(type: TLName, name: TLName) throws {
        #expect(DefaultValue.value(of: .boxed(type), layer: 1, schema: schema) == .object(name))
        let codec = ObjectCodec(schema)
        var reader = TLReader(try codec.encode(.object(name), as: .boxed(type), layer: 1))
        #expect(try codec.decode(&reader).name == name)
    }

    @Test("a type that needs itself without end has no value to write")
    func endless() {
        let error = #expect(throws: TLEncodingError.self) {
            _ = try ObjectCodec(schema).encode(TLObject("loop"), layer: 1)
        }
        #expect(error?.problem == .tooDeep)
        #expect(DefaultValue.value(of: .boxed("Nothing"), layer: 1, schema: schema) == nil)
    }

    @Test("plain types are zero, empty or false")
    func plainTypes() {
        let value = { (type: FieldType) in DefaultValue.value(of: type, layer: 1, schema: schema) }
        #expect(value(.long) == 0)
        #expect(value(.double) == 0.0)
        #expect(value(.string) == "")
        #expect(value(.int128)?.bytes?.count == 16)
        #expect(value(.int256)?.bytes?.count == 32)
        #expect(value(.bool) == false)
        #expect(value(.vector(.boxed("Tree"))) == [])
    }
}
