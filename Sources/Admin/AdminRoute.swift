import Primitives

/// A route of the API: how it is asked, what it says, who answers.
struct AdminRoute: Sendable {
    /// Something in the query of a URL.
    struct Parameter: Sendable {
        let name: String
        let meaning: String
        let schema: JSON

        init(_ name: String, _ meaning: String, _ schema: JSON = ["type": "string"]) {
            self.name = name
            self.meaning = meaning
            self.schema = schema
        }
    }

    /// What the body of a request holds.
    struct Body: Sendable {
        let meaning: String
        /// A name of `AdminSchemas`.
        let schema: String
        let example: String
    }

    /// An answer that is no error.
    struct Success: Sendable {
        let status: Int
        let meaning: String
        /// The type of its content; `nil` if it has none.
        let type: String?
        /// A name of `AdminSchemas`; `nil` for text.
        let schema: String?

        static func json(_ schema: String, _ meaning: String, status: Int = 200) -> Success {
            Success(status: status, meaning: meaning, type: "application/json", schema: schema)
        }
        static func text(_ type: String, _ meaning: String) -> Success {
            Success(status: 200, meaning: meaning, type: type, schema: nil)
        }
        static func nothing(_ meaning: String) -> Success {
            Success(status: 204, meaning: meaning, type: nil, schema: nil)
        }
    }

    typealias Handler = @Sendable (AdminCall) async throws(AdminFailure) -> AdminAnswer

    let method: String
    /// `/worlds/{id}/journal`.
    let path: String
    /// A sentence.
    let summary: String
    var parameters: [Parameter] = []
    var body: Body?
    let success: Success
    /// The statuses of its errors beside those that all routes have.
    var errors: [Int] = []
    /// Whether it needs no token.
    var isOpen = false
    let handle: Handler

    /// The names in its path.
    var names: [String] {
        path.split(separator: "/").filter { $0.hasPrefix("{") }.map { String($0.dropFirst().dropLast()) }
    }

    /// What stands for the names, if a path is one of this route.
    func match(_ segments: [Substring]) -> [String: String]? {
        let own = path.split(separator: "/")
        guard own.count == segments.count else { return nil }
        var values: [String: String] = [:]
        for (pattern, segment) in zip(own, segments) {
            if pattern.hasPrefix("{") {
                values[String(pattern.dropFirst().dropLast())] = String(segment)
            } else if pattern != segment {
                return nil
            }
        }
        return values
    }
}

/// All routes, in the order of the reference.
enum AdminRoutes {
    static let all = probes + worlds + journal + verifying + acting + faults
}
