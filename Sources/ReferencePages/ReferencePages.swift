/// The pages of `docs` that are made from the program's own tables; `make reference` writes them.
///
/// Without an argument it prints their names, with a name the page.
@main
enum Pages {
    /// Each page by the name of its file, without `.md`.
    static let all: [(name: String, text: String)] = [
        ("world-reference", WorldPage.text), ("scenario-reference", ScenarioPage.text),
        ("journal", JournalPage.text), ("methods", MethodsPage.text),
    ]

    static func main() {
        guard let name = CommandLine.arguments.dropFirst().first else {
            for page in all { print(page.name) }
            return
        }
        for page in all where page.name == name { print(page.text, terminator: "") }
    }
}
