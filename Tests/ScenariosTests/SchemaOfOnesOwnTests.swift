import Primitives
import TL
import Testing

@testable import Scenarios

@Suite("A file about methods that only a user's schema has")
struct SchemaOfOnesOwnTests {
    private static let text = """
        my.answer#11223344 number:int = my.Answer;
        ---functions---
        my.getAnswer#55667788 which:int = my.Answer;
        // LAYER 300
        """

    /// What is wrong with a file, in the built-in schema and in the user's.
    private func mistakes(_ file: String) throws -> (builtIn: [String], own: [String]) {
        func found(_ schema: Schema) -> [String] {
            do throws(Diagnostics) {
                return try ScenarioFile(file, name: "f.yaml", schema: schema).warnings.map(\.found)
            } catch {
                return error.list.map(\.found)
            }
        }
        return (found(.builtIn), found(try Schema.builtIn.adding(Self.text)))
    }

    @Test(
        "methods, arguments and constructors are those of the schema that is given",
        arguments: [
            ("stubs: [{ method: my.getAnswer, answer: { _: my.answer, number: 5 } }]", "unknown method"),
            ("faults: [{ fault: no_answer, method: my.getAnswer }]", "unknown method"),
            ("faults: [{ fault: no_answer, method: my.* }]", "no method is called"),
            ("expect: [{ seen: { request: my.getAnswer, where: { which: 1 } } }]", "unknown method"),
            ("expect: [{ never: { answer: my.answer } }]", "unknown constructor"),
        ]
    )
    func own(line: String, complaint: String) throws {
        let (builtIn, own) = try mistakes("dcs: 1\n\(line)\n")
        #expect(builtIn.contains { $0.hasPrefix(complaint) })
        #expect(own == [])
    }

    @Test("what the schema lacks is still a mistake, with its nearest name")
    func wrong() throws {
        let file = "dcs: 1\nexpect: [{ seen: { request: my.getAnswer, where: { wich: 1 } } }]\n"
        #expect(try mistakes(file).own == ["my.getAnswer has no argument 'wich'"])
    }
}
