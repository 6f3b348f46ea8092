package import Primitives

extension World {
    /// Shows all that outlives a restart to a visitor, one line a table.
    ///
    /// Codes and exported authorizations are not among them: they live for seconds.
    package mutating func visitTables<Visitor: TableVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try accounts.visitTables(&visitor)
        try authorizations.visitTables(&visitor)
        try visitor.visit("devices", &signIns.devices) { $0.dc }
        try visitor.visit("dead_keys", &signIns.duplicated) { $0.dc }
        try visitor.visit("container_counts", &containerCounts) { $0.dc }
        try moves.visitTables(&visitor)
        try messaging.visitTables(&visitor)
        try files.visitTables(&visitor)
        try copies.visitTables(&visitor)
        try visitor.visit("profile_photos", &profilePhotoIDs) { _ in nil }
        try visitor.visit("chat_photos", &chatPhotoIDs) { _ in nil }
    }
}

extension World {
    /// Call it after entries were restored: what is found through them is worked out again.
    package mutating func tablesWereRestored() {
        accounts.rebuildIndex()
        authorizations.rebuildIndex()
        messaging.tablesWereRestored()
        files.tablesWereRestored()
        copies.rebuildIndex()
    }
}
