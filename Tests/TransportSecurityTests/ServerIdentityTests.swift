import Testing

@testable import TransportSecurity

@Suite("Who a TLS server says it is")
struct ServerIdentityTests {
    @Test("an identity of our own making is a certificate with its key, another one each time")
    func selfSigned() throws {
        let identity = try ServerIdentity.selfSigned()
        let again = try ServerIdentity(certificatePEM: identity.certificatePEM, keyPEM: identity.keyPEM)
        #expect(again == identity)
        #expect(identity.certificatePEM.hasPrefix("-----BEGIN CERTIFICATE-----"))
        // 32 bytes in base64.
        #expect(identity.publicKeyHash.utf8.count == 44 && identity.publicKeyHash.hasSuffix("="))
        #expect(try ServerIdentity.selfSigned().publicKeyHash != identity.publicKeyHash)
        _ = try TLSServer(identity)
    }

    @Test("what is no identity says why")
    func mistakes() throws {
        let one = try ServerIdentity.selfSigned()
        let other = try ServerIdentity.selfSigned()
        func mistake(_ certificate: String, _ key: String) -> ServerIdentity.Mistake? {
            do throws(ServerIdentity.Mistake) {
                _ = try ServerIdentity(certificatePEM: certificate, keyPEM: key)
                return nil
            } catch {
                return error
            }
        }
        #expect(mistake(one.keyPEM, one.keyPEM) == .noCertificate)
        #expect(mistake("", one.keyPEM) == .noCertificate)
        #expect(mistake(one.certificatePEM, one.certificatePEM) == .noKey)
        #expect(mistake(one.certificatePEM, other.keyPEM) == .otherKey)
        #expect(mistake(one.certificatePEM, one.keyPEM) == nil)
    }

    @Test("bytes that are no TLS are told, a part of a hello waits for the rest")
    func garbage() throws {
        let server = try TLSServer(.selfSigned())
        let waiting = try TLSStream(server)
        #expect(try waiting.receive([0x16, 0x03, 0x01]) == [])
        #expect(!waiting.isOpen && waiting.serverName == nil)
        let broken = try TLSStream(server)
        #expect(throws: TLSStream.Broken.self) {
            _ = try broken.receive(Array("GET / HTTP/1.1\r\n\r\n".utf8))
        }
    }
}
