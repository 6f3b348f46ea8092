import ArgumentParser
import DataCenters
import Scenarios
import Worlds

/// How far away the DCs of a world are, for `run`, `demo` and `test`.
struct LatencyFlag: ParsableArguments {
    /// A range of durations as a flag has it: `20ms`, `20ms..80ms`, as in scenario files.
    struct Argument: ExpressibleByArgument {
        let range: ClosedRange<Duration>

        init?(argument: String) {
            guard let range = DurationRangeText.parse(argument) else { return nil }
            self.range = range
        }
    }

    @Option(
        help: ArgumentHelp(
            "What a DC sends arrives so much later, in order: 20ms, or drawn from 20ms..80ms; answers come apart.",
            discussion:
                "For clients that lose a race of their own when answers come at once, as no real DC's do.",
            valueName: "duration"
        )
    )
    var latency: Argument?

    /// What the flag says goes before what the file of the world says.
    func apply(to recipe: inout WorldRecipe) {
        if let latency { recipe.world.settings.latency = latency.range }
    }

    /// The flag and its value, if it was given.
    var flags: [String] {
        latency.map { ["--latency", DurationRangeText.text($0.range)] } ?? []
    }
}
