package import Primitives

/// A login exported by one DC for another: what `auth.exportedAuthorization` stands for.
package struct AuthorizationTransfer: Hashable, Sendable {
    /// Whose login it is.
    package let userID: UserID
    /// The key that the account signed in with; imported logins are branches of its login.
    package let origin: KeyPlace
    /// The only DC that takes it.
    package let target: DCID
    /// The secret that the client carries over.
    package let bytes: [UInt8]
    /// The moment from which it is void.
    package let expires: Timestamp
}

/// Why an exported login was not imported.
package enum TransferRefusal: Error, Hashable, Sendable, CustomStringConvertible {
    /// These bytes were never exported, or too long ago to remember.
    case unknown
    /// It was imported already.
    case used
    /// A newer export of the same key for the same DC took its place.
    case replaced
    /// Its lifetime ended.
    case expired
    /// It was exported for another DC.
    case wrongDC(DCID)
    /// The id is not the one that the export gave.
    case wrongUser
    /// The login it was exported from has ended.
    case originEnded
    /// The importing key is logged in as another account.
    case keyHasAnotherLogin

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .unknown: "no DC exported these bytes"
        case .used: "the exported authorization was imported already"
        case .replaced: "a newer export for the same DC took the place of this one"
        case .expired: "the exported authorization has expired"
        case .wrongDC(let dc): "the authorization was exported for DC \(dc)"
        case .wrongUser: "the id is not the one that the export gave"
        case .originEnded: "the login that was exported has ended"
        case .keyHasAnotherLogin: "the key is logged in as another account"
        }
    }
}

/// The exported logins that are still remembered.
///
/// Those that are spent are remembered too, for the sake of a good reason when they come again.
///
/// - Limits: `AuthorizationTransfers.limit`; then the spent and the expired ones go, then the one that ends
///   first.
package struct AuthorizationTransfers: Sendable {
    /// How many exports are remembered at most.
    package static let limit = 4096
    /// How many random bytes an export has.
    package static let size = 128

    private enum State {
        case open
        case used
        case replaced
    }

    private struct Entry {
        let transfer: AuthorizationTransfer
        var state: State
    }

    private struct Direction: Hashable {
        let origin: KeyPlace
        let target: DCID
    }

    private var entries: [[UInt8]: Entry] = [:]
    private var newest: [Direction: [UInt8]] = [:]

    /// Nothing is exported.
    package init() {}

    /// How many exports are remembered.
    package var count: Int { entries.count }

    /// Exports a login for `target`.
    package mutating func export(
        userID: UserID,
        origin: KeyPlace,
        target: DCID,
        settings: WorldSettings,
        now: Timestamp,
        random: inout SeededGenerator
    ) -> AuthorizationTransfer {
        makeRoom(now: now)
        let transfer = AuthorizationTransfer(
            userID: userID,
            origin: origin,
            target: target,
            bytes: random.bytes(Self.size),
            expires: now + settings.transferLifetime
        )
        let direction = Direction(origin: origin, target: target)
        if settings.newerTransferVoidsOlder, let older = newest[direction], entries[older]?.state == .open {
            entries[older]?.state = .replaced
        }
        entries[transfer.bytes] = Entry(transfer: transfer, state: .open)
        newest[direction] = transfer.bytes
        return transfer
    }

    /// What `bytes` stand for, if `dc` may import them now; nothing is used up yet.
    package func find(
        _ bytes: [UInt8],
        userID: UserID,
        at dc: DCID,
        now: Timestamp
    ) throws(TransferRefusal) -> AuthorizationTransfer {
        guard let entry = entries[bytes] else { throw .unknown }
        let transfer = entry.transfer
        guard transfer.target == dc else { throw .wrongDC(transfer.target) }
        switch entry.state {
        case .used: throw .used
        case .replaced: throw .replaced
        case .open: break
        }
        guard now < transfer.expires else { throw .expired }
        guard transfer.userID == userID else { throw .wrongUser }
        return transfer
    }

    /// Uses an export up.
    package mutating func use(_ transfer: AuthorizationTransfer) {
        entries[transfer.bytes]?.state = .used
    }

    private mutating func makeRoom(now: Timestamp) {
        guard entries.count >= Self.limit else { return }
        for entry in entries.values where entry.state != .open || entry.transfer.expires <= now {
            remove(entry.transfer)
        }
        guard entries.count >= Self.limit else { return }
        // The bytes settle ties, so that a repeated run drops the same export.
        let first = entries.values.map(\.transfer).min {
            $0.expires != $1.expires ? $0.expires < $1.expires : $0.bytes.lexicographicallyPrecedes($1.bytes)
        }
        if let first { remove(first) }
    }

    private mutating func remove(_ transfer: AuthorizationTransfer) {
        entries[transfer.bytes] = nil
        let direction = Direction(origin: transfer.origin, target: transfer.target)
        if newest[direction] == transfer.bytes { newest[direction] = nil }
    }
}
