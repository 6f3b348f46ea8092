import FoundationEssentials
import ReferenceClient
import Scenarios
import Sockets
import TL
import Testing
import Worlds

@testable import Admin

extension AdminSuite {
    @Suite("Worlds over HTTP")
    struct WorldRoutesTests {
        @Test("a world is made, used, listed and ended; its ports refuse when the answer comes")
        func life() async throws {
            let api = try await TestAPI.start()
            let ports = try await api.world("title: a walk\ndcs: 2")
            let client = try await api.logIn(at: ports[0])
            let list = try await api.client.ask("GET", "/worlds")
            #expect(list.body.contains(#""id":"a""#) && list.body.contains("a walk"))
            let one = try await api.client.ask("GET", "/worlds/a").json()
            let status = try #require(one["status"] as? [String: Any])
            #expect(status["dcs"] as? Int == 2 && status["keys"] as? Int == 2)
            #expect(try await api.client.ask("GET", "/worlds/a/ready").status == 200)
            #expect(try await api.client.ask("DELETE", "/worlds/a").status == 204)
            for port in ports {
                let address = try SocketAddress(host: "127.0.0.1", port: port)
                await #expect(throws: SocketError.connectionRefused(address)) {
                    try await TestClient().connect(to: address)
                }
            }
            #expect(try await api.client.ask("GET", "/worlds/a").status == 404)
            #expect(try await api.client.ask("DELETE", "/worlds/a").status == 404)
            await client.close()
            await api.stop()
        }

        @Test("a world knows the schema of the process, and so do its stubs, faults and questions")
        func schema() async throws {
            let text = """
                my.answer#11223344 number:int = my.Answer;
                ---functions---
                my.getAnswer#55667788 = my.Answer;
                // LAYER 300
                """
            let stub = "{ method: my.getAnswer, answer: { _: my.answer, number: 5 } }"
            let scenario = "dcs: 1\nstubs:\n  - \(stub)"
            let plain = try await TestAPI.start()
            #expect(try await plain.client.ask("POST", "/worlds", body: scenario).status == 422)
            await plain.stop()

            let api = try await TestAPI.start(schema: try Schema.builtIn.adding(text))
            _ = try await api.world(scenario)
            #expect(try await api.client.ask("POST", "/worlds/a/stubs", body: stub).status == 201)
            let fault = "{ fault: no_answer, method: my.getAnswer }"
            #expect(try await api.client.ask("POST", "/worlds/a/faults", body: fault).status == 201)
            let question = "{ request: my.getAnswer, times: 0 }"
            #expect(try await api.client.ask("POST", "/worlds/a/verify", body: question).status == 200)
            await api.stop()
        }

        @Test("mistakes of a scenario come all at once, with their places")
        func mistakes() async throws {
            let api = try await TestAPI.start()
            let answer = try await api.client.ask("POST", "/worlds", body: "dcs: 0\nseeed: 1")
            #expect(answer.status == 422)
            let error = try #require(try answer.json()["error"] as? [String: Any])
            let mistakes = try #require(error["diagnostics"] as? [[String: Any]])
            #expect(mistakes.map { $0["line"] as? Int } == [1, 2])
            #expect(mistakes[1]["hint"] as? String == "did you mean 'seed'?")
            #expect(try await api.client.ask("POST", "/worlds").status == 422)
            await api.stop()
        }

        @Test("a world over HTTP reads no files of the machine")
        func files() async throws {
            let api = try await TestAPI.start()
            let text = """
                {"dcs": 1, "accounts": [{"phone": "9996611234"}],
                 "files": [{"name": "a", "path": "/etc/passwd", "dc": 1, "owner": "9996611234"}]}
                """
            let answer = try await api.client.ask("POST", "/worlds", body: text)
            #expect(answer.status == 422 && answer.body.contains("reads no files"))
            await api.stop()
        }

