import DataCenters
import Primitives
public import Scenarios
import Simulation
import Sockets

// What commands do to a running world.
extension WorldHost {
    /// Does what a command says; the answer is one line, `ok ...` or `error: ...`.
    public func perform(_ command: WorldCommand) -> String {
        do throws(CommandRefusal) {
            return try "ok \(carryOut(command))"
        } catch {
            return "error: \(error.reason)"
        }
    }

    /// Does what a line says.
    public func perform(line: String) -> String {
        do throws(CommandMistake) {
            return perform(try WorldCommand(parsing: line))
        } catch {
            return "error: \(error)"
        }
    }

    /// Why a command was not carried out.
    private struct CommandRefusal: Error {
        let reason: String
    }

    private func carryOut(_ command: WorldCommand) throws(CommandRefusal) -> String {
        switch command {
        case .help:
            return CommandTable.all.map(\.usage).joined(separator: "; ")
        case .status:
            return status
        case .moveAccount(let phone, let dc, let time):
            return try move(phone, to: dc, within: time)
        case .moveFile(let id, let dc):
            return try move(FileID(id), to: known(dc).id)
        case .expireReferences(let id):
            return try expireReferences(to: FileID(id))
        case .duplicateKeys(let phone):
            return try duplicateKeys(of: phone)
        case .setCodeLength(let length):
            simulator.change(now: now) { $0.settings.codeLength = length }
            return "new login codes have \(length) digits"
        case .wipe:
            simulator.change(now: now) { $0.wipe() }
            carryOutputs()
            return "all accounts and logins are gone"
        case .setAddresses(let dc, let addresses):
            return try changeAddresses(of: known(dc), addresses)
        case .rotateSalts(let dc):
            if let dc { _ = try known(dc) }
            simulator.rotateSalts(of: dc, now: now)
            carryOutputs()
            return "new salts at \(dc.map { "DC \($0)" } ?? "all DCs")"
        case .dropKeys(let dc, let onlyTemporary):
            let before = simulator.keyCount
            simulator.dropKeys(of: try known(dc).id, onlyTemporary: onlyTemporary, now: now)
            carryOutputs()
            return "\(before - simulator.keyCount) keys of DC \(dc) dropped"
        case .advanceClock(let duration):
            return try advanceClock(by: duration)
        }
    }

    private func known(_ dc: DCID) throws(CommandRefusal) -> DataCenter {
        if let dataCenter = simulator.world[dc] { return dataCenter }
        let known = simulator.world.dataCenters.map(\.id.description).joined(separator: ", ")
        throw CommandRefusal(reason: "there is no DC \(dc); there are: \(known)")
    }

    private func move(_ phone: PhoneNumber, to dc: DCID, within time: Duration?) throws(CommandRefusal)
        -> String
    {
        guard let account = simulator.world.accounts[phone] else {
            throw CommandRefusal(reason: "nobody owns \(phone) yet")
        }
        do throws(MoveRefusal) {
            let now = now
            try simulator.change(now: now) { (world) throws(MoveRefusal) in
                try world.move(account.id, to: dc, within: time, now: now)
            }
        } catch {
            throw CommandRefusal(reason: error.description)
        }
        carryOutputs()
        let isThere = simulator.world.accounts[account.id]?.homeDC == dc
        return "\(phone) \(isThere ? "lives on" : "is on its way to") DC \(dc)"
    }

    private func move(_ file: FileID, to dc: DCID) throws(CommandRefusal) -> String {
        try check(file)
        simulator.change(now: now) { $0.move(file: file, to: dc) }
        carryOutputs()
        return "file \(file) is at DC \(dc)"
    }

    private func expireReferences(to file: FileID) throws(CommandRefusal) -> String {
        try check(file)
        simulator.change(now: now) { $0.expireReferences(to: file) }
        carryOutputs()
        return "the references to file \(file) have expired"
    }

    private func check(_ file: FileID) throws(CommandRefusal) {
        guard simulator.world.files[file] == nil else { return }
        throw CommandRefusal(reason: "there is no file \(file); its id is the one of its document or photo")
    }

    private func duplicateKeys(of phone: PhoneNumber) throws(CommandRefusal) -> String {
        guard let account = simulator.world.accounts[phone] else {
            throw CommandRefusal(reason: "nobody owns \(phone) yet")
        }
        let places = simulator.world.authorizations.places(of: account.id)
        simulator.change(now: now) { world in
            for place in places { world.markDuplicated(place) }
        }
        carryOutputs()
        return "\(places.count) keys of \(phone) are dead"
    }

    private var status: String {
        let facts: [(String, String)] = [
            ("time", String(now.seconds)),
            ("clock_offset_seconds", String(clockOffset.components.seconds)),
            ("dcs", String(simulator.world.dataCenters.count)),
            ("accounts", String(simulator.world.accounts.count)),
            ("connections", String(simulator.connectionCount)),
            ("sessions", String(simulator.sessionCount)),
            ("keys", String(simulator.keyCount)),
            ("seed", String(simulator.seed)),
        ]
        return facts.map { "\($0)=\($1)" }.joined(separator: " ")
    }

    private func advanceClock(by duration: Duration) throws(CommandRefusal) -> String {
        guard now + duration <= WorldPlan.lastTime else {
            throw CommandRefusal(reason: "the clock ends with the year 2037: dates on the wire have 31 bits")
        }
        clockOffset += duration
        simulator.clockMoved(by: duration, now: now)
        carryOutputs()
        return "time=\(now.seconds)"
    }

    // MARK: Addresses

    /// New listeners open before old ones close, so that a failure changes nothing.
    ///
    /// Connections that came in by an old address live on: what clients do next with the new list is theirs.
    private func changeAddresses(
        of dc: DataCenter,
        _ addresses: [AddressPlan]
    ) throws(CommandRefusal) -> String {
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
        let present = listeners.filter { $0.dc == dc }
        var kept: Set<SocketAddress> = []
        var opened: [ListeningSocket] = []
        var endpoints: [Endpoint] = []
        do throws(SocketError) {
            for planned in plan.addresses {
                var listening = planned.address
                if let address = planned.address {
                    if present.contains(where: { $0.socket.localAddress == address }) {
                        kept.insert(address)
                    } else {
                        let socket = try ListeningSocket(at: address, on: loop)
                        opened.append(socket)
                        listening = socket.localAddress
                    }
                }
                endpoints += plan.endpoints(of: planned, listening: listening)
            }
        } catch {
            for socket in opened { socket.close() }
            throw .host(error)
        }
        for old in present where !kept.contains(old.socket.localAddress) { old.socket.close() }
        listeners.removeAll { $0.dc == dc && !kept.contains($0.socket.localAddress) }
        for socket in opened { listen(on: socket, for: dc) }
        simulator.changeEndpoints(endpoints, of: dc, now: now)
    }
}
