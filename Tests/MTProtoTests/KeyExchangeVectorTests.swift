import MTProtoCrypto
import Primitives
import TL
import TestSupport
import Testing

@testable import MTProto

/// A recorded exchange: the vectors `handshake_perm` and `handshake_temp`.
struct RecordedExchange {
    let start: Vector
    let rsa: Vector
    let server: Vector
    let finish: Vector
    let name: String

    init(_ name: String) {
        self.name = name
        start = Vectors[name, "step1_2_pq"]
        rsa = Vectors[name, "step3_4_rsa"]
        server = Vectors[name, "step5_server_dh"]
        finish = Vectors[name, "step7_9_finish"]
    }

    var now: Timestamp { Timestamp(seconds: server.number("server_time")) }
    var pq: PQ { PQ(UInt32(start.number("p")), UInt32(start.number("q"))) }
    var id: ServerExchange.ID {
        .init(nonce: start.bytes("nonce"), serverNonce: start.bytes("server_nonce"))
    }
    var secrets: ExchangeSecrets {
        ExchangeSecrets(newNonce: rsa.bytes("new_nonce"), serverNonce: start.bytes("server_nonce"))
    }

    /// The RSA key of the vectors, with both halves.
    static func privateKey() throws -> RSAPrivateKey { try RSAPrivateKey(pem: pem) }

    private static let pem = """
        -----BEGIN RSA PRIVATE KEY-----
        MIIEowIBAAKCAQEA0zBw9kecQsYSvdXoqw942r4ZbrFbusFvjK6BVaN7CqBaMLjl
        ZUjWNtSbGmsQiaqRImKu1B/xWKz+q1I4mzwmYZLGdiUzhx/A7ZOFvk8Dm7XAvHjF
        jlS3d9b5hpWYR49EinK50RrxZf5mKhsV4nFv1NuXB5iUXY+ovM6sp8yyRJ4I/NVF
        lODcHDokGPUUXM6vUooooETE3kskGFRzRzSTCvZFEn/kOLWLlR/MyH/83WDaABPR
        t9kp1xoCM9+2iXTBMsvoNwGHqNd8efsBt6WdBuil4FbJxbRjaq0WhyPdLBJpXtlI
        a+DurYMbvSChS1XS/r4g0QBieGccVwshszvKxwIDAQABAoIBAHQj2quF3ChYl2vw
        nECehJ7/FitqvABranYabaP0ALFqV88dj4Hw2WVT7GxN3s1mkOQxEuYzHt3eXTtI
        PzsXjB/ywNOuR7USwF2m2FE9UMWr4W+El1hbvH3aKmVaFWGdJ1tgFlIpmAG4MuUK
        +jEKoy6TCG6z+TuuymPy4L5y8sKKikLUy0lzm1r/fv267GuUWGRLc2vGDO28qpv9
        MZ3JcAawowoNmbhJiM3imT11DJckE3BE27Tlse553LIuckMw061oVYK6GJL3LK/K
        GJVSAf3BNx5bbZ/HFenFmnZ38ZTNaD7o7vicZipa6kbPJX5bQRsv165jeD2uYqOd
        7HH3a9kCgYEA9sU+lb/R78zBClNuTOHnE6W9m11PcClfLNYqctn5/anKFS73wqpA
        e2pzBwwj/Nh1Q5lst+VZg+W6KlMLsiXhKomNQszzoiO5dWP3KnVporip95tu2dOs
        DlJ3WGPMiDS7jwfmh2U9i5necHl3uUwQXsDYuo71Hc8sZ1bvp312vWMCgYEA2xaE
        PU0oLPqp/af+Iye8su7O+6mHmwORu9R1lKNyIWaJq/63s53gSirACsFks3CwjqnR
        GejDhNArUoL3xUYrXBaCqk7Ngzwryeht6ivOTDvL/TjntcqiV6Gg4D04vvWSGU5A
        vSpFfmdfgm5U7NEITQXahpFnrl/O3A2FXJdaHE0CgYEA8quFoD3Cdc8lBsKE9ZYx
        Z2DV1LMuK16D+dOias9wx8Lwt2Q4wXYrczJ7a7LEsSEsMA3wm+cu4EZJjNWd6tLV
        Wr9p6wchj5ESEB7+MQLFnv96JcT0fcFqsarnMkTyHf+9ciqSyRMGMwJdfL32voHO
        l1+NwehTo7zYLceQZWU8H4ECgYABHdZCsbf4srZXEpoa98LgbpMjeTO1uIjvmh+X
        SFX2kZ02ATBSfAV+m0UrSN0IhRSBRaBJL4R/ksgFvaEhoj/qUjsMPyaQ+qeGeebF
        gL+mZ8+cVMPpi0TUiYBWZDl7z6iU9G8kB6kfAcvc0E8ifdY6/kKk2OzcWKSnPnJl
        jGfrKQKBgH44/Fk9+HkbjSLNeTY1QdGqOSI/YVhLM/ItxQIudKmSX8gkyZXrUKmg
        BYVghc7W8FdGaCI0hYdk0BI3Mr0HZNZNHNgXkQ1qqq22kWqATDtJIdtL/rNgahz6
        oUtOAuvnY3tu65x7loJr89Wbq4ne0vet+L1gT+eGZXHepskvJ+Oh
        -----END RSA PRIVATE KEY-----
        """
}

