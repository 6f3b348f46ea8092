import MethodBench
import Primitives

/// `dcsim bench --methods`: what every method costs in a small world and in a large one, in this process.
enum BenchMethods {
    /// How often each method is asked in each world.
    private static let rounds = 21

    /// Prints a line a method, the most unequal first.
    static func run() throws {
        let lines = try MethodCosts.run(rounds: rounds)
        StandardOutput.print("ratio   small us   large us   method")
        for line in lines {
            let columns = [tenths(line.ratio, 5), microseconds(line.small), microseconds(line.large)]
            StandardOutput.print(columns.joined(separator: "   ") + "   " + "\(line.method)")
        }
    }

    private static func microseconds(_ duration: Duration) -> String {
        tenths(Double(duration.nanoseconds) / 1000, 8)
    }

    private static func tenths(_ value: Double, _ width: Int) -> String {
        let tenths = Int((value * 10).rounded())
        let text = "\(tenths / 10).\(tenths % 10)"
        return String(repeating: " ", count: max(0, width - text.count)) + text
    }
}
