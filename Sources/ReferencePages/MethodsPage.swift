import Methods
import TL

/// The page of the methods, from the tables that answer them.
enum MethodsPage {
    /// `docs/methods.md`.
    static let text = """
        # Methods

        What is answered, and from what. This page is made from the tables of the server by `make reference`.

        The layers \(Schema.builtInLayers.lowerBound) to \(Schema.builtInLayers.upperBound) have many more. Of those that do not stand
        here a question gets the smallest legal answer, and the log says `not simulated`; an action gets
        `INPUT_METHOD_INVALID_...`. A stub of a [scenario](scenario-reference.md#stubs) answers any of them as you like.

        ## Simulated

        Answered from the state of the world, which changes by them.

        \(list(MethodTable.simulated))

        `auth.bindTempAuthKey` is answered by the session. Of the wrappers, `invokeWithLayer`, `initConnection`,
        `invokeAfterMsg`, `invokeAfterMsgs` and `invokeWithoutUpdates` do what they say; the others are taken off.

        ## Nothing behind it

        Questions that clients ask around a login, with a well-formed answer that is always the same.

        \(list(MethodTable.empty))

        """

    /// A table with a line for each namespace.
    private static func list(_ names: [String]) -> String {
        let groups = Dictionary(grouping: names) { $0.split(separator: ".").first.map(String.init) ?? "" }
        let rows = groups.sorted { $0.key < $1.key }.map { space, names in
            "| `\(space)` | "
                + names.sorted().map { "`\($0.dropFirst(space.count + 1))`" }.joined(separator: ", ") + " |"
        }
        return (["| | |", "|---|---|"] + rows).joined(separator: "\n")
    }
}
