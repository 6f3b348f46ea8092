import Primitives

/// One request of HTTP/1.1 or HTTP/1.0 with its body.
struct HTTPRequest: Equatable, Sendable {
    /// A line of the head: the name in lower case, the value without space around it.
    struct Field: Equatable, Sendable {
        let name: String
        let value: String
    }

    let method: String
    /// As it was sent: a path, or the whole address if the client believes it speaks to a proxy.
    let target: String
    /// 0 or 1.
    let minorVersion: Int
    let fields: [Field]
    var body: [UInt8] = []

    /// Every value of a field, in order.
    func values(of name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    /// The words of a field that holds a list, in lower case.
    func words(of name: String) -> [String] {
        values(of: name).flatMap { $0.split(separator: ",") }.map { word in
            String(word.drop { $0 == " " || $0 == "\t" }.prefix { $0 != " " && $0 != "\t" }).lowercased()
        }
    }

    /// The path in `target`, without scheme, host and query.
    var path: String {
        var rest = target[...]
        if let scheme = rest.firstIndex(of: ":"), rest[scheme...].hasPrefix("://") {
            let host = rest[scheme...].dropFirst(3)
            rest = host.firstIndex(of: "/").map { host[$0...] } ?? "/"
        }
        return String(rest.prefix { $0 != "?" && $0 != "#" })
    }

    /// The place that it is for: that of a `CONNECT`, or the one in `http://149.154.167.51:80/api`.
    var place: HostPort? {
        if method == "CONNECT" { return HostPort(target) }
        let scheme = "http://"
        guard target.lowercased().hasPrefix(scheme) else { return nil }
        return HostPort(target.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" }, usualPort: 80)
    }

    /// Whether another request may follow on the connection.
    var keepsAlive: Bool {
        let words = words(of: "connection")
        return minorVersion == 0 ? words.contains("keep-alive") : !words.contains("close")
    }
}

/// A request that is refused: the status it is answered with, and why.
struct HTTPFault: Error, Equatable, Sendable {
    let status: Int
    let reason: String
}
