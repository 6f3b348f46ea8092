import Flaws
import MTProto
import Primitives

/// The open connections of a simulation: where each came in, and what is wrong with its way.
///
/// A connection with which nothing is wrong pays nothing for those with which something is.
struct Connections: Sendable {
    /// Where a connection came in.
    struct Place: Sendable {
        let dc: DCID
        /// The DC that clients are told the address belongs to; another one than `dc` if the address lies.
        let toldDC: DCID
        let localHost: String
        let peerHost: String
        /// Why its DC gives it up, once it has.
        fileprivate(set) var timeout: ConnectionTimeout?
    }

    private struct Entry {
        var place: Place
        var link: Link?
    }

    private var entries: [ConnectionID: Entry] = [:]
    /// Those that have a link.
    private var spoilt: Set<ConnectionID> = []
    private var last = 0
    /// Where the generators of their ways come from.
    private let random: SeededGenerator

    init(random: SeededGenerator) {
        self.random = random
    }

    /// How many there are.
    var count: Int { entries.count }

    /// Where a connection came in; `nil` if it has ended.
    subscript(id: ConnectionID) -> Place? { entries[id]?.place }

    /// Those to a DC, or all, in the order in which they came.
    func ids(at dc: DCID?) -> [ConnectionID] {
        entries.filter { dc == nil || dc == $0.value.place.dc }.keys.sorted { $0.number < $1.number }
    }

    // MARK: They come and go

    /// A connection has come in; gives its number.
    mutating func open(to dc: DCID, toldAs toldDC: DCID, localHost: String, peerHost: String) -> ConnectionID
    {
        last += 1
        let id = ConnectionID(last)
        let place = Place(dc: dc, toldDC: toldDC, localHost: localHost, peerHost: peerHost)
        entries[id] = Entry(place: place)
        return id
    }

    /// Its DC gives a connection up.
    mutating func giveUp(_ id: ConnectionID, because timeout: ConnectionTimeout) {
        entries[id]?.place.timeout = timeout
    }

    /// A connection has ended; gives where it came in.
    mutating func remove(_ id: ConnectionID) -> Place? {
        spoilt.remove(id)
        return entries.removeValue(forKey: id)?.place
    }

    // MARK: What is wrong with their ways

    /// When something that is held back is due first.
    var nextDue: Timestamp? { spoilt.compactMap { entries[$0]?.link?.nextDue }.min() }

    /// Whether what comes in on a connection is to be ignored.
    func isDeaf(_ id: ConnectionID) -> Bool { spoilt.contains(id) && entries[id]?.link?.isDeaf == true }

    /// Those on which something is due by now, in the order in which they came.
    func due(now: Timestamp) -> [ConnectionID] {
        spoilt.filter { entries[$0]?.link?.nextDue.map { $0 <= now } ?? false }
            .sorted { $0.number < $1.number }
    }

    /// Makes the way of a connection so long.
    mutating func lengthen(_ id: ConnectionID, by latency: ClosedRange<Duration>) {
        spoilt.insert(id)
        entries[id]?.link = Link(latency: latency, random: random.fork("\(id)"))
    }

    /// Puts a flaw on a connection, on top of those it has; gives what is done at once.
    mutating func spoil(_ id: ConnectionID, with flaw: any ConnectionFlaw, now: Timestamp) -> [Link.Action] {
        guard entries[id] != nil else { return [] }
        spoilt.insert(id)
        var link = entries[id]?.link.take() ?? Link(random: random.fork("\(id)"))
        defer { entries[id]?.link = link }
        return link.add(flaw, now: now)
    }

    /// What becomes of something that is done on a connection's way; `nil` if nothing is wrong with it.
    mutating func pass(_ id: ConnectionID, _ work: (inout Link) -> [Link.Action]) -> [Link.Action]? {
        guard spoilt.contains(id), var link = entries[id]?.link.take() else { return nil }
        defer { entries[id]?.link = link }
        return work(&link)
    }

    /// Nothing is wrong with its way any more: it is broken off.
    mutating func forgetLink(of id: ConnectionID) {
        spoilt.remove(id)
        entries[id]?.link = nil
    }
}
