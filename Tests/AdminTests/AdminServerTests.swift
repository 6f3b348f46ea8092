import Admin
import Sockets
import Testing
import Worlds

extension AdminSuite {
    @Suite("The admin API over HTTP")
    struct AdminServerTests {
        @Test("it lives before it is ready")
        func probes() async throws {
            let api = try await TestAPI.start(begun: false)
            #expect(try await api.client.ask("GET", "/health").status == 200)
            #expect(try await api.client.ask("GET", "/ready").status == 503)
            #expect(try await api.client.ask("POST", "/worlds", body: "dcs: 1").status == 503)
            await api.worlds.begin(with: nil)
            #expect(try await api.client.ask("GET", "/ready").status == 200)
            await api.stop()
        }

        @Test("what is not there is told with what is")
        func unknown() async throws {
            let api = try await TestAPI.start()
            let nothing = try await api.client.ask("GET", "/wolrds")
            #expect(nothing.status == 404 && nothing.body.contains("GET /worlds"))
            _ = try await api.world(name: "known")
            let world = try await api.client.ask("GET", "/worlds/x/journal")
            #expect(world.status == 404 && world.body.contains("there is no world 'x'; there are: known"))
            let method = try await api.client.ask("PUT", "/worlds")
            #expect(method.status == 405 && method.headers["allow"] == "DELETE, GET, POST")
            let parameter = try await api.client.ask("GET", "/worlds/known/journal?afetr=1")
            #expect(
                parameter.status == 400
                    && parameter.body.contains("there are: after, limit, event, dc, method")
            )
            #expect(try await api.client.ask("GET", "/worlds/known/journal?after=x").status == 400)
            #expect(try await api.client.ask("GET", "/worlds/known/journal?event=x").status == 400)
            await api.stop()
        }

        @Test("a request on a connection that is kept is answered at once, its body too")
        func promptness() async throws {
            let api = try await TestAPI.start()
            var times: [Duration] = []
            for _ in 0..<40 {
                let start = ContinuousClock.now
                #expect(try await api.client.ask("GET", "/health").status == 200)
                times.append(ContinuousClock.now - start)
            }
            // With Nagle's algorithm each takes 44 ms; a machine that is busy at each of the last twenty is dead.
            #expect(try #require(times.suffix(20).min()) < .milliseconds(35))
            await api.stop()
        }

        @Test("a body that is too long or no text is refused, and the connection lives on")
        func bodies() async throws {
            let api = try await TestAPI.start()
            for count in [1 << 20 + 1, 3 << 20] {
                let long = String(repeating: "a", count: count)
                #expect(try await api.client.ask("POST", "/worlds", body: long).status == 413)
                #expect(try await api.client.ask("GET", "/health").status == 200)
            }
            await api.client.send("POST /worlds HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n")
            await api.client.send([0xff, 0xfe])
            #expect(try await api.client.readAnswer().status == 400)
            #expect(try await api.client.ask("HEAD", "/health").status == 405)
            await api.stop()
        }

        @Test("without the token nothing is answered but probes")
        func token() async throws {
            let api = try await TestAPI.start(token: "secret")
            #expect(try await api.client.ask("GET", "/health").status == 200)
            #expect(try await api.client.ask("GET", "/ready").status == 200)
            let refused = try await api.client.ask("GET", "/worlds")
            #expect(refused.status == 401 && refused.headers["www-authenticate"] == "Bearer")
            for header in ["Bearer secre", "Bearer secret2", "Bearer", "secret", "Basic secret"] {
                let answer = try await api.client.ask("GET", "/nothing", headers: ["Authorization": header])
                #expect(answer.status == 401, "\(header)")
            }
            let allowed = try await api.client.ask(
                "GET",
                "/worlds",
                headers: ["Authorization": "bearer secret"]
            )
            #expect(allowed.status == 200)
            await api.stop()
        }

        @Test("web pages are kept out, whatever name they give this machine")
        func pages() async throws {
            let api = try await TestAPI.start()
            for host in ["evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", "1.2.3"] {
                #expect(try await api.client.ask("GET", "/health", headers: ["Host": host]).status == 403)
            }
            for host in ["127.0.0.1:80", "[::1]:80", "localhost:80", "a.localhost", "10.0.0.7"] {
                #expect(try await api.client.ask("GET", "/health", headers: ["Host": host]).status == 200)
            }
            let other = ["Origin": "http://evil.example"]
            #expect(try await api.client.ask("POST", "/worlds", body: "dcs: 1", headers: other).status == 403)
            let own = ["Host": "localhost:80", "Origin": "http://localhost:80"]
            #expect(try await api.client.ask("GET", "/worlds", headers: own).status == 200)
            await api.stop()
        }

        @Test("a host that others reach needs a token")
        func openHosts() {
            #expect(throws: AdminError.open("0.0.0.0")) { try AdminOptions(host: "0.0.0.0", port: 0) }
            #expect(throws: AdminError.open("::")) { try AdminOptions(host: "::", port: 0) }
            #expect(throws: Never.self) { try AdminOptions(host: "0.0.0.0", port: 0, token: "t") }
            #expect(throws: AdminError.token) { try AdminOptions(port: 0, token: "two words") }
            #expect(throws: AdminError.self) { try AdminOptions(host: "no.such.host.invalid", port: 0) }
        }

        @Test("a port in use is told, and the port is free after the end")
        func port() async throws {
            let api = try await TestAPI.start()
            let port = api.address.port
            let error = await #expect(throws: AdminError.self) {
                try await AdminServer.start(try AdminOptions(port: port), worlds: WorldRegistry())
            }
            #expect("\(try #require(error))".contains("port \(port) on 127.0.0.1 is in use"))
            await api.stop()
            let second = try await AdminServer.start(try AdminOptions(port: port), worlds: WorldRegistry())
            await second.stop()
            let sixth = try await AdminServer.start(
                try AdminOptions(host: "::1", port: 0),
                worlds: WorldRegistry()
            )
            #expect(sixth.url.hasPrefix("http://[::1]:"))
            await sixth.stop()
        }
    }
}
