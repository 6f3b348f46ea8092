import TestSupport
import Testing

@testable import MTProto

@Suite("The HTTP proxy door") struct HTTPProxyDoorTests {
    private struct Outcome: Equatable {
        var answer = ""
        var verdict = AddressedTurn.Verdict.wait
        var input = ""
    }

    /// What a door makes of these pieces; it is granted as soon as it asks.
    private func outcome(_ pieces: [[UInt8]]) -> Outcome {
        var (door, outcome) = (HTTPProxyDoor(), Outcome())
        for piece in pieces {
            guard outcome.verdict == .wait else {
                outcome.input += String(decoding: piece, as: UTF8.self)
                continue
            }
            let turn = door.receive(piece)
            outcome.answer += String(decoding: turn.answer, as: UTF8.self)
            outcome.verdict = turn.verdict
            guard case .asked = turn.verdict else { continue }
            let granted = door.grant()
            outcome.answer += String(decoding: granted.answer, as: UTF8.self)
            outcome.input = String(decoding: granted.input, as: UTF8.self)
        }
        return outcome
    }

    private func outcome(_ text: String) -> Outcome { outcome([Array(text.utf8)]) }

    @Test("a tunnel leads to its place, and what comes behind the head belongs to the DC")
    func tunnel() {
        let text = "CONNECT 149.154.167.51:443 HTTP/1.1\r\nHost: 149.154.167.51:443\r\n\r\nfirst bytes"
        expectSameAtEveryCut(Array(text.utf8)) { outcome($0) }
        let open = outcome(text)
        #expect(open.verdict == .asked(.name("149.154.167.51"), port: 443))
        #expect(open.answer == "HTTP/1.1 200 Connection established\r\n\r\n")
        #expect(open.input == "first bytes")
        let six = outcome("CONNECT [2001:67c:4e8:f002::a]:80 HTTP/1.0\r\n\r\n")
        #expect(six.verdict == .asked(.name("2001:67c:4e8:f002::a"), port: 80))
    }

    @Test("a request in full goes on to the DC as it is")
    func inFull() {
        let text =
            "POST http://149.154.175.50:80/api HTTP/1.1\r\nContent-Length: 4\r\n\r\n\u{1}\u{2}\u{3}\u{4}"
        expectSameAtEveryCut(Array(text.utf8)) { outcome($0) }
        let open = outcome(text)
        #expect(open.verdict == .asked(.name("149.154.175.50"), port: 80))
        #expect(open.answer.isEmpty && open.input == text)
        #expect(
            outcome("GET http://venus.web.telegram.org HTTP/1.1\r\n\r\n").verdict
                == .asked(.name("venus.web.telegram.org"), port: 80)
        )
    }

    @Test(
        "what names no place is refused",
        arguments: [
            ("GET / HTTP/1.1\r\n\r\n", "400"), ("CONNECT a HTTP/1.1\r\n\r\n", "400"),
            ("CONNECT a:0 HTTP/1.1\r\n\r\n", "400"), ("CONNECT :1 HTTP/1.1\r\n\r\n", "400"),
            ("POST https://a/ HTTP/1.1\r\n\r\n", "400"), ("hello\r\n\r\n", "400"),
            ("CONNECT ::1:443 HTTP/1.1\r\n\r\n", "400"), ("CONNECT a:1 HTTP/2.0\r\n\r\n", "505"),
            (String(repeating: "x", count: 20_000), "414"),
            ("CONNECT a:1 HTTP/1.1\r\n" + String(repeating: "x", count: 20_000), "431"),
        ]
    )
    func refusals(text: String, status: String) {
        let refused = outcome(text)
        #expect(refused.answer.hasPrefix("HTTP/1.1 \(status) "))
        guard case .close = refused.verdict else {
            Issue.record("not closed")
            return
        }
    }

    @Test("whoever may not go there is told so, as HTTP tells it")
    func denials() {
        let door = HTTPProxyDoor()
        for (denial, status) in [(ProxyDenial.notAllowed, 403), (.hostUnreachable, 502), (.refused, 503)] {
            #expect(String(decoding: door.deny(denial), as: UTF8.self).hasPrefix("HTTP/1.1 \(status) "))
        }
    }
}
