import Admin
import ReferenceClient
import Testing
import Worlds

extension AdminSuite {
    @Suite("The journal over HTTP")
    struct JournalRoutesTests {
        @Test("entries are filtered, paged, and given as lines on request")
        func query() async throws {
            let api = try await TestAPI.start()
            let ports = try await api.world()
            let client = try await api.logIn(at: ports[0])
            let redirects = try await api.client.ask(
                "GET",
                "/worlds/a/journal?event=answer&method=auth.*&dc=1"
            )
            let entries = try JSONReader.list(redirects.body)
            #expect(entries.map { $0["answer"] as? String } == ["PHONE_MIGRATE_2"])
            let page = try await api.client.ask("GET", "/worlds/a/journal?limit=2&event=request,answer")
            #expect(try JSONReader.list(page.body).count == 2)
            let link = try #require(page.headers["link"])
            #expect(link.hasSuffix(#"; rel="next""#))
            let target = String(link.dropFirst().prefix { $0 != ">" })
            let next = try JSONReader.list(try await api.client.ask("GET", target).body)
            let last = try #require(try JSONReader.list(page.body).last?["n"] as? Int)
            #expect(try #require(next.first?["n"] as? Int) > last)
            let lines = try await api.client.ask(
                "GET",
                "/worlds/a/journal",
                headers: ["Accept": "application/x-ndjson"]
            )
            #expect(lines.headers["content-type"] == "application/x-ndjson")
            #expect(lines.body.split(separator: "\n").allSatisfy { $0.hasPrefix("{") && $0.hasSuffix("}") })
            await client.close()
            await api.stop()
        }

        @Test("a follower is told each entry, goes on where it was, hears of a reset and of the end")
        func follow() async throws {
            let api = try await TestAPI.start()
            _ = try await api.world()
            func act(_ line: String) async throws {
                #expect(try await api.client.ask("POST", "/worlds/a/actions", body: line).status == 200)
            }
            try await act("code length 6")
            try await act("code length 5")
            let follower = try await api.another()
            let target = "/worlds/a/journal/follow"
            await follower.send("GET \(target) HTTP/1.1\r\nHost: localhost\r\nLast-Event-ID: 1\r\n\r\n")
            let head = try await follower.read(through: "\r\n\r\n")
            #expect(head.contains("text/event-stream"))
            let first = try await follower.read(through: "}\n\n")
            #expect(first.contains("id: 2\ndata: {") && first.contains("code length 5"))
            try await act("wipe")
            #expect(try await follower.read(through: "}\n\n").contains("id: 3\n"))
            #expect(try await api.client.ask("POST", "/worlds/a/reset").status == 200)
            #expect(try await follower.read(through: "data: {}\n\n").contains("event: reset"))
            try await act("wipe")
            #expect(try await follower.read(through: "}\n\n").contains("id: 1\n"))
            #expect(try await api.client.ask("DELETE", "/worlds/a").status == 204)
            #expect(try await follower.read(through: "0\r\n\r\n").isEmpty == false)
            await follower.close()
            await api.stop()
        }

        @Test("a pattern is counted, and what comes nearest is told with its differences")
        func verify() async throws {
            let api = try await TestAPI.start()
            let ports = try await api.world()
            let client = try await api.logIn(at: ports[0])
            func ask(_ body: String) async throws -> [String: Any] {
                let answer = try await api.client.ask("POST", "/worlds/a/verify", body: body)
                #expect(answer.status == 200, "\(answer.body)")
                return try answer.json()
            }
            let seen = try await ask(#"{"request": "auth.signIn", "dc": 2, "times": "1.."}"#)
            #expect(seen["holds"] as? Bool == true && seen["count"] as? Int == 1)
            #expect((seen["matches"] as? [[String: Any]])?.first?["method"] as? String == "auth.signIn")
            let missed = try await ask("{ request: auth.signIn, dc: 1 }")
            #expect(missed["holds"] as? Bool == false && missed["count"] as? Int == 0)
            let nearest = try #require(missed["nearest"] as? [String: Any])
            let differences = try #require(nearest["differences"] as? [[String: Any]])
            #expect(differences.map { $0["text"] as? String } == ["dc is 2, expected 1"])
            #expect(try await ask("{ request: auth.signIn, times: 3 }")["holds"] as? Bool == false)
            #expect(try await ask("never: { answer: FLOOD_WAIT_* }")["holds"] as? Bool == true)
            for body in [
                "", "{ reqest: auth.signIn }", "{ request: auth.sginIn }", "{ request: auth.signIn, dc: 9 }",
            ] {
                #expect(
                    try await api.client.ask("POST", "/worlds/a/verify", body: body).status == 422,
                    "\(body)"
                )
            }
            let verdict = try await api.client.ask("GET", "/worlds/a/verdict").json()
            #expect(verdict["passes"] as? Bool == true)
            await client.close()
            await api.stop()
        }
    }
}
