package import DataCenters
package import Primitives
package import TL

/// Something that DCs send without being asked: an `Updates` value for all sessions of some keys.
package struct Push: Sendable {
    /// Whose sessions get it; those without a live connection, and those that want no updates, do not.
    package let places: [KeyPlace]
    /// An `Updates`, written by name for all layers at once.
    package let value: TLValue
    /// Whether it goes to the sessions of all keys of all DCs, logged in or not.
    package let isForAll: Bool
    /// Whether the session whose request caused it is left out, because its answer says the same.
    package let sparesCaller: Bool

    /// A push to the sessions of these keys.
    package init(to places: [KeyPlace], _ value: TLValue, sparesCaller: Bool = true) {
        self.places = places
        isForAll = false
        self.value = value
        self.sparesCaller = sparesCaller
    }

    /// A push to every session that is connected.
    package init(toAll value: TLValue) {
        places = []
        isForAll = true
        self.value = value
        sparesCaller = false
    }
}

/// Which facts of the world are pushed, to whom, and as what.
///
/// - Source: api/updates.
package enum PushTable {
    /// The pushes that follow from a fact; none for most.
    package static func pushes(for fact: WorldFact, in world: World, now: Timestamp) -> [Push] {
        switch fact {
        case .codeSent, .accountCreated, .loggedIn, .loggedOut, .authorizationExported, .temporaryKeysDropped,
            .passwordNeeded, .passwordChanged, .keyDuplicated, .accountMoving, .accountMoved, .wiped:
            []
        case .notice(let notice):
            NoticePushes.pushes(for: notice, in: world, now: now)
        case .profilePhotoChanged(let account):
            [Push(to: world.authorizations.places(of: account.id), .profilePhotoUpdate(account, now: now))]
        case .loginTokenAccepted(let place, _):
            [Push(to: [place], .short(.object("updateLoginToken"), now: now), sparesCaller: false)]
        case .addressesChanged: [Push(toAll: dcOptionsUpdate(world, now: now))]
        }
    }

    /// `updateDcOptions` with all addresses; those of a world that listens everywhere as seen from loopback.
    private static func dcOptionsUpdate(_ world: World, now: Timestamp) -> TLValue {
        let options = TLValue.dcOptions(of: world, reachedHost: "127.0.0.1")
        let update = TLValue.object("updateDcOptions", ["dc_options": options])
        return .object("updateShort", ["update": update, "date": .number(now.seconds)])
    }
}

extension TLValue {
    /// `updateShort`: one update that needs no users and has no place in the order of updates.
    static func short(_ update: TLValue, now: Timestamp) -> TLValue {
        .object("updateShort", ["update": update, "date": .number(now.seconds)])
    }
}
