import Events
import Primitives

extension Expectation {
    /// What a journal says to it.
    func finding(in journal: [JournalEntry]) -> Verdict.Finding {
        let isReached = isReached(in: journal)
        let complaint = isReached ? complaint(about: journal) : nil
        return Verdict.Finding(
            mark: mark,
            level: level,
            claim: description,
            holds: complaint == nil,
            isReached: isReached,
            details: complaint?.lines ?? [],
            entries: complaint?.entries ?? [],
            because: because
        )
    }

    /// Whether the client has come to where the claim can be judged.
    private func isReached(in journal: [JournalEntry]) -> Bool {
        if let given, !journal.contains(where: given.matches) { return false }
        return isWanted || window(of: journal) != nil
    }

    /// What is wrong; `nil` if it holds.
    private func complaint(about journal: [JournalEntry]) -> Complaint? {
        guard let window = window(of: journal) else {
            switch claim {
            case .never, .rate: return nil
            case .seen(_, let times) where times.contains(0): return nil
            case .seen, .inOrder:
                guard let after else { return nil }
                let seen = journal.count(where: after.matches)
                guard seen == 0 else {
                    return Complaint("what it is to come after was seen only \(Self.times(seen)): \(after)")
                }
                return Complaint("what it is to come after was never seen: \(after)")
                    + nearest(to: after, journal)
            }
        }
        let groups = groups(of: window)
        if groups.isEmpty, isWanted { return complaint(in: window, all: journal) }
        for group in groups {
            if let complaint = complaint(in: group.entries, all: journal) {
                return group.name.isEmpty ? complaint : Complaint("for \(group.name):") + complaint
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
        if let until {
            var left = until.ordinal
            let end = entries.firstIndex { entry in
                if until.matches(entry) { left -= 1 }
                return left == 0
            }
            if let end { entries = entries[..<end] }
        }
        if let within, let start { entries = entries.prefix { $0.time - start <= within } }
        return Array(entries)
    }

    /// The entries that the patterns are about, apart for each value of `each`.
    ///
    /// A value counts once the first pattern was seen with it; the later steps of an order have it too.
    private func groups(of entries: [JournalEntry]) -> [(name: String, entries: [JournalEntry])] {
        guard !each.isEmpty else { return [("", entries)] }
        var order: [String] = []
        var groups: [String: [JournalEntry]] = [:]
        for entry in entries where patterns.contains(where: { $0.matches(entry) }) {
            let name = each.map { "\($0) \(entry.value(at: $0)?.text ?? "-")" }.joined(separator: ", ")
            groups[name, default: []].append(entry)
            if patterns[0].matches(entry), !order.contains(name) { order.append(name) }
        }
        return order.map { ($0, groups[$0] ?? []) }
    }

    /// Whether something must be seen for it to hold.
    private var isWanted: Bool {
        switch claim {
        case .seen(_, let times): !times.contains(0)
        case .inOrder: true
        case .never, .rate: false
        }
    }

    private func complaint(in entries: [JournalEntry], all: [JournalEntry]) -> Complaint? {
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
                return Complaint("seen \(Self.times(burst.count)) within \(DurationText.text(span)):")
                    + Self.shown(burst)
            }
            return nil
        }
    }

    private func seen(
        _ pattern: Pattern,
        _ times: ClosedRange<Int>,
        _ entries: [JournalEntry],
        _ all: [JournalEntry]
    ) -> Complaint? {
        let found = entries.filter(pattern.matches)
        guard times.contains(found.count) else {
            if found.isEmpty {
                let outside = all.filter(pattern.matches)
                if let first = outside.first {
                    return Complaint("not seen when it counts, but: ", first)
                }
                return Complaint("never seen") + nearest(to: pattern, entries)
            }
            return Complaint("seen \(Self.times(found.count)), expected \(RangeText.text(times)):")
                + Self.shown(found)
        }
        for field in same {
            let values = Set(found.map { $0.value(at: field) })
            if values.count > 1 {
                return found.reduce(Complaint("'\(field)' differs:")) { $0 + $1.telling(field) }
            }
        }
        for field in differ {
            var seen: [JournalValue?: JournalEntry] = [:]
            for entry in found {
                if let earlier = seen[entry.value(at: field)] {
                    return Complaint("'\(field)' is the same:") + earlier.telling(field)
                        + entry.telling(field)
                }
                seen[entry.value(at: field)] = entry
            }
        }
        return nil
    }

