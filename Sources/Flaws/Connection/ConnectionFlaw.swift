/// Something wrong with the way of a connection's bytes; several can be at the same time.
package protocol ConnectionFlaw: FlawKind {
    /// Puts it on; what the pipe has already stays, unless it is of the same kind.
    func change(_ pipe: inout Pipe)
}

extension ConnectionFlaw {
    package static var level: FlawLevel { .connection }
    package var flaw: Flaw { .connection(self) }
}
