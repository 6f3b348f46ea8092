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

    static let table = KeyTable(
        "a step",
        "An element of `timeline`: what is done to the world, and when. What is under way then is finished "
            + "first: an action after a query is done once the query is answered.",
        [
            .init("after", .trigger, "When. At the start, before the first client comes."),
            .init(
                "do",
                .either([
                    .notation(TextForm("a command of `dcsim ctl`", regex: "[a-z]")),
                    .list(.text(atMost: CommandTable.lineLimit), of: "them", count: 1...100),
                ]),
                "What.",
                isRequired: true
            ),
        ]
    )
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

extension Item {
    /// An element of `timeline`.
    func timelineStep() -> TimelineStep? {
        guard let fields = fields(TimelineStep.table) else { return nil }
        let after = fields.has("after") ? fields.value("after") { $0.trigger() } : .time(.zero)
        let actions = fields.value("do") { item in
            item.isList ? item.actions() : item.action().map { [$0] }
        }
        guard let after, let actions else { return nil }
        return TimelineStep(mark: mark, after: after, actions: actions)
    }

    private func actions() -> [TimelineStep.Action]? {
        if case .sequence([]) = value.content {
            note("do is an empty list", expected: "what is to be done")
            return nil
        }
        return list(of: "do", atMost: 100) { $0.action() }
    }

    private func action() -> TimelineStep.Action? {
        guard let text = text(atMost: CommandTable.lineLimit) else { return nil }
        do throws(CommandMistake) {
            let command = try CommandTable.command(of: text)
            if type(of: command).isQuestion {
                note("'\(text)' does nothing", hint: "a timeline needs something that changes the world")
                return nil
            }
            return TimelineStep.Action(mark: mark, text: text, command: command)
        } catch {
            note(error.found, hint: error.hint)
            return nil
        }
    }
}
