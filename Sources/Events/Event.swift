package import MTProto
package import Primitives

/// One thing that happened in a simulation.
///
/// Everything the simulator does is one ordered list of these; log, journal and pictures are made from it.
package struct Event: Sendable {
    /// When.
    package let time: Timestamp
    /// At which DC; `nil` for what is done to the whole world.
    package let dc: DCID?
    /// On which connection; `nil` if on none.
    package let connection: ConnectionID?
    /// What: a type of the folder `Kinds`.
    package let what: any EventKind
    /// Of which kind it is.
    package var kind: JournalKind { type(of: what).kind }

    /// An event.
    package init(time: Timestamp, dc: DCID?, connection: ConnectionID?, what: any EventKind) {
        self.time = time
        self.dc = dc
        self.connection = connection
        self.what = what
    }
}
