package import DataCenters
package import Primitives

/// What commands can do to a running world; a simulation is one.
package protocol CommandedWorld {
    /// Accounts, files, DCs.
    var world: World { get }
    /// What everything random follows from.
    var seed: UInt64 { get }
    /// How many connections are open, at all DCs.
    var connectionCount: Int { get }
    /// How many sessions are remembered, at all DCs.
    var sessionCount: Int { get }
    /// How many keys there are, at all DCs.
    var keyCount: Int { get }
    /// How far the protocol clock that is ahead most is ahead of the world's; zero if none is.
    var largestSkew: Duration { get }

    /// Whether a DC is not to be reached.
    func isDown(_ dc: DCID) -> Bool

    /// Changes the world; the log is told, and the clients that it concerns, as if a request had changed it.
    mutating func change<Result, Failure: Error>(
        now: Timestamp,
        _ change: (inout World) throws(Failure) -> Result
    ) throws(Failure) -> Result
    /// Gives a DC other addresses and pushes them to all who are connected.
    mutating func changeEndpoints(_ endpoints: [Endpoint], of dc: DCID, now: Timestamp)
    /// Lets nobody answer for a DC any more, and ends the connections to it; gives how many.
    mutating func takeDown(_ dc: DCID, now: Timestamp) -> Int
    /// Lets a DC be reached again.
    mutating func bringUp(_ dc: DCID)
    /// Ends connections, of one DC or of all: by a close after what was sent, or by a reset; gives how many.
    mutating func endConnections(of dc: DCID?, abruptly: Bool, now: Timestamp) -> Int
    /// Gives all keys new server salts, at one DC or at all.
    mutating func rotateSalts(of dc: DCID?, now: Timestamp)
    /// Lets a DC forget its keys, with the logins that hang on them; gives how many.
    mutating func dropKeys(of dc: DCID, onlyTemporary: Bool, now: Timestamp) -> Int
    /// Lets a DC forget its sessions; keys, logins and connections stay.
    ///
    /// - Returns: how many it had.
    mutating func forgetSessions(of dc: DCID, now: Timestamp) -> Int
    /// Lets the protocol clock of a DC run ahead of the world's by so much, or behind.
    mutating func skewClock(of dc: DCID, by skew: Duration, now: Timestamp)
    /// The world's clock was put forward, to `now`.
    mutating func clockMoved(by duration: Duration, now: Timestamp)
}

extension CommandedWorld {
    /// A DC that a command names.
    func known(_ dc: DCID) throws(CommandRefusal) -> DataCenter {
        guard let dataCenter = world[dc] else {
            throw .noSuchDC(dc, known: world.dataCenters.map(\.id))
        }
        return dataCenter
    }

    /// The account that a command names; a test number that somebody owns from the start is one.
    mutating func known(_ phone: PhoneNumber, now: Timestamp) throws(CommandRefusal) -> Account {
        guard let account = change(now: now, { $0.owner(of: phone, now: now) }) else {
            throw .nobodyOwns(phone)
        }
        return account
    }

    /// The file that a command names.
    func known(_ file: FileReference) throws(CommandRefusal) -> FileID {
        switch file {
        case .id(let number):
            guard world.files[FileID(number)] != nil else { throw .noSuchFile(number) }
            return FileID(number)
        case .name(let name):
            let found = world.files.documents(named: name)
            guard let file = found.first, found.count == 1 else {
                throw .notOneFile(name: name, count: found.count)
            }
            return file
        case .photo(let owner):
            guard let peer = world.messaging.owner(of: owner), let photo = world.shownPhoto(of: peer) else {
                throw .noPhoto(of: owner)
            }
            return photo.fileID
        }
    }
}

/// What the shell has to do for a command; it can fail at it.
package enum ShellOrder: Hashable, Sendable {
    /// Say how far the world's clock is ahead of the system's.
    case readClock
    /// Put the world's clock forward.
    case advanceClock(by: Duration)
    /// Listen again at every address where this DC answers, or at none.
    case listen(at: DCID)
    /// Listen at these addresses of a DC, and no more at its old ones; or change nothing.
    case replaceAddresses(of: DCID, isCDN: Bool, [AddressPlan])
}

/// What the shell did for a command.
package struct ShellReport: Hashable, Sendable {
    /// The addresses that it listens at for the order, as clients are to be told of them.
    package var endpoints: [Endpoint] = []
    /// How far the world's clock is ahead of the system's.
    package var clockLead: Duration = .zero

    /// It had nothing to do, or nothing to tell.
    package init() {}

    /// It listens.
    package init(endpoints: [Endpoint]) {
        self.endpoints = endpoints
    }

    /// It has looked at the clocks.
    package init(clockLead: Duration) {
        self.clockLead = clockLead
    }
}
