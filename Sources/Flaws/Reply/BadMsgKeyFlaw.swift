package import Primitives

/// The msg_key of an answer is wrong, so that the client cannot open the packet.
package struct BadMsgKeyFlaw: PacketFlaw {
    package static let fault = FaultForm(
        "bad_msg_key",
        "Spoils the msg_key of an answer.",
        example: "dc: 2, times: 1",
        make: BadMsgKeyFlaw.init
    )

    package init() {}

    /// msg_key stands behind the 8 bytes of auth_key_id.
    package func change(payload: inout OutgoingBuffer) {
        payload[8] ^= 1
    }
}
