import TL

/// Why an answer that is always the same is true, whatever was asked and whatever happened in the world before.
///
/// Each row with such an answer says it, and a test holds it to the tables: a method that comes to be answered takes
/// away the ground of the rows that name it.
enum Grounds: Sendable {
    /// Only these methods could make it otherwise, and none of them is answered.
    case until(_ method: TLName, _ others: [TLName] = [])
    /// Telegram itself publishes it, and nobody does so here.
    case published
    /// It only says that something came, on which nothing in a world depends.
    case acknowledged

    /// The methods that take the ground away.
    var changedBy: [TLName] {
        if case .until(let method, let others) = self { [method] + others } else { [] }
    }
}
