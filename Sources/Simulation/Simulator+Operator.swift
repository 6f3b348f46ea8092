package import DataCenters
import MTProto
package import Primitives
import Scenarios

// What is done to a running simulation from outside, by command.
extension Simulator: CommandedWorld {
    /// Gives all keys new server salts, at one DC or at all.
    package mutating func rotateSalts(of dc: DCID?, now: Timestamp) {
        for id in servers.keys.sorted() where dc == nil || dc == id {
            let time = protocolTime(now, at: id)
            servers[id]?.rotateSalts(now: time)
        }
    }

    /// Lets a DC forget its keys, with the logins that hang on them; gives how many.
    package mutating func dropKeys(of dc: DCID, onlyTemporary: Bool, now: Timestamp) -> Int {
        let before = keyCount
        for keyID in servers[dc]?.dropKeys(onlyTemporary: onlyTemporary) ?? [] {
            forget(KeyPlace(dc: dc, keyID: keyID))
        }
        tell(at: dc, now: now)
        return before - keyCount
    }

    /// Whether a DC is not to be reached.
    package func isDown(_ dc: DCID) -> Bool { downDCs.contains(dc) }

    /// Lets nobody answer for a DC any more, and breaks the connections to it off; gives how many.
    package mutating func takeDown(_ dc: DCID, now: Timestamp) -> Int {
        downDCs.insert(dc)
        outputs.append(.stopListening(dc))
        return endConnections(of: dc, abruptly: true, now: now)
    }

    /// Lets a DC be reached again.
    package mutating func bringUp(_ dc: DCID) {
        downDCs.remove(dc)
    }

    /// Gives a DC other addresses and pushes them to all who are connected.
    package mutating func changeEndpoints(_ endpoints: [Endpoint], of dc: DCID, now: Timestamp) {
        world.changeEndpoints(endpoints, of: dc)
        tell(at: dc, now: now)
    }

    /// The clock was put forward, to `now`; what is due is done, and no connection counts as silent.
    package mutating func clockMoved(by duration: Duration, now: Timestamp) {
        for dc in servers.keys.sorted() { servers[dc]?.clockMoved(by: duration) }
        for index in waiting.indices { waiting[index].deadline = waiting[index].deadline + duration }
        doWhatIsDue(now: now)
    }

    /// Lets the protocol clock of a DC run ahead of the world's by `skew`, or behind; zero ends it.
    ///
    /// It is what msg_ids, salts, the lifetime of keys and `server_time` of key exchanges follow; codes, files
    /// and everything else of the world keep the true time. A session that exists never counts back: behind,
    /// its own msg_ids stand still until the clock has caught up.
    package mutating func skewClock(of dc: DCID, by skew: Duration, now: Timestamp) {
        guard servers[dc] != nil else { return }
        servers[dc]?.clockMoved(by: clocks.skew(dc, by: skew))
        // Its timers count from its last look at the clock.
        let time = protocolTime(now, at: dc)
        servers[dc]?.tick(now: time)
        settle(dc, now: now)
    }

    /// How far the protocol clock that is ahead most is ahead of the world's; zero if none is.
    package var largestSkew: Duration { clocks.largestSkew }

    /// The time by the protocol clock of a DC.
    func protocolTime(_ now: Timestamp, at dc: DCID) -> Timestamp {
        clocks.protocolTime(now, at: dc)
    }

    /// The time of the world when the protocol clock of a DC shows this.
    func worldTime(_ time: Timestamp, at dc: DCID) -> Timestamp {
        clocks.worldTime(time, at: dc)
    }

    /// Lets a DC forget its sessions; keys, logins and connections stay.
    ///
    /// - Returns: how many it had.
    package mutating func forgetSessions(of dc: DCID, now: Timestamp) -> Int {
        let count = servers[dc]?.sessionCount ?? 0
        servers[dc]?.forgetSessions()
        settle(dc, now: now)
        return count
    }

    /// Ends connections, of one DC or of all: by a close after what was sent, or by a reset.
    ///
    /// - Returns: how many.
    package mutating func endConnections(of dc: DCID?, abruptly: Bool, now: Timestamp) -> Int {
        let ended = connections.ids(at: dc)
        for connection in ended {
            if abruptly {
                breakOff(connection)
            } else if connections.isDeaf(connection) {
                outputs.append(.close(connection))
            } else {
                close(connection, now: now)
            }
        }
        return ended.count
    }

    /// How many connections are open, at all DCs.
    package var connectionCount: Int { connections.count }
    /// How many keys there are, at all DCs.
    package var keyCount: Int { servers.values.reduce(0) { $0 + $1.keys.count } }
    /// How many sessions are remembered, at all DCs.
    package var sessionCount: Int { servers.values.reduce(0) { $0 + $1.sessionCount } }

    /// Tells the log and the clients what the world has noted.
    private mutating func tell(at dc: DCID, now: Timestamp) {
        tellFacts(dc: dc, now: now, caller: nil)
        settle(dc, now: now)
    }
}
