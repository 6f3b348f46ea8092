import Testing

private let longestFile = 600
private let longestFunction = 70

@Suite("Sizes")
struct FileSizeTests {
    @Test("no file is longer than 600 lines")
    func fileSizes() {
        let broken = SourceTree.files.filter { $0.lines.count > longestFile }.map {
            "\($0.path): \($0.lines.count) lines"
        }
        #expect(broken == [])
    }

    @Test("no function is longer than 70 lines")
    func functionSizes() {
        let broken = SourceTree.files.flatMap { file in
            FunctionBodies.measure(file.lines).filter { $0.length > longestFunction }
                .map { "\(file.place(line: $0.line)): \($0.length) lines" }
        }
        #expect(broken == [])
    }
}
