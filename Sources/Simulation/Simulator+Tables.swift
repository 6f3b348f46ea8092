import DataCenters
import MTProto
package import Primitives

extension Simulator {
    /// Shows all that outlives a restart to a visitor, one line a table.
    ///
    /// Sessions are not among it: after a restart clients are told of a new session, and fetch what they missed.
    package mutating func visitTables<Visitor: TableVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        try world.visitTables(&visitor)
        try visitor.visit("clients", &clients) { $0.dc }
        for dc in servers.keys.sorted() {
            try servers[dc]?.visitTables(&visitor)
        }
    }

    /// Call it after entries were restored.
    package mutating func tablesWereRestored() {
        world.tablesWereRestored()
    }
}
