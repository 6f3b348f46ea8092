/// What a path on a DC stands for.
///
///     /api [w] [s] [_test] [1] [_premium]
///
/// `w` asks for the fields that let pages of other origins read the answer, `s` for a WebSocket, `_test` names
/// the test environment (the key exchange is where it is checked), `1` and `_premium` are what web clients add
/// over HTTP and over WebSocket; they change nothing here.
///
/// - Source: mtproto/transports, "URI format"; web clients for `1` and `_premium`.
struct WebEndpoint: Equatable, Sendable {
    let isWebSocket: Bool
    /// Whether pages of every origin may read the answers.
    let allowsAllOrigins: Bool

    /// `nil` if there is nothing under this path.
    init?(path: String) {
        var rest = path[...]
        func takes(_ word: String) -> Bool {
            guard rest.hasPrefix(word) else { return false }
            rest = rest.dropFirst(word.count)
            return true
        }
        guard takes("/api") else { return nil }
        allowsAllOrigins = takes("w")
        isWebSocket = takes("s")
        _ = takes("_test")
        _ = takes(isWebSocket ? "_premium" : "1")
        guard rest.isEmpty else { return nil }
    }
}
