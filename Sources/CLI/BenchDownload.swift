import DataCenters
import MTProtoCrypto
import Primitives
import ReferenceClient
import Server
import Sockets
import TL
import Worlds

/// A file of a world, uploaded by a client that has logged in, to be fetched over and over.
struct BenchDownload {
    /// The largest piece that can be asked for.
    static let pieceSize = 512 << 10

    private let client: Client
    private let location: TLValue

    /// Logs in as somebody who lives at the first DC, and uploads a piece.
    init(_ report: ReadyReport) async throws {
        guard let dc = report.dcs.first else { throw CommandError("the ready file names no DC") }
        let walk = LoginWalk(trusted: try report.publicKey, seed: 1) { SystemClock.now }
        let outcome = try await walk.logIn(
            phone: "99966\(dc.id)4321",
            code: String(repeating: "\(dc.id)", count: WorldSettings().codeLength),
            from: DCID(dc.id),
            at: SocketAddress(host: dc.host, port: UInt16(dc.port))
        )
        client = outcome.client
        var random = SeededGenerator(seed: 1)
        let part: TLFields = [
            "file_id": 1, "file_part": 0, "file_total_parts": 1,
            "bytes": .bytes(random.bytes(Self.pieceSize)),
        ]
        _ = try await client.ask(TLObject("upload.saveBigFilePart", part)).get()
        let file = TLValue.object("inputFileBig", ["id": 1, "parts": 1, "name": "bench.bin"])
        let media = TLValue.object(
            "inputMediaUploadedDocument",
            ["file": file, "mime_type": "application/octet-stream", "attributes": .vector([])]
        )
        let question = TLObject("messages.uploadMedia", ["peer": .object("inputPeerSelf"), "media": media])
        let answer = try await client.ask(question).get()
        guard let document = answer.object?["document"]?.object else {
            throw CommandError("the file could not be uploaded")
        }
        var place = document.fields.filter { ["id", "access_hash", "file_reference"].contains($0.key) }
        place["thumb_size"] = ""
        location = .object("inputDocumentFileLocation", place)
    }

    /// Fetches the piece so many times, a few at a time, as clients do.
    func fetch(_ count: Int, inFlight: Int) async throws {
        let question = TLObject(
            "upload.getFile",
            ["location": location, "offset": 0, "limit": .number(Int64(Self.pieceSize))]
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<inFlight {
                group.addTask {
                    for _ in 0..<count / inFlight {
                        let answer = try await client.ask(question).get()
                        guard answer.object?["bytes"]?.bytes?.count == Self.pieceSize else {
                            throw CommandError("a piece of the file is missing")
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    func close() async {
        await client.close()
    }
}
