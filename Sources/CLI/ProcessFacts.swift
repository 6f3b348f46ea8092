import Libc

/// What the system says of this process.
enum ProcessFacts {
    /// Its number.
    static var id: Int32 { getpid() }

    /// Its environment variables.
    static var environment: [String: String] {
        var variables: [String: String] = [:]
        var place = environ
        while let pointer = place.pointee {
            let parts = String(cString: pointer).split(
                separator: "=",
                maxSplits: 1,
                omittingEmptySubsequences: false
            )
            if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
            place += 1
        }
        return variables
    }
}
