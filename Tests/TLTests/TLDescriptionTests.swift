import TL
import Testing

@Suite("TL description")
struct TLDescriptionTests {
    @Test("an object is one line in the order of the schema")
    func order() {
        let object = TLObject(
            "auth.sendCode",
            ["zebra": [1, 2.5, true], "api_id": 1, "phone_number": "99\n", "api_hash": .bytes([1, 2])]
        )
        #expect(
            TLDescription.text(of: object)
                == #"auth.sendCode{phone_number: "99\n", api_id: 1, api_hash: 2 bytes, zebra: [1, 2.5, true]}"#
        )
        #expect(TLDescription.text(of: TLObject("updatesTooLong")) == "updatesTooLong")
    }

    @Test("a long text is cut")
    func limit() {
        let object = TLObject("x", ["items": .vector([TLValue](repeating: "0123456789", count: 100_000))])
        #expect(TLDescription.text(of: object, limit: 20) == #"x{items: ["012345678..."#)
    }
}
