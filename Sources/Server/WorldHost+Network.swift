import DataCenters
import Primitives
import Scenarios
import Simulation
import Sockets

// What commands do to the ways into a running world.
extension WorldHost {
    // MARK: Connections

    func endConnections(of dc: DCID?, abruptly: Bool) throws(CommandRefusal) -> String {
        if let dc { _ = try known(dc) }
        let count = simulator.endConnections(of: dc, abruptly: abruptly, now: now)
        carryOutputs()
        return "\(count) connections \(abruptly ? "reset" : "closed")"
    }

    // MARK: Down and up

    /// Nobody answers for the DC any more, at its own addresses and at those of others that it serves.
    func takeDown(_ dc: DCID) throws(CommandRefusal) -> String {
        guard downDCs.insert(dc).inserted else { throw CommandRefusal(reason: "DC \(dc) is down already") }
        for (number, listener) in listeners where listener.servingDC == dc {
            listener.socket.map(close)
            listeners[number]?.socket = nil
        }
        let count = simulator.endConnections(of: dc, abruptly: true, now: now)
        carryOutputs()
        return "DC \(dc) is down; \(count) connections reset"
    }

    /// All its listeners open again, or none.
    func bringUp(_ dc: DCID) throws(CommandRefusal) -> String {
        guard downDCs.contains(dc) else { throw CommandRefusal(reason: "DC \(dc) is not down") }
        var opened: [(number: Int, socket: ListeningSocket)] = []
        do throws(SocketError) {
            for (number, listener) in listeners.sorted(by: { $0.key < $1.key })
            where listener.servingDC == dc && listener.socket == nil {
                opened.append((number, try ListeningSocket(at: listener.address, on: loop)))
            }
        } catch {
            for (_, socket) in opened { socket.close() }
            throw CommandRefusal(reason: "\(error)")
        }
        for (number, socket) in opened { listen(on: socket, for: number) }
        downDCs.remove(dc)
        return "DC \(dc) is up at \(opened.count) addresses"
    }

    // MARK: Addresses

    /// New listeners open before old ones close, so that a failure changes nothing.
    ///
    /// Connections that came in by an old address live on: what clients do next with the new list is theirs.
    func changeAddresses(
        of dc: DataCenter,
        _ addresses: [AddressPlan]
    ) throws(CommandRefusal) -> String {
        for other in [dc.id] + addresses.compactMap(\.serves?.value) {
            guard !downDCs.contains(try known(other).id) else {
                throw CommandRefusal(reason: "DC \(other) is down; 'up DC \(other)' comes first")
            }
        }
        let sites = ListenPlan.sites(of: dc.id, isCDN: dc.isCDN, addresses)
        do throws(ListenPlan.Mistake) {
            let plan = try ListenPlan(sites: sites, host: nil, portBase: 0)
            try replaceListeners(of: dc.id, plan)
        } catch {
            throw CommandRefusal(reason: "\(error)")
        }
        carryOutputs()
        let told = simulator.world[dc.id]?.endpoints ?? []
        return "DC \(dc.id): \(told.map(\.description).joined(separator: ", "))"
    }

    private func replaceListeners(of dc: DCID, _ plan: ListenPlan) throws(ListenPlan.Mistake) {
        let present = listeners.filter { $0.value.dc == dc }
        var kept: [Int: DCID] = [:]
        var opened: [(planned: ListenPlan.Address, socket: ListeningSocket)] = []
        var endpoints: [Endpoint] = []
        do throws(SocketError) {
            for planned in plan.addresses {
                var listening = planned.address
                if let address = planned.address {
                    if let number = present.first(where: { $0.value.address == address })?.key {
                        kept[number] = planned.servingDC
                    } else {
                        let socket = try ListeningSocket(at: address, on: loop)
                        opened.append((planned, socket))
                        listening = socket.localAddress
                    }
                }
                endpoints += plan.endpoints(of: planned, listening: listening)
            }
        } catch {
            for (_, socket) in opened { socket.close() }
            throw .host(error)
        }
        for (number, old) in present {
            if let servingDC = kept[number] {
                listeners[number]?.servingDC = servingDC
            } else {
                old.socket.map(close)
                listeners[number] = nil
            }
        }
        for (planned, socket) in opened { listen(on: socket, as: planned) }
        simulator.changeEndpoints(endpoints, of: dc, now: now)
    }
}
