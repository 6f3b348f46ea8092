package import Primitives

/// Something that is done to the world at a moment.
package struct TimelineStep: Hashable, Sendable {
    /// Where it is written.
    package let mark: SourceMark
    /// When.
    package let after: Trigger
    /// What, in this order.
    package let actions: [Action]

    /// A command with its text.
    package struct Action: Sendable {
        /// Where it is written.
        package let mark: SourceMark
        /// As it is written: `move account 9996621234 to DC 4`.
        package let text: String
        /// What it says; it follows from the text.
        package let command: any WorldCommand
    }

    /// The keys of an element of `timeline`.
    package enum Keys {
        static let after = Key(
            "after",
            .trigger,
            default: .time(.zero),
            "When; at 0s means before the first client comes."
        )
        static let actions = Key(
            "do",
            required: .either([
                Notation<Action>.command.map { [$0] },
                .list(.command, of: "them", each: nil, count: 1...100, ifEmpty: "what is to be done"),
            ]),
            "What."
        )

        /// The whole mapping.
        package static let table = KeyTable(
            "a step",
            "An element of `timeline`: what is done to the world, and when. What is under way then is finished "
                + "first: an action after a query is done once the query is answered.",
            [after, actions]
        )
    }

    static let notation = Notation.mapping(Keys.table) { fields in
        TimelineStep(mark: fields.mark, after: fields[Keys.after], actions: fields[Keys.actions])
    }
}

extension TimelineStep.Action: Hashable {
    package static func == (left: Self, right: Self) -> Bool {
        (left.mark, left.text) == (right.mark, right.text)
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(mark)
        hasher.combine(text)
    }
}

extension Notation where Value == TimelineStep.Action {
    /// A command that changes the world.
    fileprivate static var command: Self {
        Notation("a command of `dcsim ctl`", schema: .text("[a-z]")) { item in
            guard let text = item.text(atMost: CommandTable.lineLimit) else { return nil }
            do throws(CommandMistake) {
                let command = try CommandTable.command(of: text)
                if type(of: command).isQuestion {
                    let hint = "a timeline needs something that changes the world"
                    item.note("'\(text)' does nothing", hint: hint)
                    return nil
                }
                return TimelineStep.Action(mark: item.mark, text: text, command: command)
            } catch {
                item.note(error.found, hint: error.hint)
                return nil
            }
        }
    }
}
