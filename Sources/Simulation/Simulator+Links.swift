package import Flaws
package import MTProto
package import Primitives

// The ways of connections, with what is wrong with them.
extension Simulator {
    /// Puts a flaw on a connection, on top of those it has.
    package mutating func spoil(_ connection: ConnectionID, with flaw: any ConnectionFlaw, now: Timestamp) {
        carryOut(connections.spoil(connection, with: flaw, now: now), on: connection)
    }

    /// Passes on what was held back until now.
    mutating func passOn(now: Timestamp) {
        for connection in connections.due(now: now) {
            carryOut(connections.pass(connection) { $0.due(now: now) } ?? [], on: connection)
        }
    }

    mutating func write(_ bytes: OutgoingBuffer, to connection: ConnectionID, now: Timestamp) {
        guard let actions = connections.pass(connection, { $0.send(bytes.bytes, now: now) }) else {
            return outputs.append(.send(connection, bytes))
        }
        carryOut(actions, on: connection)
    }

    mutating func close(_ connection: ConnectionID, now: Timestamp) {
        guard let actions = connections.pass(connection, { $0.close(now: now) }) else {
            return outputs.append(.close(connection))
        }
        carryOut(actions, on: connection)
    }

    /// Breaks a connection off, whatever is wrong with its way.
    mutating func breakOff(_ connection: ConnectionID) {
        connections.forgetLink(of: connection)
        outputs.append(.reset(connection))
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
