import Conformance
import DataCenters
import Events
import MTProto
import MTProtoCrypto
import Primitives
import Simulation
import TL

/// The events of a walk as a sequence diagram, from the DCs' point of view.
enum DemoPicture {
    static func draw(_ events: [Event]) -> String {
        let dcs = Set(events.compactMap(\.dc)).sorted()
        let diagram = SequenceDiagram(["client"] + dcs.map { "DC \($0)" }, gaps: [33])
        var lines = [diagram.heading, diagram.gap()]
        for event in events {
            let column = 1 + (event.dc.flatMap { dcs.firstIndex(of: $0) } ?? 0)
            switch event.what {
            case let created as KeyCreatedEvent:
                lines.append(diagram.arrow(from: 0, to: column, "key exchange"))
                lines.append(diagram.arrow(from: column, to: 0, "auth key", remark: "\(created.keyID)"))
            case let asked as RequestEvent:
                lines.append(diagram.arrow(from: 0, to: column, label(of: asked.query)))
            case let answered as AnswerEvent:
                let (text, remark) = label(of: answered.answer)
                lines.append(diagram.arrow(from: column, to: 0, text, remark: remark))
            default:
                continue
            }
        }
        lines.append(diagram.gap())
        return lines.joined(separator: "\n")
    }

    private static func label(of request: RequestSummary) -> String {
        let detail = ["phone_code", "phone_number"].compactMap { request.call?[$0]?.string }.first
        return request.method + (detail.map { " \($0)" } ?? "")
    }

    private static func label(of answer: Result<TLValue, RPCError>) -> (String, String?) {
        switch answer {
        case .success(let value): (value.constructorName, nil)
        case .failure(let error): (error.description, error.reason)
        }
    }
}
