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
        do throws(CommandRefusal) {
            switch order {
            case .readClock:
                return .success(ShellReport(clockLead: clockLead))
            case .advanceClock(let duration):
                clockOffset += duration
                return .success(ShellReport())
            case .listen(let dc):
                return .success(ShellReport(endpoints: try listenAgain(at: dc)))
            case .replaceAddresses(let dc, let isCDN, let addresses):
                let sites = ListenPlan.sites(of: dc, isCDN: isCDN, addresses)
                return .success(ShellReport(endpoints: try replaceListeners(of: dc, sites)))
            }
        } catch {
            return .failure(error)
        }
    }

    /// How far the world's clock is ahead of the system's now.
    private var clockLead: Duration {
        frozenAt == nil ? clockOffset : now - SystemClock.now
    }
}
