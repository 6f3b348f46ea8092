import DataCenters
import Foundation
import Primitives
import Testing

@testable import Scenarios

@Suite("Files that describe a world")
struct WorldFileTests {
    @Test("dcs: 3 alone is a world, under world or without it")
    func shortest() throws {
        for text in ["dcs: 3", "world:\n  dcs: 3\n", "world: {dcs: 3}", "dcs: 3\r\n"] {
            let plan = try world(text)
            #expect(plan.dcs.map(\.id) == [1, 2, 3])
            #expect(
                plan.world(seed: 1, now: Timestamp(seconds: 0)).dataCenters.map(\.country) == [
                    "US", "NL", "US",
                ]
            )
        }
    }

    @Test("without dcs there are as many as the profile has")
    func profiles() throws {
        #expect(try world("seed: 1").dcs.count == 5)
        let test = try world("profile: telegram-test")
        #expect(test.dcs.count == 3)
        let settings = test.worldSettings(seed: 7)
        #expect(settings.isTestMode)
        #expect(!settings.testNumbersAreRegistered)
        #expect(settings.testLoginsPerDay == 25)
        let changed = try world("{ profile: telegram-test, settings: { test_mode: false }, dcs: 1 }")
        #expect(!changed.worldSettings(seed: 7).isTestMode)
        #expect(changed.dcs.count == 1)
    }

    @Test("accounts live where the file says, or where their number says, or at the first DC")
    func accounts() throws {
        let plan = try world(
            """
            accounts:
              - phone: 9996621111
                first_name: Alice
              - { phone: +31 6 1234 5678, dc: 4, last_name: "", username: "@bob_4" }
              - phone: 12025550100
            """
        )
        let made = plan.world(seed: 1, now: Timestamp(seconds: 5))
        let phones = ["9996621111", "31612345678", "12025550100"].compactMap { PhoneNumber($0) }
        let people = phones.compactMap { made.accounts[$0] }
        #expect(people.map(\.homeDC) == [2, 4, 1])
        #expect(people.map(\.firstName) == ["Alice", "Test", "Test"])
        #expect(people.map(\.lastName) == ["1111", "", "0100"])
        #expect(plan.accounts[1].username?.value == "bob_4")
        let again = plan.world(seed: 1, now: Timestamp(seconds: 9))
        #expect(phones.map { again.accounts[$0]?.id } == people.map { $0.id as UserID? })
    }

    @Test("what a file says of a DC is what clients will be told")
    func addresses() throws {
        let plan = try world(
            """
            dcs:
              - id: 203
                country: FI
                cdn: true
              - id: 2
                addresses:
                  - { host: 192.0.2.1, port: 443, dead: true }
                  - { host: "::1", port: free, static: true, this_port_only: false }
                  - { media_only: true, tcpo_only: true, secret: DD112233445566778899aabbccddeeff00 }
            """
        )
        let made = plan.world(seed: 1, now: Timestamp(seconds: 0))
        #expect(made[203]?.isCDN == true)
        #expect(made[203]?.country == "FI")
        let told = made[2]?.endpoints ?? []
        #expect(told.map(\.host) == ["192.0.2.1", "::1", nil])
        #expect(told.map(\.isDead) == [true, false, false])
        #expect(told.map(\.isIPv6) == [false, true, false])
        #expect(told.map(\.isStatic) == [nil, true, nil])
        #expect(told.map(\.isThisPortOnly) == [true, false, true])
        #expect(told.map(\.isMediaOnly) == [false, false, true])
        #expect(told.last?.secret?.first == 0xdd)
        #expect(plan.dcs[1].addresses.map(\.port) == [.number(443), .free, .standard])
    }

    @Test("everything else keeps its value and its place")
    func rest() throws {
        let plan = try world(
            """
            seed: 18446744073709551615
            clock: 2026-03-01T00:00:00Z
            accounts:
              - { phone: 9996621111, username: alice, password: "0123", hint: digits, state: banned }
              - bot: 100:abc-DEF_1
            networks:
              - { cidr: 10.0.0.0/8, dc: 2 }
              - { cidr: "::1", dc: 4 }
            files:
              - { name: a, size: 20MB, owner: alice }
              - { name: b, content: "", dc: 3 }
            channels:
              - { title: News, owner: "+9996621111", stats_dc: 5 }
            settings: { code_length: 6, code_lifetime: 90s, move_time: 500ms, exports_after_move: true }
            limits: { daily_logins: 3, file_size: 1MiB }
            """
        )
        #expect(plan.seed?.value == UInt64.max)
        #expect(plan.clock?.value == .starts(Timestamp(seconds: 1_772_323_200)))
        #expect(plan.clock?.mark == SourceMark(file: "world.yaml", line: 2, column: 8))
        #expect(plan.accounts[0].password == "0123")
        #expect(plan.accounts[0].state == .banned)
        #expect(plan.accounts[1].botToken?.value == "100:abc-DEF_1")
        #expect(plan.networks.map(\.range.description) == ["10.0.0.0/8", "::1/128"])
        #expect(plan.files.map(\.dc.value) == [2, 3])
        #expect(plan.files.map(\.content) == [.size(20_000_000), .text("")])
        #expect(plan.channels[0].dc.value == 2)
        #expect(plan.channels[0].statsDC.value == 5)
        let settings = plan.worldSettings(seed: 1)
        #expect(settings.codeLength == 6)
        #expect(settings.codeLifetime == .seconds(90))
        #expect(settings.moveTime == .milliseconds(500))
        #expect(settings.testLoginsPerDay == 3)
        #expect(settings.largestFile == 1 << 20)
    }

    @Test("a frozen clock, strict numbers and lying addresses are wishes of the file, and off without it")
    func determinism() throws {
        let plain = try world("dcs: 2")
        #expect(!plain.isClockFrozen)
        #expect(!plain.worldSettings(seed: 1).sequenceNumbersAreStrict)
        let plan = try world(
            """
            frozen_clock: true
            settings: { strict_seq_no: true }
            dcs:
              - { id: 1, addresses: [{ port: free, serves: 203 }, { port: free }] }
              - { id: 203, cdn: true }
            """
        )
        #expect(plan.isClockFrozen)
        #expect(plan.worldSettings(seed: 1).sequenceNumbersAreStrict)
        #expect(plan.dcs[0].addresses.map { $0.serves?.value } == [203, nil])
    }

    @Test("fewer DCs by a flag are a mistake of the file, if it names one of the others")
    func fewer() throws {
        let text = "accounts:\n  - phone: 9996641111\n"
        let plan = try world(text)
        #expect(try plan.with(dcs: 4, SourceText(text, name: "a")).dcs.count == 4)
        #expect(throws: Diagnostics.self) { try plan.with(dcs: 3, SourceText(text, name: "a")) }
    }

    @Test("an alias stands for what its anchor names, and a bomb of them is refused")
    func aliases() throws {
        let plan = try world("files:\n  - &a { name: x, size: 1 }\nnetworks: []\nseed: 3\n")
        #expect(plan.files.count == 1)
        var bomb = "a: &a [x,x,x,x,x,x,x,x,x,x]\n"
        for (name, inner) in zip("bcdefgh", "abcdefg") {
            let ten = Array(repeating: "*\(inner)", count: 10).joined(separator: ",")
            bomb += "\(name): &\(name) [\(ten)]\n"
        }
        #expect(mistakes(bomb).contains("more than 100000 values"))
        #expect(mistakes(String(repeating: "- ", count: 20_000)).contains("nesting level"))
        #expect(
            mistakes(String(repeating: "[", count: 70) + String(repeating: "]", count: 70)).contains(
                "too deep"
            )
        )
        #expect(mistakes(String(repeating: "#", count: 1 << 20) + "\ndcs: 3").contains("1048583 bytes"))
    }

    @Test("the shipped files are worlds", arguments: ["three-dcs", "two-accounts"])
    func shipped(name: String) throws {
        let plan = try world(repositoryFile("scenarios/\(name).yaml"))
        #expect(plan.dcs.count == 3)
        #expect(plan.world(seed: 1, now: Timestamp(seconds: 0)).accounts.count == plan.accounts.count)
    }
}

