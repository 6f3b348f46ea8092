import Primitives

// What the service itself writes to accounts.
extension World {
    /// Tells an account that is logged in elsewhere the code that was sent to its apps.
    mutating func write(_ code: LoginCode, now: Timestamp) {
        guard code.delivery == .app, let account = accounts[code.phone],
            logins(of: account.id).contains(where: { $0 != code.place })
        else { return }
        write(
            "Login code: \(code.digits). Tell it to nobody: whoever has it can log in as you.",
            to: account.id,
            now: now
        )
    }

    /// Writes to an account.
    private mutating func write(_ text: String, to user: UserID, now: Timestamp) {
        let serial = messaging.nextSerial()
        let dialog = Peer.account(Account.service.id)
        let (_, change) = messaging.boxes[user, default: MessageBox()].add(to: dialog) { id in
            Message(
                id: id,
                serial: serial,
                peer: dialog,
                sender: Account.service.id,
                isOutgoing: false,
                date: now,
                content: .body(MessageBody(text)),
                replyTo: nil,
                origin: nil,
                groupedID: nil
            )
        }
        note(.notice(.box(user, change)))
    }
}
