package import Primitives

extension MTProtoServer {
    /// Shows the keys of the DC to a visitor.
    package mutating func visitTables<Visitor: TableVisitor>(
        _ visitor: inout Visitor
    ) throws(Visitor.Failure) {
        let dc = dc
        try visitor.visit("auth_keys", &keys.entries) { _ in dc }
    }
}
