import DataCenters
import FoundationEssentials
import MTProtoCrypto
import Primitives

/// What a started world tells scripts: the ready line and the ready file.
///
///     dcsim ready {"version": ..., "pid": ..., "dcs": [...], "rsa_public_key_pem": ..., ...}
struct ReadyReport: Codable {
    struct Address: Codable {
        let host: String
        let port: Int
    }

    struct DC: Codable {
        let id: Int
        let host: String
        let port: Int
        /// `null` on a machine without IPv6, or when listening on one address only.
        let ipv6: Address?
        let mediaOnly: Bool
        let cdn: Bool

        enum CodingKeys: String, CodingKey {
            case id
            case host
            case port
            case ipv6
            case mediaOnly = "media_only"
            case cdn
        }
    }

    let version: String
    let pid: Int32
    let dcs: [DC]
    /// PKCS#1.
    let rsaPublicKeyPEM: String
    /// 16 hexadecimal digits, most significant first.
    let rsaFingerprint: String
    let seed: UInt64

    enum CodingKeys: String, CodingKey {
        case version
        case pid
        case dcs
        case rsaPublicKeyPEM = "rsa_public_key_pem"
        case rsaFingerprint = "rsa_fingerprint"
        case seed
    }
}

extension ReadyReport {
    init(pid: Int32, dataCenters: [DataCenter], key: RSAPublicKey, seed: UInt64) {
        self.init(
            version: Version.text,
            pid: pid,
            dcs: dataCenters.flatMap(DC.entries),
            rsaPublicKeyPEM: key.pemPKCS1,
            rsaFingerprint: key.fingerprint.hex,
            seed: seed
        )
    }

    /// The report as one line of JSON.
    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// What `dcsim run` without options reports, but for its process and seed.
    static var defaultWorld: ReadyReport {
        ReadyReport(
            pid: 0,
            dataCenters: DataCenter.onLoopback(),
            key: RSAPrivateKey.builtIn.publicKey,
            seed: 0
        )
    }

    /// The report in a ready file.
    init(file path: String) throws {
        let text = try TextFile.read(path)
        do {
            self = try JSONDecoder().decode(ReadyReport.self, from: Data(text.utf8))
        } catch {
            throw UserError("\(path): this is no ready file of `dcsim run --ready-file`")
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
