import Primitives
import Testing

@testable import DataCenters

@Suite struct NetworkMapTests {
    @Test(
        "addresses are read in all their spellings",
        arguments: [
            ("1.2.3.4", [1, 2, 3, 4]), ("::ffff:1.2.3.4", [1, 2, 3, 4]), ("::FFFF:0102:0304", [1, 2, 3, 4]),
            ("::", [UInt8](repeating: 0, count: 16)),
            ("::1%lo", [UInt8](repeating: 0, count: 15) + [1]),
            ("1:2:3:4:5:6:7:8", [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8]),
            ("fe80::", [0xfe, 0x80] + [UInt8](repeating: 0, count: 14)),
        ] as [(String, [UInt8])]
    )
    func addresses(text: String, bytes: [UInt8]) {
        #expect(IPAddress(peer: text)?.octets == bytes)
    }

    @Test(
        "what is no address is none",
        arguments: [
            "", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1.2.3.", "a.b.c.d", ":", ":::", "1::2::3", "1:2:3",
            "1:2:3:4:5:6:7:8:9", "12345::", "g::", "1:2:3:4:5:6:7::8:9", "+1.2.3.4", "-1::",
        ]
    )
    func noAddresses(text: String) {
        #expect(IPAddress(text) == nil)
        #expect(IPAddress(peer: text) == nil)
    }

    @Test(
        "a network is an address and a prefix that its family can have",
        arguments: ["10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/", "/8", "::/129", "10.0.0.0/8/8", "x/8"]
    )
    func noNetworks(text: String) {
        #expect(Network(text) == nil)
    }

    @Test("the first network decides, families are kept apart, a network added again goes to the end")
    func lookup() throws {
        var map = NetworkMap()
        #expect(map.add(try #require(Network("10.1.2.3")), nearestTo: 3))
        #expect(map.add(try #require(Network("10.0.0.0/9")), nearestTo: 2))
        #expect(map.add(try #require(Network("0.0.0.0/0")), nearestTo: 1))
        #expect(map.entry(for: "10.1.2.3")?.dc == 3)
        #expect(map.entry(for: "10.127.255.255")?.dc == 2)
        #expect(map.entry(for: "10.128.0.0")?.dc == 1)
        #expect(map.entry(for: "::1") == nil)
        #expect(map.entry(for: "nonsense") == nil)
        #expect(map.add(try #require(Network("10.77.0.0/9")), nearestTo: 4))
        #expect(map.entry(for: "10.127.255.255")?.dc == 1)
        #expect(map.entries.map(\.dc) == [3, 1, 4])
        #expect(map.entries.count == 3)
    }

    @Test(
        "a range of IPv4 addresses written as IPv6 is the range of IPv4",
        arguments: ["::ffff:10.0.0.0/104"]
    )
    func mapped(text: String) throws {
        var map = NetworkMap()
        #expect(map.add(try #require(Network(text)), nearestTo: 3))
        #expect(map.entry(for: "10.1.2.3")?.dc == 3)
        #expect(map.entry(for: "::ffff:10.1.2.3")?.dc == 3)
        #expect(map.entry(for: "11.1.2.3") == nil)
    }

    @Test("a map takes so many networks and no more")
    func limit() throws {
        var map = NetworkMap()
        for number in 0...NetworkMap.limit {
            let network = try #require(Network("10.\(number / 256).\(number % 256).0/24"))
            #expect(map.add(network, nearestTo: 1) == (number < NetworkMap.limit))
        }
    }
}
