import DataCenters
package import Primitives

/// Lets a DC forget its keys, or its temporary keys only.
package struct DropKeys: WorldCommand {
    package static let form = CommandForm(
        "drop keys",
        "DC N [temporary]",
        "Lets a DC forget its keys, or its temporary ones only."
    )

    private let dc: DCID
    private let onlyTemporary: Bool

    package init(of dc: DCID, onlyTemporary: Bool = false) {
        self.dc = dc
        self.onlyTemporary = onlyTemporary
    }

    package init(_ words: inout CommandWords) throws(CommandMistake) {
        dc = try words.dc()
        onlyTemporary = words.take("temporary")
    }

    package var dcs: [DCID] { [dc] }

    package func carryOut(
        on world: inout some CommandedWorld,
        after report: ShellReport,
        now: Timestamp
    ) throws(CommandRefusal) -> CommandAnswer {
        let dc = try world.known(dc).id
        let count = world.dropKeys(of: dc, onlyTemporary: onlyTemporary, now: now)
        return CommandAnswer("\(count) keys of DC \(dc) dropped")
    }
}
