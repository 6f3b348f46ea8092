/// Who may ask: what of a request is looked at before any route is.
struct AdminGate: Sendable {
    /// What must be shown; `nil` if nothing.
    let token: String?
    /// Whether the server listens for this machine only.
    let isLoopback: Bool

    /// The parts of a request that matter here.
    struct Visitor {
        let host: String?
        let origin: String?
        let authorization: String?
    }

    /// Refuses what comes from a web page, or without the token.
    ///
    /// A page of another origin can send simple requests to loopback, and with a name of its own that points
    /// there it can read the answers: so both headers that tell it are looked at.
    func check(_ visitor: Visitor, isOpen: Bool) throws(AdminFailure) {
        if isLoopback, let host = visitor.host, !Self.isLocal(host) {
            let message = "the Host header says '\(host)'; here it is an IP address or localhost"
            throw AdminFailure(403, message)
        }
        if let origin = visitor.origin, !isOwn(origin, host: visitor.host) {
            throw AdminFailure(403, "a page of \(origin) may not use this API")
        }
        guard let token, !isOpen else { return }
        let given = visitor.authorization.flatMap(Self.bearerToken) ?? ""
        guard Self.areEqual(given, token) else {
            var failure = AdminFailure(401, "this needs the header 'Authorization: Bearer TOKEN'")
            failure.headers = [("WWW-Authenticate", "Bearer")]
            throw failure
        }
    }

    private func isOwn(_ origin: String, host: String?) -> Bool {
        guard let host else { return false }
        return origin == "http://\(host)" || origin == "https://\(host)"
    }

    /// Whether a Host header names this machine in a way that no name server can.
    static func isLocal(_ host: String) -> Bool {
        if host.hasPrefix("[") { return host.contains("]") }
        let name = host.prefix { $0 != ":" }.lowercased()
        if name == "localhost" || name.hasSuffix(".localhost") { return true }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
    }

    private static func bearerToken(_ header: String) -> String? {
        let words = header.split(separator: " ", maxSplits: 1)
        guard words.count == 2, words[0].lowercased() == "bearer" else { return nil }
        return String(words[1])
    }

    /// Takes as long for a token that is nearly right as for any other of the same length.
    static func areEqual(_ given: String, _ token: String) -> Bool {
        let token = Array(token.utf8)
        let given = Array(given.utf8)
        var difference = given.count ^ token.count
        for index in given.indices {
            difference |= Int(given[index] ^ token[index % max(token.count, 1)])
        }
        return difference == 0
    }
}
