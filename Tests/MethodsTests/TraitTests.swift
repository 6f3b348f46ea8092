import DataCenters
import Primitives
import TL
import Testing

@testable import Methods

@Suite("What is so of a method")
struct TraitTests {
    /// A desk with a bot at DC 2, and one that was logged in at DC 4 by import.
    private func botDesk() throws -> Desk {
        var desk = Desk()
        let bot = Account(
            id: 4711,
            accessHash: 5,
            phone: nil,
            firstName: "Robot",
            homeDC: 2,
            created: desk.now,
            bot: Bot(token: "4711:token")
        )
        desk.world = World(accounts: [bot])
        let fields: [String: TLValue] = ["api_id": 1, "api_hash": "hash", "bot_auth_token": "4711:token"]
        _ = try desk.call("auth.importBotAuthorization", fields, at: 2)
        return desk
    }

    @Test("a bot is refused what is for people, and only that")
    func bots() throws {
        let start = try botDesk()
        for (method, row) in MethodTable.rows where row.traits.needsLogin {
            var desk = start
            let isRefused = desk.refusal(of: method, at: 2)?.message == "BOT_METHOD_INVALID"
            #expect(isRefused == (row.traits.callers == .people), "\(method)")
        }
    }

    @Test("what is served abroad is not redirected, and all else is")
    func abroad() throws {
        var desk = Desk()
        try desk.logIn("9996621234", at: 2, key: 7, foreign: 4)
        let start = desk
        for (method, row) in MethodTable.rows {
            var desk = start
            let isRedirected =
                desk.refusal(of: method, ["id": [.object("inputUserEmpty")]], at: 4)?.code == 303
            // An export decides for itself, and so do statistics and files.
            guard method != "auth.exportAuthorization", row.traits.abroad != .served || isRedirected else {
                continue
            }
            #expect(isRedirected == (row.traits.abroad != .served), "\(method)")
        }
    }

    @Test(
        "a method that we never heard of gets its traits by its name",
        arguments: [
            (
                "messages.getSomething", true, MethodTraits.Kind.question, MethodTraits.Abroad.redirected,
                false
            ),
            ("messages.doSomething", true, .action, .redirected, false),
            ("help.getSomething", true, .question, .served, false),
            ("langpack.getSomething", false, .question, .served, false),
            ("upload.doSomething", true, .action, .served, true),
        ]
    )
    func unknown(
        name: String,
        needsLogin: Bool,
        kind: MethodTraits.Kind,
        abroad: MethodTraits.Abroad,
        isFileQuery: Bool
    ) {
        let traits = MethodTable.traits(of: name)
        #expect(traits.needsLogin == needsLogin)
        #expect(traits.kind == kind)
        #expect(traits.abroad == abroad)
        #expect(traits.isFileQuery == isFileQuery)
        #expect(!traits.isAllowedUnbound && !traits.bindsKey && !traits.isAnsweredByCDN)
    }

    @Test("no name stands in the table twice")
    func once() {
        #expect(MethodTable.rows.count == MethodTable.handlers.count + MethodTable.others.count)
    }
}
