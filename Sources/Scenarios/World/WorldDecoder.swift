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

    fileprivate func settings() -> SettingsPlan? {
        guard let fields = fields(WorldKeys.settings) else { return nil }
        return SettingsPlan(
            codeLength: fields.value("code_length") { $0.integer(in: 5...6) },
            codeLifetime: fields.value("code_lifetime") { $0.duration() },
            codeAttempts: fields.value("code_attempts") { $0.integer(in: 1...100) },
            transferLifetime: fields.value("transfer_lifetime") { $0.duration() },
            newerTransferVoidsOlder: fields.value("newer_transfer_voids_older") { $0.bool() },
            moveTime: fields.value("move_time") { $0.duration() },
            exportsAfterMove: fields.value("exports_after_move") { $0.bool() },
            registeredTestNumbers: fields.value("registered_test_numbers") { $0.bool() },
            testMode: fields.value("test_mode") { $0.bool() },
            strictSequenceNumbers: fields.value("strict_seq_no") { $0.bool() },
            fileReferenceLifetime: fields.value("file_reference_lifetime") { $0.duration() },
            cdnUnasked: fields.value("cdn_unasked") { $0.bool() },
            cdnFlaw: fields.value("cdn_flaw") { $0.size(atMost: FilePlan.largest) }
        )
    }

    fileprivate func limits() -> LimitsPlan? {
        guard let fields = fields(WorldKeys.limits) else { return nil }
        return LimitsPlan(
            dailyLogins: fields.value("daily_logins") { $0.integer(in: 1...100_000) },
            fileSize: fields.value("file_size") { $0.size(atMost: FilePlan.largest) }
        )
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
        settings = fields.value("settings") { $0.settings() } ?? SettingsPlan()
        limits = fields.value("limits") { $0.limits() } ?? LimitsPlan()
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
