import Methods
import TL

/// The page of the methods, from the table that answers them.
enum MethodsPage {
    /// `docs/methods.md`.
    static let text = """
        # Methods

        What is answered, and from what. This page is made from the tables of the server by `make reference`.

        The layers \(Schema.builtInLayers.lowerBound) to \(Schema.builtInLayers.upperBound) have many more. Those that do not stand
        here get `UNSUPPORTED`, and log and journal say `not simulated`: an answer would be a lie that a test could
        believe. What is in no schema, or not in the client's layer, gets `INPUT_METHOD_INVALID_...`. A stub of a [scenario](scenario-reference.md#stubs) answers any of them as you like.

        ## Simulated

        Answered from the state of the world, which changes by them.

        An argument that is not *honoured* is *told* or *refused*. Without one that is told, what is done only lacks
        something; the log and the [journal](journal.md#answer) name it. With one that is refused, something else would be
        done than was asked: the query gets `UNSUPPORTED`, and nothing is done. The setting `unsupported: refuse` of a
        [world](world-reference.md) refuses both. The arguments are those of layer \(Schema.builtInLayers.upperBound). Not listed are
        \(sentence(HonouredArguments.meaninglessEverywhere.sorted())): whatever they hold, nothing in a world could depend on it.

        Without a login only methods for *everybody* are answered, some of them not before it waits for its two-step password;
        a bot is refused those for *people*, all others those for *bots*. All this is from the official lists, also for
        methods that do not stand here. *Abroad* is a DC that is not the home of the caller's account: it sends the
        caller home with `USER_MIGRATE_X` if the column is empty.

        \(table(MethodTable.simulated))

        `auth.bindTempAuthKey` is answered by the session. Of the wrappers, `invokeWithLayer`, `initConnection`,
        `invokeAfterMsg`, `invokeAfterMsgs` and `invokeWithoutUpdates` do what they say; the others are taken off.

        ## Nothing behind it

        Questions that clients ask around a login, with a well-formed answer that is true whatever was asked: Telegram
        publishes such things, and nobody does so here, or no method that could change the answer is simulated.

        \(list(MethodTable.empty))

        ## Nobody has it

        Questions about what real accounts often have and nobody has here. They are answered so, and log and journal say
        `not simulated` (`by` `stand_in`); with `unsupported: refuse` they are refused.

        \(list(MethodTable.standInNames))

        What names a single thing of which there is none is refused by the name of that:
        \(MethodTable.missing.sorted { $0.name < $1.name }.map { "`\($0.name)` with `\($0.error)`" }.joined(separator: ", ")).

        """

    // MARK: What is simulated

    private static func table(_ names: [TLName]) -> String {
        let head = ["| method | for | abroad | honoured | told | refused |", "|---|---|---|---|---|---|"]
        return (head + names.sorted().map(row)).joined(separator: "\n")
    }

    private static func row(_ name: TLName) -> String {
        let traits = MethodTable.traits(of: name)
        let line = Schema.builtIn.method(named: name)
        let arguments = (line?.fields ?? []).filter { $0.type != .flags }.map(\.name)
        let items = traits.arguments.items
        let honoured = arguments.compactMap { name -> String? in
            guard let item = items[name], item.fate != .lacking else { return nil }
            return text(name, fields: item.fields) + (item.fate == .readFromBots ? " of bots" : "")
        }
        let told = arguments.compactMap { name -> String? in
            guard let item = items[name] else { return nil }
            if item.fate == .lacking { return "`\(name)`" }
            if item.fate == .readFromBots { return "`\(name)` of people" }
            return item.lackingFields.isEmpty ? nil : text(name, fields: item.lackingFields)
        }
        let refused = arguments.compactMap { name -> String? in
            guard let item = items[name] else {
                return HonouredArguments.meaninglessEverywhere.contains(name) ? nil : "`\(name)`"
            }
            return item.fields == nil ? nil : "the rest of `\(name)`"
        }
        let cells = [
            "`\(name)`\(layers(of: name))", traits.audience, traits.abroad.text,
            honoured.joined(separator: ", "), told.joined(separator: ", "), refused.joined(separator: ", "),
        ]
        return "| " + cells.joined(separator: " | ") + " |"
    }

    private static func text(_ name: TLName, fields: Set<TLName>?) -> String {
        guard let fields else { return "`\(name)`" }
        return "`\(name)` (\(sentence(fields.sorted())))"
    }

    private static func sentence(_ names: [TLName]) -> String {
        names.map { "`\($0)`" }.joined(separator: ", ")
    }

    /// Which layers have a method, if not all have.
    private static func layers(of name: TLName) -> String {
        let ranges = Schema.builtIn.versions(of: name).map(\.layers)
        guard let first = ranges.map(\.lowerBound).min(), let last = ranges.map(\.upperBound).max() else {
            return ""
        }
        let isOld = first <= Schema.builtInLayers.lowerBound
        if last < Schema.builtInLayers.upperBound { return ", \(first) to \(last)" }
        return isOld ? "" : ", from layer \(first)"
    }

    // MARK: What is not

    /// A table with a line for each namespace.
    private static func list(_ names: [TLName]) -> String {
        let groups = Dictionary(grouping: names) {
            $0.text.split(separator: ".").first.map(String.init) ?? ""
        }
        let rows = groups.sorted { $0.key < $1.key }.map { space, names in
            "| `\(space)` | "
                + names.sorted().map { "`\($0.text.dropFirst(space.count + 1))`" }.joined(separator: ", ")
                + " |"
        }
        return (["| | |", "|---|---|"] + rows).joined(separator: "\n")
    }
}

extension MethodTraits {
    /// Who gets an answer, and when.
    fileprivate var audience: String {
        switch stage {
        case .always: "everybody"
        case .password: "everybody, once the password is due"
        case .login:
            switch callers {
            case .everybody: "people, bots"
            case .people: "people"
            case .bots: "bots"
            }
        }
    }
}

extension MethodTraits.Abroad {
    /// What a DC does for guests.
    fileprivate var text: String {
        switch self {
        case .redirected: ""
        case .served: "answered"
        case .servedAboutOneself: "about oneself, after an import"
        }
    }
}
