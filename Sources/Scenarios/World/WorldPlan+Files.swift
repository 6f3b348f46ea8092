import DataCenters
import Primitives

// The files that exist from the start.
extension WorldPlan {
    /// The paths of the files and photos whose bytes are on disk, as the world's file writes them, with their marks.
    package var paths: [Marked<String>] {
        let filePaths = files.compactMap { file -> Marked<String>? in
            guard case .path(let path) = file.content else { return nil }
            return Marked(path, at: file.mark)
        }
        return filePaths + photoPaths
    }

    /// Puts the declared files into a world.
    ///
    /// A file is a document at one DC and announced as being at one; a client meets FILE_MIGRATE_X if those
    /// differ. Its owner has it among the saved messages.
    func addFiles(to world: inout World, seed: UInt64, now: Timestamp, read: (String) -> [UInt8]) {
        for (number, plan) in files.enumerated() {
            let owner = plan.owner.flatMap { account($0.value, in: world) }
            let attributes: [DocumentAttribute] = [.fileName(plan.name.value)]
            let kind = StoredFile.Kind.document(
                mimeType: "application/octet-stream",
                attributes: attributes,
                thumbnail: nil
            )
            let content: FileContent =
                switch plan.content {
                case .size(let size): .pattern(size: size, seed: seed &+ UInt64(number))
                case .text(let text): FileContent(Array(text.utf8))
                case .path(let path): FileContent(read(path))
                }
            if let url = plan.url {
                let type = "application/octet-stream"
                world.webFiles[url] = WebFile(url: url, accessHash: 0, mimeType: type, content: content)
            }
            let new = NewFile(kind, content: content, owner: owner)
            guard let file = world.addFile(new, at: plan.dc.value, now: now) else { continue }
            world.announce(file: file.id, at: plan.announced.value)
            guard let owner else { continue }
            let body = MessageBody("", media: .document(file.id, MediaDisplay()))
            let message = OutgoingMessage(to: .account(owner), body, randomID: file.id.number)
            _ = try? world.send(message, from: owner, now: now)
        }
        // What was so from the start did not happen.
        _ = world.takeFacts()
    }
}
