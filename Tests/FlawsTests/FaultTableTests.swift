import Primitives
import TL
import Testing

@testable import Flaws

@Suite("Faults and the flaws that they order")
struct FaultTableTests {
    @Test("the table goes by levels in their order, and leaves none out")
    func levels() {
        let levels = FaultTable.all.map(\.level)
        let changes = levels.indices.filter { $0 == 0 || levels[$0] != levels[$0 - 1] }
        #expect(changes.map { levels[$0] } == FlawLevel.allCases)
    }

    @Test("a keyword stands once, and each fault says what it does", arguments: FaultTable.names)
    func complete(keyword: String) throws {
        let forms = FaultTable.all.filter { $0.keyword == keyword }
        try #require(forms.count == 1)
        #expect(forms[0].meaning.hasSuffix("."))
        #expect(forms[0].example.hasPrefix("{ fault: \(keyword)"))
        let settings = forms[0].settings.map { ($0.name, $0.meaning) }
        #expect(Set(settings.map(\.0)).count == settings.count)
        #expect(settings.allSatisfy { $0.1.hasSuffix(".") })
    }

    @Test("no flaw is without effect on what it is about", arguments: FaultTable.names)
    func effect(keyword: String) throws {
        let form = try #require(FaultTable.all.first { $0.keyword == keyword })
        let flaw = form.flaw(with: AnySettings())
        #expect(flaw.level == form.level && flaw.keyword == keyword)
        switch flaw {
        case .connection(let flaw):
            var pipe = Pipe()
            flaw.change(&pipe)
            #expect(pipe != Pipe())
        case .frame(let flaw):
            let handling = FrameHandling(flaw)
            #expect(handling.beginsWithGarbage || !handling.isOpened)
        case .exchange(let flaw):
            #expect(FrameHandling(flaw).exchangeFlaw?.keyword == keyword)
            #expect(changes(flaw) == 1)
            let steps = type(of: flaw).steps.map(\.rawValue)
            #expect(steps.contains { $0.hasPrefix(type(of: flaw).usualStep.replacing("*", with: "")) })
        case .query(let flaw):
            let handling = QueryHandling(flaw)
            let isAnswered = handling.error != nil || handling.badMessage != nil
            #expect(
                isAnswered || handling.isNeverAnswered || handling.forgetsSession || handling.forgetsKey
            )
        case .reply(let flaw):
            let delivery = Delivery(flaw)
            #expect(
                delivery.needsOwnPacket || delivery.delay != nil || delivery.isHeldForNext
                    || delivery.packing != nil
            )
            if let flaw = flaw as? any PacketFlaw { #expect(changes(flaw) == 1) }
        }
    }

    /// How many of the things that a flaw of a key exchange can change it does change.
    private func changes(_ flaw: any ExchangeFlaw) -> Int {
        var random = SeededGenerator(seed: 1)
        var fingerprints: [Int64] = [7]
        flaw.change(fingerprints: &fingerprints, &random)
        let right = DHOffer(prime: [0xc7, 0x5b], generator: 3, secret: [5])
        var offer = right
        flaw.change(offer: &offer)
        var verdict: DHVerdict?
        flaw.change(verdict: &verdict)
        let spelled = ExchangeAnswer(nonce: [1], serverNonce: [2], hash: [3])
        var answer = spelled
        flaw.change(answer: &answer)
        return [fingerprints != [7], offer != right, verdict != nil, answer != spelled].count { $0 }
    }

    /// How many of the parts of a packet a flaw changes.
    private func changes(_ flaw: any PacketFlaw) -> Int {
        let right = PacketHeader(salt: 1, sessionID: 2, messageID: 3, sequenceNumber: 4)
        var header = right
        flaw.change(header: &header)
        let sealed = OutgoingBuffer([UInt8](repeating: 0, count: 64))
        var payload = sealed
        flaw.change(payload: &payload)
        return [header != right, payload != sealed].count { $0 }
    }

    @Test("flaws are equal if their kinds and settings are")
    func equality() {
        #expect(DelayFlaw(by: .exactly(.seconds(1))).flaw == DelayFlaw(by: .exactly(.seconds(1))).flaw)
        #expect(DelayFlaw(by: .exactly(.seconds(1))).flaw != DelayFlaw(by: .exactly(.seconds(2))).flaw)
        #expect(GzipReplyFlaw().flaw != ContainerReplyFlaw().flaw)
        #expect(Set([BadNonceFlaw().flaw, BadNonceFlaw().flaw, WrongHashFlaw().flaw]).count == 2)
    }

    @Test("of replies what is lost stays lost, delays add up, and the last packing holds")
    func combined() {
        for flaws in [[DropReplyFlaw(), DuplicateReplyFlaw()], [DuplicateReplyFlaw(), DropReplyFlaw()]]
            as [[any ReplyFlaw]]
        {
            var delivery = Delivery.usual
            for flaw in flaws { delivery.add(flaw) }
            #expect(delivery.copies == 0)
        }
        #expect(Delivery(DuplicateReplyFlaw(), DuplicateReplyFlaw()).copies == 2)
        let late = Delivery(
            DelayReplyFlaw(by: .exactly(.seconds(1))),
            DelayReplyFlaw(by: .exactly(.seconds(2)))
        )
        #expect(late.delay == .exactly(.seconds(3)) && late.withoutDelay.delay == nil)
        #expect(Delivery(GzipReplyFlaw(), ContainerReplyFlaw()).packing == .container)
        #expect(Delivery(ContainerReplyFlaw(), GzipReplyFlaw()).packing == .gzip)
    }

    @Test("a flaw gets its settings in the order in which they are declared")
    func settings() throws {
        let form = try #require(FaultTable.all.first { $0.settings.count > 1 })
        let slice = SliceFlaw(bytes: 6, gap: .seconds(2))
        #expect(form.flaw(with: AnySettings()) == slice.flaw)
    }
}

/// Whatever is asked for is written, with some value.
private struct AnySettings: SettingReader {
    func value<Value>(of setting: FaultSetting<Value>) -> Value {
        switch setting.notation {
        case .duration(let conversion): conversion.read(.seconds(2))
        case .durations(let conversion): conversion.read(.exactly(.seconds(2)))
        case .flag(let conversion): conversion.read(true)
        case .byteCount(let least, let conversion): conversion.read(least + 5)
        case .code(let codes, let conversion): conversion.read(codes[0])
        case .rpcError(let conversion): conversion.read(RPCError(named: "FLOOD_WAIT_3"))
        }
    }
}
