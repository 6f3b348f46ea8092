"""Usual calls about groups and channels."""

from usual_files import shown


def made(answer):
    """The chat in the answer to a creation: since layer 181 it lies one level deeper."""
    return getattr(answer, "updates", answer) if hasattr(answer, "missing_invitees") else answer


async def groups(cast) -> None:
    anna, boris, make = cast.anna, cast.boris, cast.make
    friend = cast.input_user(cast.friend)
    answer = await anna.ask("messages.createChat", users=[friend], title="Group")
    chat = made(answer).chats[0].id
    peer = make("inputPeerChat", chat_id=chat)
    await anna.ask("messages.sendMessage", peer=peer, message="in the group", random_id=next(cast.numbers))
    await boris.ask("messages.setTyping", peer=peer, action=make("sendMessageTypingAction"))
    await anna.ask("messages.editChatTitle", chat_id=chat, title="Renamed")
    await anna.ask("messages.editChatPhoto", chat_id=chat, photo=await shown(cast))
    await anna.ask("messages.getFullChat", chat_id=chat)
    await anna.ask("messages.getChats", id=[chat])
    await anna.ask("messages.deleteChatUser", chat_id=chat, user_id=friend)
    await anna.ask("messages.addChatUser", chat_id=chat, user_id=friend)


async def channels(cast) -> None:
    anna, boris, make = cast.anna, cast.boris, cast.make
    found = (await anna.ask("contacts.resolveUsername", username="the_public")).chats[0]
    public = make("inputChannel", channel_id=found.id, access_hash=found.access_hash)
    await anna.ask("channels.joinChannel", channel=public)

    for kind in ("megagroup", "broadcast"):
        answer = await anna.ask("channels.createChannel", title="Made", about="by a library", **{kind: True})
        chat = answer.chats[0]
        own = make("inputChannel", channel_id=chat.id, access_hash=chat.access_hash)
        peer = make("inputPeerChannel", channel_id=chat.id, access_hash=chat.access_hash)
        await anna.ask("channels.inviteToChannel", channel=own, users=[cast.input_user(cast.friend)])
        for number in range(3):
            await anna.ask("messages.sendMessage", peer=peer, message=f"post {number}", random_id=next(cast.numbers))
        history = (await anna.ask("messages.getHistory", peer=peer)).messages
        post = history[0].id
        await anna.ask("messages.editMessage", peer=peer, id=post, message="changed")
        await anna.ask("channels.getMessages", channel=own, id=[make("inputMessageID", id=post)])
        await anna.ask("channels.getChannels", id=[own])
        await anna.ask("channels.editPhoto", channel=own, photo=await shown(cast))
        await anna.ask("channels.getFullChannel", channel=own)
        await anna.ask("channels.getParticipants", channel=own, filter=make("channelParticipantsRecent"))
        await anna.ask("channels.getParticipant", channel=own, participant=make("inputPeerSelf"))
        await anna.ask("channels.editTitle", channel=own, title="Renamed")
        await anna.ask("channels.checkUsername", channel=own, username="free_name")
        await anna.ask("channels.updateUsername", channel=own, username=f"made_{kind}")
        everything = make("channelMessagesFilterEmpty")
        for pts in (1, 2):
            await anna.ask("updates.getChannelDifference", channel=own, filter=everything, pts=pts, limit=50)
        seen = (await boris.ask("contacts.resolveUsername", username=f"made_{kind}")).chats[0]
        theirs = make("inputChannel", channel_id=seen.id, access_hash=seen.access_hash)
        there = make("inputPeerChannel", channel_id=seen.id, access_hash=seen.access_hash)
        if kind == "megagroup":
            await boris.ask("messages.setTyping", peer=there, action=make("sendMessageTypingAction"))
            await anna.ask("stats.getMegagroupStats", channel=own)
        else:
            await anna.ask("stats.getBroadcastStats", channel=own)
            await anna.ask("stats.getMessageStats", channel=own, msg_id=post)
        await boris.ask("channels.readHistory", channel=theirs, max_id=post)
        await anna.ask("channels.deleteMessages", channel=own, id=[post])
        await boris.ask("channels.leaveChannel", channel=theirs)

