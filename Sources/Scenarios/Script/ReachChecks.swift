import Events
import Primitives

/// Finds what is never reached: rules behind others that always decide, moments that never come.
struct ReachChecks {
    let mistakes: MistakeList
    /// The keywords of all faults of the file.
    let faults: Set<String>

    func check(_ script: Script) {
        checkFaults(script.faults)
        checkStubs(script)
        for pattern in script.waitedFor where pattern.kind == .fault {
            for text in pattern.subject.wantedTexts
            where !faults.contains(where: { Glob.matches($0, text) }) {
                let hint =
                    faults.isEmpty ? "it has none" : Spelling.hint(for: text, among: faults.sorted())
                warn("no fault of this file is '\(text)', so this never comes", hint, at: pattern.mark)
            }
        }
        for pattern in script.waitedFor where pattern.kind == .answer && script.stubs.isEmpty {
            guard pattern.matchers(of: AnswerEvent.author.name) == [.text(AnswerEvent.Author.stub.word)]
            else { continue }
            warn(
                "this file has no stubs, so this never comes",
                "write by: world, or leave 'by' out",
                at: pattern.mark
            )
        }
    }

    /// At the hooks `frame` and `query` the first fault that applies decides.
    private func checkFaults(_ faults: [Fault]) {
        for (index, fault) in faults.enumerated() where fault.hook.takesOne {
            let earlier = faults[..<index].first {
                $0.hook == fault.hook && $0.schedule == .always && $0.scope.covers(fault.scope)
            }
            guard let earlier else { continue }
            warn(
                "this fault is never reached: '\(earlier.keyword)' in line \(earlier.mark.line) always comes first",
                "put it first, or let the other one apply fewer times",
                at: fault.mark
            )
        }
    }

    private func checkStubs(_ script: Script) {
        for (index, stub) in script.stubs.enumerated() {
            if let earlier = script.stubs[..<index].first(where: { stub.isBehind($0.schedule, $0.scope) }) {
                warn(
                    "this stub is never reached: the one in line \(earlier.mark.line) always answers",
                    "put it first, or let the other one answer fewer times",
                    at: stub.mark
                )
            } else if let fault = script.faults.first(where: {
                $0.hook == .query && stub.isBehind($0.schedule, $0.scope)
            }) {
                warn(
                    "this stub is never reached: '\(fault.keyword)' in line \(fault.mark.line) always comes first",
                    "let the fault apply fewer times",
                    at: stub.mark
                )
            }
        }
    }

    private func warn(_ found: String, _ hint: String, at mark: SourceMark) {
        mistakes.add(Diagnostic(at: mark, severity: .warning, found: found, hint: hint))
    }
}

extension Stub {
    fileprivate func isBehind(_ schedule: Schedule, _ scope: Scope) -> Bool {
        schedule == .always && scope.covers(self.scope)
    }
}

extension Script {
    /// The patterns that something waits for, or wants to see.
    fileprivate var waitedFor: [Pattern] {
        let schedules = faults.map(\.schedule) + stubs.map(\.schedule)
        let triggers = timeline.map(\.after) + schedules.compactMap(\.after)
        let moments = triggers.compactMap { trigger in
            if case .pattern(let pattern) = trigger { pattern } else { nil }
        }
        return moments
            + expectations.flatMap { expectation -> [Pattern] in
                switch expectation.claim {
                case .seen(let pattern, let times):
                    (times.contains(0) ? [] : [pattern]) + [expectation.after].compactMap(\.self)
                case .inOrder(let patterns): patterns + [expectation.after].compactMap(\.self)
                case .never, .rate: [expectation.after].compactMap(\.self)
                }
            }
    }
}

extension Scope {
    /// Whether all moments of the other scope are in this one, as far as that is plain to see.
    fileprivate func covers(_ other: Scope) -> Bool {
        Pattern.cover(other.fields, fields) && Pattern.cover(other.arguments, arguments)
    }
}
