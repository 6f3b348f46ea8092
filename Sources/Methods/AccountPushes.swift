import DataCenters
import Primitives
import TL

/// What the other sessions of an account are told of its logins, and those who know it of its photo.
enum AccountPushes {
    /// A key logged in: `updateNewAuthorization` for the other logins, if there are any.
    ///
    /// - Source: api/auth, "Confirming login".
    static func loggedIn(_ place: KeyPlace, _ account: Account, in world: World, now: Timestamp) -> [Push] {
        let others = world.homePlaces(of: account.id).filter { $0 != place }
        guard world.isUnconfirmed(place), !others.isEmpty else { return [] }
        let device = world.device(at: place)
        let update = TLValue.object(
            "updateNewAuthorization",
            [
                "unconfirmed": true,
                "hash": .number(world.loginHash(of: place)),
                "date": .number(now.seconds),
                "device": .string(
                    [device?.model, device?.appVersion].compactMap(\.self).joined(separator: ", ")
                ),
                "location": .string(device?.host ?? ""),
            ]
        )
        var scribe = Scribe(world, for: account.id, now: now)
        return [Push(to: others, scribe.updates([update]), isCounted: true)]
    }

    /// A login ended: if from elsewhere, its client is made to ask what it missed, and hears of it by the error.
    ///
    /// That it hears of it at once is what users see; by which means is a guess.
    static func loggedOut(_ place: KeyPlace, in world: World) -> [Push] {
        world.isRevoked(place) ? [Push(to: [place], .object("updatesTooLong"))] : []
    }

    /// An account shows another photo: layers 133 to 151 have a name for it, later ones say `updateUser`.
    static func photoChanged(_ account: Account, in world: World, now: Timestamp) -> [Push] {
        let photo = account.photo.map(TLValue.profilePhoto) ?? .object("userProfilePhotoEmpty")
        let readers = [account.id] + world.acquaintances(of: account.id)
        return Push.each(readers, in: world, now: now) { scribe, places in
            let updates: [TLValue] = [
                .object(
                    "updateUserPhoto",
                    ["user_id": scribe.id(of: account.id), "date": .number(now.seconds), "photo": photo]
                ),
                .object("updateUser", ["user_id": scribe.id(of: account.id)]),
            ]
            return Push(to: places, scribe.updates(updates), isCounted: true)
        }
    }
}
