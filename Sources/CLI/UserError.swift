/// A mistake of the user, said in one sentence; exit status 2.
struct UserError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
