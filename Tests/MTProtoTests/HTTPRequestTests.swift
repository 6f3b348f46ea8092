import Primitives
import TestSupport
import Testing

@testable import MTProto

/// Requests of HTTP/1.1, whole and in pieces.
@Suite struct HTTPRequestTests {
    private struct Outcome: Equatable {
        var items: [HTTPRequestReader.Item] = []
        var failure: HTTPFault?
    }

    private func read(_ pieces: [[UInt8]]) -> Outcome {
        var reader = HTTPRequestReader()
        var input = ByteQueue()
        var outcome = Outcome()
        for piece in pieces where outcome.failure == nil {
            input.append(piece)
            do throws(HTTPFault) {
                while let item = try reader.next(from: &input) { outcome.items.append(item) }
            } catch {
                outcome.failure = error
            }
        }
        return outcome
    }

    private func read(_ text: String) -> Outcome { read([Array(text.utf8)]) }

    /// As TDLib 1.8.69 sends it through an HTTP proxy, and two more behind it.
    private static let conversation =
        "POST HTTP://149.154.175.10:80/api HTTP/1.1\r\nHost: 149.154.175.10\r\nUser-Agent: curl/7.35.0\r\n"
        + "Accept: */*\r\nProxy-Connection: keep-alive\r\nContent-Length: 8\r\n\r\n12345678"
        + "\r\nOPTIONS /apiw1?a=b HTTP/1.1\r\nhOsT:\t x:80 \r\n\r\n"
        + "POST /api HTTP/1.0\r\nContent-Length: 4\r\n\r\nABCD"

    @Test("requests come out the same whatever the cut")
    func cuts() throws {
        let bytes = Array(Self.conversation.utf8)
        let outcome = read([bytes])
        let requests = outcome.items.compactMap { item -> HTTPRequest? in
            guard case .request(let request) = item else { return nil }
            return request
        }
        try #require(requests.count == 3 && outcome.failure == nil)
        #expect(requests.map(\.path) == ["/api", "/apiw1", "/api"])
        #expect(requests.map(\.method) == ["POST", "OPTIONS", "POST"])
        #expect(requests.map(\.body) == [Array("12345678".utf8), [], Array("ABCD".utf8)])
        #expect(requests.map(\.keepsAlive) == [true, true, false])
        #expect(requests[1].values(of: "host") == ["x:80"])
        expectSameAtEveryCut(bytes, cutLimit: 2000) { read($0) }
    }

    @Test("a client that expects 100 Continue is told so before its body, and only then")
    func expectation() {
        let head = "POST /api HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 4\r\n\r\n"
        #expect(read(head).items == [.wantsContinue])
        #expect(read(head + "ABCD").items.count == 1)
        #expect(read([Array(head.utf8), Array("ABCD".utf8)]).items.count == 2)
    }

    @Test(
        "what breaks the rules is refused with a status of its own",
        arguments: [
            ("GET / HTTP/1.1\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
            ("GET / HTTP/1.1\nHost: a\n\n", 400),
            ("GET /a b HTTP/1.1\r\nHost: a\r\n\r\n", 400),
            ("GET / HTTQ/1.1\r\nHost: a\r\n\r\n", 400),
            ("GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505),
            ("GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\n folded: b\r\n\r\n", 400),
            ("GET / HTTP/1.1\r\nHost: a\r\nX: a\u{0}b\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\n\r\n", 411),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nContent-Length: 8\r\n\r\n", 400),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000\r\n\r\n", 413),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999999999\r\n\r\n", 413),
            ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", 501),
            ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\nExpect: wonders\r\n\r\n", 417),
        ]
    )
    func refusals(text: String, status: Int) {
        let outcome = read(text)
        #expect(outcome.failure?.status == status)
        #expect(outcome.items.isEmpty)
        expectSameAtEveryCut(Array(text.utf8)) { read($0) }
    }

    @Test("what never ends is refused at its limit")
    func limits() {
        let line = read("GET /" + String(repeating: "a", count: HTTPHeadReader.longestLine))
        #expect(line.failure?.status == 414)
        let field = String(repeating: "X: y\r\n", count: HTTPHeadReader.longestHead / 6)
        #expect(read("GET / HTTP/1.1\r\n" + field).failure?.status == 431)
    }

    @Test("a part of a request gives nothing and is no error")
    func truncation() {
        let bytes = Array(Self.conversation.utf8)
        for end in 0..<bytes.count {
            let outcome = read([Array(bytes[..<end])])
            #expect(outcome.failure == nil && outcome.items.count < 3)
        }
    }

    @Test("hostile bytes are refused or waited for, and never trap")
    func hostile() {
        withHostileInputs(from: [Array(Self.conversation.utf8)], count: 3000) { _ = read([$0]) }
    }

    @Test(
        "the paths are those of the documentation and of the web clients",
        arguments: [
            ("/api", false, false), ("/apiw", false, true), ("/apiw1", false, true),
            ("/api_test", false, false),
            ("/apiw_test1", false, true), ("/apis", true, false), ("/apiws", true, true),
            ("/apiws_test", true, true), ("/apiws_premium", true, true), ("/apiws_test_premium", true, true),
        ]
    )
    func paths(path: String, isWebSocket: Bool, allowsAllOrigins: Bool) {
        let endpoint = WebEndpoint(path: path)
        #expect(endpoint?.isWebSocket == isWebSocket)
        #expect(endpoint?.allowsAllOrigins == allowsAllOrigins)
    }

    @Test(
        "nothing else is a path",
        arguments: [
            "/", "", "/ap", "/apix", "/api/", "/apisw", "/apiws1", "/api_premium", "/apiws_tes", "//api",
        ]
    )
    func otherPaths(path: String) { #expect(WebEndpoint(path: path) == nil) }
}
