import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.getPassword = account.Password`: a question about the two-step password, if there is one.
    ///
    /// It also says how a new password is to be made.
    ///
    /// It needs no login, because a login may wait for the password. Each question is good for one answer, and
    /// a newer one voids it.
    ///
    /// - Source: api/srp.
    enum GetPassword: APIMethod {
        static let traits = MethodTraits("account.getPassword")

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let owner = turn.world.passwordOwner(at: turn.place)
            let secure = TLValue.object(
                "securePasswordKdfAlgoPBKDF2HMACSHA512iter100000",
                ["salt": .bytes(turn.world.random.bytes(8))]
            )
            var fields: TLFields = [
                "new_algo": PasswordProof.offeredAlgorithm(
                    to: owner?.id ?? 0,
                    seed: turn.world.settings.seed
                ),
                "new_secure_algo": secure,
                "secure_random": .bytes(turn.world.random.bytes(256)),
            ]
            if let owner, let password = owner.password {
                let question = PasswordProof.question(
                    to: owner,
                    password,
                    random: &turn.world.random,
                    now: turn.now
                )
                turn.world.ask(question, at: turn.place)
                fields["has_password"] = true
                fields["current_algo"] = PasswordProof.algorithm(of: password)
                fields["srp_B"] = .bytes(question.publicNumber)
                fields["srp_id"] = .number(question.id)
                if !password.hint.isEmpty { fields["hint"] = .string(password.hint) }
            }
            if let owner {
                fields["has_recovery"] = .bool(owner.recoveryEmail != nil)
                fields["email_unconfirmed_pattern"] = turn.world.unprovedAddress(of: owner.id).map(pattern)
                fields["login_email_pattern"] = owner.loginEmail?.address.map(pattern)
                fields["pending_reset_date"] = owner.passwordResetDue.map { .number($0.seconds) }
            }
            return .object("account.password", fields)
        }

        private static func pattern(_ address: String) -> TLValue {
            .string(EmailAddress.pattern(of: address))
        }
    }
}
