import DataCenters
import Primitives
import Testing

@testable import Scenarios

// Where declared files are, and what is in them, is seen by a stock client in Tests/Interop/program/test_world_file.py.
@Suite("Declared files")
struct DeclaredFileTests {
    private func plan(_ text: String) throws -> WorldPlan {
        try ScenarioFile(text, name: "world.yaml").world
    }

    @Test("a declared file is among its owner's saved messages")
    func saved() throws {
        let plan = try plan(
            """
            dcs: 5
            accounts:
              - phone: "9996621234"
            files:
              - {name: a.bin, size: 1500MiB, dc: 4, owner: "9996621234"}
            """
        )
        let world = plan.world(seed: 1, now: Timestamp(seconds: 1))
        let phone = try #require(PhoneNumber("9996621234"))
        let owner = try #require(world.accounts[phone])
        #expect(world.files.count == 1)
        #expect(world.messaging.box(of: owner.id).dialogs.keys.map { $0 } == [.account(owner.id)])
    }

    @Test("a file on disk is read by the path that the world's file gives it")
    func path() throws {
        let plan = try plan(
            """
            dcs: 1
            files:
              - {name: a.txt, path: some/a.txt, dc: 1}
            """
        )
        #expect(plan.paths.map(\.value) == ["some/a.txt"])
        #expect(plan.paths.first?.mark.line == 3)
    }

    private static let photos = """
        dcs: 5
        accounts:
          - {phone: "9996621234", username: anna, photo: {path: ann.jpg, dc: 4, announced: 4}}
        channels:
          - {title: News, username: news, owner: anna, dc: 3, photo: {dc: 5}}
          - {title: Plain, owner: anna, photo: {}}
        """

    @Test("accounts and channels show their declared photos, at the DCs that were said")
    func photos() throws {
        let plan = try plan(Self.photos)
        #expect(plan.paths.map(\.value) == ["ann.jpg"])
        let picture = PlainPicture(width: 30, height: 20).jpeg
        let world = plan.world(seed: 1, now: Timestamp(seconds: 1), read: { $0 == "ann.jpg" ? picture : [] })
        let owners = try ["anna", "news"].map { try #require(world.messaging.owner(of: $0)) }
        let plain = try #require(world.messaging.channels.keys.map(Peer.channel).first { $0 != owners[1] })
        for (owner, dc, announced) in [(owners[0], 4, 4), (owners[1], 5, 3), (plain, 2, 2)]
            as [(Peer, DCID, DCID)]
        {
            let shown = try #require(world.shownPhoto(of: owner))
            #expect(shown.announcedDC == announced && world.has(owner, photo: shown.fileID))
            #expect(world.files[shown.fileID]?.dc == dc)
        }
        let own = world.shownPhoto(of: owners[0]).flatMap { world.files[$0.fileID] }
        #expect(own?.content.bytes(from: 0, count: 9999) == picture)
        let others = [owners[1], plain].compactMap { world.shownPhoto(of: $0) }.compactMap {
            world.files[$0.fileID]
        }
        // Each plain picture is another one.
        #expect(Set(others.map { $0.content.bytes(from: 0, count: 9999) }).count == 2)
    }

    @Test("a photo at a DC that is not there is a mistake of the file")
    func noSuchDC() throws {
        let text = "dcs: 2\naccounts: [{phone: \"9996611234\", photo: {dc: 4}}]"
        #expect(throws: Diagnostics.self) { try plan(text) }
    }

    @Test("a file above the limit of the world is not there")
    func limit() throws {
        let plan = try plan(
            """
            dcs: 1
            limits: {file_size: 10KiB}
            files:
              - {name: a.bin, size: 20KiB, dc: 1}
              - {name: b.bin, size: 10KiB, dc: 1}
            """
        )
        #expect(plan.world(seed: 1, now: Timestamp(seconds: 1)).files.count == 1)
    }
}
