import TL

/// The version of the tool.
package enum Version {
    /// The number alone, as ready lines and reports have it.
    package static let text = "0.1.0"

    /// As `dcsim --version` prints it: the number, and the layers of the API that clients may speak.
    package static var full: String {
        let layers = Schema.builtInLayers
        return "dcsim \(text)\nAPI layers \(layers.lowerBound) to \(layers.upperBound)"
    }
}
