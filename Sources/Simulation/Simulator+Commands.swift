import Events
package import Primitives
package import Scenarios

/// A command that is carried out, or waits for what the shell has to do for it.
struct CommandInHand: Sendable {
    let command: any WorldCommand
    /// As it was written.
    let text: String
    /// Where a scenario says so.
    let mark: SourceMark?
}

// Commands, from outside and from the timeline.
extension Simulator {
    /// Does what a command says; what changes something is journaled, as `text`.
    ///
    /// - Returns: what came of it; `nil` if the shell has to do something for it first, which is an output, and
    ///   `conclude` gives the result.
    package mutating func perform(
        _ command: any WorldCommand,
        as text: String,
        now: Timestamp
    ) -> CommandResult? {
        guard commandInHand == nil else { return .refused(.anotherWaits) }
        let result = begin(CommandInHand(command: command, text: text, mark: nil), now: now)
        followTimeline(now: now)
        return result
    }

    /// The shell has done what it was ordered to, or could not.
    ///
    /// - Returns: what came of the command that it did it for; `nil` if none waits.
    package mutating func conclude(
        _ report: Swift.Result<ShellReport, CommandRefusal>,
        now: Timestamp
    ) -> CommandResult? {
        guard let inHand = commandInHand.take() else { return nil }
        let result: CommandResult
        switch report {
        case .success(let report): result = carryOut(inHand, after: report, now: now)
        case .failure(let refusal): result = end(inHand, .refused(refusal), now: now)
        }
        followTimeline(now: now)
        return result
    }

    /// Does what the timeline wants done by now, in order, as far as the shell need not be waited for.
    mutating func followTimeline(now: Timestamp) {
        while commandInHand == nil, let action = director?.nextAction(now: now) {
            _ = begin(CommandInHand(command: action.command, text: action.text, mark: action.mark), now: now)
        }
    }

    private mutating func begin(_ inHand: CommandInHand, now: Timestamp) -> CommandResult? {
        do throws(CommandRefusal) {
            guard let order = try inHand.command.order(in: self, now: now) else {
                return carryOut(inHand, after: ShellReport(), now: now)
            }
            commandInHand = inHand
            outputs.append(.order(order))
            return nil
        } catch {
            return end(inHand, .refused(error), now: now)
        }
    }

    private mutating func carryOut(
        _ inHand: CommandInHand,
        after report: ShellReport,
        now: Timestamp
    ) -> CommandResult {
        do throws(CommandRefusal) {
            let answer = try inHand.command.carryOut(on: &self, after: report, now: now)
            return end(inHand, .done(answer), now: now)
        } catch {
            return end(inHand, .refused(error), now: now)
        }
    }

    private mutating func end(_ inHand: CommandInHand, _ result: CommandResult, now: Timestamp)
        -> CommandResult
    {
        guard !type(of: inHand.command).isQuestion else { return result }
        note(ActionEvent(inHand.text, at: inHand.mark, result), dc: nil, on: nil, now: now)
        return result
    }
}

extension ActionEvent {
    /// A command was answered with this.
    fileprivate init(_ command: String, at mark: SourceMark?, _ result: CommandResult) {
        let reply = result.reply
        self.init(command, at: mark, reply.isDone ? .done : .refused, saying: reply.text)
    }
}
