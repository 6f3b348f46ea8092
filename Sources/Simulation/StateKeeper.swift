/// Keeps the state of a simulation somewhere that outlives the process.
public protocol StateKeeper: AnyObject {
    /// Makes what changed since the last call last; called before anything that follows from it is sent.
    func save(_ simulator: inout Simulator) throws
}
