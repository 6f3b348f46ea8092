extension UnsafeBufferPointer<UInt8> {
    /// The rows of a built-in table: a line each, its cells parted by tabs; lines that begin with `#` are remarks.
    func rows(of count: Int) -> [[String]] {
        let text = String(decoding: self, as: UTF8.self)
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let cells = line.split(separator: "\t").map(String.init)
            precondition(cells.count == count, "a line of a built-in table has not \(count) cells: \(line)")
            return cells
        }
    }
}
