import Primitives
import Scenarios
import Worlds

/// What there is before the first client comes, what goes wrong, what happens, and what must be seen.
///
/// Its language is that of the files of `dcsim test`; a text with nothing but a world, such as `dcs: 3`, is one, too.
public struct Scenario: Sendable {
    var recipe: WorldRecipe

    /// A scenario as a text describes it.
    ///
    /// - Parameters:
    ///   - text: what a file would say.
    ///   - name: what the text is called where mistakes are told.
    /// - Throws: `ScenarioMistakes`, all at once.
    public init(_ text: String, name: String = "the scenario") throws(ScenarioMistakes) {
        do throws(Diagnostics) {
            recipe = try WorldRecipe(text, name: name)
        } catch {
            throw ScenarioMistakes(error)
        }
    }

    /// The scenario of a file; paths in it begin at its folder.
    ///
    /// - Parameter path: the file.
    /// - Throws: `ScenarioMistakes`, all at once; also if the file cannot be read.
    public init(file path: String) throws(ScenarioMistakes) {
        do {
            recipe = try WorldRecipe(file: path)
        } catch {
            throw ScenarioMistakes(of: error)
        }
    }

    /// What everything random follows from, in place of the text's own; `nil` draws one if the text has none.
    public var seed: UInt64? {
        get { recipe.seed }
        set { recipe.seed = newValue }
    }

    /// DC n listens on this plus n where the text leaves it open; 0 takes free ports.
    public var portBase: Int {
        get { recipe.portBase }
        set { recipe.portBase = newValue }
    }

    /// What in the text hardly means what it says, a line each.
    public var warnings: [String] { recipe.warnings.map(\.description) }
}

/// All that is wrong with a text, in the order of its lines.
public struct ScenarioMistakes: Error, Hashable, Sendable, CustomStringConvertible {
    /// One mistake.
    public struct Mistake: Hashable, Sendable, CustomStringConvertible {
        /// The line, counted from 1; `nil` if it is about the whole file.
        public let line: Int?
        /// The column, counted from 1.
        public let column: Int?
        /// One line: `the scenario:3:5: error: unknown key 'portt'; did you mean 'port'?`.
        public let description: String
    }

    /// The mistakes, the first line first.
    public let list: [Mistake]
    /// Each mistake with its line and a caret below the column.
    public let description: String

    private init(_ list: [Mistake], _ description: String) {
        self.list = list
        self.description = description
    }

    init(_ diagnostics: Diagnostics) {
        let list = diagnostics.list.map {
            Mistake(line: $0.mark.line, column: $0.mark.column, description: $0.description)
        }
        self.init(list, diagnostics.description)
    }

    /// What went wrong while a text or a file was read.
    init(of error: any Error) {
        if let diagnostics = error as? Diagnostics {
            self.init(diagnostics)
        } else {
            let text = "\(error)"
            self.init([Mistake(line: nil, column: nil, description: text)], text)
        }
    }
}
