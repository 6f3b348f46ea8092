import ArgumentParser
import MTProto
import TransportSecurity
import Worlds

/// What `run` lets a user choose of the proxies in front of a world.
struct DoorFlags: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The port of an MTProxy that leads to all DCs; 0 takes a free one.",
            discussion: "The client's dc field says which DC it means."
        )
    )
    var mtproxy: Int?

    @Option(
        help: ArgumentHelp(
            "What clients of the MTProxy must know: 32 hexadecimal digits, dd and 32, or ee, 32 and a domain.",
            discussion: "Without the flag it follows from the seed, and the ready line says it."
        )
    )
    var secret: String?

    @Option(
        help: ArgumentHelp(
            "The port of a SOCKS5 proxy; 0 takes a free one.",
            discussion:
                "Telegram's published addresses and those of the world lead to its DCs, nothing else does."
        )
    )
    var socks: Int?

    @Option(
        help: ArgumentHelp(
            "The port of an HTTP proxy; 0 takes a free one.",
            discussion: "CONNECT, and requests in full such as POST http://149.154.167.51:80/api."
        )
    )
    var httpProxy: Int?

    @Option(
        help: ArgumentHelp(
            "The port of a TLS front for web clients (wss, https); 0 takes a free one.",
            discussion:
                "The name that a client asks for says which DC it means: venus.web.telegram.org is DC 2."
        )
    )
    var tls: Int?

    @Option(
        help: ArgumentHelp(
            "A PEM file with the certificate of the TLS front, and with those that vouch for it.",
            discussion: "Without the flag one is made that vouches for itself, and the ready line has it."
        ),
        completion: .file()
    )
    var tlsCert: String?

    @Option(help: "A PEM file with the private key of the certificate.", completion: .file())
    var tlsKey: String?

    func validate() throws {
        let ports = [
            ("--mtproxy", mtproxy), ("--socks", socks), ("--http-proxy", httpProxy), ("--tls", tls),
        ]
        for (name, port) in ports {
            guard let port, !(0...65535).contains(port) else { continue }
            throw ValidationError("\(name) is \(port); ports are 0 to 65535.")
        }
        guard (tlsCert == nil) == (tlsKey == nil) else {
            throw ValidationError("--tls-cert and --tls-key go together.")
        }
        guard tls != nil || tlsCert == nil else {
            throw ValidationError("--tls-cert is for --tls PORT, which is not there.")
        }
        guard let secret else { return }
        guard mtproxy != nil else {
            throw ValidationError("--secret is for --mtproxy PORT, which is not there.")
        }
        guard ProxySecret(secret) != nil else {
            throw ValidationError(
                "--secret is '\(secret)'; it can be 32 hexadecimal digits, dd and 32, or ee, 32 and a domain in hexadecimal."
            )
        }
    }

    /// Puts the proxies in front of a world.
    ///
    /// - Throws: `FileError`; `UserError` if the certificate is none.
    func apply(to recipe: inout WorldRecipe) throws {
        recipe.mtproxyPort = mtproxy
        recipe.mtproxySecret = secret.flatMap { ProxySecret($0) }
        recipe.socksPort = socks
        recipe.httpProxyPort = httpProxy
        recipe.tlsPort = tls
        recipe.tlsIdentity = try identity()
    }

    private func identity() throws -> ServerIdentity? {
        guard let tlsCert, let tlsKey else { return nil }
        let (certificate, key) = (try TextFile.read(tlsCert), try TextFile.read(tlsKey))
        do throws(ServerIdentity.Mistake) {
            return try ServerIdentity(certificatePEM: certificate, keyPEM: key)
        } catch {
            throw UserError("\(error == .noCertificate ? tlsCert : tlsKey): \(error)")
        }
    }
}
