import Sockets
import Testing

extension SocketsSuite {
    @Suite struct SocketAddressTests {
        @Test(
            "an address keeps its text",
            arguments: [
                ("127.0.0.1", SocketAddress.Family.ipv4, "127.0.0.1:80"),
                ("0.0.0.0", .ipv4, "0.0.0.0:80"),
                ("::1", .ipv6, "[::1]:80"),
                ("::", .ipv6, "[::]:80"),
                ("2001:db8::7", .ipv6, "[2001:db8::7]:80"),
            ]
        )
        func text(host: String, family: SocketAddress.Family, description: String) throws {
            let address = try SocketAddress(host: host, port: 80)
            #expect(address.host == host)
            #expect(address.family == family)
            #expect(address.port == 80)
            #expect(address.description == description)
        }

        @Test("an IPv4-mapped IPv6 address is the IPv4 address")
        func mapped() throws {
            let mapped = try SocketAddress(host: "::ffff:10.0.0.7", port: 1)
            #expect(try mapped == SocketAddress(host: "10.0.0.7", port: 1))
            #expect(mapped.family == .ipv4)
        }

        @Test("only 0.0.0.0 and :: are unspecified")
        func unspecified() throws {
            #expect(try SocketAddress(host: "0.0.0.0", port: 5).isUnspecified)
            #expect(try SocketAddress(host: "::", port: 5).isUnspecified)
            #expect(try !SocketAddress(host: "::1", port: 0).isUnspecified)
        }

        @Test("addresses differ by port as well")
        func equality() throws {
            var address = try SocketAddress(host: "::1", port: 5)
            #expect(try address == SocketAddress(host: "0:0:0:0:0:0:0:1", port: 5))
            address.port = 6
            #expect(try address != SocketAddress(host: "::1", port: 5))
        }

        @Test("localhost resolves to a loopback address with the port that was asked for")
        func name() throws {
            let address = try SocketAddress(host: "localhost", port: 443)
            #expect(["127.0.0.1", "::1"].contains(address.host))
            #expect(address.port == 443)
        }

        @Test("text that is no host is a typed error that names it", arguments: ["", "1.2.3.4.5", "no host"])
        func unknown(host: String) {
            do throws(SocketError) {
                _ = try SocketAddress(host: host, port: 1)
                Issue.record("\(host) resolved")
            } catch {
                guard case .unknownHost(host, _) = error else {
                    Issue.record("\(error)")
                    return
                }
                #expect(error.description.contains("\"\(host)\""))
            }
        }
    }
}
