import DataCenters
import Methods
import Primitives
import TL
import TestSupport
import Testing

@Suite struct UserAnswerTests {
    var desk = Desk()

    @Test("an id with its access hash is known, another or none is a stranger, in the order asked")
    mutating func getUsers() throws {
        let other = try desk.logIn("9996625678", key: 8)
        let me = try desk.logIn()
        let id = try #require(other["id"])
        let hash = try #require(other["access_hash"])
        let asked: TLValue = [
            .object("inputUser", ["user_id": id, "access_hash": 5]),
            .object("inputUser", ["user_id": id, "access_hash": hash]),
            .object("inputUserEmpty"),
            .object("inputUser", ["user_id": me["id"] ?? 0, "access_hash": 0]),
            .object("inputUserSelf"),
            7,
        ]
        let users = try desk.call("users.getUsers", ["id": asked], at: 2)?.vector?.compactMap { $0.object }
        #expect(
            users?.map(\.name) == ["userEmpty", "user", "userEmpty", "user", "user", "userEmpty"]
        )
        #expect(users?[1]["self"] == false)
        #expect(users?[1]["phone"] == nil, "a stranger's number is not told")
        #expect(users?[3] == me)
        #expect(users?[4] == me)
    }

    @Test("the full user holds the user where the layer wants it")
    mutating func getFullUser() throws {
        let me = try desk.logIn()
        let fields: TLFields = ["id": .object("inputUserSelf")]
        let new = try desk.call("users.getFullUser", fields, at: 2)?.object
        #expect(new?.name == "users.userFull")
        #expect(new?["users"] == [.object(me)])
        #expect(new?["full_user"]?.object?["id"] == me["id"])
        desk.layer = 134
        let old = try desk.call("users.getFullUser", fields, at: 2)?.object
        #expect(old?.name == "userFull")
        #expect(old?["user"]?.object == me)
        let stranger: TLFields = ["id": .object("inputUser", ["user_id": 1, "access_hash": 1])]
        #expect(desk.refusal(of: "users.getFullUser", stranger, at: 2)?.message == "USER_ID_INVALID")
        #expect(desk.refusal(of: "users.getFullUser", at: 2)?.message == "USER_ID_INVALID")
    }

    @Test("the stream of updates stands at its beginning")
    mutating func updates() throws {
        _ = try desk.logIn()
        #expect(
            try desk.call("updates.getState", at: 2)
                == .object(
                    "updates.state",
                    ["pts": 1, "qts": 0, "date": 1_700_000_000, "seq": 1, "unread_count": 0]
                )
        )
        #expect(
            try desk.call("updates.getDifference", ["pts": 1, "date": 1, "qts": 0], at: 2)
                == .object("updates.differenceEmpty", ["date": 1_700_000_000, "seq": 1])
        )
    }

    @Test("nobody has a password, and the group for one is the known prime with 3")
    mutating func password() throws {
        let password = try desk.call("account.getPassword", at: 2)?.object
        #expect(password?["has_password"] == nil)
        let algorithm = password?["new_algo"]?.object
        #expect(algorithm?["p"] == .bytes(Vectors["constants", "dh_prime"].bytes("hex")))
        #expect(algorithm?["g"] == 3)
        #expect(algorithm?["salt1"]?.bytes?.count == 8)
        #expect(algorithm?["salt2"]?.bytes?.count == 16)
        #expect(password?["secure_random"]?.bytes?.count == 256)
    }

    @Test("what there is nothing of is answered empty, in the form that the layer wants")
    mutating func empty() throws {
        _ = try desk.logIn()
        #expect(try desk.call("messages.getDialogs", at: 2)?.object?["dialogs"] == [])
        let folders: TLValue = [.object("dialogFilterDefault")]
        #expect(
            try desk.call("messages.getDialogFilters", at: 2)
                == .object("messages.dialogFilters", ["filters": folders])
        )
        desk.layer = 175
        #expect(try desk.call("messages.getDialogFilters", at: 2) == folders)
        #expect(try desk.call("account.updateStatus", at: 2) == true)
        #expect(try desk.call("contacts.getStatuses", at: 2) == [])
        #expect(
            try desk.call("help.getTermsOfServiceUpdate", at: 2)
                == .object("help.termsOfServiceUpdateEmpty", ["expires": 1_700_003_600])
        )
        #expect(
            try desk.call("messages.getAllDrafts", at: 2)
                == .object("updates", ["date": 1_700_000_000, "seq": 0])
        )
    }

    @Test("no arguments, however wrong, trap a handler")
    mutating func hostileArguments() throws {
        _ = try desk.logIn()
        let values: [TLValue] = [
            0, -1, .number(.max), .number(.min), "", .string(String(repeating: "9", count: 300)),
            .bytes([0xff, 0xfe]), [], [7, "x", .object("inputUser")], .object("nothing"), true, 0.5,
        ]
        let fields: [TLName] = [
            "id", "hash", "phone_number", "phone_code_hash", "phone_code", "first_name", "last_name", "dc_id",
            "bytes", "api_id", "api_hash", "except_auth_keys", "lang_code", "from_version",
        ]
        for method in MethodTable.names {
            for value in values {
                var all: TLFields = [:]
                for field in fields { all[field] = value }
                _ = desk.refusal(of: method, all, at: 2)
            }
        }
    }
}
