import Testing

/// All tests that open sockets, one after the other: some count the descriptors of the process.
@Suite("The admin API", .serialized, .timeLimit(.minutes(5)))
enum AdminSuite {}
