import MTProtoCrypto
import Worlds

/// A PEM file with an RSA key of which the public half is needed.
enum PublicKeyFile {
    /// The public half of the key in a file, whether it holds both or only that.
    ///
    /// - Throws: `FileError` or `UserError` with the path and what is wrong with it.
    static func read(_ path: String) throws -> RSAPublicKey {
        let pem = try TextFile.read(path)
        do throws(RSAKeyError) {
            return try publicHalf(pem)
        } catch {
            throw UserError("\(path): \(error)")
        }
    }

    private static func publicHalf(_ pem: String) throws(RSAKeyError) -> RSAPublicKey {
        do throws(RSAKeyError) {
            return try RSAPrivateKey(pem: pem).publicKey
        } catch .wrongKind(found: "RSA PUBLIC KEY", _), .wrongKind(found: "PUBLIC KEY", _) {
            return try RSAPublicKey(pem: pem)
        }
    }
}
