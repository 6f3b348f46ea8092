import Testing

/// All tests of this module: every wait is bounded by the time limit, and one test at a time has the cores.
@Suite(.serialized, .timeLimit(.minutes(5)))
enum SocketsSuite {}
