import Primitives
import ReferenceClient
import Scenarios
import Server
import Sockets
import TL
import Testing
import Worlds

@Suite("A world started from a test", .serialized, .timeLimit(.minutes(5)))
struct LiveWorldTests {
    @Test("a client logs in where the scenario says, and a command moves it on")
    func login() async throws {
        let world = try await LiveWorld.start(
            scenario: """
                dcs: 3
                accounts:
                  - { phone: "31612345678", dc: 3 }
                """
        )
        #expect(world.dataCenters.map(\.id) == [1, 2, 3])
        let first = try #require(world.address(of: 1))
        #expect(first.host == "127.0.0.1")
        #expect(world.address(of: 4) == nil)
        #expect(world.publicKeyPEM.hasPrefix("-----BEGIN RSA PUBLIC KEY-----"))
        let walk = LoginWalk(trusted: world.publicKey, seed: 1) { SystemClock.now }
        let address = try SocketAddress(host: first.host, port: UInt16(first.port))
        let outcome = try await walk.logIn(phone: "31612345678", code: "33333", from: 1, at: address)
        #expect(outcome.dc == 3)
        await outcome.client.close()
        let answer = try await world.perform("move account 31612345678 to DC 2")
        #expect(answer.description == "31612345678 lives on DC 2")
        await #expect(throws: CommandRefusal.self) { try await world.perform("move account 3 to DC 9") }
        await world.stop()
    }

    @Test("all mistakes of a scenario are thrown at once")
    func mistakes() async {
        let mistakes = await #expect(throws: Diagnostics.self) {
            try await LiveWorld.start(scenario: "dcs: 0\nseeed: 1")
        }
        #expect(mistakes?.list.map(\.mark.line) == [1, 2])
    }

    @Test("the photo that somebody shows is moved by the name of who shows it")
    func photo() async throws {
        let world = try await LiveWorld.start(
            scenario: """
                dcs: 2
                accounts: [{ phone: "9996611234", username: anna, photo: {} }]
                channels: [{ title: News, username: news, owner: anna, photo: { dc: 2 } }]
                """
        )
        let answer = try await world.perform("move file @News to DC 1")
        #expect(answer.description.hasSuffix("is at DC 1"))
        #expect(try await world.perform("move file @anna to DC 2").description.hasSuffix("is at DC 2"))
        await #expect(throws: CommandRefusal.noPhoto(of: "eve")) {
            try await world.perform("move file @eve to DC 1")
        }
        await world.stop()
    }

    @Test("a photo whose bytes are no picture is a mistake at its place")
    func noPicture() async {
        let text = """
            dcs: 1
            accounts:
              - { phone: "9996611234", photo: { path: /proc/self/cmdline } }
            """
        let mistakes = await #expect(throws: Diagnostics.self) {
            try await LiveWorld.start(scenario: text)
        }
        #expect(mistakes?.list.first?.mark.line == 3)
        #expect(mistakes?.list.first?.description.contains("is no photo: the bytes are no JPEG") == true)
    }

    @Test("a file that the scenario names and that is not there is a mistake at its place")
    func missingFile() async {
        let text = """
            dcs: 1
            accounts: [{ phone: "9996611234" }]
            files:
              - { name: a.bin, path: no/such/file, dc: 1, owner: "9996611234" }
            """
        let mistakes = await #expect(throws: Diagnostics.self) {
            try await LiveWorld.start(scenario: text)
        }
        #expect(
            mistakes?.list.first?.description
                == "the scenario:4:5: error: no/such/file: cannot be read: No such file or directory"
        )
    }

    @Test("a port in use is told, and nothing listens then")
    func portInUse() async throws {
        let world = try await LiveWorld.start(scenario: "dcs: 1")
        var recipe = try WorldRecipe("dcs: 1")
        recipe.portBase = try #require(world.address(of: 1)).port - 1
        let error = await #expect(throws: StartError.self) { try await LiveWorld.start(recipe) }
        #expect("\(try #require(error))".contains("in use"))
        await world.stop()
    }

    @Test("a port of a proxy in use is told with the name of the proxy")
    func proxyPortInUse() async throws {
        let world = try await LiveWorld.start(scenario: "dcs: 1")
        var recipe = try WorldRecipe("dcs: 1")
        recipe.httpProxyPort = try #require(world.address(of: 1)).port
        let error = await #expect(throws: StartError.self) { try await LiveWorld.start(recipe) }
        #expect("\(try #require(error))".hasPrefix("the HTTP proxy door cannot listen: port "))
        await world.stop()
    }

    @Test("the same seed makes the same world, and every world tells its seed")
    func seeds() async throws {
        let world = try await LiveWorld.start(scenario: "{ dcs: 1, seed: 42 }")
        #expect(world.seed == 42)
        await world.stop()
    }
}
