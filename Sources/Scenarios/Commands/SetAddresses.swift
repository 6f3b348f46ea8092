import DataCenters
package import Primitives

/// Gives a DC other addresses.
package struct SetAddresses: WorldCommand {
    package static let form = CommandForm(
        "addresses",
        "DC N HOST:PORT[,FLAG]...",
        "Gives a DC other addresses; a flag is media_only, tcpo_only, static, dead or serves=N, a port may be `free`."
    )

    let dc: DCID
    let addresses: [AddressPlan]

    package init(_ words: inout CommandWords) throws(CommandMistake) {
        dc = try words.dc()
        var addresses = [try words.address()]
        while !words.isAtEnd { addresses.append(try words.address()) }
        guard addresses.count <= DCPlan.mostAddresses else {
            throw words.mistake("a DC has at most \(DCPlan.mostAddresses) addresses")
        }
        self.addresses = addresses
    }

    package var dcs: [DCID] { [dc] }

    package func order(in world: some CommandedWorld, now: Timestamp) throws(CommandRefusal) -> ShellOrder? {
        let owner = try world.known(dc)
        for other in [dc] + addresses.compactMap(\.serves?.value) {
            guard !world.isDown(try world.known(other).id) else { throw .isDown(other) }
        }
        return .replaceAddresses(of: dc, isCDN: owner.isCDN, addresses)
    }

    package func carryOut(
        on world: inout some CommandedWorld,
        after report: ShellReport,
        now: Timestamp
    ) throws(CommandRefusal) -> CommandAnswer {
        world.changeEndpoints(report.endpoints, of: dc, now: now)
        let told = world.world[dc]?.endpoints ?? []
        return CommandAnswer("DC \(dc): \(told.map(\.description).joined(separator: ", "))")
    }
}
