import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite struct RegistrationTests {
    var desk = Desk()
    let stranger = "31612345678"

    private mutating func sendCode(_ phone: String, at dc: DCID, from peer: String) -> RPCError? {
        do throws(RPCError) {
            _ = try desk.call("auth.sendCode", desk.sendCodeFields(phone), at: dc, from: peer)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "an unknown number is sent to the DC nearest to its network, and signs up there",
        arguments: ["10.20.30.40", "2001:db8::7", "::ffff:10.20.1.1"]
    )
    mutating func networks(peer: String) throws {
        desk.world.networks.add(try #require(Network("10.20.0.0/16")), nearestTo: 5)
        desk.world.networks.add(try #require(Network("2001:db8::/32")), nearestTo: 5)
        let error = sendCode(stranger, at: 2, from: peer)
        #expect(error?.description == "303 NETWORK_MIGRATE_5")
        #expect(error?.reason?.hasPrefix("nobody owns \(stranger), and ") == true)
        #expect(sendCode(stranger, at: 5, from: peer) == nil)
        #expect(sendCode(stranger, at: 2, from: "192.0.2.1") == nil)
        #expect(sendCode("9996621234", at: 2, from: peer) == nil)
        #expect(sendCode("9996621234", at: 1, from: peer)?.message == "PHONE_MIGRATE_2")
        let nearest = try desk.call("help.getNearestDc", at: 2, from: peer)?.object
        #expect(nearest?["nearest_dc"] == 5)
        #expect(nearest?["this_dc"] == 2)
        #expect(nearest?["country"] == "SG")
    }

    @Test("where it matters, a network without a DC of this world redirects nobody")
    mutating func unknownDC() throws {
        desk.world.networks.add(try #require(Network("0.0.0.0/0")), nearestTo: 77)
        #expect(sendCode(stranger, at: 2, from: "10.0.0.1") == nil)
    }

    @Test("in Telegram's test environment a test number logs in so many times a day")
    mutating func testProfile() throws {
        desk.world = World(dataCenters: DataCenter.onLoopback(count: 3), settings: .telegramTest)
        #expect(desk.world.settings.isTestMode)
        desk.world.settings.testNumbersAreRegistered = true
        desk.world.settings.testLoginsPerDay = 3
        let phone = "9996621234"
        for key in 1...3 {
            _ = try desk.logIn(key: Int64(key))
            desk.now = desk.now + .seconds(100)
        }
        let error = desk.refusal(of: "auth.sendCode", desk.sendCodeFields(phone), at: 2)
        #expect(error?.description == "420 FLOOD_TEST_PHONE_WAIT_\(86_400 - 300)")
        #expect(desk.refusal(of: "auth.sendCode", desk.sendCodeFields("9996621235"), at: 2) == nil)
        desk.now = desk.now + .seconds(86_400 - 300)
        #expect(throws: Never.self) { try desk.logIn(key: 4) }
        #expect(
            desk.refusal(of: "auth.sendCode", desk.sendCodeFields(phone), at: 2)?.message
                == "FLOOD_TEST_PHONE_WAIT_100"
        )
    }

    @Test("a code keeps its length when the length changes in mid-run")
    mutating func codeLength() throws {
        let phone = "9996621234"
        let old = try desk.sendCode(phone, at: 2, key: 1)
        desk.world.settings.codeLength = 6
        let new = try desk.sendCode(phone, at: 2, key: 2)
        #expect(desk.refusal(of: "auth.signIn", desk.codeFields(phone, old, "22222"), at: 2, key: 1) == nil)
        #expect(desk.refusal(of: "auth.signIn", desk.codeFields(phone, new, "222222"), at: 2, key: 2) == nil)
    }

    @Test("a wiped world knows no account, no login and no code, but its DCs, networks and settings")
    mutating func wipe() throws {
        desk.world.settings.codeLength = 6
        desk.world.networks.add(try #require(Network("10.0.0.0/8")), nearestTo: 4)
        _ = try desk.logIn()
        let hash = try desk.sendCode("9996621234", at: 2, key: 8)
        _ = desk.world.takeFacts()
        desk.world.wipe()
        let place = KeyPlace(dc: 2, keyID: AuthKeyID(7))
        #expect(desk.world.takeFacts() == [.loggedOut(place), .wiped])
        #expect(desk.world.accounts.count == 0)
        #expect(desk.refusal(of: "users.getUsers", at: 2)?.message == "AUTH_KEY_UNREGISTERED")
        #expect(
            desk.refusal(of: "auth.signIn", desk.codeFields("9996621234", hash, "222222"), at: 2, key: 8)?
                .message == "PHONE_CODE_EXPIRED"
        )
        #expect(desk.world.settings.codeLength == 6)
        #expect(sendCode(stranger, at: 2, from: "10.1.1.1")?.message == "NETWORK_MIGRATE_4")
    }
}
