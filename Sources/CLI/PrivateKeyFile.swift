import MTProtoCrypto
import Worlds

/// A PEM file with an RSA private key.
enum PrivateKeyFile {
    /// The key in a file that the user named.
    ///
    /// - Throws: `FileError` or `UserError` with the path and what is wrong with it.
    static func read(_ path: String) throws -> RSAPrivateKey {
        let pem = try TextFile.read(path)
        do throws(RSAKeyError) {
            return try RSAPrivateKey(pem: pem)
        } catch {
            throw UserError("\(path): \(error)")
        }
    }
}
