/// Constructors of `InputPeer` where an `InputUser` or an `InputChannel` is wanted.
///
/// Their fields are the same, and the real DCs take one for the other; the Pyrogram family relies on it.
enum PeerStandIns {
    /// The constructor of `type` that a constructor of `InputPeer` means there; `nil` if it means none.
    static func name(of line: Combinator, asA type: TLName) -> TLName? {
        guard case .boxed("InputPeer") = line.result, type == "InputUser" || type == "InputChannel" else {
            return nil
        }
        return switch (line.name, type) {
        case ("inputPeerEmpty", "InputUser"): "inputUserEmpty"
        case ("inputPeerSelf", "InputUser"): "inputUserSelf"
        case ("inputPeerUser", "InputUser"): "inputUser"
        case ("inputPeerUserFromMessage", "InputUser"): "inputUserFromMessage"
        case ("inputPeerEmpty", _): "inputChannelEmpty"
        case ("inputPeerChannel", "InputChannel"): "inputChannel"
        case ("inputPeerChannelFromMessage", "InputChannel"): "inputChannelFromMessage"
        default: nil
        }
    }
}
