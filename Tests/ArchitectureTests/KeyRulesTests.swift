import Testing

@Suite("Keys of files")
struct KeyRulesTests {
    /// What reads a key by a text: `fields["port"]`, `$0.key == "port"`, `Item(name: "port", ...)`.
    private static let readings = ["fields[\"", ".key == \"", ".key != \"", "Item(name: \"", ".has(\""]
    /// Where files are read; what stands in `Expectations` and `Patterns` reads entries of the journal too.
    private static let places = ["Reading/", "World/", "Script/", "Expectations/Expectation+", "Patterns/Item+"]

    @Test("no key of a file is read by a text: it is declared once, and its declaration reads it")
    func noLiteral() {
        let files = SourceTree.files.filter { file in
            Self.places.contains { file.path.hasPrefix("Scenarios/\($0)") }
        }
        #expect(files.count > 40)
        let broken = files.flatMap { file in
            file.lines(with: Self.readings).map { file.report($0.index, $0.line) }
        }
        #expect(broken == [])
    }
}
