import ArgumentParser
import MTProtoCrypto
import Primitives
import Worlds

/// `dcsim rekey`: a copy of a client that trusts the simulator.
struct Rekey: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a copy of a client's library or program that trusts the simulator's key.",
        discussion: """
            For clients whose keys cannot be set, such as TDLib. Each RSA public key that stands in the file as \
            PEM text is replaced by the simulator's, which has the same length; nothing else changes, and the \
            file read stays as it is.

            Meant for test builds of your own, on your own machine. The copy trusts a key whose private half \
            is published: never log in to Telegram with it, and never hand it on.
            """
    )

    @Argument(help: ArgumentHelp("The library or program.", valueName: "in"), completion: .file())
    var input: String

    @Argument(
        help: ArgumentHelp("Where the copy goes; it may not be the same file.", valueName: "out"),
        completion: .file()
    )
    var output: String

    @Option(
        help: "A PEM file with a key of your own to put in, public or private, not the built-in one.",
        completion: .file()
    )
    var rsaKey: String?

    func run() throws {
        let key = try rsaKey.map { try PublicKeyFile.read($0) } ?? RSAPrivateKey.builtIn.publicKey
        guard !BinaryFile.isSame(input, output) else {
            throw UserError("\(output): this is the file to read; name another one for the copy")
        }
        let keys = EmbeddedKeys(in: try TextFile.bytes(input))
        let bytes: [UInt8]
        do throws(EmbeddedKeyError) {
            bytes = try keys.replaced(by: key)
        } catch {
            throw UserError("\(input): \(error)")
        }
        try BinaryFile.write(bytes, to: output, likeMode: input)
        StandardOutput.print(Self.report(of: keys, replacedBy: key).joined(separator: "\n"))
        StandardOutput.print("\(output): \(Self.count(keys.usable.count)) replaced by \(Self.naming(key))")
    }

    /// A line for each block.
    private static func report(of keys: EmbeddedKeys, replacedBy key: RSAPublicKey) -> [String] {
        keys.blocks.map { block in
            switch block.content {
            case .success(let old) where old == key: "offset \(block.offset): \(naming(old)), there already"
            case .success(let old): "offset \(block.offset): \(naming(old)), replaced"
            case .failure(let error): "offset \(block.offset): left as it is: \(error)"
            }
        }
    }

    /// `Telegram's test key b25898df208d2603`.
    private static func naming(_ key: RSAPublicKey) -> String {
        "\(KnownKeys.name(of: key) ?? "the key") \(key.fingerprint.hex)"
    }

    private static func count(_ keys: Int) -> String { keys == 1 ? "1 key" : "\(keys) keys" }
}
