import DataCenters
import Methods
import Primitives
import TL
import Testing

@Suite struct ConfigTests {
    var desk = Desk()

    /// The int and string fields that every layer's `config` requires, and the two dates.
    static let required: [TLName] = [
        "date", "expires", "chat_size_max", "megagroup_size_max", "forwarded_count_max",
        "online_update_period_ms", "offline_blur_timeout_ms", "offline_idle_timeout_ms",
        "online_cloud_timeout_ms", "notify_cloud_delay_ms", "notify_default_delay_ms",
        "push_chat_period_ms", "push_chat_limit", "saved_gifs_limit", "edit_time_limit",
        "revoke_time_limit", "revoke_pm_time_limit", "rating_e_decay", "stickers_recent_limit",
        "stickers_faved_limit", "channels_read_media_period", "pinned_dialogs_count_max",
        "pinned_infolder_count_max", "call_receive_timeout_ms", "call_ring_timeout_ms",
        "call_connect_timeout_ms", "call_packet_timeout_ms", "caption_length_max", "message_length_max",
        "webfile_dc_id", "this_dc",
    ]

    mutating func config(at dc: DCID = 1, reaching host: String = "127.0.0.1") throws -> TLObject {
        try #require(try desk.call("help.getConfig", at: dc, reaching: host)?.object)
    }

    func options(_ config: TLObject) -> [String] {
        (config["dc_options"]?.vector ?? []).compactMap { $0.object }.map { option in
            let host = option["ip_address"]?.string ?? "?"
            let six = option["ipv6"] == true ? " ipv6" : ""
            let flags: [TLName] = ["media_only", "tcpo_only", "cdn", "static", "this_port_only"]
            let set = flags.filter { option[$0] == true }.map(\.text).joined(separator: " ")
            return "\(option["id"]?.number ?? 0) \(host) \(option["port"]?.number ?? 0)\(six) \(set)"
        }
    }

    @Test("the config names every field that any layer requires, in 32 bits")
    mutating func complete() throws {
        desk.layer = 133
        let config = try config()
        for field in Self.required {
            let number = try #require(config[field]?.number, "\(field)")
            #expect(number > 0 && number <= Int64(Int32.max), "\(field)")
        }
        #expect(config["me_url_prefix"]?.string?.isEmpty == false)
        #expect(config["dc_txt_domain_name"]?.string?.isEmpty == false)
    }

    @Test("the config says which DC answers, when, and for how long it is good")
    mutating func about() throws {
        let config = try config(at: 3)
        #expect(config["this_dc"] == 3)
        #expect(config["date"] == 1_700_000_000)
        #expect(config["expires"] == 1_700_003_600)
        #expect(config["test_mode"] == false)
        desk.world.settings.isTestMode = true
        #expect(try self.config()["test_mode"] == true)
    }

