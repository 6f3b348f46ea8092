import DataCenters
import MTProto
import Primitives
import TL
import Testing

@testable import Events

@Suite("Kinds of events")
struct EventKindTests {
    private static func entry(_ what: any EventKind) -> JournalEntry {
        JournalEntry(
            Event(time: Timestamp(seconds: 1), dc: 2, connection: ConnectionID(3), what: what),
            number: 1
        )
    }

    @Test(
        "each kind is known by its word, and its fields have names of their own",
        arguments: JournalKind.allCases
    )
    func table(kind: JournalKind) {
        #expect(JournalKind(rawValue: kind.rawValue) == kind)
        let names = kind.fields.map(\.name) + JournalEntry.Key.allCases.map(\.rawValue)
        #expect(Set(names).count == names.count)
        #expect(kind.meaning.hasSuffix(".") && kind.fields.allSatisfy { !$0.meaning.isEmpty })
    }

    @Test("every proxy that turns somebody away is a word of its kind", arguments: ProxyKind.allCases)
    func proxies(proxy: ProxyKind) throws {
        let event = TurnedAwayEvent(proxy: proxy, peer: "127.0.0.1:1", reason: "none")
        let word = try #require(Self.entry(event).subject?.text)
        #expect(JournalKind.turnedAway.subject.form == .words(ProxyKind.allCases.map(\.rawValue)))
        #expect(ProxyKind(rawValue: word) == proxy)
    }

    @Test(
        "who ended a connection is told by a word, and drawn from his side",
        arguments: [
            (ConnectionEnd.client(.closed), PictureRow.Shape.toDC, "client", "close"),
            (.client(.reset), .toDC, "client", "reset"),
            (.dcsim(.closed), .toClient, "dcsim", "close"),
            (.dcsim(.reset), .toClient, "dcsim", "reset"),
            (.dcsim(.closed, because: .slowReader), .toClient, "dcsim", "close"),
            (.error(110), .toClient, "system", "close"),
        ]
    )
    func ends(end: ConnectionEnd, shape: PictureRow.Shape, by: String, label: String) {
        let entry = Self.entry(DisconnectedEvent(end))
        #expect(entry.subject == .text(by))
        #expect(entry["reason"]?.text == end.sentence)
        let row = PictureRow(entry)
        #expect(row.shape == shape && row.label == label && row.remark == end.sentence)
    }

    @Test("a time that has run out is the cause of an end that dcsim made, and of no other")
    func timeouts() {
        let end = ConnectionEnd.dcsim(.closed).because(of: .silence)
        let entry = Self.entry(DisconnectedEvent(end))
        #expect(entry["cause"] == "silence" && entry["how"] == "closed")
        #expect(ConnectionEnd.client(.closed).because(of: .silence) == .client(.closed))
        #expect(ConnectionEnd.dcsim(.reset).because(of: nil) == .dcsim(.reset))
    }

    @Test("msg_id is a decimal number, key_id sixteen hexadecimal digits")
    func numbers() {
        let key = SessionKey(keyID: AuthKeyID(255), sessionID: SessionID(16))
        let entry = Self.entry(SessionEvent(change: .created, session: key))
        #expect(entry["key_id"] == "00000000000000ff" && entry["session_id"] == "0000000000000010")
        #expect(Self.entry(DuplicateEvent(id: MessageID(255)))["msg_id"] == "255")
    }

    @Test("a fact is told by its name and its particulars, and in a sentence")
    func facts() {
        let read = Notice.channelRead(7, ChannelID(9), upTo: 12, unread: 0)
        let entry = Self.entry(WorldEvent(.notice(read)))
        #expect(
            entry.fields == [
                "fact": "channel_read", "user_id": 7, "channel": 9, "up_to": 12,
                "text": "account 7 has read channel 9 up to 12",
            ]
        )
        #expect(JournalKind.world.subject.form == .words(FactTelling.Name.allCases.map(\.rawValue)))
    }

    @Test("an answer tells who gave it, and a mark where it is written")
    func answers() {
        let query = RequestSummary(
            method: "help.getConfig",
            id: MessageID(4),
            call: nil,
            layer: nil,
            keyID: nil,
            account: nil
        )
        let mark = SourceMark(file: "a.yaml", line: 3, column: 5)
        let error = RPCError.badRequest("TEST", because: "so it is")
        let entry = Self.entry(AnswerEvent(query, .failure(error), by: .fault(mark)))
        #expect(entry["by"] == "fault" && entry["mark"] == "a.yaml:3:5" && entry["code"] == 400)
        #expect(PictureRow(entry).remark == "so it is (fault)")
        let standIn = AnswerEvent(query, .success(.bool(true)), by: .standIn)
        #expect(Self.entry(standIn)["by"] == "stand_in")
        #expect(standIn.sentence.hasSuffix("(not simulated: there is none here)"))
    }
}
