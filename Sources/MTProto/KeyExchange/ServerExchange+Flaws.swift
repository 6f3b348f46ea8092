import Flaws
import MTProtoCrypto
import TL

// What a flaw makes of an answer that is right.
extension ServerExchange {
    // Where all answers have these fields: behind the constructor number.
    private static let nonce = 4..<20
    private static let serverNonce = 20..<36
    private static let newNonceHash = 36..<52

    /// What is sent in place of a right answer.
    func spoiled(
        _ outcome: ServerKeyExchange.Outcome,
        by flaw: any ExchangeFlaw
    ) -> ServerKeyExchange.Outcome {
        switch outcome {
        case .answer(let answer): .answer(spoiled(answer, by: flaw))
        case .created(let answer, let key): .created(spoiled(answer, by: flaw), key)
        case .refused: outcome
        }
    }

    /// A right answer, spelled as the flaw says.
    func spoiled(_ answer: [UInt8], by flaw: any ExchangeFlaw) -> [UInt8] {
        let right = ExchangeAnswer(
            nonce: Array(answer[Self.nonce]),
            serverNonce: Array(answer[Self.serverNonce]),
            hash: hash(in: answer)
        )
        var sent = right
        flaw.change(answer: &sent)
        guard sent != right else { return answer }
        var answer = answer
        if let hash = sent.hash, hash != right.hash { setHash(hash, in: &answer) }
        answer.replaceSubrange(Self.nonce, with: sent.nonce)
        answer.replaceSubrange(Self.serverNonce, with: sent.serverNonce)
        return answer
    }

    private func hash(in answer: [UInt8]) -> [UInt8]? {
        switch TLReader(answer).nextConstructor {
        case ResponsePQ.id: nil
        case ServerDHParams.okID: unsealed(answer).map { Array($0.data[..<ExchangeSecrets.hashSize]) }
        default: Array(answer[Self.newNonceHash])
        }
    }

    private func setHash(_ hash: [UInt8], in answer: inout [UInt8]) {
        guard let (sealed, secrets) = unsealed(answer) else {
            return answer.replaceSubrange(Self.newNonceHash, with: hash)
        }
        var data = sealed
        data.replaceSubrange(..<ExchangeSecrets.hashSize, with: hash)
        AESIGE.encrypt(&data, with: secrets.pair)
        answer =
            ServerDHParams.ok(nonce: id.nonce, serverNonce: id.serverNonce, encryptedAnswer: data).encoded
    }

    /// What server_DH_params_ok seals, with its hash in front; `nil` for another answer, or once the key is made.
    private func unsealed(_ answer: [UInt8]) -> (data: [UInt8], secrets: ExchangeSecrets)? {
        guard case .ok(_, _, var data) = try? ServerDHParams(answer), let secrets else { return nil }
        AESIGE.decrypt(&data, with: secrets.pair)
        return (data, secrets)
    }
}