@Suite("Key exchange, recorded")
struct KeyExchangeVectorTests {
    static let names = ["handshake_perm", "handshake_temp"]

    @Test("the objects of the first half read and write byte for byte", arguments: names)
    func firstHalf(name: String) throws {
        let recorded = RecordedExchange(name)
        let start = recorded.start
        let request = try RequestPQ(start.bytes("req_pq_multi_body"))
        #expect(request == RequestPQ(nonce: start.bytes("nonce")))
        #expect(request.encoded == start.bytes("req_pq_multi_body"))
        let response = try ResponsePQ(start.bytes("resPQ_body"))
        #expect(response.fingerprints == [longValue(start.bytes("fingerprint"))])
        #expect(response.encoded == start.bytes("resPQ_body"))

        let inner = try PQInnerData(recorded.rsa.bytes("inner_data"))
        #expect(inner.newNonce == recorded.rsa.bytes("new_nonce"))
        #expect(inner.dcField.map(Int64.init) == recorded.rsa.number("dc"))
        #expect(inner.expiresInSeconds == (name == "handshake_temp" ? 86_400 : nil))
        #expect(inner.encoded == recorded.rsa.bytes("inner_data"))
        let block = RSAPad.modernBlock(
            inner.encoded,
            padding: recorded.rsa.bytes("rsa_pad_random_padding"),
            temporaryKey: recorded.rsa.bytes("rsa_pad_temp_key")
        )
        #expect(block == recorded.rsa.bytes("data_with_hash_and_key_block"))
        let key = try RecordedExchange.privateKey().publicKey
        #expect(key.encrypt(block) == recorded.rsa.bytes("encrypted_data"))
        let body = recorded.rsa.bytes("req_DH_params_body")
        let dhRequest = try RequestDHParams(body)
        #expect(dhRequest.encryptedData == recorded.rsa.bytes("encrypted_data"))
        #expect(dhRequest.encoded == body)
    }

    @Test("the client's half of Diffie-Hellman is made byte for byte", arguments: names)
    func clientHalf(name: String) throws {
        let recorded = RecordedExchange(name)
        let finish = recorded.finish
        let inner = ClientDHInnerData(
            nonce: recorded.id.nonce,
            serverNonce: recorded.id.serverNonce,
            retryID: 0,
            publicNumber: DiffieHellman.KeyPair(secret: finish.bytes("b")).publicNumber
        )
        #expect(inner.encoded == finish.bytes("client_DH_inner_data"))
        let padding = finish.bytes("padding")
        #expect(ExchangeSecrets.paddingLength(for: inner.encoded) == padding.count)
        let sealed = recorded.secrets.seal(inner.encoded, padding: padding)
        #expect(sealed == finish.bytes("encrypted_data"))
        let body = SetClientDHParams(
            nonce: inner.nonce,
            serverNonce: inner.serverNonce,
            encryptedData: sealed
        ).encoded
        #expect(body == finish.bytes("set_client_DH_params_body"))
        for verdict in DHGenAnswer.Verdict.allCases {
            let recordedBody = finish.bytes("dh_gen_\(verdict)_body")
            let answer = try DHGenAnswer(recordedBody)
            #expect(answer.verdict == verdict)
            #expect(answer.newNonceHash == finish.bytes("new_nonce_hash\(verdict.rawValue)"))
            #expect(answer.encoded == recordedBody)
        }
        let failed = try ServerDHParams(recorded.server.bytes("server_DH_params_fail_body"))
        #expect(failed.encoded == recorded.server.bytes("server_DH_params_fail_body"))
        guard case .fail(_, _, let hash) = failed else {
            Issue.record("server_DH_params_fail is read as something else")
            return
        }
        #expect(hash == recorded.secrets.failureHash)
    }

