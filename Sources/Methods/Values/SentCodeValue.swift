import DataCenters
import Primitives
import TL

extension Turn {
    /// How long clients are told to wait before they ask to send a code again.
    private static var secondsBeforeResend: Int64 { 60 }

    /// `auth.sentCode`.
    func sentCode(_ code: LoginCode) -> TLValue {
        var fields: TLFields = [
            "type": .object(code.delivery.typeName, typeFields(code)),
            "phone_code_hash": .string(code.hash),
        ]
        if let next = code.furtherWays.first?.nextTypeName {
            fields["next_type"] = .object(next)
            fields["timeout"] = .number(Self.secondsBeforeResend)
        }
        return .object("auth.sentCode", fields)
    }

    /// The fields of an `auth.SentCodeType`.
    private func typeFields(_ code: LoginCode) -> TLFields {
        let length: TLFields = ["length": .number(Int64(code.text?.utf8.count ?? 0))]
        switch code.delivery {
        case .app, .sms, .call: return length
        case .flashCall: return ["pattern": .string(String(repeating: "*", count: code.digits.count))]
        case .missedCall: return length.merging(["prefix": "+"]) { $1 }
        case .fragment: return length.merging(["url": "https://fragment.com"]) { $1 }
        case .word, .phrase: return ["beginning": .string(code.text.map { String($0.prefix(1)) } ?? "")]
        case .email:
            var fields = length
            fields["email_pattern"] = .string(EmailAddress.pattern(of: code.address ?? ""))
            let email = world.accounts[code.phone]?.loginEmail
            if let due = email?.resetDue {
                fields["reset_pending_date"] = .number(due.seconds)
            } else {
                fields["reset_available_period"] = .number(world.settings.loginEmailResetTime.wholeSeconds)
            }
            return fields
        case .emailSetUp: return [:]
        }
    }
}

extension LoginCode.Delivery {
    /// Whether a layer can tell that a code was sent so.
    func isTellable(in layer: Layer) -> Bool {
        Schema.builtIn.versions(of: typeName).contains { $0.layers.contains(layer) }
    }

    /// The `auth.SentCodeType` that says how a code was sent.
    fileprivate var typeName: TLName {
        switch self {
        case .app: "auth.sentCodeTypeApp"
        case .sms: "auth.sentCodeTypeSms"
        case .call: "auth.sentCodeTypeCall"
        case .flashCall: "auth.sentCodeTypeFlashCall"
        case .missedCall: "auth.sentCodeTypeMissedCall"
        case .fragment: "auth.sentCodeTypeFragmentSms"
        case .word: "auth.sentCodeTypeSmsWord"
        case .phrase: "auth.sentCodeTypeSmsPhrase"
        case .email: "auth.sentCodeTypeEmailCode"
        case .emailSetUp: "auth.sentCodeTypeSetUpEmailRequired"
        }
    }

    /// The `auth.CodeType` that says how it would be sent next, if there is one.
    fileprivate var nextTypeName: TLName? {
        switch self {
        case .app, .email, .emailSetUp: nil
        case .sms, .word, .phrase: "auth.codeTypeSms"
        case .call: "auth.codeTypeCall"
        case .flashCall: "auth.codeTypeFlashCall"
        case .missedCall: "auth.codeTypeMissedCall"
        case .fragment: "auth.codeTypeFragmentSms"
        }
    }
}
