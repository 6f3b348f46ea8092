/// The version of the tool.
public enum Version {
    /// As `dcsim --version` prints it.
    public static let text = "0.1.0"
}
