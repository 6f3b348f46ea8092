import DataCenters
import Primitives

/// What must hold between the parts of a world.
struct WorldChecks {
    let mistakes: MistakeList

    func check(_ plan: WorldPlan) {
        unique(plan.dcs.map { Marked($0.id, at: $0.mark) }) { "DC \($0)" }
        unique(plan.accounts.compactMap(\.phone)) { "phone number \($0)" }
        unique(plan.accounts.compactMap(\.botToken)) { "bot token \($0)" }
        let names = plan.accounts.compactMap(\.username) + plan.channels.compactMap(\.username)
        unique(names.map { Marked($0.value.lowercased(), at: $0.mark) }) { "username \($0)" }
        unique(plan.networks.map { Marked($0.range, at: $0.mark) }) { "network \($0)" }
        unique(plan.files.map(\.name)) { "file \($0)" }
        checkPorts(plan.dcs)
        // Without a list that could be read, each reference would be a mistake of its own.
        guard !plan.dcs.isEmpty else { return }
        let everywhere = Dictionary(plan.dcs.map { ($0.id, $0.isCDN) }) { first, _ in first }
        for network in plan.networks { checkDC(network.dc, of: "network", everywhere) }
        for account in plan.accounts {
            checkDC(account.dc, of: "account", everywhere)
            checkTestNumber(account)
        }
        for address in plan.dcs.flatMap(\.addresses) {
            if let dc = address.serves { checkDC(dc, of: "address answered", everywhere, mayBeCDN: true) }
        }
        for file in plan.files {
            checkDC(file.dc, of: "file", everywhere, mayBeCDN: true)
            checkDC(file.announced, of: "file announced", everywhere)
        }
        for photo in plan.photos {
            checkDC(photo.dc, of: "photo", everywhere)
            checkDC(photo.announced, of: "photo announced", everywhere)
        }
        for channel in plan.channels {
            checkDC(channel.dc, of: "channel", everywhere)
            checkDC(channel.statsDC, of: "channel", everywhere)
        }
        if everywhere.values.allSatisfy({ $0 }), let first = plan.dcs.first {
            note("all data centers are CDN DCs", at: first.mark, hint: "clients need one that is not")
        }
    }

    private func checkDC(
        _ dc: Marked<DCID>,
        of thing: String,
        _ everywhere: [DCID: Bool],
        mayBeCDN: Bool = false
    ) {
        guard let isCDN = everywhere[dc.value] else {
            let known = everywhere.keys.sorted().prefix(20).map(\.description).joined(separator: ", ")
            return note(
                "\(thing) at DC \(dc.value), which is not in dcs",
                at: dc.mark,
                hint: "there are: \(known)"
            )
        }
        guard isCDN, !mayBeCDN else { return }
        note("\(thing) at DC \(dc.value), which is a CDN DC", at: dc.mark, hint: "nobody lives at a CDN DC")
    }

    private func checkTestNumber(_ account: AccountPlan) {
        guard let phone = account.phone, let home = phone.value.testDC, home != account.dc.value else {
            return
        }
        note(
            "test number \(phone.value) belongs to DC \(home), but the account's dc is \(account.dc.value)",
            at: account.dc.mark,
            hint: "leave dc out, or use another number"
        )
    }

    /// Two addresses of the world cannot listen on one port of one host.
    private func checkPorts(_ dcs: [DCPlan]) {
        struct Port: Hashable {
            let host: [UInt8]
            let isIPv6: Bool
            let number: Int
        }
        var ports: [Marked<Port>] = []
        for address in dcs.flatMap(\.addresses) where !address.isDead {
            guard case .number(let number) = address.port else { continue }
            let port = Port(host: address.host?.octets ?? [], isIPv6: address.isIPv6, number: number)
            ports.append(Marked(port, at: address.mark))
        }
        unique(ports) { "port \($0.number)" }
    }

    private func unique<Value>(_ list: [Marked<Value>], _ name: (Value) -> String) {
        var seen: [Value: SourceMark] = [:]
        for item in list {
            if let first = seen[item.value] {
                note(
                    "\(name(item.value)) is declared twice",
                    at: item.mark,
                    hint: "first at line \(first.line)"
                )
            } else {
                seen[item.value] = item.mark
            }
        }
    }

    private func note(_ found: String, at mark: SourceMark, hint: String? = nil) {
        mistakes.add(Diagnostic(at: mark, found: found, hint: hint))
    }
}
