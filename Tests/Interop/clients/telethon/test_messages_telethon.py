"""Unpatched Telethon: two accounts that live on different DCs talk to each other."""

import asyncio
from contextlib import asynccontextmanager

import pytest
import telethon
from telethon import errors, events, functions, types

from pictures import png
from telethon_kit import connected, log_in
from world import ON_DC_2, ON_DC_3

VERSION = tuple(int(part) for part in telethon.__version__.split(".")[:2])
PATIENCE = 20
BOT_TOKEN = "1234567890:AAbot"
WITH_A_BOT = f"""
accounts:
  - bot: "{BOT_TOKEN}"
    first_name: Robot
    username: echo_bot
    dc: 4
  - phone: "{ON_DC_2.phone}"
channels:
  - title: Declared
    username: declared_news
    owner: "{ON_DC_2.phone}"
    stats_dc: 3
"""


class Inbox:
    """What an event handler was called with, in order."""

    def __init__(self, client, event):
        self._queue = asyncio.Queue()
        client.add_event_handler(self._queue.put, event)

    async def next(self):
        return await asyncio.wait_for(self._queue.get(), PATIENCE)

    @property
    def is_empty(self):
        return self._queue.empty()


@asynccontextmanager
async def two_people(world):
    """Two clients, logged in as accounts of DC 2 and DC 3, and how the first one names the second."""
    async with connected(world) as ann, connected(world) as bob:
        await log_in(ann, ON_DC_2)
        await log_in(bob, ON_DC_3)
        yield ann, bob, await contact(ann, ON_DC_3.phone)


async def contact(client, phone):
    """Finds somebody by phone number, the way an application does."""
    entry = types.InputPhoneContact(client_id=7, phone="+" + phone, first_name="A", last_name="Friend")
    found = await client(functions.contacts.ImportContactsRequest([entry]))
    assert [item.client_id for item in found.imported] == [7]
    return found.users[0]


def test_text_goes_both_ways_between_accounts_of_different_dcs(world, run):
    async def scenario():
        async with two_people(world) as (ann, bob, friend):
            to_ann, to_bob = (Inbox(c, events.NewMessage(incoming=True)) for c in (ann, bob))
            sent = await ann.send_message(friend, "**hello** there")
            assert sent.out and sent.id and sent.raw_text == "hello there"
            got = await to_bob.next()
            assert got.raw_text == "hello there" and not got.out
            assert [type(entity) for entity in got.entities] == [types.MessageEntityBold]
            sender = await got.get_sender()
            assert sender.id == (await ann.get_me()).id
            reply = await got.reply("and back")
            kept = await bob.get_messages(await got.get_input_chat(), ids=reply.id)  # Old ones forget it in a short form.
            assert kept.reply_to.reply_to_msg_id == got.id
            answer = await to_ann.next()
            assert answer.raw_text == "and back"
            assert (await answer.get_reply_message()).id == sent.id
            assert to_bob.is_empty and to_ann.is_empty

    run(scenario())


def test_dialogs_and_history_are_listed_newest_first(world, run):
    async def scenario():
        async with two_people(world) as (ann, bob, friend):
            await ann.send_message("me", "a note")
            for number in range(25):
                await ann.send_message(friend, f"number {number}")
            dialogs = await ann.get_dialogs()
            assert [dialog.name for dialog in dialogs] == ["A Friend", "Test 1234"]
            assert dialogs[0].message.raw_text == "number 24"
            texts = [message.raw_text async for message in ann.iter_messages(friend, limit=None)]
            assert texts == [f"number {number}" for number in reversed(range(25))]
            oldest = [message.raw_text async for message in ann.iter_messages(friend, reverse=True, limit=3)]
            assert oldest == ["number 0", "number 1", "number 2"]
            found = [message.raw_text async for message in ann.iter_messages(friend, search="BER 1", limit=50)]
            assert len(found) == 11
            theirs = await bob.get_dialogs()
            assert [(dialog.unread_count, dialog.name) for dialog in theirs] == [(25, "Test 1234")]
            await bob.send_read_acknowledge(theirs[0].entity)
            assert [dialog.unread_count for dialog in await bob.get_dialogs()] == [0]
            assert (await ann.get_dialogs())[0].dialog.read_outbox_max_id == dialogs[0].message.id

    run(scenario())


