/// Something that is done to a query in place of carrying it out.
package protocol QueryFlaw: FlawKind {
    /// Says what is done.
    func change(_ handling: inout QueryHandling)
}

extension QueryFlaw {
    package static var level: FlawLevel { .query }
    package var flaw: Flaw { .query(self) }
}
