/// Why a value could not be written.
///
/// A mistake of whoever made the value (a handler, a stub), never of the client.
package struct TLEncodingError: Error, Equatable, Sendable, CustomStringConvertible {
    /// What is wrong.
    package enum Problem: Equatable, Sendable {
        /// No constructor or method of this name in any layer.
        case unknownName(String)
        /// The name has no version in the layer.
        case notInLayer(String, Layer)
        /// The constructor or method has no field of this name in any layer.
        case unknownField(String, of: String)
        /// A value that cannot stand here in any layer.
        case wrongShape(expected: String, found: String)
        /// A number that does not fit the field.
        case outOfRange(Int64, expected: String)
        /// More bytes than a `bytes` holds, 16777215.
        case tooLong(Int)
        /// Objects are nested deeper than `TLReader.deepestNesting`.
        case tooDeep
        /// Nothing was given for a required field, and no constructor of its type can be made up.
        case noDefault(String)
    }

    /// What is wrong.
    package let problem: Problem
    /// Where, from the outside in: `config.dc_options[2].port`; empty at the top.
    package let place: String

    init(_ problem: Problem, place: String = "") {
        self.problem = problem
        self.place = place
    }

    /// The same error, seen from one level further out.
    func inside(_ outer: String) -> TLEncodingError {
        TLEncodingError(
            problem,
            place: place.isEmpty || place.hasPrefix("[") ? outer + place : "\(outer).\(place)"
        )
    }

    /// The place, then the problem as a sentence.
    package var description: String {
        let text =
            switch problem {
            case .unknownName(let name): "no schema has `\(name)`"
            case .notInLayer(let name, let layer): "layer \(layer) has no `\(name)`"
            case .unknownField(let field, let name): "`\(name)` has no field `\(field)` in any layer"
            case .wrongShape(let expected, let found): "found \(found), expected \(expected)"
            case .outOfRange(let number, let expected): "\(number) does not fit \(expected)"
            case .tooLong(let count): "\(count) bytes are more than TL can carry"
            case .tooDeep: "nested too deeply"
            case .noDefault(let type): "nothing given, and `\(type)` has no value to stand in"
            }
        return place.isEmpty ? text : "\(place): \(text)"
    }
}
