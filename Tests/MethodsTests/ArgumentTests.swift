import DataCenters
import Primitives
import TL
import Testing

@testable import Methods

@Suite("Arguments that are honoured, and those that are not")
struct ArgumentTests {
    /// What is read in rarer cases than those that `EncodingTests` asks for: a call that comes to it.
    static let rarer: [(method: TLName, fields: TLFields, reads: Set<TLName>)] = [
        ("photos.uploadProfilePhoto", [:], ["video"]),
        ("messages.getDialogs", ["folder_id": 0], ["offset_date"]),
        ("messages.search", ["peer": .object("inputPeerEmpty"), "q": "a"], ["peer", "q"]),
    ]

    @Test("a method honours what its handler reads, and its handler reads what it honours")
    func honoured() throws {
        for method in MethodTable.simulated {
            var reads: Set<TLName> = []
            for layer in [133, 228] as [Layer] {
                guard ObjectCodec().schema.combinator(named: method, layer: layer) != nil else { continue }
                var desk = Desk()
                desk.layer = layer
                _ = try EncodingTests.answer(to: method, desk: &desk)
                reads.formUnion(desk.reads[method] ?? [])
            }
            for call in Self.rarer where call.method == method {
                var desk = Desk()
                _ = try desk.logIn()
                _ = desk.refusal(of: method, call.fields, at: 2)
                #expect(call.reads.isSubset(of: desk.reads[method] ?? []), "\(method)")
                reads.formUnion(desk.reads[method] ?? [])
            }
            #expect(reads == MethodTable.traits(of: method).arguments.read, "\(method)")
        }
    }

    @Test("every argument and every field that a row names is in the schema")
    func names() {
        let schema = Schema.builtIn
        for (method, row) in MethodTable.rows {
            let fields = schema.versions(of: method).flatMap(\.fields)
            for item in row.traits.arguments.items.values {
                let named = fields.filter { $0.name == item.name }
                #expect(!named.isEmpty, "\(method) \(item.name)")
                let inner = Set(named.flatMap { self.fields(of: $0.type, schema) })
                let all = (item.fields ?? []).union(item.lackingFields)
                #expect(all.isSubset(of: inner), "\(method) \(item.name)")
            }
        }
    }

    private func fields(of type: FieldType, _ schema: Schema) -> [TLName] {
        switch type {
        case .vector(let item): fields(of: item, schema)
        case .boxed(let name):
            ([133, 144, 158, 181, 200, 216, schema.layers.upperBound] as [Layer])
                .flatMap { schema.constructors(ofType: name, layer: $0) }.flatMap(\.fields).map(\.name)
        default: []
        }
    }

    @Test(
        "what a query sets and nobody honours is refused if it is decisive, and told if it only lacks",
        arguments: [
            ("messages.sendMessage", ["message": "a", "schedule_date": 5], ["schedule_date"], []),
            ("messages.sendMessage", ["message": "a", "effect": 7], [], ["effect"]),
            ("messages.sendMessage", ["message": "a", "silent": false, "no_webpage": true], [], []),
            (
                "messages.sendMessage",
                ["reply_to": .object("inputReplyToMessage", ["reply_to_msg_id": 1, "todo_item_id": 3])],
                ["reply_to.todo_item_id"], []
            ),
            ("channels.createChannel", ["title": "a", "forum": true], ["forum"], []),
            ("auth.sendCode", ["api_id": 1, "settings": .object("codeSettings")], [], []),
            (
                "auth.sendCode", ["settings": .object("codeSettings", ["current_number": true])], [],
                ["settings"]
            ),
            ("messages.getHistory", ["limit": 5, "hash": 77], [], []),
            ("account.resetAuthorization", ["hash": 77], [], []),
            ("updates.getChannelDifference", ["filter": .object("channelMessagesFilterEmpty")], [], []),
            (
                "messages.sendMedia",
                ["media": .object("inputMediaUploadedDocument", ["force_file": true])], [],
                ["media.force_file"]
            ),
            (
                "contacts.importContacts",
                [
                    "contacts": [
                        .object("inputPhoneContact", ["phone": "1"]),
                        .object("inputPhoneContact", ["note": .object("textWithEntities", ["text": "n"])]),
                    ]
                ],
                [], ["contacts.note"]
            ),
        ] as [(TLName, TLFields, [String], [String])]
    )
    func unhonoured(method: TLName, fields: TLFields, decisive: [String], lacking: [String]) {
        let arguments = MethodTable.traits(of: method).arguments
        let found = arguments.unhonoured(in: TLObject(method, fields), byBot: false, schema: .builtIn)
        #expect(found.decisive == decisive)
        #expect(found.lacking == lacking)
    }

    @Test(
        "a query with a decisive argument is refused and does nothing; told ones are refused if a world says so"
    )
    func refused() throws {
        var desk = Desk()
        let ann = try desk.person(2)
        let send: TLFields = ["peer": .object("inputPeerSelf"), "message": "a", "random_id": 5]
        let later = send.merging(["schedule_date": 1_800_000_000]) { $1 }
        #expect(desk.refusal(of: "messages.sendMessage", later, as: ann) == "UNSUPPORTED")
        let history: TLFields = ["peer": .object("inputPeerSelf"), "limit": 9]
        #expect(try desk.call("messages.getHistory", history, as: ann)?.texts == [])
        let effect = send.merging(["effect": 7]) { $1 }
        desk.world.settings.unsupported = .refuse
        #expect(desk.refusal(of: "messages.sendMessage", effect, as: ann) == "UNSUPPORTED")
        desk.world.settings.unsupported = .tell
        #expect(desk.refusal(of: "messages.sendMessage", effect, as: ann) == nil)
    }

    @Test("an argument that a method has in a user's schema alone is decisive, too")
    func refusedOfOnesOwn() throws {
        var desk = Desk()
        desk.schema = try Schema.builtIn.adding(
            """
            ---functions---
            help.getNearestDc#11223344 kind:int = NearestDc;
            // LAYER 300
            """
        )
        #expect(desk.refusal(of: "help.getNearestDc", ["kind": 5], at: 2)?.message == "UNSUPPORTED")
        #expect(desk.refusal(of: "help.getNearestDc", ["kind": 0], at: 2) == nil)
    }
}
