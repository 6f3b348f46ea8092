/// One thing that is wrong with the way of a connection's bytes; several can be at the same time.
///
/// Bytes are counted from when the flaw was put on, which is the whole connection for one that has it from the
/// start. A count of zero or less is reached at once.
package enum LinkFlaw: Hashable, Sendable {
    /// The connection is reset as soon as it is accepted.
    case refuse
    /// Whatever goes to the client arrives this much later, in order.
    case delay(Duration)
    /// No more than this goes to the client in a second.
    case bandwidth(bytesPerSecond: Int)
    /// What goes to the client is cut into pieces of this many bytes, this long apart.
    case slice(bytes: Int, gap: Duration)
    /// After this many bytes to the client the connection is reset.
    case reset(afterBytes: Int)
    /// After this many bytes the client is told that nothing follows; what it says is still heard.
    case halfClose(afterBytes: Int)
    /// After this many bytes nothing goes out and nothing is heard, and the connection stays open.
    case blackhole(afterBytes: Int)
}
