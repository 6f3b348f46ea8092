import DataCenters
import TL

extension TLValue {
    /// How long clients are told to wait before they ask to send a code again.
    private static let secondsBeforeResend: Int64 = 60

    /// `auth.sentCode`.
    static func sentCode(_ code: LoginCode) -> TLValue {
        var fields: [String: TLValue] = [
            "type": .object(code.delivery.typeName, ["length": .number(Int64(code.digits.utf8.count))]),
            "phone_code_hash": .string(code.hash),
        ]
        if let next = code.delivery.next?.nextTypeName {
            fields["next_type"] = .object(next)
            fields["timeout"] = .number(secondsBeforeResend)
        }
        return .object("auth.sentCode", fields)
    }
}

extension LoginCode.Delivery {
    /// The `auth.SentCodeType` that says how a code was sent.
    fileprivate var typeName: String {
        switch self {
        case .app: "auth.sentCodeTypeApp"
        case .sms: "auth.sentCodeTypeSms"
        case .call: "auth.sentCodeTypeCall"
        }
    }

    /// The `auth.CodeType` that says how it would be sent next; nothing is ever sent by app next.
    fileprivate var nextTypeName: String? {
        switch self {
        case .app: nil
        case .sms: "auth.codeTypeSms"
        case .call: "auth.codeTypeCall"
        }
    }
}
