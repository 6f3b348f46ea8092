/// Where and why a schema text could not be read.
///
/// A mistake of whoever wrote the text, so it says where: lines and columns count from 1, columns in bytes.
package struct SchemaError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The line of the place.
    package let line: Int
    /// The column of the place.
    package let column: Int
    /// What stands there.
    package let found: String
    /// What should stand there.
    package let expected: String

    /// The place, then what was found and what was expected, as compilers write it.
    package var description: String { "\(line):\(column): found \(found), expected \(expected)" }
}
