import Primitives
import Worlds

// Whether it lives, what it is, how much it does.
extension AdminRoutes {
    static let probes: [AdminRoute] = [
        AdminRoute(
            method: "GET",
            path: "/health",
            summary: "Says that the process lives.",
            success: .json("Health", "It lives."),
            isOpen: true
        ) { _ in
            .json(["status": "alive", "version": .string(Version.text)])
        },
        AdminRoute(
            method: "GET",
            path: "/ready",
            summary: "Says whether worlds can be used: 503 before the first one listens, and at the end.",
            success: .json("Ready", "Worlds can be used."),
            errors: [503],
            isOpen: true
        ) { call throws(AdminFailure) in
            guard await call.worlds.isReady else { throw AdminFailure(503, "not ready") }
            return .json(["ready": true, "worlds": .number(await call.worlds.names.count)])
        },
        AdminRoute(
            method: "GET",
            path: "/openapi.json",
            summary: "Describes this API in OpenAPI 3.1.",
            success: .json("OpenAPI", "The description.")
        ) { _ in
            .json(OpenAPI.document)
        },
        AdminRoute(
            method: "GET",
            path: "/metrics",
            summary: "Counts what has happened in all worlds, in the text format of Prometheus.",
            success: .text(MetricsText.type, "The counts.")
        ) { call in
            AdminAnswer(content: .text(await MetricsText.text(of: call.worlds), type: MetricsText.type))
        },
    ]
}
