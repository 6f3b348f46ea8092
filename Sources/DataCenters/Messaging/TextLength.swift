extension String {
    /// How many Unicode scalars it has: what limits count, since one letter can have any number of marks.
    var length: Int { unicodeScalars.count }

    /// The first `limit` Unicode scalars.
    func cut(to limit: Int) -> String {
        length <= limit ? self : String(UnicodeScalarView(unicodeScalars.prefix(limit)))
    }
}
