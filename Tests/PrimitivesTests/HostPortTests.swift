import Primitives
import Testing

@Suite("A host with a port") struct HostPortTests {
    @Test(
        "what is written is read again",
        arguments: [
            ("127.0.0.1:443", "127.0.0.1", 443), ("[::1]:80", "::1", 80),
            ("localhost:65535", "localhost", 65535),
            ("[2001:67c:4e8:f002::a]:1", "2001:67c:4e8:f002::a", 1),
        ]
    )
    func texts(text: String, host: String, port: Int) {
        let place = HostPort(text)
        #expect(place == HostPort(host: host, port: port))
        #expect(place?.description == text)
    }

    @Test(
        "what is no host with a port is none",
        arguments: [
            "", ":1", "a:", "a:0", "a:65536", "a:x", "a", "::1:443", "[::1]", "[::1", "[::1]443", "[]:1",
            "a:1:2",
            "[::1]:1:2", "a:-1",
        ]
    )
    func mistakes(text: String) {
        #expect(HostPort(text) == nil)
    }

    @Test("a port that is not written is the usual one")
    func usualPort() {
        #expect(HostPort("a", usualPort: 80) == HostPort(host: "a", port: 80))
        #expect(HostPort("[::1]", usualPort: 80) == HostPort(host: "::1", port: 80))
        #expect(HostPort("a:81", usualPort: 80) == HostPort(host: "a", port: 81))
        #expect(HostPort("a:", usualPort: 80) == nil)
    }

    @Test("the parts of a text are there without a number for a port, too")
    func parts() throws {
        let parts = try #require(HostPort.split("[::1]:free"))
        #expect(parts == ("::1", "free"))
        #expect(try #require(HostPort.split("a")) == ("a", nil))
    }
}
