import Primitives

/// What `file_reference` says: which file, and how old the saying is.
///
///     | 01 | version of the reference, 4 bytes, little-endian | tag of the file, 8 bytes |
///
/// The tag follows from id and access hash. A reference to another file, or of another form, is wrong; one with
/// an older version has expired.
package enum FileReferenceFlaw: Error, Hashable, Sendable, CustomStringConvertible {
    /// There are no bytes.
    case empty
    /// It is none of ours, or that of another file.
    case wrong
    /// It was made to expire.
    case expired

    /// A sentence for the log.
    package var description: String {
        switch self {
        case .empty: "the file reference is empty"
        case .wrong: "the file reference is not one of this file"
        case .expired: "the file reference has expired"
        }
    }
}

extension StoredFile {
    /// The reference that is given out today.
    package var reference: [UInt8] { reference(version: referenceVersion) }

    /// Whether a reference opens the file.
    package func check(reference given: [UInt8]) throws(FileReferenceFlaw) {
        guard !given.isEmpty else { throw .empty }
        guard given.count == 13 else { throw .wrong }
        let version = given[1..<5].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        guard given == reference(version: version) else { throw .wrong }
        guard version == referenceVersion else { throw .expired }
    }

    private func reference(version: UInt32) -> [UInt8] {
        var generator = SeededGenerator(seed: UInt64(bitPattern: id.number ^ accessHash))
        let number = (0..<4).map { UInt8(truncatingIfNeeded: version >> (8 * UInt32($0))) }
        return [1] + number + generator.bytes(8)
    }
}
