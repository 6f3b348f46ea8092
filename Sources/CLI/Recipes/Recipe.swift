import MTProtoCrypto
import Primitives
import Worlds

/// How one client library is pointed at a world: the code that its user pastes.
///
/// A new client is one file with a recipe, and one line in `all`. Its first comment says with which version
/// the interop tests run it, or that it is untested here.
struct Recipe: Sendable {
    /// What a user calls the client; also the name of its package.
    let client: String
    /// The code, for the world in a ready file.
    let text: @Sendable (ReadyReport) throws -> String

    /// Every client there is a recipe for.
    static let all: [Recipe] = [
        .telethon,
        .pyrogram(client: "kurigram", module: "pyrogram", version: "2.2.26", takesAddresses: true),
        .pyrogram(client: "pyrogram", module: "pyrogram", version: "2.0.106", takesAddresses: false),
        .pyrogram(client: "pyrofork", module: "pyrogram", version: "2.3.69", takesAddresses: false),
        .pyrogram(client: "hydrogram", module: "hydrogram", version: "0.2.0", takesAddresses: false),
        .tdlib,
        .telegramDesktop,
        .gotd,
        .gogram,
        .mtcute,
        .gramjs(client: "gramjs", package: "telegram"),
        .gramjs(client: "teleproto", package: "teleproto"),
        .mtkruto,
        .mtprotoCore,
        .grammers,
        .madelineproto,
        .llMTProto,
    ]
}

extension ReadyReport {
    /// The address of a DC as Python writes a tuple: `("127.0.0.1", 10441)`.
    func pythonAddress(of dc: DC) -> String {
        "(\"\(dc.host)\", \(dc.port))"
    }

    /// A table of all addresses as Python writes a dictionary.
    var pythonAddresses: String {
        "{" + dcs.map { "\($0.id): \(pythonAddress(of: $0))" }.joined(separator: ", ") + "}"
    }

    /// The fields of all addresses as JavaScript writes an object: `1: ['127.0.0.1', 10441], ...`.
    var javaScriptAddresses: String {
        dcs.filter { !$0.mediaOnly }.map { "\($0.id): ['\($0.host)', \($0.port)]" }.joined(separator: ", ")
    }

    /// Where the world speaks SOCKS5, or the usual place of it if it was not asked to.
    var socksDoor: HostPort { socks ?? HostPort(host: "127.0.0.1", port: 1080) }

    /// The key of the world.
    var publicKey: RSAPublicKey {
        get throws { try RSAPublicKey(pem: rsaPublicKeyPEM) }
    }
}
