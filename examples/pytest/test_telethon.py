"""A library under test: Telethon, unpatched."""

from contextlib import asynccontextmanager

import pytest
from telethon import TelegramClient, errors
from telethon.crypto import rsa
from telethon.sessions import StringSession

# Numbers 99966XYYYY exist from the start, live on DC X, and their login code is the X five times.
ALICE, CODE = "9996621234", "22222"


@asynccontextmanager
async def client_at(world, dc=1, **knobs):
    """A client that knows one DC and the key; it learns everything else from the world."""
    rsa.add_key(world.public_key, old=False)
    TelegramClient._config = None  # Telethon keeps help.getConfig for all clients, and so for all worlds.
    client = TelegramClient(StringSession(), api_id=1, api_hash="0" * 32, **knobs)
    client.session.set_dc(dc, *world.address(dc))
    await client.connect()
    try:
        yield client
    finally:
        await client.disconnect()


async def log_in(client, phone=ALICE, code=CODE):
    await client.send_code_request(phone)
    return await client.sign_in(phone, code)


async def test_a_redirect_is_followed(world):
    dcs = world("""
        dcs: 3
        expect:
          - in_order:
              - { answer: PHONE_MIGRATE_2, method: auth.sendCode, dc: 1 }
              - { key_created: permanent, dc: 2 }
              - { answer: auth.authorization, method: auth.signIn, dc: 2 }
        """)
    async with client_at(dcs, dc=1) as client:
        user = await log_in(client)
        assert user.phone == ALICE
        assert client.session.dc_id == 2


async def test_flood_wait_is_reported(world):
    dcs = world("dcs: 2")
    dcs.fault({"fault": "rpc_error", "method": "auth.sendCode", "error": "FLOOD_WAIT_3600"})
    async with client_at(dcs, dc=2) as client:
        with pytest.raises(errors.FloodWaitError) as caught:
            await client.send_code_request(ALICE)
    assert caught.value.seconds == 3600
    dcs.verify({"request": "auth.sendCode", "times": 1})


async def test_a_file_comes_from_another_dc(world):
    dcs = world({
        "dcs": 4,
        "accounts": [{"phone": ALICE}],
        "files": [{"name": "cat.jpg", "content": "meow", "owner": ALICE, "dc": 4}],
    })
    async with client_at(dcs, dc=2) as client:
        await log_in(client)
        [message] = [m async for m in client.iter_messages("me") if m.file]
        assert await client.download_media(message, file=bytes) == b"meow"
    dcs.verify({"answer": "auth.authorization", "method": "auth.importAuthorization", "dc": 4})
    dcs.verify({"answer": "upload.file", "dc": 4})


async def test_an_account_moves_while_its_owner_is_online(world):
    dcs = world("dcs: 4")
    async with client_at(dcs, dc=2) as client:
        await log_in(client)
        dcs.do(f"move account {ALICE} to DC 4")
        # Telethon 1.45 follows the redirect, but does not take the login along.
        with pytest.raises(errors.AuthKeyUnregisteredError):
            await client.get_dialogs()
        assert client.session.dc_id == 4
    dcs.verify({"in_order": [{"answer": "USER_MIGRATE_4", "dc": 2}, {"key_created": "permanent", "dc": 4}]})
    dcs.verify({"never": {"request": "auth.exportAuthorization"}})


async def test_a_dc_that_is_down_is_an_error_and_not_a_hang(world):
    dcs = world("dcs: 2")
    dcs.do("down DC 2")
    async with client_at(dcs, dc=1, connection_retries=1, retry_delay=0) as client:
        with pytest.raises(ConnectionError):
            await client.send_code_request(ALICE)
    dcs.verify({"answer": "PHONE_MIGRATE_2", "dc": 1})


async def test_a_message_whose_answer_was_lost_is_not_sent_twice(world):
    dcs = world("dcs: 2")
    dcs.fault({"fault": "drop_reply", "method": "messages.sendMessage", "times": 1})
    dcs.fault({"fault": "close_after_reply", "method": "messages.sendMessage", "times": 1})
    async with client_at(dcs, dc=2) as client:
        await log_in(client)
        await client.send_message("me", "once, please")
        assert len(await client.get_messages("me", limit=10)) == 1
    dcs.verify({"fault": "drop_reply", "times": 1})
    dcs.verify({"seen": {"request": "messages.sendMessage"}, "times": "2..", "same": "args.random_id"})
