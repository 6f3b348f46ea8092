import DataCenters
import Primitives

// The part `world`: from what is written to what is meant. References between parts are checked later.
extension Item {
    func world() -> WorldPlan? {
        fields(WorldKeys.world).map { WorldPlan($0) }
    }

    fileprivate func clock() -> ClockPlan? {
        if let text = scalar {
            if let time = TimeText.parse(text) { return .starts(time) }
            if let sign = text.first, "+-".contains(sign),
                let duration = DurationText.parse(String(text.dropFirst()))
            {
                return .offset(sign == "+" ? duration : .zero - duration)
            }
        }
        refuse(expected: "\(TimeText.form) between 2013 and 2037, or an offset such as +30d or -5m")
        return nil
    }

    fileprivate func network() -> NetworkPlan? {
        guard let fields = fields(WorldKeys.network) else { return nil }
        let range = fields.value("cidr") { $0.addressRange() }
        let dc = fields.marked("dc") { $0.dc() }
        guard let range, let dc else { return nil }
        return NetworkPlan(mark: mark, range: range, dc: dc)
    }
}

extension WorldPlan {
    init(_ fields: Fields) {
        mark = fields.mark
        let words = WorldProfile.allCases.map { ($0.rawValue, $0) }
        profile = fields.value("profile") { $0.word(words) } ?? .standard
        if let item = fields["dcs"] {
            dcs = item.dcs() ?? []
        } else {
            dcs = DCPlan.plain(count: profile.dcCount, at: fields.mark)
        }
        networks = fields.value("networks") { $0.list(of: "network", atMost: 1000) { $0.network() } } ?? []
        settings = profile.settings
        fields[WorldKeys.settings]?(&settings)
        fields[WorldKeys.limits]?(&settings)
        seed = fields.marked("seed") { $0.number(in: UInt64.min...UInt64.max) }
        clock = fields.marked("clock") { $0.clock() }
        isClockFrozen = fields.value("frozen_clock") { $0.bool() } ?? false
        let first = dcs.first { !$0.isCDN }?.id ?? 1
        accounts =
            fields.value("accounts") { item in
                item.list(of: "account", atMost: AccountPlan.most) { $0.account(defaultDC: first) }
            } ?? []
        let homes = AccountHomes(accounts)
        files =
            fields.value("files") { item in
                item.list(of: "file", atMost: FilePlan.most) { $0.file(homes, defaultDC: first) }
            } ?? []
        channels =
            fields.value("channels") { item in
                item.list(of: "channel", atMost: ChannelPlan.most) { $0.channel(homes) }
            } ?? []
    }
}