    private func order(_ patterns: [Pattern], _ entries: [JournalEntry]) -> Complaint? {
        var rest = entries[...]
        var last: JournalEntry?
        for (number, pattern) in patterns.enumerated() {
            if let index = rest.firstIndex(where: pattern.matches) {
                last = rest[index]
                rest = rest[(index + 1)...]
                continue
            }
            var complaint = Complaint("step \(number + 1) of \(patterns.count) was not seen: \(pattern)")
            if let last { complaint += Complaint("the step before it was ", last) }
            let used = patterns.prefix(number).contains { $0.description == pattern.description }
            if let early = entries.first(where: pattern.matches), !used {
                complaint += Complaint("it was seen too early: ", early)
            } else {
                complaint += nearest(to: pattern, Array(rest), since: last == nil ? "" : " after that")
            }
            return complaint
        }
        return nil
    }

    private func nearest(
        to pattern: Pattern,
        _ entries: [JournalEntry],
        since moment: String = ""
    ) -> Complaint {
        guard let miss = NearMiss(to: pattern, among: entries) else {
            let others = entries.count { $0.kind == pattern.kind }
            let what = others == 0 ? "nothing of the kind" : "nothing like it among \(others) of the kind"
            return Complaint("\(what) '\(pattern.kind.rawValue)' was seen\(moment)")
        }
        let differences = miss.differences.map(\.description).joined(separator: "; ")
        return Complaint("the nearest is ", miss.entry) + Complaint("  where \(differences)")
    }

    private static func times(_ count: Int) -> String { count == 1 ? "once" : "\(count) times" }

    private static let mostShown = 5

    private static func shown(_ entries: [JournalEntry]) -> Complaint {
        let more = entries.count - mostShown
        let shown = entries.prefix(mostShown).reduce(Complaint()) { $0 + Complaint("  ", $1) }
        return more > 0 ? shown + Complaint("  and \(more) more") : shown
    }

    /// The patterns of the claim.
    var patterns: [Pattern] { claim.patterns }
}

extension JournalEntry {
    /// A field, or an argument as `args.random_id`.
    fileprivate func value(at field: String) -> JournalValue? {
        ArgumentField.path(in: field).map(argument) ?? self[field]
    }

    fileprivate func telling(_ field: String) -> Complaint {
        Complaint("  ", self, ": \(value(at: field)?.text ?? "nothing")")
    }
}

extension Expectation: CustomStringConvertible {
    /// As in a file, in one line, but for quotes.
    package var description: String {
        var text: String
        switch claim {
        case .seen(let pattern, let times):
            text = "seen: \(pattern)"
            if times != 1...Int.max { text += ", times: \(RangeText.text(times))" }
        case .never(let pattern): text = "never: \(pattern)"
        case .inOrder(let patterns):
            text = "in_order: [\(patterns.map(\.description).joined(separator: ", "))]"
        case .rate(let pattern, let most, let span):
            text = "rate: \(pattern), at_most: \(most), per: \(DurationText.text(span))"
        }
        if let given { text += ", given: \(given)" }
        if let after { text += ", after: \(after)" }
        if let until { text += ", until: \(until)" }
        if let within { text += ", within: \(DurationText.text(within))" }
        let lists = [("each", each), ("same", same), ("differ", differ)].filter { !$0.1.isEmpty }
        for (key, fields) in lists {
            text += ", \(key): \(fields.count == 1 ? fields[0] : "[\(fields.joined(separator: ", "))]")"
        }
        return text
    }
}