def test_dialogs_come_in_pages(world, run):
    async def scenario():
        async with two_people(world) as (ann, _, friend):
            await ann.send_message(friend, "hi")
            for number in range(4):
                await ann(functions.channels.CreateChannelRequest(f"c{number}", "", broadcast=True))
            first = await ann.get_dialogs(limit=2)
            last = first[-1]
            rest = await ann.get_dialogs(
                offset_date=last.date, offset_id=last.message.id, offset_peer=last.entity, limit=10
            )
            assert [dialog.name for dialog in first + rest] == ["c3", "c2", "c1", "c0", "A Friend"]

    run(scenario())


def test_edit_delete_and_forward_reach_the_other_side(world, run):
    async def scenario():
        async with two_people(world) as (ann, bob, friend):
            new, edited, deleted = (
                Inbox(bob, kind) for kind in (events.NewMessage(), events.MessageEdited(), events.MessageDeleted())
            )
            sent = await ann.send_message(friend, "first")
            got = await new.next()
            changed = await ann.edit_message(sent, "second")
            assert changed.raw_text == "second" and changed.edit_date
            assert (await edited.next()).raw_text == "second"
            await ann.forward_messages(friend, sent)
            forwarded = await new.next()
            assert forwarded.raw_text == "second"
            assert forwarded.fwd_from.from_id == types.PeerUser((await ann.get_me()).id)
            await ann.delete_messages(friend, [sent.id])
            assert (await deleted.next()).deleted_ids == [got.id]
            left = [message.raw_text async for message in bob.iter_messages(forwarded.chat_id)]
            assert left == ["second"]
            with pytest.raises(errors.MessageIdInvalidError):
                await ann.edit_message(friend, sent.id, "third")
            assert await ann.get_messages(friend, ids=sent.id) is None

    run(scenario())


def test_a_second_session_sees_what_the_first_one_sent(world, run):
    async def scenario():
        async with two_people(world) as (ann, _, friend), connected(world, dc=2) as tablet:
            await log_in(tablet, ON_DC_2)
            inbox = Inbox(tablet, events.NewMessage())
            sent = await ann.send_message(friend, "from the phone")
            seen = await inbox.next()
            assert (seen.id, seen.raw_text, seen.out) == (sent.id, "from the phone", True)

    run(scenario())


def test_what_was_missed_comes_by_a_difference(world, run):
    async def scenario():
        async with two_people(world) as (ann, bob, friend):
            await ann.send_message(friend, "one")
            state = await bob(functions.updates.GetStateRequest())
            for text in ("two", "three"):
                await ann.send_message(friend, text)
            missed = await bob(
                functions.updates.GetDifferenceRequest(pts=state.pts, date=state.date, qts=state.qts)
            )
            assert [message.message for message in missed.new_messages] == ["two", "three"]
            assert missed.state.pts == state.pts + 2
            assert (await ann.get_me()).id in [user.id for user in missed.users]

    run(scenario())


def test_a_group_is_created_written_in_and_left(world, run):
    async def scenario():
        async with two_people(world) as (ann, bob, friend):
            actions, messages = Inbox(bob, events.ChatAction()), Inbox(bob, events.NewMessage())
            await ann(functions.messages.CreateChatRequest(users=[friend], title="Three of us"))
            created = await actions.next()
            assert created.created or created.user_added
            group = next(dialog for dialog in await ann.get_dialogs() if dialog.name == "Three of us")
            assert group.is_group
            await ann.send_message(group.entity, "hello all")
            got = await messages.next()
            assert got.is_group and got.raw_text == "hello all"
            assert (await got.get_chat()).title == "Three of us"
            await got.respond("hello you")
            texts = [message.raw_text async for message in ann.iter_messages(group.entity) if not message.action]
            assert texts == ["hello you", "hello all"]
            people = await bob.get_participants(got.chat_id)
            assert len(people) == 2
            me = await bob.get_me()
            chat = await got.get_chat()
            await bob(functions.messages.DeleteChatUserRequest(chat_id=chat.id, user_id=me))
            with pytest.raises((errors.ChatWriteForbiddenError, errors.PeerIdInvalidError)):
                await bob.send_message(types.PeerChat(chat.id), "still here?")

    run(scenario())


