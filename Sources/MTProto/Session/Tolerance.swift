/// Something that the documentation does not allow a client, and that is taken all the same: clients in use do it, and
/// the real DCs do not mind.
package enum Tolerance: String, CaseIterable, Sendable {
    /// A plaintext `msgs_ack` in a key exchange: Telegram for Android sends one for each answer, LL-mtproto too.
    case plaintextAcknowledgement = "plaintext_ack"
    /// An odd seq_no where an even one is due: mtcute's service messages, the `http_wait` of gogram and MadelineProto.
    case oddSequenceNumber = "odd_seq_no"
    /// An even seq_no where an odd one is due.
    case evenSequenceNumber = "even_seq_no"
    /// A message that only a server says, such as `pong`.
    case serverMessage = "server_message"
}