    @Test("a recorded exchange is answered byte for byte", arguments: names)
    func replay(name: String) throws {
        let recorded = RecordedExchange(name)
        var facts = ServerKeyExchange.Facts()
        var exchange = ServerExchange(recorded.id, pq: recorded.pq, now: recorded.now)
        let key = try RecordedExchange.privateKey()
        #expect(
            exchange.responsePQ(fingerprints: [key.publicKey.fingerprint])
                == recorded.start.bytes("resPQ_body")
        )
        let request = try RequestDHParams(recorded.rsa.bytes("req_DH_params_body"))
        let client = try exchange.open(request, keys: [key], dc: 2, facts: &facts)
        #expect(client.secrets.pair.key == recorded.server.bytes("tmp_aes_key"))
        #expect(client.secrets.pair.iv == recorded.server.bytes("tmp_aes_iv"))
        #expect(facts.padding == .modern)
        let answer = exchange.agree(
            with: client,
            pair: DiffieHellman.KeyPair(secret: recorded.server.bytes("a")),
            padding: { _ in recorded.server.bytes("padding") },
            now: recorded.now
        )
        #expect(answer == recorded.server.bytes("server_DH_params_ok_body"))
        let inner = try client.secrets.open(
            recorded.server.bytes("encrypted_answer"),
            as: ServerDHInnerData.self
        )
        #expect(inner.encoded == recorded.server.bytes("server_DH_inner_data"))

        // The exchange goes on inside the table of exchanges, with the client's recorded bytes.
        var table = ServerKeyExchange(dc: 2, keys: [key], random: SeededGenerator(seed: 1))
        table.insert(exchange)
        let (outcome, _) = table.receive(
            recorded.finish.bytes("set_client_DH_params_body")[...],
            now: recorded.now,
            isKeyTaken: { _ in false }
        )
        guard case .created(let body, let made) = outcome else {
            Issue.record("\(outcome)")
            return
        }
        #expect(body == recorded.finish.bytes("dh_gen_ok_body"))
        #expect(made.key.bytes == recorded.finish.bytes("auth_key"))
        #expect(made.serverSalt == recorded.finish.number("first_server_salt_int64"))
        #expect(made.dcField == Int32(recorded.rsa.number("dc")))
        #expect(made.kind == (name == "handshake_temp" ? .temporary(expiresInSeconds: 86_400) : .permanent))
    }

    @Test("a recorded request with the older padding is opened")
    func oldPadding() throws {
        let recorded = RecordedExchange("handshake_perm")
        let old = Vectors["handshake_perm", "step3_4_rsa_old_padding"]
        let key = try RecordedExchange.privateKey()
        let block = RSAPad.oldBlock(old.bytes("inner_data"), padding: old.bytes("random_padding"))
        #expect(Array(block[1...]) == old.bytes("rsa_input_255_bytes"))
        #expect(key.publicKey.encrypt(block) == old.bytes("encrypted_data"))
        let modern = try RequestDHParams(recorded.rsa.bytes("req_DH_params_body"))
        let request = RequestDHParams(
            nonce: modern.nonce,
            serverNonce: modern.serverNonce,
            p: modern.p,
            q: modern.q,
            fingerprint: modern.fingerprint,
            encryptedData: old.bytes("encrypted_data")
        )
        var facts = ServerKeyExchange.Facts()
        let exchange = ServerExchange(recorded.id, pq: recorded.pq, now: recorded.now)
        let client = try exchange.open(request, keys: [key], dc: 2, facts: &facts)
        #expect(client.padding == .old)
        #expect(client.secrets.newNonce == recorded.rsa.bytes("new_nonce"))
        #expect(facts.innerData == "p_q_inner_data")
    }

    @Test("the published example has the figures that Telegram printed")
    func published() {
        let vector = Vectors["official_example", "telegram_documentation_handshake"]
        let secrets = ExchangeSecrets(
            newNonce: vector.bytes("new_nonce"),
            serverNonce: vector.bytes("server_nonce")
        )
        #expect(secrets.pair.key == vector.bytes("tmp_aes_key"))
        #expect(secrets.pair.iv == vector.bytes("tmp_aes_iv"))
        let inner = ServerDHInnerData(
            nonce: vector.bytes("nonce"),
            serverNonce: vector.bytes("server_nonce"),
            generator: Int32(vector.number("g")),
            prime: DiffieHellman.prime,
            publicNumber: vector.bytes("g_a"),
            serverTime: Int32(vector.number("server_time"))
        ).encoded
        #expect(Int64(inner.count) == vector.number("answer_length"))
        #expect(Digest.sha1(inner) == vector.bytes("sha1_of_answer"))
        #expect(
            Int64(ExchangeSecrets.paddingLength(for: inner)) == vector.number("answer_random_tail_bytes")
        )
        let key = DiffieHellman.sharedKey(vector.bytes("g_a"), vector.bytes("b"))
        #expect(key.auxHash == vector.bytes("auth_key_aux_hash_wire"))
        #expect(secrets.newNonceHash(.ok, key) == vector.bytes("new_nonce_hash1"))
        #expect(secrets.serverSalt == longValue(vector.bytes("first_server_salt_wire")))
        let pq = vector.bytes("pq").reduce(0) { $0 << 8 | UInt64($1) }
        let factors = PQ(factoring: pq)
        #expect(factors.map { bigEndianBytes(UInt64($0.p)) } == vector.bytes("p"))
        #expect(factors.map { bigEndianBytes(UInt64($0.q)) } == vector.bytes("q"))
    }
}
