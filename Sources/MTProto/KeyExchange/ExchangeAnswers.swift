import Primitives
import TL

// The second half of the TL shapes of the key exchange: Diffie-Hellman.

/// `server_DH_params_ok` and `server_DH_params_fail`.
enum ServerDHParams: ExchangeMessage {
    static let okID: ConstructorID = 0xd0e8_075c
    static let failID: ConstructorID = 0x79cb_045d

    case ok(nonce: [UInt8], serverNonce: [UInt8], encryptedAnswer: [UInt8])
    case fail(nonce: [UInt8], serverNonce: [UInt8], newNonceHash: [UInt8])

    init(from reader: inout TLReader) throws(TLDecodingError) {
        let id = try reader.oneOf([ServerDHParams.okID, ServerDHParams.failID], "Server_DH_Params")
        let nonce = try reader.int128()
        let serverNonce = try reader.int128()
        if id == ServerDHParams.okID {
            self = .ok(nonce: nonce, serverNonce: serverNonce, encryptedAnswer: try reader.bytes())
        } else {
            self = .fail(nonce: nonce, serverNonce: serverNonce, newNonceHash: try reader.int128())
        }
    }

    var encoded: [UInt8] {
        switch self {
        case .ok(let nonce, let serverNonce, let encryptedAnswer):
            var writer = TLWriter(ServerDHParams.okID)
            writer.raw(nonce)
            writer.raw(serverNonce)
            writer.bytes(encryptedAnswer)
            return writer.take()
        case .fail(let nonce, let serverNonce, let newNonceHash):
            var writer = TLWriter(ServerDHParams.failID)
            writer.raw(nonce)
            writer.raw(serverNonce)
            writer.raw(newNonceHash)
            return writer.take()
        }
    }
}

/// `server_DH_inner_data`.
struct ServerDHInnerData: ExchangeMessage {
    static let id: ConstructorID = 0xb589_0dba

    let nonce: [UInt8]
    let serverNonce: [UInt8]
    let generator: Int32
    let prime: [UInt8]
    let publicNumber: [UInt8]
    let serverTime: Int32

    init(
        nonce: [UInt8],
        serverNonce: [UInt8],
        generator: Int32,
        prime: [UInt8],
        publicNumber: [UInt8],
        serverTime: Int32
    ) {
        self.nonce = nonce
        self.serverNonce = serverNonce
        self.generator = generator
        self.prime = prime
        self.publicNumber = publicNumber
        self.serverTime = serverTime
    }

    init(from reader: inout TLReader) throws(TLDecodingError) {
        _ = try reader.oneOf([ServerDHInnerData.id], "server_DH_inner_data")
        nonce = try reader.int128()
        serverNonce = try reader.int128()
        generator = try reader.int()
        prime = try reader.bytes()
        publicNumber = try reader.bytes()
        serverTime = try reader.int()
    }

    var encoded: [UInt8] {
        var writer = TLWriter(ServerDHInnerData.id)
        writer.raw(nonce)
        writer.raw(serverNonce)
        writer.int(generator)
        writer.bytes(prime)
        writer.bytes(publicNumber)
        writer.int(serverTime)
        return writer.take()
    }
}

/// `set_client_DH_params`.
struct SetClientDHParams: ExchangeMessage {
    static let id: ConstructorID = 0xf504_5f1f

    let nonce: [UInt8]
    let serverNonce: [UInt8]
    let encryptedData: [UInt8]

    init(nonce: [UInt8], serverNonce: [UInt8], encryptedData: [UInt8]) {
        self.nonce = nonce
        self.serverNonce = serverNonce
        self.encryptedData = encryptedData
    }

    init(from reader: inout TLReader) throws(TLDecodingError) {
        _ = try reader.oneOf([SetClientDHParams.id], "set_client_DH_params")
        nonce = try reader.int128()
        serverNonce = try reader.int128()
        encryptedData = try reader.bytes()
    }

    var encoded: [UInt8] {
        var writer = TLWriter(SetClientDHParams.id)
        writer.raw(nonce)
        writer.raw(serverNonce)
        writer.bytes(encryptedData)
        return writer.take()
    }
}

/// `client_DH_inner_data`.
struct ClientDHInnerData: ExchangeMessage {
    static let id: ConstructorID = 0x6643_b654

    let nonce: [UInt8]
    let serverNonce: [UInt8]
    let retryID: Int64
    let publicNumber: [UInt8]

    init(nonce: [UInt8], serverNonce: [UInt8], retryID: Int64, publicNumber: [UInt8]) {
        self.nonce = nonce
        self.serverNonce = serverNonce
        self.retryID = retryID
        self.publicNumber = publicNumber
    }

    init(from reader: inout TLReader) throws(TLDecodingError) {
        _ = try reader.oneOf([ClientDHInnerData.id], "client_DH_inner_data")
        nonce = try reader.int128()
        serverNonce = try reader.int128()
        retryID = try reader.long()
        publicNumber = try reader.bytes()
    }

    var encoded: [UInt8] {
        var writer = TLWriter(ClientDHInnerData.id)
        writer.raw(nonce)
        writer.raw(serverNonce)
        writer.long(retryID)
        writer.bytes(publicNumber)
        return writer.take()
    }
}

/// `dh_gen_ok`, `dh_gen_retry` and `dh_gen_fail`.
struct DHGenAnswer: ExchangeMessage {
    /// The three verdicts; the raw value goes into new_nonce_hash.
    enum Verdict: UInt8, CaseIterable {
        case ok = 1
        case retry = 2
        case fail = 3

        var id: ConstructorID {
            switch self {
            case .ok: 0x3bcb_f734
            case .retry: 0x46dc_1fb9
            case .fail: 0xa69d_ae02
            }
        }
    }

    let verdict: Verdict
    let nonce: [UInt8]
    let serverNonce: [UInt8]
    let newNonceHash: [UInt8]

    init(verdict: Verdict, nonce: [UInt8], serverNonce: [UInt8], newNonceHash: [UInt8]) {
        self.verdict = verdict
        self.nonce = nonce
        self.serverNonce = serverNonce
        self.newNonceHash = newNonceHash
    }

    init(from reader: inout TLReader) throws(TLDecodingError) {
        let id = try reader.oneOf(Verdict.allCases.map(\.id), "Set_client_DH_params_answer")
        verdict = Verdict.allCases.first { $0.id == id } ?? .fail
        nonce = try reader.int128()
        serverNonce = try reader.int128()
        newNonceHash = try reader.int128()
    }

    var encoded: [UInt8] {
        var writer = TLWriter(verdict.id)
        writer.raw(nonce)
        writer.raw(serverNonce)
        writer.raw(newNonceHash)
        return writer.take()
    }
}
