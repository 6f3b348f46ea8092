/// Keeps the state of a simulation somewhere that outlives the process.
package protocol StateKeeper: AnyObject {
    /// The seed of the world whose state this is, if there is one yet.
    func storedSeed() throws -> UInt64?
    /// How often that world was started before.
    func runs() throws -> UInt64
    /// Puts what is stored into a simulation, and remembers its changes from here on.
    func load(into simulator: inout Simulator) throws
    /// Makes what changed since the last call last; called before anything that follows from it is sent.
    func save(_ simulator: inout Simulator) throws
}
