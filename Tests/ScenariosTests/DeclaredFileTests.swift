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
