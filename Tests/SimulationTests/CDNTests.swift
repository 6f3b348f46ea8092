import DataCenters
import MTProto
import MTProtoCrypto
import Primitives
import Simulation
import TL
import Testing

@Suite("A CDN DC among others")
struct CDNTests {
    static let cdnKey = RSAPrivateKey.builtInCDN.publicKey
    static let cdn = DataCenter(
        id: 203,
        country: "US",
        endpoints: [Endpoint(host: "127.0.0.1", port: 10_643, isCDN: true)]
    )

    /// `upload.getCdnFile` with a token that nobody has.
    static func getCDNFile() throws -> [UInt8] {
        let fields: TLFields = ["file_token": .bytes([1]), "offset": 0, "limit": 4096]
        return try ObjectCodec().encode(TLObject("upload.getCdnFile", fields), layer: 229)
    }

    @Test("it has an RSA key of its own, and no other DC has that one")
    func keys() {
        var pair = Pair(besides: [Self.cdn])
        let right = pair.connect(to: 203, trusting: Self.cdnKey)
        let ordinary = pair.connect(to: 203)
        let elsewhere = pair.connect(to: 2, trusting: Self.cdnKey)
        #expect(pair.key(right) != nil)
        #expect(pair.key(ordinary) == nil)
        #expect(pair.key(elsewhere) == nil)
    }

    @Test(
        "it answers one method, without an introduction and under temporary keys too",
        arguments: [nil, 3600]
    )
    func introduction(expiresInSeconds: Int32?) throws {
        var pair = Pair(besides: [Self.cdn])
        let connection = pair.connect(
            to: 203,
            expiresInSeconds: expiresInSeconds,
            trusting: Self.cdnKey
        )
        let file = try pair.ask(Self.getCDNFile(), on: connection)
        #expect(file?.rpcError?.description == "400 FILE_TOKEN_INVALID")
        let wrapped = try pair.ask(Pair.introduced(Self.getCDNFile()), on: connection)
        #expect(wrapped?.rpcError?.description == "400 FILE_TOKEN_INVALID")
        for query in [Pair.getConfig, Pair.introduced(Pair.getConfig), Pair.introduced(Pair.getState)] {
            let answer = pair.ask(query, on: connection)
            #expect(answer?.rpcError?.description == "400 CDN_METHOD_INVALID")
        }
        let permanent = try pair.makeKey(at: 2)
        guard expiresInSeconds != nil else { return }
        let bound = try pair.bindAnswer(connection, to: permanent)
        #expect(bound?.rpcError?.description == "400 CDN_METHOD_INVALID")
    }
}
