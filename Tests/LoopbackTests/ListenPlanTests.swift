import DataCenters
import Primitives
import Sockets
import Testing

@testable import Server

@Suite("Where DCs listen and what clients are told")
struct ListenPlanTests {
    private func endpoints(_ plan: ListenPlan, _ hosts: [String], port: UInt16 = 7002) throws -> [Endpoint] {
        let planned = plan.addresses.filter { $0.dc == 2 }
        return try zip(planned, hosts).flatMap { planned, host in
            plan.endpoints(of: planned, listening: try SocketAddress(host: host, port: port))
        }
    }

    @Test("by default each DC listens on both loopback addresses, and IPv6 may be missing")
    func standard() throws {
        let plan = try ListenPlan(dcs: [1, 2], host: nil, portBase: 7000)
        #expect(
            plan.addresses.compactMap { $0.address.map { "\($0)" } } == [
                "127.0.0.1:7001", "[::1]:7001", "127.0.0.1:7002", "[::1]:7002",
            ]
        )
        #expect(plan.addresses.map(\.isOptional) == [false, true, false, true])
        let told = try endpoints(plan, ["127.0.0.1", "::1"])
        #expect(told.map(\.host) == ["127.0.0.1", "::1"])
        #expect(told.map(\.isIPv6) == [false, true])
    }

    @Test(
        "listening everywhere leaves the address to how the client reached us",
        arguments: ["0.0.0.0", "::"]
    )
    func everywhere(host: String) throws {
        let plan = try ListenPlan(dcs: [2], host: host, portBase: 7000)
        #expect(plan.addresses.map(\.address?.host) == ["0.0.0.0", "::"])
        #expect(try endpoints(plan, ["0.0.0.0", "::"]).map(\.host) == [nil, nil])
    }

    @Test("an advertised host and port base are told in place of the real ones")
    func advertised() throws {
        let plan = try ListenPlan(
            dcs: [2],
            host: "0.0.0.0",
            portBase: 7000,
            advertisedHost: "192.0.2.7",
            advertisedPortBase: 9000
        )
        let told = try endpoints(plan, ["0.0.0.0", "::"])
        #expect(told.map(\.host) == ["192.0.2.7"])
        #expect(told.map(\.port) == [9002])
    }

    @Test("ports beyond 65535 and hosts that do not resolve are mistakes of the user")
    func mistakes() {
        #expect(throws: ListenPlan.Mistake.portOutOfRange(3, 65_537)) {
            try ListenPlan(dcs: [1, 3], host: nil, portBase: 65_534)
        }
        #expect(throws: ListenPlan.Mistake.self) {
            try ListenPlan(dcs: [1], host: "no such host", portBase: 1)
        }
    }
}
