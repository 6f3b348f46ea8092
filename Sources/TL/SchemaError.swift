/// Where and why a schema text could not be read.
///
/// A mistake of whoever wrote the text, so it says where: lines and columns count from 1, columns in bytes.
public struct SchemaError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The line of the place.
    public let line: Int
    /// The column of the place.
    public let column: Int
    /// What stands there.
    public let found: String
    /// What should stand there.
    public let expected: String

    /// The place, then what was found and what was expected, as compilers write it.
    public var description: String { "\(line):\(column): found \(found), expected \(expected)" }
}