def test_a_channel_is_created_joined_by_its_name_and_read(world, run):
    async def scenario():
        async with two_people(world) as (ann, bob, _):
            made = await ann(functions.channels.CreateChannelRequest("News", "of the day", broadcast=True))
            channel = made.chats[0]
            await ann(functions.channels.UpdateUsernameRequest(channel, "daily_news"))
            found = await bob.get_entity("daily_news")
            assert found.title == "News" and found.left and found.broadcast
            await bob(functions.channels.JoinChannelRequest(found))
            posts = Inbox(bob, events.NewMessage(chats=found))
            sent = await ann.send_message(channel, "it rains")
            assert sent.post
            got = await posts.next()
            assert got.id == sent.id and got.post and not got.out and got.raw_text == "it rains"
            history = [message.raw_text async for message in bob.iter_messages(found) if not message.action]
            assert history == ["it rains"]
            with pytest.raises((errors.ChatAdminRequiredError, errors.ChatWriteForbiddenError)):
                await bob.send_message(found, "no, it does not")
            full = await bob(functions.channels.GetFullChannelRequest(found))
            assert full.full_chat.about == "of the day" and full.full_chat.participants_count == 2
            await bob.delete_dialog(found)
            assert "News" not in [dialog.name for dialog in await bob.get_dialogs()]

    run(scenario())


def test_a_supergroup_is_written_in_by_everybody(world, run):
    async def scenario():
        async with two_people(world) as (ann, bob, friend):
            posts = Inbox(bob, events.NewMessage())
            made = await ann(functions.channels.CreateChannelRequest("Talk", "", megagroup=True))
            await ann(functions.channels.InviteToChannelRequest(made.chats[0], [friend]))
            await ann.send_message(made.chats[0], "welcome")
            got = await posts.next()
            assert got.raw_text == "welcome" and got.sender_id == (await ann.get_me()).id
            to_ann = Inbox(ann, events.NewMessage(incoming=True))
            await got.reply("thanks")
            answer = await to_ann.next()
            assert answer.raw_text == "thanks" and answer.is_channel and answer.is_group
            people = await ann.get_participants(made.chats[0])
            assert len(people) == 2
            await bob.edit_message(answer.chat_id, answer.id, "thank you")
            await ann.delete_messages(made.chats[0], [answer.id])
            assert await bob.get_messages(got.chat_id, ids=answer.id) is None

    run(scenario())


def test_names_and_numbers_are_found_and_changed(world, run):
    async def scenario():
        async with two_people(world) as (ann, bob, _):
            await bob(functions.account.UpdateUsernameRequest("bob_of_dc3"))
            await bob(functions.account.UpdateProfileRequest(first_name="Bob", about="lives on 3"))
            me = await bob.get_me()
            assert (me.username, me.first_name) == ("bob_of_dc3", "Bob")
            found = await ann.get_entity("@BOB_of_dc3")
            assert found.id == me.id
            full = await ann(functions.users.GetFullUserRequest(found))
            assert getattr(full, "full_user", full).about == "lives on 3"
            by_phone = await ann.get_entity("+" + ON_DC_3.phone)
            assert by_phone.id == me.id
            with pytest.raises(ValueError):
                await ann.get_entity("nobody_of_dc4")
            with pytest.raises(errors.UsernameOccupiedError):
                await ann(functions.account.UpdateUsernameRequest("bob_of_dc3"))
            with pytest.raises(errors.UsernameInvalidError):
                await ann(functions.account.UpdateUsernameRequest("1st"))

    run(scenario())


def test_the_photo_of_a_group_is_read_at_its_dc_by_everybody_in_it(world, run):
    content = png(640, 480)

    async def scenario():
        async with two_people(world) as (ann, bob, friend):
            inbox = Inbox(bob, events.ChatAction())
            made = await ann(functions.channels.CreateChannelRequest("Talk", "", megagroup=True))
            channel = made.chats[0]
            await ann(functions.channels.InviteToChannelRequest(channel, [friend]))
            assert (await inbox.next()).user_added
            file = await ann.upload_file(content, file_name="group.png")
            await ann(functions.channels.EditPhotoRequest(channel, types.InputChatUploadedPhoto(file=file)))
            told = await inbox.next()
            assert told.new_photo and told.photo.dc_id == 2
            seen = await bob.get_entity(told.chat_id)
            assert isinstance(seen.photo, types.ChatPhoto) and seen.photo.dc_id == 2
            assert seen.photo.photo_id == told.photo.id and seen.photo.stripped_thumb
            # Bob lives on DC 3; Telethon follows dc_id.
            for big in (True, False):
                assert await bob.download_profile_photo(seen, file=bytes, download_big=big) == content
            full = await bob(functions.channels.GetFullChannelRequest(seen))
            assert full.full_chat.chat_photo.id == told.photo.id
            await ann(functions.channels.EditPhotoRequest(channel, types.InputChatPhotoEmpty()))
            assert (await inbox.next()).photo is None
            assert isinstance((await bob.get_entity(told.chat_id)).photo, types.ChatPhotoEmpty)

    run(scenario())
    world.log.wait_for("answer", "upload.file", dc=2)


