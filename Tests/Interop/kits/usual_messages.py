"""Usual calls about messages between people."""


async def messages(cast) -> None:
    anna, boris, make = cast.anna, cast.boris, cast.make
    friend = cast.peer(cast.friend)
    back = cast.peer(cast.anna_seen)
    for number in range(3):
        await anna.ask("messages.sendMessage", peer=friend, message=f"message {number}", random_id=next(cast.numbers))
    reply = {"reply_to_msg_id": 1}
    await boris.ask("messages.sendMessage", peer=back, message="an answer", random_id=next(cast.numbers), **_reply(cast, reply))
    await anna.ask("messages.sendMessage", peer=make("inputPeerSelf"), message="a note", random_id=next(cast.numbers))
    got = await anna.ask("messages.getHistory", peer=friend)
    sent = next(message.id for message in got.messages if message.out)
    await anna.ask("messages.editMessage", peer=friend, id=sent, message="changed")
    await anna.ask("messages.getMessages", id=[make("inputMessageID", id=sent)])
    await anna.ask("messages.search", peer=friend, q="changed", filter=make("inputMessagesFilterEmpty"))
    await anna.ask("messages.getDialogs", offset_peer=make("inputPeerEmpty"))
    await anna.ask("messages.getPeerDialogs", peers=[make("inputDialogPeer", peer=friend)])
    await anna.ask("messages.getPinnedDialogs", folder_id=0)
    await anna.ask("messages.getDialogFilters")
    await anna.ask("messages.setTyping", peer=friend, action=make("sendMessageTypingAction"))
    await boris.ask("messages.readHistory", peer=back, max_id=99)
    copy = {"from_peer": friend, "id": [sent]}
    await anna.ask("messages.forwardMessages", **copy, to_peer=make("inputPeerSelf"), random_id=[next(cast.numbers)])
    await anna.ask("messages.forwardMessages", **copy, to_peer=friend, random_id=[next(cast.numbers)])
    await anna.ask("messages.deleteMessages", id=[sent], revoke=True)
    state = await anna.ask("updates.getState")
    since = {"date": 1_700_000_000, "qts": 0}
    await anna.ask("updates.getDifference", pts=max(1, state.pts - 5), **since)
    await anna.ask("updates.getDifference", pts=state.pts, **since)
    await cast.robot.ask("updates.getState")


def _reply(cast, reply: dict) -> dict:
    """How an answer names what it answers: since layer 154 by an object."""
    try:
        return {"reply_to": cast.make("inputReplyToMessage", **reply)}
    except TypeError:
        return reply
