/// A host with a port, and the one text of the two: `127.0.0.1:443`, `[::1]:443`, `localhost:80`.
///
/// - Shape: an address of IPv6 stands in brackets, and nothing else does.
/// - Source: RFC 3986, section 3.2.
package struct HostPort: Hashable, Codable, Sendable, CustomStringConvertible {
    /// An IP address without brackets, or a name.
    package let host: String
    /// The TCP port.
    package let port: Int

    /// A host and a port.
    package init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// What a text names; `nil` without a host or a port from 1 to 65535.
    ///
    /// - Parameters:
    ///   - text: the text.
    ///   - usualPort: the port that is meant where none is written.
    package init?(_ text: some StringProtocol, usualPort: Int? = nil) {
        guard let (host, written) = Self.split(text), !host.isEmpty else { return nil }
        guard let port = written.map({ UInt16($0).map { Int($0) } }) ?? usualPort, port > 0 else {
            return nil
        }
        self.init(host: host, port: port)
    }

    /// The parts of a text, the host without brackets, the port as it is written or `nil` if there is none.
    ///
    /// - Returns: `nil` if an address of IPv6 stands there without brackets, or something behind them.
    package static func split(_ text: some StringProtocol) -> (host: String, port: String?)? {
        guard let end = text.hasPrefix("[") ? text.firstIndex(of: "]") : text.startIndex else { return nil }
        let parts = text[end...].split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2 else { return nil }
        let port = parts.count == 2 ? String(parts[1]) : nil
        guard text.hasPrefix("[") else { return (String(parts[0]), port) }
        return parts[0] == "]" ? (String(text[..<end].dropFirst()), port) : nil
    }

    /// `127.0.0.1:443`, `[::1]:443`.
    package var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
