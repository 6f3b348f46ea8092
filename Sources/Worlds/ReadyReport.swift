public import DataCenters
import FoundationEssentials
public import MTProtoCrypto
import Primitives

/// What a started world tells scripts: the ready line and the ready file.
///
///     dcsim ready {"version": ..., "pid": ..., "dcs": [...], "rsa_public_key_pem": ..., ...}
public struct ReadyReport: Codable, Hashable, Sendable {
    /// Where something listens.
    public struct Address: Codable, Hashable, Sendable, CustomStringConvertible {
        /// An IP address, or a name.
        public let host: String
        /// The TCP port.
        public let port: Int

        /// An address.
        public init(host: String, port: Int) {
            self.host = host
            self.port = port
        }

        /// `127.0.0.1:443`, `[::1]:443`.
        public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
    }

    /// A DC as clients reach it.
    public struct DC: Codable, Hashable, Sendable {
        /// Its number.
        public let id: Int
        /// Its address.
        public let host: String
        /// Its TCP port.
        public let port: Int
        /// `nil` on a machine without IPv6, or when listening on one address only.
        public let ipv6: Address?
        /// Whether this address is for media only.
        public let mediaOnly: Bool
        /// Whether it is a CDN DC.
        public let cdn: Bool

        enum CodingKeys: String, CodingKey {
            case id
            case host
            case port
            case ipv6
            case mediaOnly = "media_only"
            case cdn
        }
    }

    /// The version of dcsim.
    public let version: String
    /// Its process.
    public let pid: Int32
    /// Where the DCs are reached: one entry a DC, and one more for addresses that are for media only.
    public let dcs: [DC]
    /// PKCS#1.
    public let rsaPublicKeyPEM: String
    /// 16 hexadecimal digits, most significant first.
    public let rsaFingerprint: String
    /// What everything random follows from.
    public let seed: UInt64
    /// Where `dcsim ctl` reaches the world; `nil` if nowhere.
    public let controlSocket: String?
    /// Where the admin API answers; `nil` if nowhere.
    public var admin: String?
    /// Where the MTProxy in front of the world listens; `nil` if there is none.
    public var mtproxy: MTProxy?
    /// Where the SOCKS5 proxy in front of the world listens; `nil` if there is none.
    public var socks: Address?
    /// Where the HTTP proxy in front of the world listens; `nil` if there is none.
    public var httpProxy: Address?

    /// An MTProxy as clients reach it.
    public struct MTProxy: Codable, Hashable, Sendable {
        /// An IP address.
        public let host: String
        /// The TCP port.
        public let port: Int
        /// What clients must know.
        public let secret: String
    }

    enum CodingKeys: String, CodingKey {
        case version
        case pid
        case dcs
        case rsaPublicKeyPEM = "rsa_public_key_pem"
        case rsaFingerprint = "rsa_fingerprint"
        case seed
        case controlSocket = "control_socket"
        case admin
        case mtproxy
        case socks
        case httpProxy = "http_proxy"
    }
}

extension ReadyReport {
    /// What a world with these DCs tells.
    public init(
        pid: Int32,
        dataCenters: [DataCenter],
        key: RSAPublicKey,
        seed: UInt64,
        controlSocket: String? = nil
    ) {
        self.init(
            version: Version.text,
            pid: pid,
            dcs: dataCenters.flatMap(DC.entries),
            rsaPublicKeyPEM: key.pemPKCS1,
            rsaFingerprint: key.fingerprint.hex,
            seed: seed,
            controlSocket: controlSocket
        )
    }

    /// The report as one line of JSON.
    public func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// What `dcsim run` without options reports, but for its process and seed.
    public static var defaultWorld: ReadyReport {
        ReadyReport(
            pid: 0,
            dataCenters: DataCenter.onLoopback(),
            key: RSAPrivateKey.builtIn.publicKey,
            seed: 0
        )
    }

    /// The report in a ready file.
    public init(file path: String) throws(FileError) {
        let text = try TextFile.read(path)
        do {
            self = try JSONDecoder().decode(ReadyReport.self, from: Data(text.utf8))
        } catch {
            throw FileError(path, "this is no ready file of `dcsim run --ready-file`")
        }
    }
}

extension ReadyReport.DC {
    /// A DC as scripts on this machine reach it: one entry, and one more for addresses that are for media only.
    fileprivate static func entries(of dataCenter: DataCenter) -> [ReadyReport.DC] {
        let live = dataCenter.endpoints.filter { !$0.isDead }
        return [live.filter { !$0.isMediaOnly }, live.filter(\.isMediaOnly)].compactMap { endpoints in
            endpoints.isEmpty ? nil : ReadyReport.DC(dataCenter, endpoints)
        }
    }

    /// Where the world listens everywhere, scripts reach it by loopback.
    private init(_ dataCenter: DataCenter, _ endpoints: [Endpoint]) {
        let first = endpoints.first
        let sixth = endpoints.first { $0.isIPv6 }
        self.init(
            id: dataCenter.id.number,
            host: first?.host ?? (first?.isIPv6 == true ? "::1" : "127.0.0.1"),
            port: first?.port ?? 0,
            ipv6: sixth.map { ReadyReport.Address(host: $0.host ?? "::1", port: $0.port) },
            mediaOnly: first?.isMediaOnly ?? false,
            cdn: dataCenter.isCDN
        )
    }
}
