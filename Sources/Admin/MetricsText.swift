import Primitives
import Server
import Sockets
import Worlds

/// The text format of Prometheus, version 0.0.4.
enum MetricsText {
    static let type = "text/plain; version=0.0.4; charset=utf-8"

    private typealias Sample = (labels: [(String, String)], value: Int)

    static func text(of registry: WorldRegistry) async -> String {
        let counts = await registry.counts()
        let requests: [Sample] = counts.requests.sorted { $0.key < $1.key }.map {
            ([("dc", "\($0.key.dc)"), ("method", $0.key.method)], $0.value)
        }
        let parts = [
            family("dcsim_info", "gauge", "The version.", [([("version", Version.text)], 1)]),
            single(
                "dcsim_uptime_seconds",
                "gauge",
                "How long it runs.",
                Int(await registry.uptime.components.seconds)
            ),
            single("dcsim_worlds", "gauge", "Worlds there are.", await registry.names.count),
            single("dcsim_worlds_created_total", "counter", "Worlds made.", await registry.createdCount),
            single("dcsim_worlds_destroyed_total", "counter", "Worlds ended.", await registry.destroyedCount),
            single("dcsim_connections", "gauge", "Connections there are.", ConnectionLimit.process.live),
            single("dcsim_connections_total", "counter", "Connections made.", counts.connections),
            single("dcsim_handshakes_total", "counter", "Auth keys made.", counts.handshakes),
            single(
                "dcsim_handshakes_refused_total",
                "counter",
                "Messages of key exchanges refused.",
                counts.handshakesRefused
            ),
            family("dcsim_requests_total", "counter", "Queries, by DC and method.", requests),
            single("dcsim_answers_total", "counter", "Queries answered with a value.", counts.answers),
            family(
                "dcsim_errors_total",
                "counter",
                "Queries refused, by error.",
                named("error", counts.errors)
            ),
            family("dcsim_faults_total", "counter", "Faults done, by kind.", named("fault", counts.faults)),
            single("dcsim_pushes_total", "counter", "Updates pushed.", counts.pushes),
            single("dcsim_received_bytes_total", "counter", "Bytes from clients.", counts.bytesReceived),
            single("dcsim_sent_bytes_total", "counter", "Bytes to clients.", counts.bytesSent),
        ]
        return parts.joined()
    }

    private static func named(_ label: String, _ counts: [String: Int]) -> [Sample] {
        counts.sorted { $0.key < $1.key }.map { ([(label, $0.key)], $0.value) }
    }

    private static func single(_ name: String, _ kind: String, _ help: String, _ value: Int) -> String {
        family(name, kind, help, [([], value)])
    }

    private static func family(_ name: String, _ kind: String, _ help: String, _ samples: [Sample]) -> String
    {
        var text = "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
        for sample in samples {
            let labels = sample.labels.map { "\($0.0)=\"\(escaped($0.1))\"" }.joined(separator: ",")
            text += "\(name)\(labels.isEmpty ? "" : "{\(labels)}") \(sample.value)\n"
        }
        return text
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, character in
            switch character {
            case "\\": escaped += "\\\\"
            case "\"": escaped += "\\\""
            case "\n": escaped += "\\n"
            default: escaped.append(character)
            }
        }
    }
}
