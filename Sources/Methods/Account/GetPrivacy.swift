import DataCenters
import Primitives
import TL

extension AccountMethods {
    /// `account.getPrivacy key:InputPrivacyKey = account.PrivacyRules`: what holds for an account that chose nothing.
    ///
    /// Nobody can choose: account.setPrivacy is not simulated. Phone numbers and birthdays are for contacts, all
    /// else is for everybody.
    enum GetPrivacy: APIMethod {
        static let traits = MethodTraits("account.getPrivacy", honours: ["key"])

        /// What is told to contacts only.
        private static let forContacts: Set<TLName> = [
            "inputPrivacyKeyPhoneNumber", "inputPrivacyKeyBirthday",
        ]

        static func answer(_ turn: inout Turn) throws -> TLValue {
            let isForContacts = forContacts.contains(turn.object("key")?.name ?? "")
            let rules: TLValue =
                isForContacts
                ? [.object("privacyValueAllowContacts"), .object("privacyValueDisallowAll")]
                : [.object("privacyValueAllowAll")]
            return turn.scribe.object("account.privacyRules", ["rules": rules])
        }
    }
}
