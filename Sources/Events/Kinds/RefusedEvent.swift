package import Primitives

/// A frame was answered with a transport error, or a request with a status of HTTP.
package struct RefusedEvent: EventKind {
    /// What is answered.
    package enum Refusal: Hashable, Sendable {
        /// A transport error; `unknownKey` is the key that the DC does not know, if that is the reason.
        case frame(code: Int32, unknownKey: AuthKeyID?, madeAt: DCID?)
        /// A status of HTTP.
        case http(status: Int)
    }

    /// What is answered.
    package let refusal: Refusal
    /// Why.
    package let reason: String

    package static let kind = JournalKind(
        "refused",
        "A frame was answered with a transport error.",
        of: Self.self
    )

    package static let fields = [code, reason, key, keyMadeAt]

    private static let code = EventField<Self>.code("-404, -429, -444; 400 and above for an HTTP request") {
        $0.code
    }
    private static let reason = EventField<Self>.reason("why") { event in
        switch event.refusal {
        case .frame: event.reason
        case .http: "HTTP: \(event.reason)"
        }
    }
    private static let key = EventField<Self>.keyID("the unknown key that was used") { event in
        guard case .frame(_, let key, _) = event.refusal else { return nil }
        return key
    }
    /// The other DC where an unknown key was made.
    package static let keyMadeAt = EventField<Self>("key_made_at", "the other DC where that key was made") {
        event -> Int? in
        guard case .frame(_, _, let dc) = event.refusal else { return nil }
        return dc?.number
    }

    private var code: Int {
        switch refusal {
        case .frame(let code, _, _): Int(code)
        case .http(let status): status
        }
    }

    package var sentence: String {
        switch refusal {
        case .frame(let code, _, _): "refused with \(code): \(reason)"
        case .http(let status): "HTTP request refused with \(status): \(reason)"
        }
    }

    package static func row(of entry: JournalEntry) -> PictureRow {
        PictureRow(.toClient, entry.text(code), remark: entry[reason], ink: .bad)
    }
}

extension JournalKind {
    /// A frame was answered with a transport error.
    package static var refused: JournalKind { RefusedEvent.kind }
}
