import Primitives
import Testing

@testable import Admin

@Suite("The description of the admin API")
struct OpenAPITests {
    private func document() throws -> [String: Any] {
        try JSONReader.object(OpenAPI.document.line)
    }

    @Test("every route is described, and everything described is a route")
    func routes() throws {
        let paths = try #require(try document()["paths"] as? [String: [String: Any]])
        let described = paths.flatMap { path, operations in
            operations.keys.map { "\($0.uppercased()) \(path)" }
        }
        #expect(Set(described) == Set(AdminRoutes.all.map { "\($0.method) \($0.path)" }))
        #expect(described.count == AdminRoutes.all.count)
    }

    @Test("every schema that is named is there, and every one that is there is named")
    func schemas() throws {
        let text = OpenAPI.document.line
        let named = Set(text.matches(of: /#\/components\/schemas\/(\w+)/).map { String($0.1) })
        #expect(named == Set(AdminSchemas.all.keys))
    }

    @Test("operations have names of their own")
    func names() throws {
        let text = OpenAPI.document.line
        let names = text.matches(of: /"operationId":"(\w+)"/).map { String($0.1) }
        #expect(Set(names).count == AdminRoutes.all.count)
    }

    @Test("tokens are compared whole", arguments: [("a", "a", true), ("", "a", false), ("ab", "a", false)])
    func tokens(given: String, token: String, areEqual: Bool) {
        #expect(AdminGate.areEqual(given, token) == areEqual)
        #expect(!AdminGate.areEqual("aa", "a") && !AdminGate.areEqual("aX", "aY"))
    }
}
