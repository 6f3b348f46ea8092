/// A message is refused with a bad_msg_notification.
///
/// - Source: mtproto/service_messages_about_messages, "Notice of Ignored Error Message".
package struct BadMsgFlaw: MessageFlaw {
    package static let fault = FaultForm(
        "bad_msg",
        "Refuses a message with bad_msg_notification; the journal has the query, or service message, too.",
        example: "code: 16, nth: 2",
        .code("code", "Which.", oneOf: codes),
        make: BadMsgFlaw.init
    )

    private static let codes: [Int32] = [16, 17, 18, 19, 20, 32, 33, 34, 35, 64]

    private let code: Int32

    package init(code: Int32) {
        self.code = code
    }

    package func change(_ handling: inout QueryHandling) {
        handling.badMessage = code
    }
}
