/// The number of a data center, as clients and `dc_options` know it: 1, 2, ..., 203, 1000.
package struct DCID: Hashable, Comparable, Sendable, CustomStringConvertible, ExpressibleByIntegerLiteral {
    /// The plain number, without the conventions of `p_q_inner_data_dc` (test +10000, media negative).
    package let number: Int

    /// The data center with this number.
    package init(_ number: Int) {
        self.number = number
    }

    /// The data center with this number.
    package init(integerLiteral number: Int) {
        self.number = number
    }

    /// The number in decimal.
    package var description: String { String(number) }

    /// The lower number first.
    package static func < (left: DCID, right: DCID) -> Bool {
        left.number < right.number
    }
}
