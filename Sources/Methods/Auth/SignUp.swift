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
        static let name = "auth.signUp"

        /// How many characters a first or last name may have.
        static let nameLimit = 64

        static func answer(
            _ call: Call,
            in world: inout World,
            random: inout SeededGenerator
        ) throws(RPCError) -> TLValue {
            let phone = try call.phoneNumber()
            let hash = try call.codeHash()
            let first = call.text("first_name")
            let last = call.text("last_name")
            guard first.contains(where: { !$0.isWhitespace }), first.count <= nameLimit else {
                throw .badRequest(
                    "FIRSTNAME_INVALID",
                    because: "first_name is blank or longer than \(nameLimit)"
                )
            }
            guard last.count <= nameLimit else {
                throw .badRequest("LASTNAME_INVALID", because: "last_name is longer than \(nameLimit)")
            }
            do throws(LoginRefusal) {
                return .authorization(
                    try world.signUp(
                        phone,
                        hash: hash,
                        firstName: first,
                        lastName: last,
                        at: call.place,
                        now: call.now
                    )
                )
            } catch {
                throw RPCError(error)
            }
        }
    }
}