    @Test("the options go DC by DC, IPv4 first, with this_port_only")
    mutating func order() throws {
        desk.world = World(dataCenters: DataCenter.onLoopback(count: 2))
        desk.world.setEndpoints(
            [
                Endpoint(host: "::1", port: 6, isIPv6: true),
                Endpoint(host: "127.0.0.1", port: 4),
                Endpoint(host: "127.0.0.1", port: 5, isMediaOnly: true, isStatic: true),
            ],
            of: 1
        )
        #expect(
            options(try config()) == [
                "1 127.0.0.1 4 this_port_only",
                "1 127.0.0.1 5 media_only static this_port_only",
                "1 ::1 6 ipv6 this_port_only",
                "2 127.0.0.1 10442 this_port_only",
                "2 ::1 10442 ipv6 this_port_only",
                "2 127.0.0.1 10442 static this_port_only",
            ]
        )
    }

    @Test("the flags and the secret of an address are told")
    mutating func flags() throws {
        desk.world.setEndpoints(
            [Endpoint(host: "10.0.0.1", port: 1, isObfuscatedOnly: true, isCDN: true, secret: [1, 2])],
            of: 5
        )
        let last = try config()["dc_options"]?.vector?.last?.object
        #expect(last?["tcpo_only"] == true)
        #expect(last?["cdn"] == true)
        #expect(last?["secret"] == .bytes([1, 2]))
        #expect(last?["ipv6"] == false)
    }

    private static let loopback = [
        "1 127.0.0.1 7 this_port_only", "1 ::1 8 ipv6 this_port_only", "1 127.0.0.1 7 static this_port_only",
    ]

    @Test(
        "a world that says which addresses are static is told as it is; media, CDN and obfuscated ones have no twin",
        arguments: [
            (Endpoint(host: "10.0.0.1", port: 1, isStatic: false), ["2 10.0.0.1 1 this_port_only"]),
            (Endpoint(host: "10.0.0.1", port: 1, isStatic: true), ["2 10.0.0.1 1 static this_port_only"]),
            (
                Endpoint(host: "10.0.0.1", port: 1, isMediaOnly: true),
                ["2 10.0.0.1 1 media_only this_port_only"]
            ),
            (Endpoint(host: "10.0.0.1", port: 1, isCDN: true), ["2 10.0.0.1 1 cdn this_port_only"]),
            (
                Endpoint(host: "10.0.0.1", port: 1, isObfuscatedOnly: true),
                ["2 10.0.0.1 1 tcpo_only this_port_only"]
            ),
        ]
    )
    func staticTwins(endpoint: Endpoint, expected: [String]) throws {
        var suite = ConfigTests()
        suite.desk.world = World(
            dataCenters: DataCenter.onLoopback(count: 1) + [
                DataCenter(id: 2, country: "NL", endpoints: [endpoint])
            ]
        )
        #expect(suite.options(try suite.config()).filter { $0.hasPrefix("2 ") } == expected)
    }

    @Test("a world may tell Telegram's addresses in place of its own; a DC that Telegram lacks keeps its own")
    mutating func published() throws {
        desk.world.settings.tellsPublishedAddresses = true
        desk.world.setEndpoints(
            [Endpoint(host: "127.0.0.1", port: 4), Endpoint(host: "127.0.0.1", port: 5, isMediaOnly: true)],
            of: 4
        )
        let told = options(try config())
        #expect(
            told.filter { $0.hasPrefix("4 ") } == [
                "4 149.154.167.91 443 ", "4 127.0.0.1 5 media_only this_port_only",
                "4 2001:67c:4e8:f004::a 443 ipv6 ", "4 149.154.167.91 443 static",
            ]
        )
        let own = DataCenter(id: 9, country: "US", endpoints: [Endpoint(host: "127.0.0.1", port: 6)])
        #expect(PublishedAddresses.told(of: own) == own.endpoints)
    }

    @Test(
        "an address that listens everywhere is told as the one by which the client came",
        arguments: [
            ("10.1.2.3", ["1 10.1.2.3 7 this_port_only", "1 10.1.2.3 7 static this_port_only"]),
            ("2001:db8::5", ["1 2001:db8::5 8 ipv6 this_port_only"]),
            ("::ffff:10.1.2.3", ["1 10.1.2.3 7 this_port_only", "1 10.1.2.3 7 static this_port_only"]),
            ("127.0.0.1", loopback),
            ("::1", loopback),
        ]
    )
    func wildcard(host: String, expected: [String]) throws {
        var suite = ConfigTests()
        suite.desk.world = World(dataCenters: DataCenter.onLoopback(count: 1))
        suite.desk.world.setEndpoints(
            [Endpoint(host: nil, port: 7), Endpoint(host: nil, port: 8, isIPv6: true)],
            of: 1
        )
        #expect(options(try suite.config(reaching: host)) == expected)
    }

    @Test("the nearest DC is the one that was reached")
    mutating func nearest() throws {
        #expect(
            try desk.call("help.getNearestDc", at: 2)
                == .object("nearestDc", ["country": "NL", "this_dc": 2, "nearest_dc": 2])
        )
    }

    @Test("the app config is an object, or bare JSON for those who have no hash to send")
    mutating func appConfig() throws {
        let json = try #require(try desk.call("help.getAppConfig", at: 1))
        let keys = json["value"]?.vector?.compactMap { $0["key"]?.string } ?? []
        #expect(keys == keys.sorted() && Set(keys).count == keys.count)
        #expect(keys.contains("upload_max_fileparts_default") && keys.contains("emojies_send_dice"))
        let config = try desk.call("help.getAppConfig", ["hash": 0], at: 1)
        #expect(config?["config"] == json)
        #expect(
            try desk.call("help.getAppConfig", ["hash": config?["hash"] ?? 0], at: 1)
                == .object("help.appConfigNotModified")
        )
    }

    @Test("the list of countries is told once")
    mutating func countries() throws {
        let list = try desk.call("help.getCountriesList", ["lang_code": "en", "hash": 0], at: 1)?.object
        let codes = (list?["countries"]?.vector ?? []).flatMap { $0["country_codes"]?.vector ?? [] }
            .compactMap { $0["country_code"]?.string }
        #expect(Set(["999", "1", "7", "31", "44", "49", "91"]).isSubset(of: codes))
        #expect(
            try desk.call("help.getCountriesList", ["hash": list?["hash"] ?? 0], at: 1)
                == .object("help.countriesListNotModified")
        )
    }

    @Test("language packs are empty, and in English")
    mutating func languagePacks() throws {
        let pack = try desk.call("langpack.getLangPack", ["lang_code": "en"], at: 1)?.object
        #expect(pack?["lang_code"] == "en")
        #expect(pack?["strings"] == [])
        let news = try desk.call("langpack.getDifference", ["lang_code": "en", "from_version": 1], at: 1)
        #expect(news?.object?["from_version"] == 1)
        #expect(try desk.call("langpack.getLanguages", at: 1)?.vector?.count == 1)
        #expect(
            try desk.call("langpack.getLanguage", ["lang_code": "en"], at: 1)?.object?.name
                == "langPackLanguage"
        )
        #expect(
            desk.refusal(of: "langpack.getLanguage", ["lang_code": "xx"], at: 1)?.message
                == "LANG_CODE_NOT_SUPPORTED"
        )
        #expect(try desk.call("langpack.getStrings", at: 1) == [])
    }
}
