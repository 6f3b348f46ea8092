package import DataCenters
import FoundationEssentials
package import MTProtoCrypto
package import Primitives

/// What a started world tells scripts: the ready line and the ready file.
///
///     dcsim ready {"version": ..., "pid": ..., "dcs": [...], "rsa_public_key_pem": ..., ...}
package struct ReadyReport: Codable, Hashable, Sendable {
    /// A DC as clients reach it.
    package struct DC: Codable, Hashable, Sendable {
        /// Its number.
        package let id: Int
        /// Its address.
        package let host: String
        /// Its TCP port.
        package let port: Int
        /// `nil` on a machine without IPv6, or when listening on one address only.
        package let ipv6: HostPort?
        /// Whether this address is for media only.
        package let mediaOnly: Bool
        /// Whether it is a CDN DC.
        package let cdn: Bool

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
    package let version: String
    /// Its process.
    package let pid: Int32
    /// Where the DCs are reached: one entry a DC, and one more for addresses that are for media only.
    package let dcs: [DC]
    /// PKCS#1.
    package let rsaPublicKeyPEM: String
    /// 16 hexadecimal digits, most significant first.
    package let rsaFingerprint: String
    /// What everything random follows from.
    package let seed: UInt64
    /// Where `dcsim ctl` reaches the world; `nil` if nowhere.
    package let controlSocket: String?
    /// Where the admin API answers; `nil` if nowhere.
    package var admin: String?
    /// Where the MTProxy in front of the world listens; `nil` if there is none.
    package var mtproxy: MTProxy?
    /// Where the SOCKS5 proxy in front of the world listens; `nil` if there is none.
    package var socks: HostPort?
    /// Where the HTTP proxy in front of the world listens; `nil` if there is none.
    package var httpProxy: HostPort?

    /// Where the TLS front of the world listens; `nil` if there is none.
    package var tls: TLSFront?

    /// A TLS front as clients reach it.
    package struct TLSFront: Codable, Hashable, Sendable {
        /// An IP address.
        package let host: String
        /// The TCP port.
        package let port: Int
        /// The certificate that it shows, for clients to trust.
        package let certificatePEM: String
        /// The SHA-256 of its public key in base64, as Chromium takes it.
        package let publicKeyHash: String

        enum CodingKeys: String, CodingKey {
            case host
            case port
            case certificatePEM = "certificate_pem"
            case publicKeyHash = "spki_sha256"
        }
    }

    /// An MTProxy as clients reach it.
    package struct MTProxy: Codable, Hashable, Sendable {
        /// An IP address.
        package let host: String
        /// The TCP port.
        package let port: Int
        /// What clients must know.
        package let secret: String
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
        case tls
        case httpProxy = "http_proxy"
    }
}

extension ReadyReport {
    /// What a world with these DCs tells.
    package init(
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
    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// What `dcsim run` without options reports, but for its process and seed.
    package static var defaultWorld: ReadyReport {
        ReadyReport(
            pid: 0,
            dataCenters: DataCenter.onLoopback(),
            key: RSAPrivateKey.builtIn.publicKey,
            seed: 0
        )
    }

    /// The report in a ready file.
    package init(file path: String) throws(FileError) {
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
            ipv6: sixth.map { HostPort(host: $0.host ?? "::1", port: $0.port) },
            mediaOnly: first?.isMediaOnly ?? false,
            cdn: dataCenter.isCDN
        )
    }
}
