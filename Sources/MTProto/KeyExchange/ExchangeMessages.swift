import Primitives
import TL

// The TL shapes of the key exchange, in the order in which they travel. Each reads itself with its
// constructor number in front and ignores what follows; int128 and int256 are raw bytes.
// Source: mtproto/auth_key.

/// A TL object of the key exchange.
protocol ExchangeMessage: Equatable, Sendable {
    init(from reader: inout TLReader) throws(TLDecodingError)
    var encoded: [UInt8] { get }
}

extension ExchangeMessage {
    init(_ bytes: [UInt8]) throws(TLDecodingError) {
        var reader = TLReader(bytes)
        try self.init(from: &reader)
    }
}

/// `req_pq` and `req_pq_multi`, which are answered alike.
struct RequestPQ: ExchangeMessage {
    static let id: ConstructorID = 0x6046_9778
    static let multiID: ConstructorID = 0xbe7e_8ef1

    let isMulti: Bool
    let nonce: [UInt8]

    init(nonce: [UInt8], isMulti: Bool = true) {
        self.nonce = nonce
        self.isMulti = isMulti
    }

    init(from reader: inout TLReader) throws(TLDecodingError) {
        isMulti = try reader.oneOf([RequestPQ.multiID, RequestPQ.id], "req_pq") == RequestPQ.multiID
        nonce = try reader.int128()
    }

    var encoded: [UInt8] {
        var writer = TLWriter(isMulti ? RequestPQ.multiID : RequestPQ.id)
        writer.raw(nonce)
        return writer.take()
    }
}

/// `resPQ`.
struct ResponsePQ: ExchangeMessage {
    static let id: ConstructorID = 0x0516_2463
    /// No server lists more fingerprints than this.
    static let mostFingerprints = 64

    let nonce: [UInt8]
    let serverNonce: [UInt8]
    let pq: [UInt8]
    let fingerprints: [Int64]

    init(nonce: [UInt8], serverNonce: [UInt8], pq: [UInt8], fingerprints: [Int64]) {
        self.nonce = nonce
        self.serverNonce = serverNonce
        self.pq = pq
        self.fingerprints = fingerprints
    }

    init(from reader: inout TLReader) throws(TLDecodingError) {
        _ = try reader.oneOf([ResponsePQ.id], "resPQ")
        nonce = try reader.int128()
        serverNonce = try reader.int128()
        pq = try reader.bytes()
        fingerprints = try reader.longVector(atMost: ResponsePQ.mostFingerprints)
    }

    var encoded: [UInt8] {
        var writer = TLWriter(ResponsePQ.id)
        writer.raw(nonce)
        writer.raw(serverNonce)
        writer.bytes(pq)
        writer.longVector(fingerprints)
        return writer.take()
    }
}

/// `p_q_inner_data` and its three siblings, which differ in what follows new_nonce.
struct PQInnerData: ExchangeMessage {
    let pq: [UInt8]
    let p: [UInt8]
    let q: [UInt8]
    let nonce: [UInt8]
    let serverNonce: [UInt8]
    let newNonce: [UInt8]
    let dcField: Int32?
    let expiresInSeconds: Int32?

    init(
        pq: [UInt8],
        p: [UInt8],
        q: [UInt8],
        nonce: [UInt8],
        serverNonce: [UInt8],
        newNonce: [UInt8],
        dcField: Int32? = nil,
        expiresInSeconds: Int32? = nil
    ) {
        self.pq = pq
        self.p = p
        self.q = q
        self.nonce = nonce
        self.serverNonce = serverNonce
        self.newNonce = newNonce
        self.dcField = dcField
        self.expiresInSeconds = expiresInSeconds
    }

    init(from reader: inout TLReader) throws(TLDecodingError) {
        let id = try reader.oneOf(Shape.allCases.map(\.id), "P_Q_inner_data")
        let shape = Shape.allCases.first { $0.id == id } ?? .plain
        pq = try reader.bytes()
        p = try reader.bytes()
        q = try reader.bytes()
        nonce = try reader.int128()
        serverNonce = try reader.int128()
        newNonce = Array(try reader.raw(32))
        dcField = shape.hasDC ? try reader.int() : nil
        expiresInSeconds = shape.isTemporary ? try reader.int() : nil
    }

    var encoded: [UInt8] {
        var writer = TLWriter(shape.id)
        writer.bytes(pq)
        writer.bytes(p)
        writer.bytes(q)
        writer.raw(nonce)
        writer.raw(serverNonce)
        writer.raw(newNonce)
        if let dcField { writer.int(dcField) }
        if let expiresInSeconds { writer.int(expiresInSeconds) }
        return writer.take()
    }

    /// Which of the four constructors it is.
    var shape: Shape {
        switch (dcField, expiresInSeconds) {
        case (nil, nil): .plain
        case (_?, nil): .dc
        case (nil, _?): .temporary
        case (_?, _?): .temporaryDC
        }
    }

    /// The four constructors, by their wire names.
    enum Shape: String, CaseIterable {
        case plain = "p_q_inner_data"
        case dc = "p_q_inner_data_dc"
        case temporary = "p_q_inner_data_temp"
        case temporaryDC = "p_q_inner_data_temp_dc"

        var id: ConstructorID {
            switch self {
            case .plain: 0x83c9_5aec
            case .dc: 0xa9f5_5f95
            case .temporary: 0x3c6a_84d4
            case .temporaryDC: 0x56fd_df88
            }
        }

        var hasDC: Bool { self == .dc || self == .temporaryDC }
        var isTemporary: Bool { self == .temporary || self == .temporaryDC }
    }
}

/// `req_DH_params`.
struct RequestDHParams: ExchangeMessage {
    static let id: ConstructorID = 0xd712_e4be

    let nonce: [UInt8]
    let serverNonce: [UInt8]
    let p: [UInt8]
    let q: [UInt8]
    let fingerprint: Int64
    let encryptedData: [UInt8]

    init(
        nonce: [UInt8],
        serverNonce: [UInt8],
        p: [UInt8],
        q: [UInt8],
        fingerprint: Int64,
        encryptedData: [UInt8]
    ) {
        self.nonce = nonce
        self.serverNonce = serverNonce
        self.p = p
        self.q = q
        self.fingerprint = fingerprint
        self.encryptedData = encryptedData
    }

    init(from reader: inout TLReader) throws(TLDecodingError) {
        _ = try reader.oneOf([RequestDHParams.id], "req_DH_params")
        nonce = try reader.int128()
        serverNonce = try reader.int128()
        p = try reader.bytes()
        q = try reader.bytes()
        fingerprint = try reader.long()
        encryptedData = try reader.bytes()
    }

    var encoded: [UInt8] {
        var writer = TLWriter(RequestDHParams.id)
        writer.raw(nonce)
        writer.raw(serverNonce)
        writer.bytes(p)
        writer.bytes(q)
        writer.long(fingerprint)
        writer.bytes(encryptedData)
        return writer.take()
    }
}

extension TLReader {
    /// 16 raw bytes.
    mutating func int128() throws(TLDecodingError) -> [UInt8] { Array(try raw(16)) }

    /// A constructor number that must be one of these.
    mutating func oneOf(
        _ ids: [ConstructorID],
        _ expected: String
    ) throws(TLDecodingError) -> ConstructorID {
        let id = try constructor()
        guard ids.contains(id) else { throw .unknownConstructor(id, expected: expected) }
        return id
    }
}
