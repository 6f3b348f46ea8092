import DataCenters
import Primitives
package import Scenarios
import Simulation
import Sockets

// Commands, and what the shell has to do for them.
extension WorldHost {
    /// Does what a command says; what changes something is journaled, as `text`.
    @discardableResult
    package func perform(_ command: any WorldCommand, as text: String) -> CommandResult {
        let result = simulator.perform(command, as: text, now: now)
        let concluded = carryOutputs()
        return result ?? concluded ?? .refused(.worldIsGone)
    }

    /// Does what a line says.
    package func perform(line: String) -> CommandResult {
        do throws(CommandMistake) {
            return perform(try CommandTable.command(of: line), as: line)
        } catch {
            return .refused(.mistake(error))
        }
    }

    func carryOut(_ order: ShellOrder) -> Result<ShellReport, CommandRefusal> {
        do {
            switch order {
            case .readClock:
                return .success(ShellReport(clockLead: clock.leadNow))
            case .advanceClock(let duration):
                clock.advance(by: duration)
                return .success(ShellReport())
            case .listen(let dc):
                let addresses = try listeners.listenAgain(at: dc)
                return .success(
                    ShellReport(endpoints: addresses.map { Endpoint(host: $0.host, port: Int($0.port)) })
                )
            case .replaceAddresses(let dc, let isCDN, let addresses):
                let sites = ListenPlan.sites(of: dc, isCDN: isCDN, addresses)
                let plan = try ListenPlan(sites: sites, host: nil, portBase: 0)
                return .success(ShellReport(endpoints: try listeners.replace(of: dc, by: plan)))
            }
        } catch {
            return .failure(.cannotListen("\(error)"))
        }
    }
}
