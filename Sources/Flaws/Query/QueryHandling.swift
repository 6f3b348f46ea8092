package import TL

/// What is done to a query in place of carrying it out; what flaws do not ask for is not done.
///
/// Of these, what a `MessageFlaw` asks for can be done to a service message, too.
package struct QueryHandling: Hashable, Sendable {
    /// The error that it is answered with.
    package internal(set) var error: RPCError?
    /// The code of the bad_msg_notification that refuses its message; 48 is bad_server_salt.
    package internal(set) var badMessage: Int32?
    /// Whether it is acknowledged, and never answered.
    package internal(set) var isNeverAnswered = false
    /// Whether the session that it came in is forgotten, and it with the session.
    package internal(set) var forgetsSession = false
    /// Whether the permanent key that it came under is forgotten, and the connection told so with -404.
    package internal(set) var forgetsKey = false

    /// What a flaw asks for.
    package init(_ flaw: any QueryFlaw) {
        flaw.change(&self)
    }
}
