import Flaws
import Scenarios

/// Something that goes wrong: what, where and when.
///
/// Its keywords and settings are those of `faults` in a scenario; docs/scenario-reference.md has them all.
public struct Fault: Sendable, CustomStringConvertible {
    /// The fault as an element of `faults`: `{ fault: delay_reply, by: 2s, method: auth.sendCode }`.
    public let description: String

    /// A fault as an element of `faults` says it, in YAML or JSON.
    ///
    /// - Parameter text: `{ fault: delay_reply, by: 2s, method: auth.sendCode }`.
    public init(_ text: String) {
        description = text
    }

    /// Answers queries with an error, without doing what they ask.
    ///
    /// - Parameters:
    ///   - error: the error as Telegram writes it: `FLOOD_WAIT_3600`.
    ///   - method: only for queries of it: `auth.sendCode`, or a pattern such as `upload.*`.
    ///   - times: so many times, then never again; `nil` for always.
    /// - Returns: the fault.
    public static func error(_ error: String, to method: String, times: Int? = nil) -> Fault {
        let limit = times.map { ", times: \($0)" } ?? ""
        return Fault(
            "{ fault: rpc_error, error: \(error), method: \"\(method)\"\(limit) }"
        )
    }

    /// The keywords that there are, in the order of the reference.
    public static var keywords: [String] { FaultTable.all.map(\.keyword) }

    /// The fault as a world with this plan takes it.
    func value(for plan: WorldPlan) throws(ScenarioMistakes) -> Scenarios.Fault {
        do throws(Diagnostics) {
            return try Scenarios.Fault(parsing: description, name: "the fault", for: plan)
        } catch {
            throw ScenarioMistakes(error)
        }
    }
}
