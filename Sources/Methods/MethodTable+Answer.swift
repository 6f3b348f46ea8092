package import DataCenters
package import TL

extension MethodTable {
    /// All rows, by name.
    static let rows = NameTable(all.map { ($0.traits.name, $0) })

    /// All rows.
    static var all: [MethodRow] { handlers.map(MethodRow.init) + fixed + standIns + withoutThings + others }

    /// What is so of a method, whether or not we ever heard of it.
    package static func traits(of method: TLName) -> MethodTraits {
        rows[method]?.traits ?? MethodTraits(method)
    }

    /// The names of all methods that get an answer here, sorted.
    package static var names: [TLName] { (simulated + empty + standInNames).sorted() }

    /// Those that are answered from the state of the world.
    package static var simulated: [TLName] {
        names { if case .handler = $0 { true } else { false } }
    }

    /// Those behind which there is nothing.
    package static var empty: [TLName] {
        names { if case .always = $0 { true } else { false } }
    }

    /// Those that say that there is nothing where a real account often has something; each answer is told.
    package static var standInNames: [TLName] {
        names { if case .standIn = $0 { true } else { false } }
    }

    /// Those that name something of which there is none, with the error that says so.
    package static var missing: [(name: TLName, error: String)] {
        rows.compactMap { name, row in
            if case .noneExists(let error, _) = row.answer { (name, error) } else { nil }
        }
    }

    private static func names(where isWanted: (MethodRow.Answer) -> Bool) -> [TLName] {
        rows.filter { isWanted($0.value.answer) }.map(\.name)
    }

    /// Whether the answer to a method is always the same.
    package static func isEmpty(_ method: TLName) -> Bool { rows[method]?.emptyAnswer != nil }

    /// Whether the answer to a method is one of those that are told each time.
    package static func isStandIn(_ method: TLName) -> Bool {
        if case .standIn? = rows[method]?.answer { true } else { false }
    }

    /// Answers an API call.
    ///
    /// What happened besides the answer is left in the world as facts.
    ///
    /// - Returns: the result, and what the query set and is lacking in it, by names of arguments, in order.
    /// - Errors: `RPCError` with its reason; those of `Admission` come before everything else, also for
    ///   methods that are not simulated.
    package static func answer(
        _ call: Call,
        in world: inout World
    ) throws(RPCError) -> (value: TLValue, ignored: [String]) {
        var turn = Turn(call, in: consume world)
        do throws(RPCError) {
            let value = try answer(&turn)
            let ignored = turn.lacking
            world = turn.end()
            return (value, ignored)
        } catch {
            world = turn.end()
            throw error
        }
    }

    /// Takes a turn: the only place where refusals become RPC errors.
    package static func answer(_ turn: inout Turn) throws(RPCError) -> TLValue {
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
            guard turn.world.settings.unsupported == .tell else { throw .unsupported(turn.call.method.text) }
            return answer.value(for: turn.call)
        case .noneExists(let error, _):
            throw .badRequest(error, because: "there is none in this world: they are not simulated")
        case .elsewhere, nil: throw .unsupported(turn.call.method.text)
        case .handler(let handler):
            turn.lacking = try unhonoured(in: turn, traits)
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

    /// What a query asks for, besides, and is left out; refused if an answer would say that it was done.
    private static func unhonoured(
        in turn: borrowing Turn,
        _ traits: MethodTraits
    ) throws(RPCError) -> [String] {
        let found = traits.arguments.unhonoured(
            in: turn.call.request,
            byBot: turn.world.account(at: turn.place)?.bot != nil,
            schema: turn.call.schema
        )
        let isTold = turn.world.settings.unsupported == .tell
        let refused = isTold ? found.decisive : (found.decisive + found.lacking).sorted()
        guard refused.isEmpty else { throw .unsupported(refused.joined(separator: ", ")) }
        return found.lacking
    }
}
