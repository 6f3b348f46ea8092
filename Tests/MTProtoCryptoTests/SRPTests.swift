import MTProtoCrypto
import Primitives
import TestSupport
import Testing

@Suite struct SRPTests {
    @Test("a password and its salts come to the number that other implementations reckon")
    func fixture() {
        let vector = Vectors["srp", "password_hash_fixture"]
        let salts = SRP.Salts(salt1: vector.bytes("salt1"), salt2: vector.bytes("salt2"))
        #expect(SRP.passwordHash(Array(vector.text("password_utf8").utf8), salts) == vector.bytes("x"))
    }

    @Test(
        "both halves of a proof are those of another implementation",
        arguments: ["g3_ascii", "g3_unicode"]
    )
    func vectors(name: String) {
        let vector = Vectors["srp", name]
        let salts = SRP.Salts(salt1: vector.bytes("salt1"), salt2: vector.bytes("salt2"))
        let hash = SRP.passwordHash(Array(vector.text("password_utf8").utf8), salts)
        #expect(hash == vector.bytes("x"))
        let verifier = SRP.verifier(ofHash: hash)
        #expect(verifier == vector.bytes("v"))
        let question = SRP.Question(verifier: verifier, secret: vector.bytes("b"))
        #expect(question.publicNumber == vector.bytes("B"))
        let answer = SRP.answer(
            passwordHash: hash,
            salts: salts,
            serverNumber: question.publicNumber,
            secret: vector.bytes("a")
        )
        #expect(answer.clientNumber == vector.bytes("A"))
        #expect(answer.proof == vector.bytes("M1"))
        #expect(accepts(answer.proof, answer.clientNumber))
        #expect(!accepts(Array(answer.proof.reversed()), answer.clientNumber))
        #expect(!accepts([], answer.clientNumber))
        #expect(!accepts(answer.proof, question.publicNumber))

        func accepts(_ proof: [UInt8], _ number: [UInt8]) -> Bool {
            SRP.accepts(
                proof: proof,
                clientNumber: number,
                verifier: verifier,
                salts: salts,
                question: (question.secret, question.publicNumber)
            )
        }
    }

    @Test("B has 256 bytes and is a number that clients take, whatever the secret")
    func publicNumbers() {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<8 {
            let question = SRP.Question(verifier: SRP.verifier(ofHash: [7]), using: &random)
            #expect(question.publicNumber.count == 256)
            #expect(DiffieHellman.isAcceptable(question.publicNumber))
        }
    }

    @Test("a number is padded to 256 bytes, and one that does not fit is none")
    func padding() {
        #expect(SRP.padded([1])?.count == 256)
        #expect(SRP.padded([1])?.last == 1)
        #expect(SRP.padded([UInt8](repeating: 0, count: 300) + [5])?.count == 256)
        #expect(SRP.padded([UInt8](repeating: 1, count: 257)) == nil)
    }
}
