package import Flaws
package import MTProto
package import Primitives

/// The ways of connections on which something is wrong; a connection without a `Link` pays nothing for it.
extension Simulator {
    /// Puts a flaw on a connection, on top of those it has.
    package mutating func spoil(_ connection: ConnectionID, with flaw: any ConnectionFlaw, now: Timestamp) {
        guard connections[connection] != nil else { return }
        let actions = links[connection, default: Link()].add(flaw, now: now)
        carryOut(actions, on: connection)
    }

    /// When something that is held back is due first.
    var nextLinkDue: Timestamp? { links.values.compactMap(\.nextDue).min() }

    /// Whether what comes in on a connection is to be ignored.
    func isDeaf(_ connection: ConnectionID) -> Bool { links[connection]?.isDeaf == true }

    /// Passes on what was held back until now.
    mutating func passOn(now: Timestamp) {
        let due = links.filter { $0.value.nextDue.map { $0 <= now } ?? false }.keys
        for connection in due.sorted(by: { $0.number < $1.number }) {
            carryOut(links[connection]?.due(now: now) ?? [], on: connection)
        }
    }

    mutating func write(_ bytes: OutgoingBuffer, to connection: ConnectionID, now: Timestamp) {
        guard links[connection] != nil else { return outputs.append(.send(connection, bytes)) }
        carryOut(links[connection]?.send(bytes.bytes, now: now) ?? [], on: connection)
    }

    mutating func close(_ connection: ConnectionID, now: Timestamp) {
        guard links[connection] != nil else { return outputs.append(.close(connection)) }
        carryOut(links[connection]?.close(now: now) ?? [], on: connection)
    }

    private mutating func carryOut(_ actions: [Link.Action], on connection: ConnectionID) {
        for action in actions {
            switch action {
            case .send(let bytes): outputs.append(.send(connection, OutgoingBuffer(bytes)))
            case .close: outputs.append(.close(connection))
            case .halfClose: outputs.append(.halfClose(connection))
            case .reset: outputs.append(.reset(connection))
            }
        }
    }
}
