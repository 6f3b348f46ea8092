import DataCenters
import Primitives
import TL

extension Auth {
    /// `auth.signUp phone_number phone_code_hash first_name last_name = auth.Authorization`.
    ///
    /// The account is created at the DC that is asked.
    ///
    /// - Errors: PHONE_NUMBER_INVALID, PHONE_CODE_HASH_EMPTY, FIRSTNAME_INVALID, LASTNAME_INVALID,
    ///   PHONE_NUMBER_OCCUPIED, PHONE_CODE_INVALID (no right code came before), PHONE_CODE_EXPIRED.
    enum SignUp: APIMethod {
        static let traits = MethodTraits(
            "auth.signUp",
            honours: [
                "phone_number", "phone_code_hash", "first_name", "last_name",
                .meaningless("no_joined_notifications"),
            ]
        )

        /// How many characters a first or last name may have.
        static let nameLimit = 64

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let phone = try turn.phoneNumber()
            let hash = try turn.codeHash()
            let first = turn.text("first_name")
            let last = turn.text("last_name")
            guard first.contains(where: { !$0.isWhitespace }), first.count <= nameLimit else {
                throw RPCError.badRequest(
                    "FIRSTNAME_INVALID",
                    because: "first_name is blank or longer than \(nameLimit)"
                )
            }
            guard last.count <= nameLimit else {
                throw RPCError.badRequest(
                    "LASTNAME_INVALID",
                    because: "last_name is longer than \(nameLimit)"
                )
            }
            let account = try turn.world.signUp(
                phone,
                hash: hash,
                firstName: first,
                lastName: last,
                at: turn.place,
                now: turn.now
            )
            return turn.authorization(of: account)
        }
    }
}
