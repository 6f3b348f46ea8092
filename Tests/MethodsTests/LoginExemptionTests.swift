import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite struct LoginExemptionTests {
    /// What clients call before they are logged in, with the layers' surface in hand.
    static let free: [TLName] = [
        "account.deleteAccount", "account.getPassword", "account.sendVerifyEmailCode", "account.verifyEmail",
        "auth.bindTempAuthKey", "auth.cancelCode", "auth.checkPaidAuth", "auth.checkPassword",
        "auth.dropTempAuthKeys", "auth.exportLoginToken", "auth.finishPasskeyLogin",
        "auth.importAuthorization", "auth.importBotAuthorization", "auth.importLoginToken",
        "auth.importWebTokenAuthorization", "auth.initPasskeyLogin", "auth.reportMissingCode",
        "auth.requestFirebaseSms", "auth.resendCode", "auth.resetLoginEmail", "auth.sendCode", "auth.signIn",
        "auth.signUp",
        "help.getAppConfig", "help.getAppUpdate", "help.getCdnConfig", "help.getConfig",
        "help.getCountriesList", "help.getDeepLinkInfo", "help.getNearestDc", "help.saveAppLog",
        "langpack.getDifference", "langpack.getLangPack", "langpack.getLanguage", "langpack.getLanguages",
        "langpack.getStrings", "payments.assignAppStoreTransaction", "payments.assignPlayMarketTransaction",
        "payments.canPurchaseStore", "payments.getPaymentForm", "payments.sendPaymentForm",
    ]

    @Test("a method that needs no login is never answered with 401", arguments: free)
    func exempt(method: TLName) {
        var desk = Desk()
        #expect(MethodTable.traits(of: method).stage == .always)
        #expect(desk.refusal(of: method, at: 1)?.code != 401)
        #expect(
            desk.refusal(of: method, ["hash": 0, "bytes": .bytes([1]), "lang_code": "en"], at: 1)?.code != 401
        )
    }

    @Test("every other method of ours is 401 AUTH_KEY_UNREGISTERED without a login, with a reason")
    func bound() {
        var desk = Desk()
        let bound = MethodTable.names.filter { AccessTable.row(of: $0).stage != .always }
        #expect(bound.count > 20)
        for method in bound {
            let error = desk.refusal(of: method, at: 1)
            #expect(error?.description == "401 AUTH_KEY_UNREGISTERED", "\(method)")
            #expect(error?.reason?.hasPrefix("\(method) needs a login") == true)
        }
    }

    @Test("a method that is not ours is 401 without a login, and UNSUPPORTED with one")
    func unknown() throws {
        var desk = Desk()
        #expect(desk.refusal(of: "messages.sendScreenshotNotification", at: 2)?.code == 401)
        _ = try desk.logIn()
        #expect(desk.refusal(of: "messages.sendScreenshotNotification", at: 2)?.message == "UNSUPPORTED")
    }

    @Test("a login at one DC is none at another")
    func otherDC() throws {
        var desk = Desk()
        _ = try desk.logIn()
        #expect(try desk.me(at: 2) != nil)
        #expect(desk.refusal(of: "users.getUsers", at: 1)?.code == 401)
        #expect(desk.refusal(of: "users.getUsers", at: 2, key: 8)?.code == 401)
    }

    @Test("dropTempAuthKeys is true without a login, and leaves what is to be done as a fact")
    func dropTempAuthKeys() throws {
        var desk = Desk()
        #expect(try desk.call("auth.dropTempAuthKeys", ["except_auth_keys": [5, -6]], at: 3) == true)
        #expect(
            desk.world.takeFacts() == [
                .temporaryKeysDropped(
                    of: KeyPlace(dc: 3, keyID: AuthKeyID(7)),
                    except: [AuthKeyID(5), AuthKeyID(-6)]
                )
            ]
        )
    }
}
