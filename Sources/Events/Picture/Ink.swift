/// What stands out in a text for a terminal.
package enum Ink: Sendable {
    /// As the rest.
    case plain
    /// What matters less.
    case faint
    /// What is right.
    case good
    /// What is wrong.
    case bad
    /// A redirect to another DC.
    case redirect
    /// What a scenario does.
    case scenario
    /// A heading.
    case strong
}
