/// Something that is done to a query in place of carrying it out.
package protocol QueryFlaw: FlawKind {
    /// Says what is done.
    func change(_ handling: inout QueryHandling)
}

/// What can be done to a service message, too: it is about the message, not about what a query asks.
package protocol MessageFlaw: QueryFlaw {}

extension QueryFlaw {
    package static var level: FlawLevel { .query }
    package var flaw: Flaw { .query(self) }
}
