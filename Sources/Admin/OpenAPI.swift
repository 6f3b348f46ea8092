import Primitives
import Worlds

/// The description of the API in OpenAPI 3.1, made from the table of routes.
enum OpenAPI {
    static let document: JSON = [
        "openapi": "3.1.0",
        "info": [
            "title": "dcsim admin API",
            "version": .string(Version.text),
            "summary": "Worlds of simulated Telegram data centers: made, watched, disturbed, judged, ended.",
            "license": ["name": "MIT", "identifier": "MIT"],
        ],
        "paths": .object(paths),
        "components": [
            "schemas": .object(AdminSchemas.all),
            "securitySchemes": ["token": ["type": "http", "scheme": "bearer"]],
        ],
        "security": [["token": []], [:]],
    ]

    private static var paths: [String: JSON] {
        let byPath = Dictionary(grouping: AdminRoutes.all, by: \.path)
        return byPath.mapValues { routes in
            .object(Dictionary(routes.map { ($0.method.lowercased(), operation($0)) }) { $1 })
        }
    }

    private static func operation(_ route: AdminRoute) -> JSON {
        var operation: [String: JSON] = [
            "operationId": .string(name(of: route)),
            "summary": .string(route.summary),
            "responses": .object(responses(of: route)),
        ]
        let parameters = route.names.map(pathParameter) + route.parameters.map(queryParameter)
        if !parameters.isEmpty { operation["parameters"] = .array(parameters) }
        if route.isOpen { operation["security"] = [] }
        if let body = route.body {
            let content: JSON = ["schema": reference(body.schema), "example": .string(body.example)]
            operation["requestBody"] = [
                "description": .string(body.meaning),
                "required": true,
                "content": [
                    "application/json": ["schema": reference(body.schema)], "application/yaml": content,
                ],
            ]
        }
        return .object(operation)
    }

    /// `postWorldsIdReset`.
    private static func name(of route: AdminRoute) -> String {
        let words = route.path.split { !$0.isLetter }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        return route.method.lowercased() + words.joined()
    }

    private static func pathParameter(_ name: String) -> JSON {
        [
            "name": .string(name), "in": "path", "required": true, "schema": ["type": "string"],
            "description": "The name of the world.",
        ]
    }

    private static func queryParameter(_ parameter: AdminRoute.Parameter) -> JSON {
        [
            "name": .string(parameter.name), "in": "query", "schema": parameter.schema,
            "description": .string(parameter.meaning),
        ]
    }

    private static func responses(of route: AdminRoute) -> [String: JSON] {
        var responses: [String: JSON] = [:]
        let success = route.success
        var answer: [String: JSON] = ["description": .string(success.meaning)]
        if let type = success.type {
            answer["content"] = .object([
                type: ["schema": success.schema.map(reference) ?? ["type": "string"]]
            ])
        }
        responses["\(success.status)"] = .object(answer)
        for status in route.allErrors {
            responses["\(status)"] = [
                "description": .string(HTTPStatus.phrase(of: status)),
                "content": ["application/json": ["schema": reference("Error")]],
            ]
        }
        return responses
    }

    private static func reference(_ name: String) -> JSON {
        ["$ref": .string("#/components/schemas/\(name)")]
    }
}

extension AdminRoute {
    /// All statuses of its errors.
    var allErrors: [Int] {
        var statuses = errors + [400, 403]
        if !isOpen { statuses.append(401) }
        if !names.isEmpty { statuses.append(404) }
        if body != nil { statuses.append(413) }
        return Set(statuses).sorted()
    }
}
