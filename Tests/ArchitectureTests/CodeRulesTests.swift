import Testing

@Suite("What may not be written")
struct CodeRulesTests {
    @Test(
        "unchecked code lives with the sockets, the immutable tables of libcrypto and the table of all names"
    )
    func uncheckedCode() {
        let words = ["@unchecked", "nonisolated(unsafe)", "@preconcurrency"]
        let homes = ["Sockets", "MTProtoCrypto"]
        let broken = SourceTree.files.filter { !homes.contains($0.module) && $0.path != SourceTree.names }
            .flatMap { $0.places(ofWords: words) }
        #expect(broken == [])
    }

    @Test("nothing in the product can stop on a peer's input: no try!, no as!, no fatalError")
    func traps() {
        let broken = SourceTree.files.flatMap { $0.places(ofWords: ["try!", "as!", "fatalError"]) }
        #expect(broken == [])
    }

    @Test("no handler keeps a copy of the world while it changes the world")
    func copiesOfTheWorld() {
        let copy = /(let|var)\s+\w+\s*=\s*(turn\.)?(scribe\.)?world\s*$/
        let broken = SourceTree.files.filter { $0.module == "Methods" }.flatMap { file in
            file.lines(with: ["world"]).filter { $0.1.contains(copy) }.map { file.place(line: $0.0) }
        }
        #expect(broken == [])
    }

    @Test("what other packages see stands in the facade alone")
    func publicDeclarations() {
        let declaration = /^\s*(@\w+(\(.*?\))?\s+)*public\s+(?!import)/
        let places = SourceTree.files.flatMap { file in
            file.lines(with: ["public"]).filter { $0.line.contains(declaration) }.map { _ in file.module }
        }
        #expect(Set(places) == ["Simulator"])
    }

    @Test("nothing is left for later, in comments neither")
    func leftovers() {
        let broken = SourceTree.files.flatMap { file in
            var file = file
            file.code = file.text
            return file.places(ofWords: ["TODO", "FIXME"])
        }
        #expect(broken == [])
    }
}
