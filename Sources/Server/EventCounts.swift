import Events
import MTProto
import Primitives
import Scenarios
import Simulation
import TL

/// How often what has happened, since a world began; a reset does not set it back.
package struct EventCounts: Sendable {
    /// A method at a DC.
    package struct Query: Hashable, Comparable, Sendable {
        /// The number of the DC.
        package let dc: Int
        /// The method; `other` for what no schema has, and once `mostNames` methods were seen.
        package let method: String

        /// The lower DC first, then by name.
        package static func < (left: Query, right: Query) -> Bool {
            (left.dc, left.method) < (right.dc, right.method)
        }
    }

    /// How many names are told apart; clients choose some of them.
    static let mostNames = 500

    /// Connections that clients made.
    package private(set) var connections = 0
    /// Key exchanges that were completed.
    package private(set) var handshakes = 0
    /// Messages of key exchanges that were refused.
    package private(set) var handshakesRefused = 0
    /// Queries that came in.
    package private(set) var requests: [Query: Int] = [:]
    /// Queries that were answered with a value.
    package private(set) var answers = 0
    /// Queries that were answered with an error, by its name without its number.
    package private(set) var errors: [String: Int] = [:]
    /// Faults that were done, by keyword.
    package private(set) var faults: [String: Int] = [:]
    /// Updates that were sent without being asked for.
    package private(set) var pushes = 0
    /// Bytes that came in, by all connections.
    package internal(set) var bytesReceived = 0
    /// Bytes that were handed to connections.
    package internal(set) var bytesSent = 0

    /// Nothing yet.
    package init() {}

    mutating func add(_ event: Event) {
        switch event.kind {
        case .connected: connections += 1
        case .keyCreated: handshakes += 1
        case .handshakeRefused: handshakesRefused += 1
        case .request: if let request = event.what as? RequestEvent { add(request.query, dc: event.dc) }
        case .answer: if let answer = event.what as? AnswerEvent { add(answer.answer) }
        case .fault: if let fault = event.what as? FaultEvent { Self.count(fault.keyword, in: &faults) }
        case .push: pushes += 1
        default: break
        }
    }

    /// Adds those of another world.
    package mutating func add(_ other: EventCounts) {
        connections += other.connections
        handshakes += other.handshakes
        handshakesRefused += other.handshakesRefused
        requests.merge(other.requests, uniquingKeysWith: +)
        answers += other.answers
        errors.merge(other.errors, uniquingKeysWith: +)
        faults.merge(other.faults, uniquingKeysWith: +)
        pushes += other.pushes
        bytesReceived += other.bytesReceived
        bytesSent += other.bytesSent
    }

    private mutating func add(_ request: RequestSummary, dc: DCID?) {
        let query = Query(dc: dc?.number ?? 0, method: request.call == nil ? "other" : request.method)
        let isKnown = requests.count < Self.mostNames || requests[query] != nil
        requests[isKnown ? query : Query(dc: query.dc, method: "other"), default: 0] += 1
    }

    private mutating func add(_ answer: Result<TLValue, RPCError>) {
        switch answer {
        case .success: answers += 1
        case .failure(let error): Self.count(Self.name(of: error.message), in: &errors)
        }
    }

    private static func count(_ name: String, in counts: inout [String: Int]) {
        let isKnown = counts.count < mostNames || counts[name] != nil
        counts[isKnown ? name : "other", default: 0] += 1
    }

    /// `FLOOD_WAIT` for `FLOOD_WAIT_17`: a number in a name would make a series of its own.
    private static func name(of message: String) -> String {
        let parts = message.split(separator: "_", omittingEmptySubsequences: false)
        let words = parts.filter { !($0.first?.isNumber ?? false) || Int($0) == nil }
        return words.joined(separator: "_")
    }
}
