import Primitives

extension Expectation {
    /// What a journal says to it.
    func finding(in journal: [JournalEntry]) -> Verdict.Finding {
        let details = complaints(about: journal)
        return Verdict.Finding(
            mark: mark,
            level: level,
            claim: description,
            holds: details == nil,
            details: details ?? [],
            because: because
        )
    }

    /// What is wrong; `nil` if it holds.
    private func complaints(about journal: [JournalEntry]) -> [String]? {
        guard let window = window(of: journal) else {
            switch claim {
            case .never, .rate: return nil
            case .seen(_, let times) where times.contains(0): return nil
            case .seen, .inOrder:
                guard let after else { return nil }
                return ["what it is to come after was never seen: \(after)"] + nearest(to: after, journal)
            }
        }
        let groups = groups(of: window)
        for group in groups {
            if let complaints = complaints(in: group.entries, all: journal) {
                return group.name.isEmpty ? complaints : ["for \(group.name):"] + complaints
            }
        }
        return nil
    }

    /// The entries that count; `nil` if what they are to come after was never seen.
    private func window(of journal: [JournalEntry]) -> [JournalEntry]? {
        var entries = journal[...]
        var start = entries.first?.time
        if let after {
            var left = after.ordinal
            guard
                let index = entries.firstIndex(where: { entry in
                    if after.matches(entry) { left -= 1 }
                    return left == 0
                })
            else { return nil }
            start = entries[index].time
            entries = entries[(index + 1)...]
        }
        if let until, let index = entries.firstIndex(where: { until.matches($0) }) {
            entries = entries[..<index]
        }
        if let within, let start { entries = entries.prefix { $0.time - start <= within } }
        return Array(entries)
    }

    private func groups(of entries: [JournalEntry]) -> [(name: String, entries: [JournalEntry])] {
        guard !each.isEmpty else { return [("", entries)] }
        var order: [String] = []
        var groups: [String: [JournalEntry]] = [:]
        let pattern = patterns.first
        for entry in entries where pattern.map({ $0.matches(entry) }) ?? false {
            let name = each.map { "\($0) \(entry[$0]?.text ?? "-")" }.joined(separator: ", ")
            if groups[name] == nil { order.append(name) }
            groups[name, default: []].append(entry)
        }
        return order.map { ($0, groups[$0] ?? []) }
    }

    private func complaints(in entries: [JournalEntry], all: [JournalEntry]) -> [String]? {
        switch claim {
        case .seen(let pattern, let times): return seen(pattern, times, entries, all)
        case .never(let pattern):
            let found = entries.filter(pattern.matches)
            return found.isEmpty ? nil : Self.shown(found)
        case .inOrder(let patterns): return order(patterns, entries)
        case .rate(let pattern, let most, let span):
            let found = entries.filter(pattern.matches)
            for (first, last) in zip(found, found.dropFirst(most)) where last.time - first.time < span {
                let burst = found.filter { $0.time >= first.time && $0.time - first.time < span }
                return ["seen \(burst.count) times within \(span):"] + Self.shown(burst)
            }
            return nil
        }
    }

    private func seen(
        _ pattern: Pattern,
        _ times: ClosedRange<Int>,
        _ entries: [JournalEntry],
        _ all: [JournalEntry]
    ) -> [String]? {
        let found = entries.filter(pattern.matches)
        guard times.contains(found.count) else {
            if found.isEmpty {
                let outside = all.filter(pattern.matches)
                if let first = outside.first {
                    return ["not seen when it counts, but: \(first.summary)"]
                }
                return ["never seen"] + nearest(to: pattern, entries)
            }
            return ["seen \(found.count) times:"] + Self.shown(found)
        }
        for field in same {
            let values = Set(found.map { $0.value(at: field) })
            if values.count > 1 { return ["'\(field)' differs:"] + found.map { $0.telling(field) } }
        }
        for field in differ {
            var seen: [JournalValue?: JournalEntry] = [:]
            for entry in found {
                if let earlier = seen[entry.value(at: field)] {
                    return ["'\(field)' is the same:", earlier.telling(field), entry.telling(field)]
                }
                seen[entry.value(at: field)] = entry
            }
        }
        return nil
    }

    private func order(_ patterns: [Pattern], _ entries: [JournalEntry]) -> [String]? {
        var rest = entries[...]
        var last: JournalEntry?
        for (number, pattern) in patterns.enumerated() {
            if let index = rest.firstIndex(where: pattern.matches) {
                last = rest[index]
                rest = rest[(index + 1)...]
                continue
            }
            var lines = ["step \(number + 1) of \(patterns.count) was not seen: \(pattern)"]
            if let last { lines.append("the step before it was \(last.summary)") }
            if let early = entries.first(where: pattern.matches) {
                lines.append("it was seen too early: \(early.summary)")
            } else {
                lines += nearest(to: pattern, Array(rest))
            }
            return lines
        }
        return nil
    }

    private func nearest(to pattern: Pattern, _ entries: [JournalEntry]) -> [String] {
        guard let miss = NearMiss(to: pattern, among: entries) else {
            return ["nothing of the kind '\(pattern.kind.rawValue)' was seen"]
        }
        let differences = miss.differences.map(\.description).joined(separator: "; ")
        return ["the nearest is \(miss.entry.summary)", "  where \(differences)"]
    }

    private static let mostShown = 5

    private static func shown(_ entries: [JournalEntry]) -> [String] {
        let more = entries.count - mostShown
        return entries.prefix(mostShown).map { "  \($0.summary)" } + (more > 0 ? ["  and \(more) more"] : [])
    }

    /// The patterns of the claim.
    var patterns: [Pattern] {
        switch claim {
        case .seen(let pattern, _), .never(let pattern), .rate(let pattern, _, _): [pattern]
        case .inOrder(let patterns): patterns
        }
    }
}

extension JournalEntry {
    /// A field, or an argument as `args.random_id`.
    fileprivate func value(at field: String) -> JournalValue? {
        field.hasPrefix("args.") ? argument(String(field.dropFirst(5))) : self[field]
    }

    fileprivate func telling(_ field: String) -> String {
        "  \(summary): \(value(at: field)?.text ?? "nothing")"
    }
}

extension Expectation: CustomStringConvertible {
    /// As it is written in a file, in one line.
    public var description: String {
        var text: String
        switch claim {
        case .seen(let pattern, let times):
            text = "seen: \(pattern)"
            if times != 1...Int.max { text += ", times: \(times.text)" }
        case .never(let pattern): text = "never: \(pattern)"
        case .inOrder(let patterns):
            text = "in_order: [\(patterns.map(\.description).joined(separator: ", "))]"
        case .rate(let pattern, let most, let span): text = "rate: \(pattern), at_most: \(most), per: \(span)"
        }
        if let after { text += ", after: \(after)" }
        if let until { text += ", until: \(until)" }
        if let within { text += ", within: \(within)" }
        let lists = [("each", each), ("same", same), ("differ", differ)].filter { !$0.1.isEmpty }
        for (key, fields) in lists { text += ", \(key): \(fields.joined(separator: ", "))" }
        return text
    }
}

extension ClosedRange<Int> {
    fileprivate var text: String {
        if lowerBound == upperBound { return "\(lowerBound)" }
        let first = lowerBound == 0 ? "" : "\(lowerBound)"
        return "\(first)..\(upperBound == Int.max ? "" : "\(upperBound)")"
    }
}
