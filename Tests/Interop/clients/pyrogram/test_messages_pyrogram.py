"""Unpatched Pyrogram and its forks: two accounts that live on different DCs talk to each other."""

import asyncio
from contextlib import asynccontextmanager

import pytest

from pyrogram_kit import answer, create_group, errors, library, make_client, part, raw, started
from world import ON_DC_2, ON_DC_3

PATIENCE = 20
BOT_TOKEN = "1234567890:AAbot"
WITH_A_BOT = f"""
accounts:
  - bot: "{BOT_TOKEN}"
    first_name: Robot
    username: echo_bot
    dc: 4
  - phone: "{ON_DC_2.phone}"
"""
handlers = part("handlers")


class Inbox:
    """What a handler was called with, in order."""

    def __init__(self, client, kind=handlers.MessageHandler):
        self._queue = asyncio.Queue()

        async def take(_, value):
            await self._queue.put(value)

        client.add_handler(kind(take))

    async def next(self):
        return await asyncio.wait_for(self._queue.get(), PATIENCE)


@pytest.fixture
def person(world, monkeypatch, tmp_path):
    """Runs a client that is logged in as an account: first the login, then a start with the stored session."""

    @asynccontextmanager
    async def running(account, name):
        app = make_client(
            world,
            monkeypatch,
            tmp_path,
            name=name,
            phone_number=account.phone,
            phone_code=account.code,
        )
        async with started(app):
            yield app

    return running


async def texts(client, chat, **knobs):
    return [message.text async for message in client.get_chat_history(chat, **knobs) if not message.service]


def test_text_goes_both_ways_between_accounts_of_different_dcs(person, run):
    async def scenario():
        async with person(ON_DC_2, "ann") as ann, person(ON_DC_3, "bob") as bob:
            to_ann, to_bob = Inbox(ann), Inbox(bob)
            friend = (await ann.import_contacts([library.types.InputPhoneContact(ON_DC_3.phone, "Bob")])).users[0]
            sent = await ann.send_message(friend.id, "**hello** there")
            assert sent.text == "hello there" and sent.outgoing
            got = await to_bob.next()
            assert got.text == "hello there" and not got.outgoing
            assert got.from_user.id == ann.me.id
            await answer(bob, got, "and back")
            back = await to_ann.next()
            assert back.text == "and back" and back.from_user.id == bob.me.id
            assert back.reply_to_message_id == sent.id

    run(scenario())


def test_dialogs_and_history_are_listed_newest_first(person, run):
    async def scenario():
        async with person(ON_DC_2, "ann") as ann, person(ON_DC_3, "bob") as bob:
            await bob.set_username("bob_of_dc3")
            inbox = Inbox(bob)
            await ann.send_message("me", "a note")
            for number in range(5):
                await ann.send_message("bob_of_dc3", f"number {number}")
            for _ in range(5):
                await inbox.next()
            dialogs = [dialog async for dialog in ann.get_dialogs()]
            assert [dialog.chat.id for dialog in dialogs] == [bob.me.id, ann.me.id]
            assert dialogs[0].top_message.text == "number 4"
            assert await texts(ann, bob.me.id) == [f"number {number}" for number in reversed(range(5))]
            assert await texts(bob, ann.me.id, limit=2) == ["number 4", "number 3"]
            theirs = [dialog async for dialog in bob.get_dialogs()]
            assert [dialog.unread_messages_count for dialog in theirs] == [5]
            await bob.read_chat_history(ann.me.id)
            theirs = [dialog async for dialog in bob.get_dialogs()]
            assert [dialog.unread_messages_count for dialog in theirs] == [0]
            found = [message.text async for message in ann.search_messages("bob_of_dc3", query="ER 3")]
            assert found == ["number 3"]

    run(scenario())


def test_edit_delete_and_forward_reach_the_other_side(person, run):
    async def scenario():
        async with person(ON_DC_2, "ann") as ann, person(ON_DC_3, "bob") as bob:
            await bob.set_username("bob_of_dc3")
            new, edited = Inbox(bob), Inbox(bob, handlers.EditedMessageHandler)
            deleted = Inbox(bob, handlers.DeletedMessagesHandler)
            sent = await ann.send_message("bob_of_dc3", "first")
            got = await new.next()
            await ann.edit_message_text("bob_of_dc3", sent.id, "second")
            assert (await edited.next()).text == "second"
            await ann.forward_messages("bob_of_dc3", "bob_of_dc3", sent.id)
            assert (await new.next()).text == "second"
            await ann.delete_messages("bob_of_dc3", sent.id)
            assert [message.id for message in await deleted.next()] == [got.id]
            assert await texts(bob, ann.me.id) == ["second"]

    run(scenario())


def test_a_group_is_created_and_written_in(person, run):
    async def scenario():
        async with person(ON_DC_2, "ann") as ann, person(ON_DC_3, "bob") as bob:
            await bob.set_username("bob_of_dc3")
            to_ann, to_bob = Inbox(ann), Inbox(bob)
            group = await create_group(ann, "Three of us", "bob_of_dc3")
            assert (await to_bob.next()).service
            await ann.send_message(group, "hello all")
            got = await to_bob.next()
            assert got.text == "hello all" and got.chat.title == "Three of us"
            await bob.send_message(got.chat.id, "hello you")
            assert (await to_ann.next()).text == "hello you"
            assert await texts(ann, group) == ["hello you", "hello all"]
            members = [member.user.id async for member in bob.get_chat_members(group)]
            assert sorted(members) == sorted([ann.me.id, bob.me.id])
            await bob.leave_chat(group)
            with pytest.raises(errors.RPCError):
                await bob.send_message(group, "still here?")

    run(scenario())


