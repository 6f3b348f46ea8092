import Testing

@Suite("Telling code from comments and strings")
struct CodeTextTests {
    @Test(
        "comments and strings vanish, code and line numbers stay",
        arguments: [
            ("a // b\nc", "a     \nc"),
            ("a /* b /* c */ d */ e", "a                   e"),
            (#"f("try!") // try!"#, #"f("    ")        "#),
            (#"f("a\"b", c)"#, #"f("    ", c)"#),
            (#"f("a\(g("b", h))c")"#, #"f("  (g(" ", h)) ")"#),
            ("let x = \"\"\"\n  import Y\n  \"\"\"\nz", "let x = \"\"\"\n          \n  \"\"\"\nz"),
            ("#\"a\"b\"# c", "#\"   \"# c"),
            ("#\"a\\#(b)\"#", "#\"   (b)\"#"),
            ("#if DEBUG", "#if DEBUG"),
        ]
    )
    func blanking(text: String, code: String) {
        #expect(CodeText.blankingCommentsAndStrings(in: text) == code)
    }

    @Test("bodies are measured from the signature to the closing brace")
    func bodies() {
        let code = """
            protocol P {
                func required(a: Int)
                init()
            }
            func one() { }
            func two(
                a: () -> Void = { }
            ) {
                self.init()
            }
            """
        let bodies = FunctionBodies.measure(code.split(separator: "\n", omittingEmptySubsequences: false))
        #expect(bodies.map(\.line) == [4, 5])
        #expect(bodies.map(\.length) == [1, 5])
    }

    @Test("the manifest is read as SwiftPM reads it")
    func manifest() {
        let text = """
            module("A"),
            module("B", ["A"], exclude: ["x.tl"]),
            module(
                "C",
                ["A", "B", .product(name: "P", package: "p-q")]
            ),
            .executableTarget(name: "D", dependencies: ["C"]),
            """
        let expected: [String: Set<String>] = ["A": [], "B": ["A"], "C": ["A", "B", "P"], "D": ["C"]]
        #expect(PackageManifest.parse(text) == expected)
    }
}
