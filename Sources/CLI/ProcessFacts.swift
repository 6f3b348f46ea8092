#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What the system says of this process.
enum ProcessFacts {
    /// Its number.
    static var id: Int32 { getpid() }
}
