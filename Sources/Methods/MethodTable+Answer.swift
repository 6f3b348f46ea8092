package import DataCenters
package import TL

extension MethodTable {
    /// All rows, by name.
    static let rows: [String: MethodRow] =
        Dictionary(all.map { ($0.traits.name, $0) }) { first, _ in first }

    /// All rows.
    static var all: [MethodRow] { handlers.map(MethodRow.init) + fixed + standIns + withoutThings + others }

    /// What is so of a method, whether or not we ever heard of it.
    package static func traits(of method: String) -> MethodTraits {
        rows[method]?.traits ?? MethodTraits(method)
    }

    /// The names of all methods that get an answer here, sorted.
    package static var names: [String] { (simulated + empty + standInNames).sorted() }

    /// Those that are answered from the state of the world.
    package static var simulated: [String] {
        names { if case .handler = $0 { true } else { false } }
    }

    /// Those behind which there is nothing.
    package static var empty: [String] {
        names { if case .always = $0 { true } else { false } }
    }

    /// Those that say that there is nothing where a real account often has something; each answer is told.
    package static var standInNames: [String] {
        names { if case .standIn = $0 { true } else { false } }
    }

    /// Those that name something of which there is none, with the error that says so.
    package static var missing: [(name: String, error: String)] {
        rows.values.compactMap { row in
            if case .noneExists(let error, _) = row.answer { (row.traits.name, error) } else { nil }
        }
    }

    private static func names(where isWanted: (MethodRow.Answer) -> Bool) -> [String] {
        rows.values.filter { isWanted($0.answer) }.map(\.traits.name)
    }

    /// Whether the answer to a method is always the same.
    package static func isEmpty(_ method: String) -> Bool { rows[method]?.emptyAnswer != nil }

    /// Whether the answer to a method is one of those that are told each time.
    package static func isStandIn(_ method: String) -> Bool {
        if case .standIn? = rows[method]?.answer { true } else { false }
    }

    /// What of an answered query was set and is lacking in what was done, by names of arguments, in order.
    package static func ignoredArguments(of query: TLObject, schema: Schema = .builtIn) -> [String] {
        traits(of: query.name).arguments.unhonoured(in: query, schema: schema).lacking
    }

    /// Answers an API call.
    ///
    /// What happened besides the answer is left in the world as facts.
    ///
    /// - Returns: the result, or `nil` if the method is not one of ours.
    /// - Errors: `RPCError` with its reason; those of `Admission` come before everything else, also for
    ///   methods that are not ours.
    package static func answer(_ call: Call, in world: inout World) throws(RPCError) -> TLValue? {
        var turn = Turn(call, in: consume world)
        do throws(RPCError) {
            let value = try answer(&turn)
            world = turn.end()
            return value
        } catch {
            world = turn.end()
            throw error
        }
    }

    /// Takes a turn: the only place where refusals become RPC errors.
    package static func answer(_ turn: inout Turn) throws(RPCError) -> TLValue? {
        let traits = traits(of: turn.call.method)
        if turn.world[turn.dc]?.isCDN == true {
            guard traits.isAnsweredByCDN else {
                throw .badRequest(
                    "CDN_METHOD_INVALID",
                    because: "DC \(turn.dc) is a CDN and gives out files only"
                )
            }
        } else {
            let call = turn.call
            try Admission.check(call, traits, in: &turn.world)
        }
        switch rows[turn.call.method]?.answer {
        case .always(let answer, _): return answer.value(for: turn.call)
        case .standIn(let answer, _):
            return turn.world.settings.unsupported == .tell ? answer.value(for: turn.call) : nil
        case .noneExists(let error, _):
            throw .badRequest(error, because: "there is none in this world: they are not simulated")
        case .elsewhere, nil: return nil
        case .handler(let handler):
            try refuseUnhonoured(turn.call, traits, turn.world.settings.unsupported)
            do {
                return try handler.answer(&turn)
            } catch let error as RPCError {
                throw error
            } catch let refusal as any Refusal {
                throw refusal.rpcError
            } catch {
                throw RPCError(named: "INTERNAL_SERVER_ERROR", because: "a mistake of dcsim: \(error)")
            }
        }
    }

    /// Refuses a query that asks, besides, for something that is not done: an answer would say that it was.
    private static func refuseUnhonoured(
        _ call: Call,
        _ traits: MethodTraits,
        _ policy: WorldSettings.Unsupported
    ) throws(RPCError) {
        let found = traits.arguments.unhonoured(in: call.request, schema: call.schema)
        let refused = policy == .tell ? found.decisive : (found.decisive + found.lacking).sorted()
        guard !refused.isEmpty else { return }
        throw .badRequest("UNSUPPORTED", because: "not simulated: \(refused.joined(separator: ", "))")
    }
}
