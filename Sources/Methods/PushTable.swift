public import DataCenters
public import Primitives
public import TL

/// Something that DCs send without being asked: an `Updates` value for all sessions of some keys.
public struct Push: Sendable {
    /// Whose sessions get it; those without a live connection, and those that want no updates, do not.
    public let places: [KeyPlace]
    /// An `Updates`, written by name for all layers at once.
    public let value: TLValue
    /// Whether the session whose request caused it is left out, because its answer says the same.
    public let sparesCaller: Bool

    /// A push to the sessions of these keys.
    public init(to places: [KeyPlace], _ value: TLValue, sparesCaller: Bool = true) {
        self.places = places
        self.value = value
        self.sparesCaller = sparesCaller
    }
}

/// Which facts of the world are pushed, to whom, and as what.
///
/// - Source: api/updates.
public enum PushTable {
    /// The pushes that follow from a fact; none for most.
    public static func pushes(for fact: WorldFact, in world: World, now: Timestamp) -> [Push] {
        switch fact {
        case .codeSent, .accountCreated, .loggedIn, .loggedOut, .authorizationExported, .temporaryKeysDropped:
            []
        case .notice(let notice):
            NoticePushes.pushes(for: notice, in: world, now: now)
        case .profilePhotoChanged(let account):
            [Push(to: world.authorizations.places(of: account.id), .profilePhotoUpdate(account, now: now))]
        }
    }
}
