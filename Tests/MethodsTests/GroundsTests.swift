import DataCenters
import Primitives
import TL
import Testing

@testable import Methods

@Suite("Answers that are always the same")
struct GroundsTests {
    /// Vectors that name what is looked for, not what each answer is about: what is not there is left out.
    static let searches: Set<TLName> = [
        "messages.getEmojiKeywordsLanguages", "messages.getCustomEmojiDocuments",
    ]

    private let schema = Schema.builtIn
    private var rows: [MethodRow] { MethodTable.all.filter { $0.grounds != nil } }

    @Test("no method that could make the answer a lie is answered, and each is a method")
    func grounds() {
        for row in rows {
            for method in row.grounds?.changedBy ?? [] {
                #expect(!MethodTable.names.contains(method), "\(row.traits.name): \(method)")
                #expect(schema.method(named: method) != nil, "\(row.traits.name): \(method)")
            }
        }
    }

    @Test("what is not in the answer of a row has neither number, text nor name in any layer")
    func emptiness() throws {
        for row in rows {
            guard let answer = row.emptyAnswer else { continue }
            for line in schema.versions(of: row.traits.name) {
                let layer = line.layers.upperBound
                let value = answer.value(for: Self.call(of: row.traits.name, layer))
                #expect(says(value, line.result, layer).isEmpty, "\(row.traits.name) in \(layer)")
            }
        }
    }

    @Test("a vector of questions gets a vector of as many answers")
    func asMany() {
        for row in rows where !Self.searches.contains(row.traits.name) {
            for line in schema.versions(of: row.traits.name) {
                guard case .vector = line.result else { continue }
                let vectors = line.fields.filter { if case .vector = $0.type { true } else { false } }.map(
                    \.name
                )
                guard let argument = vectors.first else { continue }
                let call = Self.call(
                    of: row.traits.name,
                    line.layers.upperBound,
                    [argument: ["a", "b", "c"]]
                )
                #expect(row.emptyAnswer?.value(for: call).vector?.count == 3, "\(row.traits.name)")
            }
        }
    }

    private static func call(
        of method: TLName,
        _ layer: Layer,
        _ fields: TLFields = ["lang_code": "en", "from_version": 3]
    ) -> Call {
        Call(
            TLObject(method, fields),
            layer: layer,
            dc: 2,
            keyID: AuthKeyID(7),
            reachedHost: "127.0.0.1",
            peerHost: "127.0.0.1",
            now: .init(seconds: 1_700_000_000)
        )
    }

    /// The fields that a client would read and nobody wrote: of each object that is there, or is made up by the encoder.
    private func says(_ value: TLValue, _ type: FieldType, _ layer: Layer) -> [TLName] {
        guard let object = value.object else {
            return (value.vector ?? []).flatMap { says($0, type, layer) }
        }
        guard let line = schema.combinator(named: object.name, layer: layer) else { return [object.name] }
        return line.fields.flatMap { field -> [TLName] in
            if let given = object[field.name] { return says(given, field.type, layer) }
            guard field.condition == nil, !Self.countsNothing.contains(field.name) else { return [] }
            switch field.type {
            case .flags, .vector, .bareVector, .bit, .bool: return []
            case .boxed:
                let made = DefaultValue.value(of: field.type, layer: layer, schema: schema)
                return made.map { says($0, field.type, layer) } ?? [field.name]
            default: return [TLName("\(object.name).\(field.name)")]
            }
        }
    }

    /// Numbers that are 0 where there is nothing: how many there are, and the hash of none.
    private static let countsNothing: Set<TLName> = ["count", "hash", "unread"]
}
