package import DataCenters
package import Primitives
package import TL

/// Something that DCs send without being asked: an `Updates` value for all sessions of some keys.
package struct Push: Sendable {
    /// Whose sessions get it, but for those that want no updates; for clients that are away it waits.
    package let places: [KeyPlace]
    /// An `Updates`, written by name for all layers at once.
    package let value: TLValue
    /// Whether it goes to the connected sessions of all keys of all DCs, logged in or not.
    package let isForAll: Bool
    /// Whether the session whose request caused it is left out, because its answer says the same.
    package let sparesCaller: Bool
    /// Whether it has a place in the order of all containers, by its `seq`; other updates have theirs by `pts`, or none.
    package let isCounted: Bool

    /// A push to the sessions of these keys.
    package init(
        to places: [KeyPlace],
        _ value: TLValue,
        sparesCaller: Bool = true,
        isCounted: Bool = false
    ) {
        self.places = places
        self.isCounted = isCounted
        isForAll = false
        self.value = value
        self.sparesCaller = sparesCaller
    }

    /// A push to every session that is connected.
    package init(toAll value: TLValue) {
        places = []
        isForAll = true
        isCounted = false
        self.value = value
        sparesCaller = false
    }
}

extension Push {
    /// A push for each of some accounts that is logged in at its home: what `tell` makes of what the account sees, to its
    /// keys there.
    static func each(
        _ readers: [UserID],
        in world: World,
        now: Timestamp,
        tell: (inout Scribe, [KeyPlace]) -> Push?
    ) -> [Push] {
        readers.compactMap { reader in
            let places = world.homePlaces(of: reader)
            guard !places.isEmpty else { return nil }
            var scribe = Scribe(world, for: reader, now: now)
            return tell(&scribe, places)
        }
    }

    /// The value with its number in the order of all containers.
    package func value(numbered count: Int) -> TLValue {
        guard case .object(var container) = value else { return value }
        container["seq"] = .number(Int64(count))
        return .object(container)
    }

    /// Whether a layer has a word for any of its updates.
    package func isTold(in layer: Layer, of schema: Schema) -> Bool {
        let updates = value.object?["updates"]?.vector ?? [value.object?["update"]].compactMap(\.self)
        let known = updates.filter { update in
            update.object.map { schema.combinator(named: $0.name, layer: layer) != nil } ?? false
        }
        return updates.isEmpty || !known.isEmpty
    }
}

/// Which facts of the world are pushed, to whom, and as what.
///
/// - Source: api/updates.
package enum PushTable {
    /// The pushes that follow from a fact; none for most.
    package static func pushes(for fact: WorldFact, in world: World, now: Timestamp) -> [Push] {
        switch fact {
        case .codeSent, .emailSent, .accountDeleted, .accountCreated, .authorizationExported,
            .temporaryKeysDropped,
            .passwordNeeded, .passwordChanged, .keyDuplicated, .accountMoving, .accountMoved, .wiped:
            []
        case .notice(let notice):
            NoticePushes.pushes(for: notice, in: world, now: now)
        case .loggedIn(let place, let account):
            AccountPushes.loggedIn(place, account, in: world, now: now)
        case .loggedOut(let place): AccountPushes.loggedOut(place, in: world)
        case .profilePhotoChanged(let account): AccountPushes.photoChanged(account, in: world, now: now)
        case .loginTokenAccepted(let place, _):
            [Push(to: [place], .short(.object("updateLoginToken"), now: now), sparesCaller: false)]
        case .addressesChanged: [Push(toAll: dcOptionsUpdate(world, now: now))]
        }
    }

    /// `updateDcOptions` with all addresses; those of a world that listens everywhere as seen from loopback.
    private static func dcOptionsUpdate(_ world: World, now: Timestamp) -> TLValue {
        let options = TLValue.dcOptions(
            of: world.dataCenters,
            published: world.settings.tellsPublishedAddresses,
            reachedHost: "127.0.0.1"
        )
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
