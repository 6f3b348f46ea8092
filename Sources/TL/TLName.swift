import Synchronization

/// A word of schemas - the name of a constructor, a method, a type or a field - as a number.
///
/// It is written as a literal in the source, and compared and looked up as a number: equal words are one word, and
/// a literal is found again by its address. Words stay for the life of the process; they come from schemas, from the
/// source and from files of the user, never from a peer.
package struct TLName: Sendable {
    /// What is known of a word.
    private struct Word {
        let text: String
        let number: Int
    }

    // Unsafe to Swift, and safe here: a word is never changed after it was made, and never freed.
    private nonisolated(unsafe) let word: UnsafePointer<Word>

    /// The word as text.
    package var text: String { word.pointee.text }

    /// Its number: 0 for the first word that was met, 1 for the next.
    ///
    /// Which word has which differs from run to run.
    var number: Int { word.pointee.number }

    /// A number that differs for most words, at no cost.
    var spread: UInt64 { UInt64(UInt(bitPattern: word)) >> 4 }

    /// The name that a text spells.
    package init(_ text: String) {
        self = text.utf8.withContiguousStorageIfAvailable { Self.word($0) } ?? Self.word(Array(text.utf8))
    }

    /// The name that bytes of UTF-8 spell.
    init(bytes: ArraySlice<UInt8>) {
        self = bytes.withUnsafeBufferPointer { Self.word($0) }
    }

    private init(_ word: UnsafePointer<Word>) {
        self.word = word
    }

    // MARK: Words

    private static let words = Mutex(Words())

    /// All words, found by their bytes: a table with open addresses.
    private struct Words: ~Copyable {
        // The table and its words live as long as the process.
        private nonisolated(unsafe) var slots = [UnsafePointer<Word>?](repeating: nil, count: 1 << 14)
        private var count = 0

        mutating func word(_ bytes: UnsafeBufferPointer<UInt8>) -> TLName {
            var place = Self.hash(bytes) & (slots.count - 1)
            while let known = slots[place] {
                if known.pointee.text.utf8.elementsEqual(bytes) { return TLName(known) }
                place = (place + 1) & (slots.count - 1)
            }
            let word = UnsafeMutablePointer<Word>.allocate(capacity: 1)
            word.initialize(to: Word(text: String(decoding: bytes, as: UTF8.self), number: count))
            slots[place] = UnsafePointer(word)
            count += 1
            if count * 2 > slots.count { grow() }
            return TLName(UnsafePointer(word))
        }

        private mutating func grow() {
            let old = slots
            slots = Array(repeating: nil, count: old.count * 2)
            for case let word? in old {
                var text = word.pointee.text
                var place = text.withUTF8 { Self.hash($0) } & (slots.count - 1)
                while slots[place] != nil { place = (place + 1) & (slots.count - 1) }
                slots[place] = word
            }
        }

        /// FNV-1a.
        private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
            return Int(truncatingIfNeeded: hash ^ hash >> 32)
        }
    }

    private static func word(_ bytes: UnsafeBufferPointer<UInt8>) -> TLName {
        words.withLock { $0.word(bytes) }
    }

    private static func word(_ bytes: [UInt8]) -> TLName {
        bytes.withUnsafeBufferPointer { word($0) }
    }
}

// MARK: Literals

extension TLName: ExpressibleByStringLiteral {
    /// A word of the source.
    package init(stringLiteral literal: StaticString) {
        let address = UInt(bitPattern: literal.utf8Start)
        self = Literals.shared.name(at: address) ?? Literals.shared.learn(literal, at: address)
    }

    /// Words of the source by the addresses of their bytes, read without a lock.
    private struct Literals: @unchecked Sendable {
        // Unchecked: an entry is made whole before its place in `slots` is set, and both stay.
        private struct Entry {
            let address: UInt
            let word: UnsafePointer<Word>
        }

        static let shared = Literals()

        private static let bits = 13
        /// How many places an address may have.
        private static let probes = 8

        private let slots: UnsafeMutablePointer<Atomic<UInt>>

        private init() {
            slots = .allocate(capacity: 1 << Self.bits + Self.probes)
            for place in 0..<(1 << Self.bits + Self.probes) { (slots + place).initialize(to: Atomic(0)) }
        }

        private func place(of address: UInt) -> Int {
            Int((address &* 0x9e37_79b9_7f4a_7c15) >> UInt(64 - Self.bits))
        }

        func name(at address: UInt) -> TLName? {
            let first = slots + place(of: address)
            for probe in 0..<Self.probes {
                let entry = UnsafePointer<Entry>(bitPattern: first[probe].load(ordering: .acquiring))
                guard let entry else { return nil }
                if entry.pointee.address == address { return TLName(entry.pointee.word) }
            }
            return nil
        }

        /// Finds a literal by its bytes, and keeps its address if there is room.
        func learn(_ literal: StaticString, at address: UInt) -> TLName {
            let name = literal.withUTF8Buffer { TLName.word($0) }
            let entry = UnsafeMutablePointer<Entry>.allocate(capacity: 1)
            entry.initialize(to: Entry(address: address, word: name.word))
            let first = slots + place(of: address)
            for probe in 0..<Self.probes {
                let (isKept, _) = first[probe].compareExchange(
                    expected: 0,
                    desired: UInt(bitPattern: entry),
                    ordering: .releasing
                )
                if isKept { return name }
            }
            entry.deallocate()
            return name
        }
    }
}

// MARK: Comparing

extension TLName: Hashable {
    package static func == (left: TLName, right: TLName) -> Bool { left.word == right.word }

    package func hash(into hasher: inout Hasher) { hasher.combine(word) }
}

extension TLName: Comparable {
    /// The order of their texts.
    package static func < (left: TLName, right: TLName) -> Bool { left.text < right.text }
}

extension TLName: CustomStringConvertible {
    package var description: String { text }
}
