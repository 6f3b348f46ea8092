/// The packet of an answer names another session.
package struct WrongSessionIDFlaw: PacketFlaw {
    package static let fault = FaultForm(
        "wrong_session_id",
        "Sends an answer under another session_id.",
        example: "account: \"9996621234\", times: 1",
        make: WrongSessionIDFlaw.init
    )

    package init() {}

    /// A session that is neither this one nor 0.
    package func change(header: inout PacketHeader) {
        header.sessionID = header.sessionID == -1 ? 1 : header.sessionID &+ 1
    }
}
