/// How a command names a file.
package enum FileReference: Hashable, Sendable, CustomStringConvertible {
    /// By its number, the one of its document or photo.
    case id(Int64)
    /// By the name of its document.
    case name(String)
    /// As the photo that the owner of a username shows.
    case photo(of: String)

    /// As it was written.
    package var description: String {
        switch self {
        case .id(let id): "\(id)"
        case .name(let name): name
        case .photo(let owner): "@\(owner)"
        }
    }
}