def test_a_channel_is_created_joined_by_its_name_and_read(person, run):
    async def scenario():
        async with person(ON_DC_2, "ann") as ann, person(ON_DC_3, "bob") as bob:
            to_bob = Inbox(bob)
            channel = await ann.create_channel("News", "of the day")
            await ann.set_chat_username(channel.id, "daily_news")
            await bob.join_chat("daily_news")
            sent = await ann.send_message(channel.id, "it rains")
            got = await to_bob.next()
            assert (got.id, got.text, got.chat.username) == (sent.id, "it rains", "daily_news")
            assert await texts(bob, "daily_news") == ["it rains"]
            chat = await bob.get_chat("daily_news")
            assert chat.members_count == 2 and chat.description == "of the day"
            with pytest.raises(errors.RPCError):
                await bob.send_message("daily_news", "no, it does not")
            await bob.leave_chat("daily_news")
            assert "News" not in [dialog.chat.title async for dialog in bob.get_dialogs()]

    run(scenario())


def test_a_supergroup_is_written_in_by_everybody(person, run):
    async def scenario():
        async with person(ON_DC_2, "ann") as ann, person(ON_DC_3, "bob") as bob:
            await bob.set_username("bob_of_dc3")
            to_ann, to_bob = Inbox(ann), Inbox(bob)
            group = await ann.create_supergroup("Talk")
            await ann.add_chat_members(group.id, "bob_of_dc3")
            await ann.send_message(group.id, "welcome")
            got = await to_bob.next()
            while got.service:
                got = await to_bob.next()
            assert got.text == "welcome" and got.from_user.id == ann.me.id
            await answer(bob, got, "thanks")
            assert (await to_ann.next()).text == "thanks"
            assert await ann.get_chat_members_count(group.id) == 2

    run(scenario())


def test_names_are_found_and_changed(person, run):
    async def scenario():
        async with person(ON_DC_2, "ann") as ann, person(ON_DC_3, "bob") as bob:
            await bob.set_username("bob_of_dc3")
            await bob.update_profile(first_name="Bob", bio="lives on 3")
            me = await bob.get_me()
            assert (me.username, me.first_name) == ("bob_of_dc3", "Bob")
            chat = await ann.get_chat("bob_of_dc3")
            assert (chat.id, chat.bio) == (me.id, "lives on 3")
            with pytest.raises(errors.UsernameNotOccupied):
                await ann.get_chat("nobody_of_dc4")
            with pytest.raises(errors.UsernameOccupied):
                await ann.set_username("bob_of_dc3")

    run(scenario())


def test_what_was_missed_comes_by_a_difference(person, run):
    async def scenario():
        async with person(ON_DC_2, "ann") as ann, person(ON_DC_3, "bob") as bob:
            await bob.set_username("bob_of_dc3")
            state = await bob.invoke(raw.functions.updates.GetState())
            await ann.send_message("bob_of_dc3", "missed")
            missed = await bob.invoke(
                raw.functions.updates.GetDifference(pts=state.pts, date=state.date, qts=state.qts)
            )
            assert [message.message for message in missed.new_messages] == ["missed"]
            assert missed.state.pts == state.pts + 1

    run(scenario())


def test_a_document_of_one_dc_is_downloaded_at_the_other(person, run, tmp_path):
    content = bytes(range(256)) * 300
    path = tmp_path / "numbers.bin"
    path.write_bytes(content)

    async def scenario():
        async with person(ON_DC_2, "ann") as ann, person(ON_DC_3, "bob") as bob:
            await bob.set_username("bob_of_dc3")
            inbox = Inbox(bob)
            sent = await ann.send_document("bob_of_dc3", str(path), caption="count")
            assert sent.document.file_size == len(content)
            got = await inbox.next()
            assert got.caption == "count" and got.document.file_name == "numbers.bin"
            saved = await bob.download_media(got, file_name=str(tmp_path / "copy.bin"))
            assert (tmp_path / "copy.bin").read_bytes() == content, saved

    run(scenario())


def test_a_bot_answers(world_of, monkeypatch, tmp_path, run):
    world = world_of(WITH_A_BOT)

    async def scenario():
        bot = make_client(world, monkeypatch, tmp_path, name="bot", in_memory=True, bot_token=BOT_TOKEN)
        ann = make_client(
            world,
            monkeypatch,
            tmp_path,
            name="ann",
            in_memory=True,
            phone_number=ON_DC_2.phone,
            phone_code=ON_DC_2.code,
        )
        async with started(bot), started(ann):
            to_ann, to_bot = Inbox(ann), Inbox(bot)
            await ann.send_message("echo_bot", "/start")
            got = await to_bot.next()
            await bot.send_message(got.chat.id, f"you said {got.text}")
            answered = await to_ann.next()
            assert answered.text == "you said /start" and answered.from_user.is_bot

    run(scenario())
