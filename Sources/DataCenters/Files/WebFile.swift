/// A file of the web that clients get through the web file DC.
public struct WebFile: Sendable {
    /// Where it is said to come from.
    public let url: String
    /// What must be known, besides the address, to ask for it.
    public let accessHash: Int64
    /// What it is.
    public let mimeType: String
    /// Its bytes.
    public let content: FileContent

    /// A file of the web.
    public init(url: String, accessHash: Int64, mimeType: String, content: FileContent) {
        self.url = url
        self.accessHash = accessHash
        self.mimeType = mimeType
        self.content = content
    }
}
