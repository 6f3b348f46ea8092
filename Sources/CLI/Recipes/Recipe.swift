import MTProtoCrypto
import Worlds

/// How one client library is pointed at a world: the code that its user pastes.
///
/// A new client is one file with a recipe, and one line in `all`. Each is run by the interop tests.
struct Recipe: Sendable {
    /// What a user calls the client; also the name of its package.
    let client: String
    /// The code, for the world in a ready file.
    let text: @Sendable (ReadyReport) throws -> String

    /// Every client there is a recipe for.
    static let all: [Recipe] = [
        .telethon,
        .pyrogram(client: "kurigram", module: "pyrogram", takesAddresses: true),
        .pyrogram(client: "pyrogram", module: "pyrogram", takesAddresses: false),
        .pyrogram(client: "pyrofork", module: "pyrogram", takesAddresses: false),
        .pyrogram(client: "hydrogram", module: "hydrogram", takesAddresses: false),
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

    /// The key of the world.
    var publicKey: RSAPublicKey {
        get throws { try RSAPublicKey(pem: rsaPublicKeyPEM) }
    }
}
