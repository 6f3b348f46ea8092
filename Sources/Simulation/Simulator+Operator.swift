public import DataCenters
import MTProto
public import Primitives

// What is done to a running simulation from outside, by command.
extension Simulator {
    /// Gives all keys new server salts, at one DC or at all.
    public mutating func rotateSalts(of dc: DCID?, now: Timestamp) {
        for id in servers.keys.sorted() where dc == nil || dc == id {
            servers[id]?.rotateSalts(now: now, random: &random)
        }
    }

    /// Lets a DC forget its keys, with the logins that hang on them.
    public mutating func dropKeys(of dc: DCID, onlyTemporary: Bool, now: Timestamp) {
        for keyID in servers[dc]?.dropKeys(onlyTemporary: onlyTemporary) ?? [] {
            forget(KeyPlace(dc: dc, keyID: keyID))
        }
        tell(at: dc, now: now)
    }

    /// Gives a DC other addresses and pushes them to all who are connected.
    public mutating func changeEndpoints(_ endpoints: [Endpoint], of dc: DCID, now: Timestamp) {
        world.changeEndpoints(endpoints, of: dc)
        tell(at: dc, now: now)
    }

    /// The clock was put forward, to `now`; what is due is done, and no connection counts as silent.
    public mutating func clockMoved(by duration: Duration, now: Timestamp) {
        for dc in servers.keys.sorted() { servers[dc]?.clockMoved(by: duration) }
        for index in waiting.indices { waiting[index].deadline = waiting[index].deadline + duration }
        tick(now: now)
    }

    /// How many connections are open, at all DCs.
    public var connectionCount: Int { connections.count }
    /// How many keys there are, at all DCs.
    public var keyCount: Int { servers.values.reduce(0) { $0 + $1.keys.count } }
    /// How many sessions are remembered, at all DCs.
    public var sessionCount: Int { servers.values.reduce(0) { $0 + $1.sessionCount } }

    /// Tells the log and the clients what the world has noted.
    private mutating func tell(at dc: DCID, now: Timestamp) {
        tellFacts(dc: dc, now: now, caller: nil)
        settle(dc, now: now)
    }
}
