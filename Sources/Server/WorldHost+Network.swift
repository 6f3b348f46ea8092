import DataCenters
import Primitives
import Scenarios
import Simulation
import Sockets

// What commands do to the listeners of a running world.
extension WorldHost {
    /// Nobody answers for the DC any more, at its own addresses and at those of others that it serves.
    func stopListening(at dc: DCID) {
        for (number, listener) in listeners where listener.servingDC == dc {
            listener.socket.map(close)
            listeners[number]?.socket = nil
        }
    }

    /// All listeners of the DC open again, or none.
    func listenAgain(at dc: DCID) throws(CommandRefusal) -> [Endpoint] {
        var opened: [(number: Int, socket: ListeningSocket)] = []
        do throws(SocketError) {
            for (number, listener) in listeners.sorted(by: { $0.key < $1.key })
            where listener.servingDC == dc && listener.socket == nil {
                opened.append((number, try ListeningSocket(at: listener.address, on: loop)))
            }
        } catch {
            for (_, socket) in opened { socket.close() }
            throw .cannotListen("\(error)")
        }
        for (number, socket) in opened { listen(on: socket, for: number) }
        return opened.map { _, socket in
            Endpoint(host: socket.localAddress.host, port: Int(socket.localAddress.port))
        }
    }

    /// New listeners open before old ones close, so that a failure changes nothing.
    ///
    /// Connections that came in by an old address live on: what clients do next with the new list is theirs.
    func replaceListeners(of dc: DCID, _ sites: [ListenPlan.Site]) throws(CommandRefusal) -> [Endpoint] {
        do throws(ListenPlan.Mistake) {
            return try replaceListeners(of: dc, try ListenPlan(sites: sites, host: nil, portBase: 0))
        } catch {
            throw .cannotListen("\(error)")
        }
    }

    private func replaceListeners(of dc: DCID, _ plan: ListenPlan) throws(ListenPlan.Mistake) -> [Endpoint] {
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
        return endpoints
    }
}
