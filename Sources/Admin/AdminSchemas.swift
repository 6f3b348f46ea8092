import Events
import Primitives
import Scenarios

/// The shapes of what is sent and answered, as JSON Schema.
enum AdminSchemas {
    static let all: [String: JSON] = [
        "Health": object(["status": ["const": "alive"], "version": text]),
        "Ready": object(["ready": ["const": true]], optional: ["worlds": integer]),
        "OpenAPI": ["type": "object"],
        "World": object(
            ["id": text, "title": nullableText, "report": reference("Report")],
            optional: ["status": ["type": "object", "additionalProperties": integer]]
        ),
        "WorldList": object(["worlds": list(of: reference("World"))]),
        "Deleted": object(["deleted": list(of: text)]),
        "Report": object(
            [
                "version": text, "pid": integer, "dcs": list(of: reference("DC")), "rsa_public_key_pem": text,
                "rsa_fingerprint": text, "seed": integer,
            ],
            optional: ["control_socket": text, "admin": text]
        ),
        "DC": object(
            [
                "id": integer, "host": text, "port": integer, "media_only": ["type": "boolean"],
                "cdn": ["type": "boolean"],
            ],
            optional: ["ipv6": object(["host": text, "port": integer])]
        ),
        "Entry": object(
            [
                "n": integer, "time": describedInteger("Microseconds since 1970, by the world's clock."),
                "event": [
                    "type": "string", "enum": .array(JournalKind.allCases.map { .string($0.rawValue) }),
                ],
            ],
            optional: ["dc": integer, "connection": integer],
            mayHaveMore: true
        ),
        "Journal": list(of: reference("Entry")),
        "Scenario": ["type": "object", "description": "As in the reference of scenario files."],
        "Pattern": ["type": "object", "description": "A kind of event with what it is about, and filters."],
        "Fault": ["type": "object", "required": ["fault"], "properties": ["fault": text]],
        "Stub": ["type": "object", "required": ["method"], "properties": ["method": text]],
        "Action": object(["do": text]),
        "Clock": object(["advance": text]),
        "ActionResult": object(["result": text]),
        "Armed": object(["armed": text]),
        "Verification": object([
            "claim": text, "holds": ["type": "boolean"], "count": integer,
            "matches": list(of: reference("Entry")), "details": list(of: text),
            "nearest": [
                "oneOf": [
                    ["type": "null"],
                    object(["entry": reference("Entry"), "differences": list(of: difference)]),
                ]
            ],
        ]),
        "Verdict": object([
            "passes": ["type": "boolean"], "findings": list(of: reference("Finding")),
            "mistakes": list(of: text), "likely_causes": list(of: text), "unused": list(of: text),
        ]),
        "Finding": object([
            "mark": text, "level": ["type": "string", "enum": ["must", "should", "info"]], "claim": text,
            "holds": ["type": "boolean"], "reached": ["type": "boolean"], "details": list(of: text),
            "entries": list(of: integer),
            "because": nullableText,
        ]),
        "Error": object([
            "error": object(
                ["status": integer, "message": text],
                optional: ["diagnostics": list(of: reference("Diagnostic"))]
            )
        ]),
        "Diagnostic": object([
            "line": integer, "column": integer,
            "severity": ["type": "string", "enum": ["error", "warning"]],
            "message": text, "expected": nullableText, "hint": nullableText, "text": text,
        ]),
    ]

    private static let text: JSON = ["type": "string"]
    private static let nullableText: JSON = ["type": ["string", "null"]]
    private static let integer: JSON = ["type": "integer"]
    private static let difference = object([
        "field": text, "expected": text, "text": text,
        "found": ["description": "What stands there; null if nothing does."],
    ])

    private static func describedInteger(_ meaning: String) -> JSON {
        ["type": "integer", "description": .string(meaning)]
    }

    private static func reference(_ name: String) -> JSON {
        ["$ref": .string("#/components/schemas/\(name)")]
    }

    private static func list(of items: JSON) -> JSON {
        ["type": "array", "items": items]
    }

    private static func object(
        _ required: [String: JSON],
        optional: [String: JSON] = [:],
        mayHaveMore: Bool = false
    ) -> JSON {
        [
            "type": "object",
            "required": .array(required.keys.sorted().map { .string($0) }),
            "properties": .object(required.merging(optional) { $1 }),
            "additionalProperties": .bool(mayHaveMore),
        ]
    }
}
