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
        let fields: TLFields = ["api_id": 1, "api_hash": "hash", "bot_auth_token": "4711:token"]
        _ = try desk.call("auth.importBotAuthorization", fields, at: 2)
        return desk
    }

    @Test("a bot is refused what the lists give to people, and only that, simulated or not")
    func bots() throws {
        let start = try botDesk()
        for (method, row) in AccessTable.rows where row.stage == .login {
            var desk = start
            let isRefused = desk.refusal(of: method, at: 2)?.description == "400 BOT_METHOD_INVALID"
            #expect(isRefused == (row.callers == .people), "\(method)")
        }
    }

    @Test("a person is refused what the lists give to bots, and only that")
    func people() throws {
        var start = Desk()
        _ = try start.logIn()
        for (method, row) in AccessTable.rows where row.stage == .login {
            var desk = start
            let isRefused = desk.refusal(of: method, at: 2)?.description == "400 USER_BOT_REQUIRED"
            #expect(isRefused == (row.callers == .bots), "\(method)")
        }
    }

    @Test("what the lists allow without a login is never 401, and all else is, simulated or not")
    func withoutLogin() {
        for (method, row) in AccessTable.rows {
            var desk = Desk()
            let isRefused = desk.refusal(of: method, at: 2)?.code == 401
            #expect(isRefused == (row.stage != .always), "\(method)")
        }
    }

    @Test("every method of ours stands in the official lists, or is too young or too old for them")
    func listed() {
        let unlisted = MethodTable.names.filter { AccessTable.rows[$0] == nil }
        #expect(unlisted.sorted() == [])
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
        "a method without a row gets its traits from the lists and by its name",
        arguments: [
            ("messages.getSomething", LoginStage.login, MethodTraits.Abroad.redirected, false),
            ("help.getSomething", .login, .served, false),
            ("langpack.getStrings", .always, .served, false),
            ("auth.checkPaidAuth", .always, .served, false),
            ("auth.recoverPassword", .password, .redirected, false),
            ("account.verifyEmail", .always, .redirected, false),
            ("upload.doSomething", .login, .served, true),
        ]
    )
    func unknown(
        name: TLName,
        stage: LoginStage,
        abroad: MethodTraits.Abroad,
        isFileQuery: Bool
    ) {
        let traits = MethodTable.traits(of: name)
        #expect(traits.stage == stage)
        #expect(traits.abroad == abroad)
        #expect(traits.isFileQuery == isFileQuery)
        #expect(!traits.isAllowedUnbound && !traits.bindsKey && !traits.isAnsweredByCDN)
    }

    @Test("no name stands in the table twice")
    func once() {
        #expect(Array(MethodTable.rows).count == MethodTable.all.count)
    }
}
