import DataCenters
import Primitives

// The photos that accounts and channels show from the start.
extension WorldPlan {
    /// All of them, in the order of the file.
    var photos: [PhotoPlan] { accounts.compactMap(\.photo) + channels.compactMap(\.photo) }

    /// The paths of those that are on disk, as the world's file writes them, with their marks.
    package var photoPaths: [Marked<String>] { photos.compactMap(\.path) }
}

/// Puts declared photos into a world.
struct PhotoAlbum {
    private let now: Timestamp
    private var count = 0

    init(now: Timestamp) {
        self.now = now
    }

    /// Lets a peer show a photo, which is at one DC and announced as being at one; each plain one has its own grey.
    ///
    /// What `read` gives of a file on disk is a picture.
    mutating func show(
        _ plan: PhotoPlan,
        of peer: Peer,
        in world: inout World,
        read: (String) -> [UInt8]
    ) {
        let shades = Array(PlainPicture.shades)
        let plain = PlainPicture(width: 640, height: 640, shade: shades[count % shades.count])
        count += 1
        let content = FileContent(plan.path.map { read($0.value) } ?? plain.jpeg)
        guard let picture = try? Picture(content, isShown: true),
            let file = world.addFile(NewFile(.photo(picture), content: content), at: plan.dc.value, now: now)
        else { return }
        world.announce(file: file.id, at: plan.announced.value)
        if let photo = world.files[file.id] { world.declarePhoto(photo, of: peer) }
    }
}
