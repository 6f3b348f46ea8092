package import Primitives

// What is done to the keys of a DC from outside.
extension MTProtoServer {
    // MARK: Temporary keys

    /// Makes a temporary key speak for a permanent one until `expiry`.
    ///
    /// - Source: api/pfs.
    package mutating func bind(_ temporary: AuthKeyID, to permanent: AuthKeyID, until expiry: Timestamp) {
        keys.bind(temporary, to: permanent, until: expiry)
    }

    /// Forgets the temporary keys bound to a permanent one, but for those named; the caller's own is kept.
    package mutating func dropTemporaryKeys(of permanent: AuthKeyID, except kept: Set<AuthKeyID>) {
        for id in keys.temporaryKeys(of: permanent) where !kept.contains(id) { forgetKey(id) }
    }

    // MARK: By an operator

    /// Gives every key new salts; the old ones are void at once, so clients meet bad_server_salt.
    package mutating func rotateSalts(now: Timestamp) {
        keys.rotateSalts(at: now)
    }

    /// Forgets all keys, or the temporary ones only, with their sessions; connections stay open.
    ///
    /// - Returns: the permanent keys that are gone, in order.
    package mutating func dropKeys(onlyTemporary: Bool) -> [AuthKeyID] {
        let dropped = keys.ids(onlyTemporary: onlyTemporary)
        let permanent = dropped.filter { keys[$0]?.isTemporary == false }
        for id in dropped { forgetKey(id) }
        return permanent
    }

    /// Forgets a permanent key, and the temporary keys that are bound to it.
    package mutating func forgetPermanentKey(_ id: AuthKeyID) {
        for temporary in keys.temporaryKeys(of: id) { forgetKey(temporary) }
        forgetKey(id)
    }

    /// Forgets a key and its sessions; what still comes under it is answered with -404.
    ///
    /// - Returns: whether there was such a key.
    @discardableResult
    package mutating func forgetKey(_ id: AuthKeyID) -> Bool {
        let isKnown = keys[id] != nil
        keys.remove(id)
        sessions.removeAll(of: id)
        return isKnown
    }

    /// Shows the keys of the DC to a visitor.
    package mutating func visitTables<Visitor: TableVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try keys.visitTables(&visitor, dc: dc)
    }
}
