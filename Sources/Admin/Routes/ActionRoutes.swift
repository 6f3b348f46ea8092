import FoundationEssentials
import Primitives
import Scenarios
import Server
import Worlds

// Something is done to a world now.
extension AdminRoutes {
    static let acting: [AdminRoute] = [
        AdminRoute(
            method: "POST",
            path: "/worlds/{id}/actions",
            summary: "Carries out a command of `dcsim ctl`, which is also what a timeline can do.",
            body: .init(
                meaning: "`{\"do\": COMMAND}`, or the command as plain text.",
                schema: "Action",
                example: "{\"do\": \"move account 9996621234 to DC 4\"}"
            ),
            success: .json("ActionResult", "What came of it."),
            errors: [409, 422]
        ) { call throws(AdminFailure) in
            let world = try await call.world()
            return try await perform(try command(in: call.body), in: world)
        },
        AdminRoute(
            method: "POST",
            path: "/worlds/{id}/clock",
            summary: "Lets time have passed in a world.",
            body: .init(
                meaning: "How much: `500ms`, `30s`, `5m`, `2h`, `1d`.",
                schema: "Clock",
                example: "{\"advance\": \"30m\"}"
            ),
            success: .json("ActionResult", "The world's time in seconds."),
            errors: [409, 422]
        ) { call throws(AdminFailure) in
            struct Clock: Decodable { let advance: String }
            let world = try await call.world()
            guard let clock = try? JSONDecoder().decode(Clock.self, from: Data(call.body.utf8)) else {
                throw AdminFailure(422, "expected {\"advance\": \"30m\"}")
            }
            return try await perform("advance clock \(clock.advance)", in: world)
        },
    ]

    /// The command of a body.
    private static func command(in body: String) throws(AdminFailure) -> String {
        struct Action: Decodable { let `do`: String }
        let text = body.drop { $0.isWhitespace }
        guard text.first == "{" else {
            return String(text.reversed().drop { $0.isWhitespace }.reversed())
        }
        guard let action = try? JSONDecoder().decode(Action.self, from: Data(text.utf8)) else {
            throw AdminFailure(422, "expected {\"do\": \"move account 9996621234 to DC 4\"}")
        }
        return action.do
    }

    private static func perform(_ line: String, in world: LiveWorld) async throws(AdminFailure) -> AdminAnswer
    {
        guard line.utf8.count <= CommandTable.lineLimit, !line.contains(where: \.isNewline) else {
            throw AdminFailure(422, "a command is one line of at most \(CommandTable.lineLimit) bytes")
        }
        do throws(CommandRefusal) {
            return .json(["result": .string(try await world.perform(line).description)])
        } catch {
            if case .mistake(let mistake) = error { throw AdminFailure(422, "\(mistake)") }
            throw AdminFailure(409, "\(error)")
        }
    }
}
