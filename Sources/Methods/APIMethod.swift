import TL

/// The handler of one API method.
///
/// It turns the facts of the world into a TL value, written by name for all layers at once. What it throws is a
/// `Refusal`: of its own, or of the world.
protocol APIMethod: SendableMetatype {
    /// What is so of the method, its name first.
    static var traits: MethodTraits { get }

    /// Answers one call; who calls a method that needs a login is logged in.
    static func answer(_ turn: inout Turn) throws -> TLValue
}

// One empty type per namespace of the API; the handlers are nested in them, one file each. A module cannot have
// two files of one name: where namespaces share a method's name, the file is called Langpack+GetDifference.

enum AccountMethods {}
enum Auth {}
enum Channels {}
enum Contacts {}
enum Help {}
enum Langpack {}
enum Messages {}
enum Payments {}
enum Photos {}
enum Stats {}
enum Stories {}
enum Updates {}
enum Upload {}
enum Users {}
