/// The message of a query is refused for its salt, whatever that is.
package struct BadServerSaltFlaw: QueryFlaw {
    package static let fault = FaultForm(
        "bad_server_salt",
        "Refuses the message of a query with bad_server_salt; the journal has the query, too.",
        example: "method: messages.sendMessage, times: 1",
        make: BadServerSaltFlaw.init
    )

    package init() {}

    package func change(_ handling: inout QueryHandling) {
        handling.badMessage = 48
    }
}
