import ArgumentParser
import MTProto
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

    func validate() throws {
        for (name, port) in [("--mtproxy", mtproxy), ("--socks", socks), ("--http-proxy", httpProxy)] {
            guard let port, !(0...65535).contains(port) else { continue }
            throw ValidationError("\(name) is \(port); ports are 0 to 65535.")
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
    func apply(to recipe: inout WorldRecipe) {
        recipe.mtproxyPort = mtproxy
        recipe.mtproxySecret = secret.flatMap { ProxySecret($0) }
        recipe.socksPort = socks
        recipe.httpProxyPort = httpProxy
    }
}
