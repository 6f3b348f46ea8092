/// A kind of flaw; its properties are the settings of its fault.
///
/// A type conforms through the protocol of its level: `ConnectionFlaw`, `FrameFlaw` and so on.
package protocol FlawKind: Hashable, Sendable {
    /// The fault that orders it.
    static var fault: FaultForm { get }
    /// What it is about.
    static var level: FlawLevel { get }
    /// It, as one of all flaws.
    var flaw: Flaw { get }
}

extension FlawKind {
    /// The word that orders it in a scenario.
    package var keyword: String { Self.fault.keyword }
}
