import DataCenters
import Primitives
import TL

extension TLValue {
    /// `authorization`: one login in the list of an account's logins.
    static func authorization(at place: KeyPlace, isCurrent: Bool, in world: World) -> TLValue {
        let device = world.device(at: place)
        let host = device?.host ?? ""
        let login = world.authorizations[place]
        let country = world[world.nearestDC(to: host, reaching: place.dc)]?.country ?? ""
        return .object(
            "authorization",
            [
                "current": .bool(isCurrent),
                "unconfirmed": .bool(world.isUnconfirmed(place)),
                "hash": isCurrent ? 0 : .number(world.loginHash(of: place)),
                "device_model": .string(device?.model ?? ""),
                "platform": "",
                "system_version": .string(device?.systemVersion ?? ""),
                "api_id": .number(device?.apiID ?? 0),
                "app_name": .string("app \(device?.apiID ?? 0)"),
                "app_version": .string(device?.appVersion ?? ""),
                "date_created": .number(login?.since.seconds ?? 0),
                "date_active": .number(login?.lastUsed.seconds ?? 0),
                "ip": .string(host),
                "country": .string(country),
                "region": "",
            ]
        )
    }
}

extension Turn {
    /// `auth.authorization`: the end of every way to log in; the user is the one that `users.getUsers` tells.
    func authorization(of account: Account) -> TLValue {
        var fields: TLFields = ["user": .user(account, seenBy: account.id, in: world, now: now)]
        if let count = world.settings.temporarySessions { fields["tmp_sessions"] = .number(Int64(count)) }
        return .object("auth.authorization", fields)
    }

    /// The same for a login that may wait for the password, or for a sign-up.
    ///
    /// - Errors: 401 SESSION_PASSWORD_NEEDED.
    func authorization(after outcome: SignIn) throws(RPCError) -> TLValue {
        switch outcome {
        case .done(let account): authorization(of: account)
        case .passwordNeeded(let account): throw .passwordNeeded(by: account)
        case .signUpRequired: .object("auth.authorizationSignUpRequired")
        }
    }
}
