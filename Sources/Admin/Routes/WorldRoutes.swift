import Primitives
import Scenarios
import Server
import Worlds

// Worlds come and go.
extension AdminRoutes {
    static let worlds: [AdminRoute] = [
        AdminRoute(
            method: "GET",
            path: "/worlds",
            summary: "Lists the worlds.",
            success: .json("WorldList", "All worlds.")
        ) { call in
            var list: [JSON] = []
            for name in await call.worlds.names {
                // One that has ended meanwhile is left out.
                guard let world = try? await call.worlds.world(named: name) else { continue }
                list.append(document(of: world, name))
            }
            return .json(["worlds": .array(list)])
        },
        AdminRoute(
            method: "POST",
            path: "/worlds",
            summary: "Makes a world of a scenario, on free ports; all of them accept when the answer comes.",
            parameters: [
                .init(
                    "name",
                    "The name of the world: 1 to 64 letters, digits, `-`, `_`, `.`; else w1, w2, ..."
                ),
                .init("seed", "What everything random follows from, in place of the file's seed.", integer),
            ],
            body: .init(
                meaning: "A scenario file: YAML, or the same as JSON. `{}` is a world of 5 DCs.",
                schema: "Scenario",
                example: "dcs: 3"
            ),
            success: .json("World", "The world.", status: 201),
            errors: [409, 422, 503]
        ) { call throws(AdminFailure) in
            let seed = try call.number("seed", in: 0...(1 << 53))
            let name = try await call.worlds.create(
                call.body,
                name: call.parameter("name"),
                seed: seed.map { UInt64($0) }
            )
            let world = try await call.worlds.world(named: name)
            var answer = AdminAnswer.json(document(of: world, name), status: 201)
            answer.headers = [("Location", "/worlds/\(name)")]
            return answer
        },
        AdminRoute(
            method: "DELETE",
            path: "/worlds",
            summary: "Ends all worlds but `main`.",
            success: .json("Deleted", "The names of those that were ended.")
        ) { call in
            .json(["deleted": .array(await call.worlds.deleteAll().map { .string($0) })])
        },
        AdminRoute(
            method: "GET",
            path: "/worlds/{id}",
            summary: "Says where a world is and how things stand in it.",
            success: .json("World", "The world.")
        ) { call throws(AdminFailure) in
            let world = try await call.world()
            var fields = fields(of: world, call.names["id"] ?? "")
            fields["status"] = await status(of: world)
            return .json(.object(fields))
        },
        AdminRoute(
            method: "DELETE",
            path: "/worlds/{id}",
            summary: "Ends a world: its ports are free and its connections gone when the answer comes.",
            success: .nothing("It is gone."),
            errors: [409]
        ) { call throws(AdminFailure) in
            try await call.worlds.delete(call.names["id"] ?? "")
            return AdminAnswer(status: 204, content: .none)
        },
        AdminRoute(
            method: "GET",
            path: "/worlds/{id}/ready",
            summary: "Says that a world accepts connections.",
            success: .json("Ready", "It does.")
        ) { call throws(AdminFailure) in
            _ = try await call.world()
            return .json(["ready": true])
        },
        AdminRoute(
            method: "POST",
            path: "/worlds/{id}/reset",
            summary: "Makes a world what it was at the start, at the same ports; connections are reset.",
            success: .json("World", "The world."),
            errors: [409]
        ) { call throws(AdminFailure) in
            let world = try await call.world()
            do throws(WorldHost.ResetRefusal) {
                try await world.reset()
            } catch {
                throw AdminFailure(409, "\(error)")
            }
            return .json(document(of: world, call.names["id"] ?? ""))
        },
    ]

    static let integer: JSON = ["type": "integer", "minimum": 0]

    private static func document(of world: LiveWorld, _ name: String) -> JSON {
        .object(fields(of: world, name))
    }

    private static func fields(of world: LiveWorld, _ name: String) -> [String: JSON] {
        [
            "id": .string(name), "title": .optional(world.script.title),
            "report": (try? world.report.json()).map { .written($0) } ?? .null,
        ]
    }

    private static func status(of world: LiveWorld) async -> JSON {
        guard case .done(let answer) = await world.host.perform(ShowStatus(), as: "status") else {
            return .object([:])
        }
        let facts = answer.facts.compactMap { fact in
            Int(exactly: fact.value).map { (fact.name, JSON.number($0)) }
        }
        return .object(Dictionary(uniqueKeysWithValues: facts))
    }
}
