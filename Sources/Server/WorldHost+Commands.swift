import DataCenters
import Primitives
package import Scenarios
import Simulation
import Sockets

// What commands do to a running world.
extension WorldHost {
    /// Does what a command says; the answer is one line, `ok ...` or `error: ...`.
    ///
    /// What changes the world is journaled, as `text`, with the place where a scenario says so.
    @discardableResult
    package func perform(_ command: WorldCommand, as text: String, mark: SourceMark? = nil) -> String {
        let result: String
        do throws(CommandRefusal) {
            result = try "ok \(carryOut(command))"
        } catch {
            result = "error: \(error.reason)"
        }
        guard ![.help, .status].contains(command) else { return result }
        simulator.noteAction(text, mark: mark, result: result, now: now)
        carryOutputs()
        return result
    }

    /// Does what a line says.
    package func perform(line: String) -> String {
        do throws(CommandMistake) {
            return perform(try WorldCommand(parsing: line), as: line)
        } catch {
            return "error: \(error)"
        }
    }

    /// Why a command was not carried out.
    struct CommandRefusal: Error {
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
        case .moveFile(let file, let dc):
            return try move(known(file), to: known(dc).id)
        case .expireReferences(let file):
            return try expireReferences(to: known(file))
        case .duplicateKeys(let phone):
            return try duplicateKeys(of: phone)
        case .acceptLogin(let phone):
            return try acceptLogin(by: phone)
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
        case .forgetSessions(let dc):
            return try forgetSessions(of: known(dc).id)
        case .closeConnections(let dc):
            return try endConnections(of: dc, abruptly: false)
        case .resetConnections(let dc):
            return try endConnections(of: dc, abruptly: true)
        case .takeDown(let dc):
            return try takeDown(known(dc).id)
        case .bringUp(let dc):
            return try bringUp(known(dc).id)
        case .skewClock(let dc, let skew):
            return try skewClock(of: known(dc).id, by: skew)
        case .advanceClock(let duration):
            return try advanceClock(by: duration)
        }
    }

    func known(_ dc: DCID) throws(CommandRefusal) -> DataCenter {
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

    private func move(_ file: FileID, to dc: DCID) -> String {
        simulator.change(now: now) { $0.move(file: file, to: dc) }
        carryOutputs()
        return "file \(file) is at DC \(dc)"
    }

    private func expireReferences(to file: FileID) -> String {
        simulator.change(now: now) { $0.expireReferences(to: file) }
        carryOutputs()
        return "the references to file \(file) have expired"
    }

    private func known(_ file: FileReference) throws(CommandRefusal) -> FileID {
        switch file {
        case .id(let number):
            if simulator.world.files[FileID(number)] != nil { return FileID(number) }
            throw CommandRefusal(
                reason: "there is no file \(number); its id is the one of its document or photo"
            )
        case .name(let name):
            let found = simulator.world.files.documents(named: name)
            if let file = found.first, found.count == 1 { return file }
            let several = "\(found.count) files are called '\(name)'; say which by its id"
            throw CommandRefusal(reason: found.isEmpty ? "no file is called '\(name)'" : several)
        }
    }

    private func acceptLogin(by phone: PhoneNumber) throws(CommandRefusal) -> String {
        guard let account = simulator.world.accounts[phone] else {
            throw CommandRefusal(reason: "nobody owns \(phone) yet")
        }
        let place: KeyPlace
        do throws(LoginTokenRefusal) {
            let now = now
            place = try simulator.change(now: now) { (world) throws(LoginTokenRefusal) in
                try world.acceptNewestLoginToken(by: account, now: now)
            }
        } catch .unknown {
            throw CommandRefusal(reason: "no login token is shown")
        } catch {
            throw CommandRefusal(reason: error.description)
        }
        carryOutputs()
        return "\(phone) accepts the login of \(place)"
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
            ("clock_offset_seconds", String(clockLead.components.seconds)),
            ("dcs", String(simulator.world.dataCenters.count)),
            ("accounts", String(simulator.world.accounts.count)),
            ("connections", String(simulator.connectionCount)),
            ("sessions", String(simulator.sessionCount)),
            ("keys", String(simulator.keyCount)),
            ("seed", String(simulator.seed)),
        ]
        return facts.map { "\($0)=\($1)" }.joined(separator: " ")
    }

    /// How far the world's clock is ahead of the system's now.
    private var clockLead: Duration {
        frozenAt == nil ? clockOffset : now - SystemClock.now
    }

    private func skewClock(of dc: DCID, by skew: Duration) throws(CommandRefusal) -> String {
        guard now + skew <= WorldPlan.lastTime else {
            throw CommandRefusal(reason: "the clock ends with the year 2037: dates on the wire have 31 bits")
        }
        simulator.skewClock(of: dc, by: skew, now: now)
        carryOutputs()
        return "time=\(now.seconds) protocol_time=\((now + skew).seconds)"
    }

    private func forgetSessions(of dc: DCID) -> String {
        let before = simulator.sessionCount
        simulator.forgetSessions(of: dc, now: now)
        carryOutputs()
        return "\(before - simulator.sessionCount) sessions of DC \(dc) forgotten"
    }

    private func advanceClock(by duration: Duration) throws(CommandRefusal) -> String {
        guard now + duration + simulator.largestSkew <= WorldPlan.lastTime else {
            throw CommandRefusal(reason: "the clock ends with the year 2037: dates on the wire have 31 bits")
        }
        clockOffset += duration
        simulator.clockMoved(by: duration, now: now)
        carryOutputs()
        return "time=\(now.seconds)"
    }
}
