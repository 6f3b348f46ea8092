/// The fields of an object by name: few, so they lie side by side and are looked through.
///
/// It is used as a dictionary, and keeps the order in which fields were set; in the order of the schema they are written
/// fastest.
package struct TLFields: Sendable {
    private var items: [(TLName, TLValue)]

    /// No fields.
    package init() {
        items = []
    }

    /// How many there are.
    package var count: Int { items.count }

    /// Whether there are none.
    package var isEmpty: Bool { items.isEmpty }

    /// The names.
    package var keys: some Sequence<TLName> { items.lazy.map(\.0) }

    /// The values.
    package var values: some Sequence<TLValue> { items.lazy.map(\.1) }

    /// The value of a field; `nil` if it is not there.
    package subscript(name: TLName) -> TLValue? {
        get { place(of: name, from: 0).map { items[$0].1 } }
        set {
            switch (place(of: name, from: 0), newValue) {
            case (let place?, let value?): items[place].1 = value
            case (let place?, nil): items.remove(at: place)
            case (nil, let value?): append(value, as: name)
            case (nil, nil): break
            }
        }
    }

    /// These fields and others; where both have one, `combine` decides.
    package func merging(_ others: TLFields, uniquingKeysWith combine: (TLValue, TLValue) -> TLValue)
        -> TLFields
    {
        var sum = self
        for (name, value) in others.items { sum[name] = sum[name].map { combine($0, value) } ?? value }
        return sum
    }

    /// The fields that satisfy a condition.
    package func filter(_ isIncluded: (Element) -> Bool) -> TLFields {
        var part = TLFields()
        part.items = items.filter { isIncluded((key: $0.0, value: $0.1)) }
        return part
    }

    // MARK: For the codec

    mutating func reserveCapacity(_ count: Int) {
        items.reserveCapacity(count)
    }

    /// Adds a field that is not there.
    mutating func append(_ value: TLValue, as name: TLName) {
        if items.capacity == items.count { items.reserveCapacity(items.count * 2 + 8) }
        items.append((name, value))
    }

    /// Where a field is, looked for from a place on, and then from the start.
    func place(of name: TLName, from start: Int) -> Int? {
        var place = start
        for _ in 0..<items.count {
            if place >= items.count { place = 0 }
            if items[place].0 == name { return place }
            place += 1
        }
        return nil
    }

    func value(at place: Int) -> TLValue { items[place].1 }

    /// Names that these fields may have: most others are told apart by a bit.
    struct Filter {
        private var bits: UInt64 = 0

        mutating func add(_ name: TLName) { bits |= 1 << (name.spread & 63) }

        func mayHave(_ name: TLName) -> Bool { bits & 1 << (name.spread & 63) != 0 }
    }

    var filter: Filter {
        var filter = Filter()
        for item in items { filter.add(item.0) }
        return filter
    }
}

extension TLFields: ExpressibleByDictionaryLiteral {
    /// Fields; no name may stand twice.
    package init(dictionaryLiteral elements: (TLName, TLValue)...) {
        items = elements
        assert(Set(items.map(\.0)).count == items.count, "a field stands twice")
    }
}

extension TLFields: Sequence {
    package typealias Element = (key: TLName, value: TLValue)

    package func makeIterator() -> some IteratorProtocol<Element> {
        items.lazy.map { (key: $0.0, value: $0.1) }.makeIterator()
    }
}

extension TLFields: Equatable {
    /// Whether both have the same fields, in whichever order.
    package static func == (left: TLFields, right: TLFields) -> Bool {
        left.count == right.count && left.items.allSatisfy { right[$0.0] == $0.1 }
    }
}
