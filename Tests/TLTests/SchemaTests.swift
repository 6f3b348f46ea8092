import Foundation
import Testing

@testable import TL

@Suite("Built-in schema")
struct SchemaTests {
    @Test("the program holds the .tl files of the sources as they are now", arguments: ["api", "mtproto"])
    func embeddedText(name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources/TL/Schemas")
        let file = try Data(contentsOf: folder.appendingPathComponent("\(name).tl"))
        #expect((name == "api" ? SchemaText.api : SchemaText.service).elementsEqual(file))
    }

    @Test("every id is the CRC32 of its definition")
    func ids() throws {
        // No exceptions: lines whose number no rule gives (ipPort and others) are not in our texts.
        var checked = 0
        for bytes in [SchemaText.api, SchemaText.service] {
            let text = String(decoding: bytes, as: UTF8.self)
            for line in text.split(separator: "\n") where line.hasSuffix(";") && !line.hasPrefix("//") {
                let definition = line.first?.isNumber == true ? line.drop { $0 != " " }.dropFirst() : line
                let halves = definition.split(separator: "#", maxSplits: 1)
                let name = String(halves[0])
                let written = UInt32(halves[1].prefix(8), radix: 16).map { ConstructorID($0) }
                #expect(ConstructorID(definition: definition) == written, "\(name)")
                checked += 1
            }
        }
        #expect(checked == Schema.builtIn.all.count + Schema.serviceMessages.all.count)
        #expect(checked > 3000)
    }

    @Test("an id belongs to one name")
    func uniqueIDs() {
        for line in Schema.builtIn.all {
            #expect(Schema.builtIn.combinator(id: line.id)?.name == line.name)
        }
    }

    @Test("a name has at most one version in a layer")
    func oneVersionPerLayer() {
        for name in Set(Schema.builtIn.all.map(\.name)) {
            let versions = Schema.builtIn.versions(of: name).sorted {
                $0.layers.lowerBound < $1.layers.lowerBound
            }
            for (older, newer) in zip(versions, versions.dropFirst()) {
                #expect(older.layers.upperBound < newer.layers.lowerBound, "\(name)")
            }
        }
    }

    @Test("every type that a field names has a constructor in some layer of the field's line")
    func typesExist() {
        let types = Set(Schema.builtIn.all.compactMap { $0.isMethod ? nil : $0.result.typeName })
        for line in Schema.builtIn.all {
            for type in line.fields.map(\.type) + [line.result] {
                guard case .boxed(let name) = innermost(type) else { continue }
                #expect(types.contains(name), "\(line.name) wants \(name)")
            }
        }
    }

    private func innermost(_ type: FieldType) -> FieldType {
        if case .vector(let item) = type { return innermost(item) }
        return type
    }

    @Test("the layers are those of the text; a newer client gets the newest, an older one none")
    func layers() {
        let layers = Schema.builtInLayers
        #expect(Schema.builtIn.layers == layers)
        #expect(layers.lowerBound == 133)
        #expect(layers.upperBound == Schema.builtIn.all.map(\.layers.lowerBound).max())
        #expect(Schema.builtIn.layer(announced: 158) == 158)
        #expect(Schema.builtIn.layer(announced: Layer(layers.upperBound.number + 4)) == layers.upperBound)
        #expect(Schema.builtIn.layer(announced: 132) == nil)
    }

    @Test(
        "a name has the id of the layer",
        arguments: [
            // layer, config, user, auth.authorization
            (133, 0x330b_4067, 0x3ff6_ecb0, 0xcd05_0916),
            (144, 0x330b_4067, 0x3ff6_ecb0, 0x33fb_7bb8),
            (151, 0x2325_66ac, 0x8f97_c628, 0x33fb_7bb8),
            (155, 0xcc1a_241e, 0x8f97_c628, 0x2ea2_c0d4),
            (158, 0xcc1a_241e, 0x8f97_c628, 0x2ea2_c0d4),
            (167, 0xcc1a_241e, 0x215c_4438, 0x2ea2_c0d4),
            (181, 0xcc1a_241e, 0x215c_4438, 0x2ea2_c0d4),
            (199, 0xcc1a_241e, 0x4b46_c37e, 0x2ea2_c0d4),
            (204, 0xcc1a_241e, 0x020b_1422, 0x2ea2_c0d4),
            (214, 0xcc1a_241e, 0x020b_1422, 0x2ea2_c0d4),
            (228, 0xcc1a_241e, 0xb1b8_cc83, 0x2ea2_c0d4),
            (229, 0xcc1a_241e, 0xb1b8_cc83, 0x2ea2_c0d4),
        ] as [(Int, UInt32, UInt32, UInt32)]
    )
    func versions(layer: Int, config: UInt32, user: UInt32, authorization: UInt32) throws {
        let codec = ObjectCodec()
        for (name, id) in [("config", config), ("user", user), ("auth.authorization", authorization)]
            as [(TLName, UInt32)]
        {
            var reader = TLReader(try codec.encode(TLObject(name), layer: Layer(layer)))
            #expect(reader.nextConstructor == ConstructorID(id), "\(name)")
            #expect(try codec.decode(&reader).name == name)
            #expect(reader.remaining == 0)
        }
    }

    @Test("the newest version of a method is found by its name, constructors are no methods")
    func methods() {
        #expect(Schema.builtIn.method(named: "auth.logOut")?.id == 0x3e72_ba19)
        #expect(Schema.builtIn.method(named: "user") == nil)
        #expect(Schema.builtIn.combinator(named: "auth.logOut", layer: 134)?.result == .bool)
    }

    @Test("the constructors of a type are those of the layer")
    func constructors() {
        let names = { (layer: Layer) in
            Schema.builtIn.constructors(ofType: "auth.Authorization", layer: layer).map(\.id)
        }
        #expect(names(133) == [0xcd05_0916, 0x4474_7e9a])
        #expect(names(229) == [0x2ea2_c0d4, 0x4474_7e9a])
        #expect(Schema.builtIn.constructors(ofType: "Nothing", layer: 229).isEmpty)
    }
}
