import Primitives
import Scenarios
import Server
import Worlds

// What goes wrong from now on.
extension AdminRoutes {
    static let faults: [AdminRoute] = [
        AdminRoute(
            method: "POST",
            path: "/worlds/{id}/faults",
            summary: "Arms a fault.",
            body: .init(
                meaning: "An element of `faults` of a scenario file, in YAML or JSON.",
                schema: "Fault",
                example:
                    "{\"fault\": \"rpc_error\", \"method\": \"auth.sendCode\", \"error\": \"FLOOD_WAIT_3\"}"
            ),
            success: .json("Armed", "It is armed.", status: 201),
            errors: [422]
        ) { call throws(AdminFailure) in
            let world = try await call.world()
            let fault = try reading { () throws(Diagnostics) in
                try Fault(parsing: call.body, name: "the fault", for: world.plan, schema: world.schema)
            }
            await world.host.arm(fault)
            return .json(["armed": .string(fault.keyword)], status: 201)
        },
        AdminRoute(
            method: "POST",
            path: "/worlds/{id}/stubs",
            summary: "Arms a canned answer; it goes before those there are.",
            body: .init(
                meaning: "An element of `stubs` of a scenario file, in YAML or JSON.",
                schema: "Stub",
                example: "{\"method\": \"help.getNearestDc\", \"error\": \"FLOOD_WAIT_3\"}"
            ),
            success: .json("Armed", "It is armed.", status: 201),
            errors: [422]
        ) { call throws(AdminFailure) in
            let world = try await call.world()
            let stub = try reading { () throws(Diagnostics) in
                try Stub(parsing: call.body, name: "the stub", for: world.plan, schema: world.schema)
            }
            await world.host.arm(stub)
            return .json(["armed": "stub"], status: 201)
        },
        AdminRoute(
            method: "DELETE",
            path: "/worlds/{id}/faults",
            summary: "Disarms all faults and stubs, those of the scenario too.",
            success: .nothing("Nothing goes wrong any more.")
        ) { call throws(AdminFailure) in
            await (try await call.world()).host.disarm()
            return AdminAnswer(status: 204, content: .none)
        },
    ]

    /// What `read` gives; its mistakes become an answer.
    static func reading<Part>(_ read: () throws(Diagnostics) -> Part) throws(AdminFailure) -> Part {
        do throws(Diagnostics) {
            return try read()
        } catch {
            throw AdminFailure(error)
        }
    }
}
