import Admin
import ReferenceClient
import TL
import Testing

extension AdminSuite {
    @Suite("Actions, faults and counts over HTTP")
    struct ActionRoutesTests {
        @Test("commands are carried out, refused or not understood, and each has its status")
        func actions() async throws {
            let api = try await TestAPI.start()
            let ports = try await api.world()
            let client = try await api.logIn(at: ports[0])
            func act(_ body: String) async throws -> TestClient.Answer {
                try await api.client.ask("POST", "/worlds/a/actions", body: body)
            }
            let moved = try await act(#"{"do": "move account 9996621234 to DC 1"}"#)
            #expect(moved.body == #"{"result":"9996621234 lives on DC 1"}"#)
            #expect(try await act("status\n").body.contains("dcs=2"))
            #expect(try await act("move account 15550001 to DC 1").status == 409)
            #expect(try await act("moove account 9996621234 to DC 1").status == 422)
            #expect(try await act(#"{"doo": "wipe"}"#).status == 422)
            #expect(try await act("wipe\nwipe").status == 422)
            let clock = try await api.client.ask("POST", "/worlds/a/clock", body: #"{"advance": "30m"}"#)
            #expect(clock.status == 200 && clock.body.contains("time="))
            #expect(
                try await api.client.ask("POST", "/worlds/a/clock", body: #"{"advance": "soon"}"#).status
                    == 422
            )
            #expect(try await api.client.ask("POST", "/worlds/a/clock", body: "30m").status == 422)
            await client.close()
            await api.stop()
        }

        @Test("faults and stubs work from when they are armed until they are disarmed")
        func faults() async throws {
            let api = try await TestAPI.start()
            let ports = try await api.world()
            let client = try await api.logIn(at: ports[0])
            let question = TLObject("help.getNearestDc")
            let fault = #"{"fault": "rpc_error", "method": "help.getNearestDc", "error": "FLOOD_WAIT_3"}"#
            #expect(try await api.client.ask("POST", "/worlds/a/faults", body: fault).status == 201)
            await #expect(throws: RPCError.self) { try (await client.ask(question)).get() }
            #expect(try await api.client.ask("DELETE", "/worlds/a/faults").status == 204)
            await #expect(throws: Never.self) { try (await client.ask(question)).get() }
            let stub = "{ method: help.getNearestDc, error: 400 STUBBED }"
            #expect(try await api.client.ask("POST", "/worlds/a/stubs", body: stub).status == 201)
            await #expect(throws: RPCError.self) { try (await client.ask(question)).get() }
            let wrong = try await api.client.ask("POST", "/worlds/a/faults", body: "{ fault: rcp_error }")
            #expect(wrong.status == 422 && wrong.body.contains("did you mean 'rpc_error'?"))
            let nowhere = "{ fault: no_answer, method: help.getConfig, dc: 7 }"
            #expect(try await api.client.ask("POST", "/worlds/a/faults", body: nowhere).status == 422)
            let metrics = try await api.client.ask("GET", "/metrics").body
            #expect(metrics.contains(#"dcsim_errors_total{error="FLOOD_WAIT"} 1"#))
            #expect(metrics.contains(#"dcsim_errors_total{error="PHONE_MIGRATE"} 1"#))
            #expect(metrics.contains(#"dcsim_faults_total{fault="rpc_error"} 1"#))
            #expect(metrics.contains(#"dcsim_requests_total{dc="2",method="auth.signIn"} 1"#))
            await client.close()
            #expect(try await api.client.ask("DELETE", "/worlds/a").status == 204)
            // What has happened has happened, also in worlds that are gone.
            let later = try await api.client.ask("GET", "/metrics").body
            #expect(later.contains("dcsim_handshakes_total 2") && later.contains("dcsim_worlds 0"))
            await api.stop()
        }
    }
}
