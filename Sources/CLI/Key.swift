import ArgumentParser
import MTProtoCrypto
import Primitives

/// `dcsim key`: the public key in every form that a client may want.
struct Key: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the RSA public key that clients must trust.",
        discussion: "Without --rsa-key, the built-in test key; its private half is published with dcsim."
    )

    @Option(help: "A PEM file with an RSA private key of your own.", completion: .file())
    var rsaKey: String?

    func run() throws {
        let key = try rsaKey.map { try PrivateKeyFile.read($0) }?.publicKey ?? RSAPrivateKey.builtIn.publicKey
        let fingerprint = key.fingerprint
        StandardOutput.print(
            """
            fingerprint (hex):      \(fingerprint.hex)
            fingerprint (signed):   \(fingerprint)
            fingerprint (unsigned): \(UInt64(bitPattern: fingerprint))

            PKCS#1:
            \(key.pemPKCS1.trimmed)

            SPKI:
            \(key.pemSPKI.trimmed)

            modulus (hex):      \(Hex.encode(key.modulus))
            modulus (decimal):  \(key.modulusDecimal)
            exponent (hex):     \(Hex.encode(key.exponent))
            exponent (decimal): 65537
            """
        )
    }
}

extension String {
    /// The text without line ends around it.
    var trimmed: Substring {
        var text = self[...]
        while text.last?.isNewline == true { text.removeLast() }
        return text
    }
}
