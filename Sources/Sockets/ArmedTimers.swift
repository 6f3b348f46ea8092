/// The armed timers of a loop, soonest last, and the deadline its one timer source is set to.
struct ArmedTimers {
    /// Where a timer stands in the order: by deadline, then by when it was armed.
    struct Key: Comparable {
        let deadline: UInt64
        let sequence: UInt64

        static func < (left: Key, right: Key) -> Bool {
            (left.deadline, left.sequence) < (right.deadline, right.sequence)
        }
    }

    private var entries: [(key: Key, timer: LoopTimer)] = []
    private var nextSequence: UInt64 = 0
    private var programmed: UInt64?

    /// Adds a timer; `deadline` is in nanoseconds of the monotonic clock.
    mutating func insert(_ timer: LoopTimer, at deadline: UInt64) -> Key {
        let key = Key(deadline: deadline, sequence: nextSequence)
        nextSequence += 1
        entries.insert((key, timer), at: index(of: key))
        return key
    }

    mutating func remove(_ key: Key) {
        let index = index(of: key)
        guard index < entries.count, entries[index].key == key else { return }
        entries.remove(at: index)
    }

    /// The soonest timer, if its deadline has come.
    mutating func popDue(at now: UInt64) -> LoopTimer? {
        guard let soonest = entries.last, soonest.key.deadline <= now else { return nil }
        entries.removeLast()
        return soonest.timer
    }

    /// The deadline to set the source to, or `nil` if it already wakes in time.
    mutating func deadlineToProgram() -> UInt64? {
        guard let deadline = entries.last?.key.deadline else { return nil }
        if let programmed, programmed <= deadline { return nil }
        programmed = deadline
        return deadline
    }

    /// Notes that the source has fired and is set to nothing now.
    mutating func sourceFired() {
        programmed = nil
    }

    /// The first place whose key is not later than `key`; the entries run from late to soon.
    private func index(of key: Key) -> Int {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].key > key {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}
