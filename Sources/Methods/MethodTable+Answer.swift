package import DataCenters
package import TL

extension MethodTable {
    /// All rows, by name.
    static let rows: [String: MethodRow] =
        Dictionary((handlers.map(MethodRow.init) + others).map { ($0.traits.name, $0) }) { first, _ in first }

    /// What is so of a method, whether or not we ever heard of it.
    package static func traits(of method: String) -> MethodTraits {
        rows[method]?.traits ?? MethodTraits(method)
    }

    /// The names of all methods that are answered here, sorted.
    package static var names: [String] { (simulated + empty).sorted() }

    /// Those that are answered from the state of the world.
    package static var simulated: [String] {
        rows.values.filter { if case .handler = $0.answer { true } else { false } }.map(\.traits.name)
    }

    /// Those behind which there is nothing.
    package static var empty: [String] {
        rows.values.filter { if case .always = $0.answer { true } else { false } }.map(\.traits.name)
    }

    /// Whether the answer to a method is always the same.
    package static func isEmpty(_ method: String) -> Bool {
        if case .always? = rows[method]?.answer { true } else { false }
    }

    /// What of an answered query was set and changes nothing, by names of arguments, in order.
    package static func ignoredArguments(of query: TLObject, schema: Schema = .builtIn) -> [String] {
        traits(of: query.name).arguments.ignored(in: query, schema: schema)
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
        case .always(let answer): return answer.value(for: turn.call)
        case .elsewhere, nil: return nil
        case .handler(let handler):
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
}