@Suite("Values with a notation of their own")
struct NotationTests {
    @Test(
        "IPv6 in all its short forms",
        arguments: [
            ("::", "::/0", true), ("::1", "::1", true), ("1::", "1::/16", true),
            ("2001:db8::ff00:42:8329", "2001:db8::/32", true), ("::ffff:192.0.2.1", "::ffff:0:0/96", true),
            ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8/128", true), ("192.0.2.1", "192.0.2.0/24", true),
            ("1::2::3", "1.2.3.4/33", false), (":1", "::1/129", false),
            ("1:2:3:4:5:6:7", "10.0.0.0/8/8", false),
            ("1:2:3:4:5:6:7:8:9", "10.0.0.0/-1", false), ("1.2.3", "10.0.0.0/+8", false),
            ("01.2.3.4", "/8", false), ("1.2.3.4.5", "", false), ("::12345", "a/8", false),
            ("fe80::1%1", "::/", false),
        ]
    )
    func addresses(address: String, range: String, isRight: Bool) {
        #expect((IPAddress(address) != nil) == isRight)
        #expect((Network(range) != nil) == isRight)
    }

    @Test("an address has the bytes that the system gives it")
    func octets() {
        #expect(
            IPAddress("2001:db8::1:0:192.0.2.33")?.octets == [
                0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 1, 0, 0, 192, 0, 2, 33,
            ]
        )
    }

    @Test(
        "bits behind the prefix are shown the way to go",
        arguments: [
            ("10.1.2.3/8", "10.0.0.0/8"), ("10.1.2.255/31", "10.1.2.254/31"),
            ("255.255.255.255/0", "0.0.0.0/0"),
        ]
    )
    func masks(text: String, masked: String) {
        #expect(Network(text)?.masked == masked)
        #expect(Network(text)?.hostBitsAreZero == false)
        #expect(Network(masked)?.hostBitsAreZero == true)
    }

    @Test(
        "IPv6 ranges written short have no bits behind the prefix",
        arguments: ["2001:db8::/32", "::1", "::/0"]
    )
    func shortMasks(text: String) {
        #expect(Network(text)?.hostBitsAreZero == true)
    }

    @Test(
        "durations have a unit and no sign",
        arguments: [
            ("500ms", Duration.milliseconds(500)), ("0s", .zero), ("5m", .seconds(300)),
            ("2h", .seconds(7200)),
            ("1d", .seconds(86400)), ("5", nil), ("-5s", nil), ("1.5s", nil), ("s", nil), ("5S", nil),
            ("99999999999999999999s", nil), ("9223372036854775807d", nil), ("4000d", nil), ("٣s", nil),
        ] as [(String, Duration?)]
    )
    func durations(text: String, duration: Duration?) {
        #expect(DurationText.parse(text) == duration)
    }

    /// The numbers are those of `date -u +%s`.
    @Test(
        "times are those of the calendar, UTC",
        arguments: [
            ("2013-01-01", 1_356_998_400), ("2024-02-29T12:00:01Z", 1_709_208_001), ("2025-02-29", nil),
            ("2037-12-31T23:59:59Z", 2_145_916_799), ("2038-01-01", nil), ("2012-12-31", nil),
            ("2026-1-1", nil),
            ("2026-01-31T24:00:00Z", nil), ("2026-01-31T00:00:00", nil), ("2026-01-31 00:00:00Z", nil),
        ] as [(String, Int64?)]
    )
    func times(text: String, seconds: Int64?) {
        #expect(TimeText.parse(text)?.seconds == seconds)
    }

    @Test(
        "the nearest word is offered only if it is near",
        arguments: [
            ("portt", "port"), ("prot", "port"), ("PORT", "port"), ("hots", "host"), ("seeed", nil),
            ("x", nil),
        ] as [(String, String?)]
    )
    func spelling(word: String, nearest: String?) {
        #expect(Spelling.nearest(to: word, among: ["host", "port", "media_only"]) == nearest)
    }
}
