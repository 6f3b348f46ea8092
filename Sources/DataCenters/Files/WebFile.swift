/// A file of the web that clients get through the web file DC.
package struct WebFile: Sendable {
    /// Where it is said to come from.
    package let url: String
    /// What must be known, besides the address, to ask for it.
    package let accessHash: Int64
    /// What it is.
    package let mimeType: String
    /// Its bytes.
    package let content: FileContent

    /// A file of the web.
    package init(url: String, accessHash: Int64, mimeType: String, content: FileContent) {
        self.url = url
        self.accessHash = accessHash
        self.mimeType = mimeType
        self.content = content
    }
}
