import DataCenters
import Methods
import Primitives
package import TL

/// One call that is made to a bench world, and measured.
package struct BenchCall {
    /// The method.
    package let method: TLName
    /// Its arguments.
    package var fields: TLFields
    /// The DC that is asked, and the key of it.
    var dc: DCID
    var key: Int64
    /// The error that is the usual answer; `nil` if it is a value.
    package var refusal: String?
}

extension BenchWorld {
    /// Nobody here has a password, an e-mail address or a passkey; what these cost does not depend on the world.
    private static let usualRefusals: [TLName: String] = [
        "account.declinePasswordReset": "RESET_REQUEST_MISSING", "account.deleteAccount": "USER_INVALID",
        "account.resetPassword": "PASSWORD_EMPTY", "auth.checkPassword": "SRP_ID_INVALID",
        "auth.checkRecoveryPassword": "PASSWORD_RECOVERY_EXPIRED",
        "auth.finishPasskeyLogin": "CREDENTIAL_INVALID", "auth.recoverPassword": "PASSWORD_RECOVERY_EXPIRED",
        "auth.requestPasswordRecovery": "PASSWORD_EMPTY", "auth.resetLoginEmail": "EMAIL_INSTALL_MISSING",
    ]

    /// Prepares what a method needs, and gives the call; `nil` for a method that nobody has thought of.
    package mutating func call(of method: TLName) throws -> BenchCall? {
        (dc, key) = (Self.home, me.key)
        guard let fields = try fields(of: method) else { return nil }
        var call = BenchCall(method: method, fields: fields, dc: dc, key: key)
        call.refusal = Self.usualRefusals[method]
        return call
    }

    /// Makes a call, with the pushes that follow from it; gives the error that it was refused with, if it was.
    package mutating func refusal(of call: BenchCall) -> RPCError? {
        let call = Call(
            TLObject(call.method, call.fields),
            layer: Schema.builtInLayers.upperBound,
            dc: call.dc,
            keyID: AuthKeyID(call.key),
            reachedHost: "127.0.0.1",
            peerHost: "127.0.0.1",
            now: now
        )
        do throws(RPCError) {
            _ = try MethodTable.answer(call, in: &world)
        } catch {
            return error
        }
        for fact in world.takeFacts() { _ = PushTable.pushes(for: fact, in: world, now: now) }
        return nil
    }
}
