/// A message is refused for its salt, whatever that is.
package struct BadServerSaltFlaw: MessageFlaw {
    package static let fault = FaultForm(
        "bad_server_salt",
        "Refuses a message with bad_server_salt; the journal has the query, or service message, too.",
        example: "method: messages.sendMessage, times: 1",
        make: BadServerSaltFlaw.init
    )

    package init() {}

    package func change(_ handling: inout QueryHandling) {
        handling.badMessage = 48
    }
}
