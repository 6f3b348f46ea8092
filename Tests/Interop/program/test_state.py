"""A world that keeps its state: killed at any moment and started again, it knows its clients."""

import hashlib
import random
import signal
import sqlite3
import subprocess

import pytest
from telethon.sessions import StringSession
from telethon.tl import functions, types

from limits import HANG_SECONDS
from telethon_kit import connected, log_in
from world import ON_DC_1, ON_DC_2, World, binary, free_port_base


@pytest.fixture
def start(tmp_path):
    """Starts worlds on the same ports with the same state."""
    base = str(free_port_base())
    worlds = []

    def one(*arguments):
        worlds.append(
            World(tmp_path / "ready.json", "--port-base", base, "--state", str(tmp_path / "state"), *arguments)
        )
        return worlds[-1]

    yield one
    for world in worlds:
        if world.process.poll() is None:
            world.process.kill()
            world.process.wait()


def kill(world):
    world.process.send_signal(signal.SIGKILL)
    world.process.wait()


def test_after_kill_9_a_client_goes_on_with_its_old_key(start, run):
    first = start()

    async def log_in_once():
        async with connected(first) as client:
            await log_in(client, ON_DC_2)
            return client.session.save(), await client.get_me()

    saved, me = run(log_in_once())
    kill(first)
    second = start()

    async def come_back():
        async with connected(second, StringSession(saved)) as client:
            return await client.get_me()

    again = run(come_back())
    assert (again.id, again.phone, again.access_hash) == (me.id, me.phone, me.access_hash)
    assert not second.log.lines("handshake"), "the old key is known"
    assert not second.log.lines("request", "auth.sendCode")


def test_what_was_acknowledged_survives_a_kill_at_once(start, run):
    world = start()

    async def log_out_and_kill():
        async with connected(world) as client:
            await log_in(client, ON_DC_2)
            saved = client.session.save()
            await client(functions.auth.LogOutRequest())
            kill(world)
            return saved

    saved = run(log_out_and_kill())
    second = start()

    async def come_back():
        async with connected(second, StringSession(saved)) as client:
            return await client.is_user_authorized()

    assert run(come_back()) is False


PART = 524_288


async def save_parts(client, content, numbers):
    for number in numbers:
        part = content[number * PART : (number + 1) * PART]
        assert await client(functions.upload.SaveFilePartRequest(77, number, part))


async def download(client, document):
    location = types.InputDocumentFileLocation(document.id, document.access_hash, document.file_reference, "")
    content = b""
    while len(content) < document.size:
        piece = await client(functions.upload.GetFileRequest(location, len(content), PART))
        content += piece.bytes
    return content


def test_an_upload_goes_on_after_a_kill_and_its_file_survives_another(start, run):
    content = random.Random(5).randbytes(5 * PART + 1000)
    first = start()

    async def begin():
        async with connected(first) as client:
            await log_in(client, ON_DC_2)
            await save_parts(client, content, [0, 1, 5])
            kill(first)
            return client.session.save()

    saved = run(begin())
    second = start()

    async def finish():
        async with connected(second, StringSession(saved)) as client:
            await save_parts(client, content, [2, 3, 4])
            file = types.InputFile(77, 6, "a.bin", hashlib.md5(content).hexdigest())
            media = types.InputMediaUploadedDocument(file, "application/octet-stream", [])
            used = await client(functions.messages.UploadMediaRequest(types.InputPeerSelf(), media))
            kill(second)
            return used.document

    document = run(finish())
    assert document.size == len(content)
    third = start()

    async def fetch():
        async with connected(third, StringSession(saved)) as client:
            return await download(client, document)

    assert run(fetch()) == content


def test_a_message_that_was_acknowledged_is_read_after_a_kill(start, run):
    first = start()

    async def send():
        async with connected(first) as sender, connected(first) as receiver:
            await log_in(sender, ON_DC_2)
            await log_in(receiver, ON_DC_1)
            found = await sender(
                functions.contacts.ImportContactsRequest(
                    [types.InputPhoneContact(1, "+" + ON_DC_1.phone, "One", "")]
                )
            )
            user = types.InputPeerUser(found.users[0].id, found.users[0].access_hash)
            await sender(functions.messages.SendMessageRequest(user, "still here?", random_id=9))
            kill(first)
            return receiver.session.save()

    saved = run(send())
    second = start()

    async def read():
        async with connected(second, StringSession(saved)) as client:
            dialogs = await client.get_dialogs()
            return [dialog.message.message for dialog in dialogs]

    assert "still here?" in run(read())


def test_a_state_in_use_and_a_foreign_state_are_refused_by_name(start, tmp_path):
    start()
    command = [binary(), "run", "--port-base", "0", "--state"]
    done = subprocess.run([*command, tmp_path / "state"], capture_output=True, text=True, timeout=HANG_SECONDS)
    assert done.returncode == 1
    assert "global.sqlite" in done.stderr and "locked" in done.stderr
    other = tmp_path / "other"
    other.mkdir()
    with sqlite3.connect(other / "global.sqlite") as database:
        database.execute("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")
        database.execute("INSERT INTO meta VALUES ('format', '99')")
    database.close()
    done = subprocess.run([*command, other], capture_output=True, text=True, timeout=HANG_SECONDS)
    assert done.returncode == 1
    assert "format 99" in done.stderr
