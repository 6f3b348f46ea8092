import DataCenters
import Primitives
import TL
import Testing

@testable import Methods

@Suite struct RefusalTests {
    static let phone = PhoneNumber("9996621234")!

    @Test(
        "a refused login call has its documented name, and says why",
        arguments: [
            (LoginRefusal.elsewhere(Redirect(to: 4, because: "so")), "303 PHONE_MIGRATE_4"),
            (.noSuchTestDC(phone, 7), "400 PHONE_NUMBER_INVALID"),
            (.occupied(phone), "400 PHONE_NUMBER_OCCUPIED"),
            (.nearer(Redirect(to: 5, because: "so")), "303 NETWORK_MIGRATE_5"),
            (.closed(.banned), "400 PHONE_NUMBER_BANNED"), (.closed(.deactivated), "401 USER_DEACTIVATED"),
            (.tooManyTestLogins(wait: .milliseconds(1500)), "420 FLOOD_TEST_PHONE_WAIT_2"),
            (.worldIsFull, "400 PHONE_NUMBER_FLOOD"),
            (.code(.unknownHash), "400 PHONE_CODE_EXPIRED"),
            (.code(.expired), "400 PHONE_CODE_EXPIRED"),
            (.code(.exhausted), "400 PHONE_CODE_EXPIRED"),
            (.code(.wrong(attemptsLeft: 4)), "400 PHONE_CODE_INVALID"),
            (.code(.notConfirmed), "400 PHONE_CODE_INVALID"),
            (.code(.noFurtherWay), "406 SEND_CODE_UNAVAILABLE"),
        ]
    )
    func login(refusal: LoginRefusal, text: String) {
        let error = refusal.rpcError
        #expect(error.description == text)
        #expect(error.reason == refusal.description)
    }

    @Test(
        "a refused import has its documented name, and says why",
        arguments: [
            (TransferRefusal.unknown, "AUTH_BYTES_INVALID"), (.used, "AUTH_BYTES_INVALID"),
            (.replaced, "AUTH_BYTES_INVALID"), (.expired, "AUTH_BYTES_INVALID"),
            (.wrongDC(4), "AUTH_BYTES_INVALID"), (.originEnded, "AUTH_BYTES_INVALID"),
            (.keyHasAnotherLogin, "AUTH_BYTES_INVALID"), (.wrongUser, "USER_ID_INVALID"),
        ]
    )
    func transfer(refusal: TransferRefusal, name: String) {
        let error = refusal.rpcError
        #expect(error.description == "400 \(name)")
        #expect(error.reason == refusal.description)
    }

    @Test(
        "a refused export has its documented name, and says why",
        arguments: [
            (ExportRefusal.notLoggedIn, "401 AUTH_KEY_UNREGISTERED"), (.sameDC(2), "400 DC_ID_INVALID"),
            (.noSuchDC(9), "400 DC_ID_INVALID"),
            (.elsewhere(Redirect(to: 2, because: "so")), "303 USER_MIGRATE_2"),
        ]
    )
    func export(refusal: ExportRefusal, text: String) {
        let error = refusal.rpcError
        #expect(error.description == text)
        #expect(error.reason == refusal.description)
    }
}