        @Test("names are given, chosen once, and free again after the end; main stays")
        func names() async throws {
            let main = try await LiveWorld.start(scenario: "dcs: 1")
            let api = try await TestAPI.start(main: main)
            let first = try await api.client.ask("POST", "/worlds?seed=7", body: "{ dcs: 1 }")
            #expect(first.headers["location"] == "/worlds/w1" && first.body.contains(#""seed":7"#))
            _ = try await api.world(name: "w2")
            #expect(
                try await api.client.ask("POST", "/worlds", body: "dcs: 1").headers["location"]
                    == "/worlds/w3"
            )
            #expect(try await api.client.ask("POST", "/worlds?name=w2", body: "dcs: 1").status == 409)
            #expect(try await api.client.ask("POST", "/worlds?name=main", body: "dcs: 1").status == 409)
            for name in ["a/b", "..", "", "a%20b"] {
                #expect(
                    try await api.client.ask("POST", "/worlds?name=\(name)", body: "dcs: 1").status == 400
                )
            }
            #expect(try await api.client.ask("DELETE", "/worlds/main").status == 409)
            let deleted = try await api.client.ask("DELETE", "/worlds")
            #expect(deleted.body == #"{"deleted":["w1","w2","w3"]}"#)
            _ = try await api.world(name: "w2")
            #expect(try await api.client.ask("GET", "/worlds/main").status == 200)
            await api.stop()
        }

        @Test("a reset makes everything new at the same ports, and resets connections")
        func reset() async throws {
            let api = try await TestAPI.start()
            let ports = try await api.world(
                "dcs: 2\nfaults: [{ fault: rpc_error, method: help.getNearestDc, error: TEST, times: 1 }]"
            )
            let client = try await api.logIn(at: ports[0])
            #expect(try await api.client.ask("POST", "/worlds/a/actions", body: "down DC 1").status == 200)
            let moved = try await api.client.ask(
                "POST",
                "/worlds/a/actions",
                body: #"{"do": "addresses DC 2 127.0.0.1:free"}"#
            )
            #expect(moved.status == 200, "\(moved.body)")
            let before = try JSONReader.list(try await api.client.ask("GET", "/worlds/a/journal").body)
            #expect(before.count > 10)

            let again = try await api.client.ask("POST", "/worlds/a/reset")
            #expect(again.status == 200, "\(again.body)")
            #expect(try await api.client.ask("GET", "/worlds/a/journal").body == "[]")
            let status = try #require(
                try await api.client.ask("GET", "/worlds/a").json()["status"] as? [String: Any]
            )
            #expect(status["accounts"] as? Int == 0 && status["keys"] as? Int == 0)
            #expect(status["connections"] as? Int == 0)
            await client.close()

            let second = try await api.logIn(at: ports[0])
            let after = try JSONReader.list(try await api.client.ask("GET", "/worlds/a/journal").body)
            #expect(after.first?["n"] as? Int == 1 && after.first?["connection"] as? Int == 1)
            await second.close()
            await api.stop()
        }

        @Test("a frozen world repeats itself after a reset, byte for byte")
        func repeating() async throws {
            let api = try await TestAPI.start()
            let scenario = "{ dcs: 1, seed: 5, frozen_clock: true, clock: 2026-01-01T00:00:00Z }"
            _ = try await api.world(scenario)
            var rounds: [String] = []
            for _ in 0..<2 {
                _ = try await api.client.ask("POST", "/worlds/a/clock", body: #"{"advance": "1h"}"#)
                rounds.append(try await api.client.ask("GET", "/worlds/a/journal").body)
                #expect(try await api.client.ask("POST", "/worlds/a/reset").status == 200)
            }
            #expect(rounds[0] == rounds[1] && rounds[0].contains("advance clock 1h"))
            await api.stop()
        }

        @Test("a world that has ended is nowhere any more")
        func memory() async throws {
            let api = try await TestAPI.start()
            let ports = try await api.world()
            weak let host = try await api.worlds.world(named: "a").host
            #expect(host != nil)
            let client = try await api.logIn(at: ports[0])
            #expect(try await api.client.ask("DELETE", "/worlds/a").status == 204)
            await client.close()
            let deadline = ContinuousClock.now + .seconds(120)
            while host != nil, ContinuousClock.now < deadline { await Task.yield() }
            #expect(host == nil)
            await api.stop()
        }

        @Test("worlds made and ended in parallel leave no descriptor behind")
        func descriptors() async throws {
            let api = try await TestAPI.start()
            _ = try await api.world()
            #expect(try await api.client.ask("DELETE", "/worlds/a").status == 204)
            let before = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 1...16 {
                    group.addTask {
                        let client = try await api.another()
                        #expect(
                            try await client.ask("POST", "/worlds?name=p\(number)", body: "dcs: 5").status
                                == 201
                        )
                        #expect(try await client.ask("DELETE", "/worlds/p\(number)").status == 204)
                        await client.close()
                    }
                }
                try await group.waitForAll()
            }
            // The server notices the end of its clients' connections a moment later.
            let deadline = ContinuousClock.now + .seconds(120)
            var after = Int.max
            while after > before, ContinuousClock.now < deadline {
                _ = try await api.client.ask("GET", "/health")
                after = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
            }
            #expect(after <= before)
            await api.stop()
        }
    }
}