def test_a_photo_of_one_dc_is_seen_at_the_other(world, run, tmp_path):
    content = png(1281, 333)
    picture = tmp_path / "grey.png"
    picture.write_bytes(content)

    async def scenario():
        async with two_people(world) as (ann, bob, friend):
            inbox = Inbox(bob, events.NewMessage())
            sent = await ann.send_file(friend, str(picture), caption="look")
            assert sent.photo and sent.raw_text == "look"
            got = await inbox.next()
            assert got.photo.id == sent.photo.id and got.photo.dc_id == 2
            boxes = [(size.type, size.w, size.h) for size in got.photo.sizes[1:]]
            assert boxes == [("s", 100, 26), ("m", 320, 83), ("x", 800, 208), ("y", 1280, 333), ("w", 1281, 333)]
            assert isinstance(got.photo.sizes[0], types.PhotoStrippedSize)
            (again,) = await bob.get_messages(got.chat_id, ids=[got.id])
            assert again.photo.to_dict() == got.photo.to_dict()
            assert await got.download_media(bytes) == content
            await ann.send_file(friend, [str(picture), str(picture)])
            first, second = await inbox.next(), await inbox.next()
            assert first.grouped_id and first.grouped_id == second.grouped_id
            found = [message.id async for message in bob.iter_messages(
                got.chat_id, filter=types.InputMessagesFilterPhotos
            )]
            assert found == [second.id, first.id, got.id]

    run(scenario())


def test_a_bot_answers_in_private_and_in_a_group(world_of, run):
    world = world_of(WITH_A_BOT)

    async def scenario():
        async with connected(world, dc=1) as bot, connected(world) as ann:
            await bot.sign_in(bot_token=BOT_TOKEN)
            await log_in(ann, ON_DC_2)

            async def echo(event):
                await event.respond(f"you said {event.raw_text}")

            bot.add_event_handler(echo, events.NewMessage(incoming=True, pattern="/.*"))
            to_ann = Inbox(ann, events.NewMessage(incoming=True))
            await ann.send_message("echo_bot", "/start")
            answer = await to_ann.next()
            assert answer.raw_text == "you said /start" and (await answer.get_sender()).bot
            with pytest.raises(errors.BotMethodInvalidError):
                await bot.get_dialogs()
            robot = await ann.get_input_entity("echo_bot")
            await ann(functions.messages.CreateChatRequest(users=[robot], title="With a bot"))
            group = next(dialog for dialog in await ann.get_dialogs() if dialog.name == "With a bot")
            await ann.send_message(group.entity, "/hello")
            assert (await to_ann.next()).raw_text == "you said /hello"

    run(scenario())


def test_a_declared_channel_is_there_and_its_statistics_elsewhere(world_of, run):
    world = world_of(WITH_A_BOT)

    async def scenario():
        async with connected(world) as ann:
            await log_in(ann, ON_DC_2)
            channel = await ann.get_entity("declared_news")
            assert channel.title == "Declared" and channel.creator
            full = await ann(functions.channels.GetFullChannelRequest(channel))
            assert full.full_chat.stats_dc == 3
            if VERSION >= (1, 25):
                assert type(await ann.get_stats(channel)).__name__ == "BroadcastStats"
                world.log.wait_for("answer", "STATS_MIGRATE_3", dc=2)

    run(scenario())


@pytest.mark.skipif(VERSION < (1, 25), reason="this Telethon has no get_stats that follows")
def test_statistics_are_asked_at_the_dc_where_they_live(world, run):
    async def scenario():
        async with two_people(world) as (ann, _, _):
            made = await ann(functions.channels.CreateChannelRequest("News", "", broadcast=True))
            full = await ann(functions.channels.GetFullChannelRequest(made.chats[0]))
            assert full.full_chat.stats_dc == 2 and full.full_chat.can_view_stats
            stats = await ann.get_stats(made.chats[0])
            assert type(stats).__name__ == "BroadcastStats"

    run(scenario())
