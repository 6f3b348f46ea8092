import Testing

@Suite("What may not be written")
struct CodeRulesTests {
    @Test("unchecked code lives with the sockets and with the immutable tables of libcrypto")
    func uncheckedCode() {
        let broken = SourceTree.files.filter { !["Sockets", "MTProtoCrypto"].contains($0.module) }.flatMap {
            file in
            file.places { $0.contains(/@unchecked\b|nonisolated\(unsafe\)|@preconcurrency\b/) }
        }
        #expect(broken == [])
    }

    @Test("nothing in the product can stop on a peer's input: no try!, no fatalError, no as!")
    func traps() {
        let broken = SourceTree.files.flatMap { file in
            file.places { $0.contains(/\btry!|\bas!|\bfatalError\(/) }
        }
        #expect(broken == [])
    }

    @Test("nothing is left for later")
    func leftovers() {
        let broken = SourceTree.files.flatMap { file in
            file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
                .filter { $0.element.contains(/\b(TODO|FIXME|XXX)\b/) }
                .map { file.place(line: $0.offset) }
        }
        #expect(broken == [])
    }
}
