"""A world that keeps its state: killed at any moment and started again, it knows its clients."""

import signal
import sqlite3
import subprocess

import pytest
from telethon.sessions import StringSession
from telethon.tl import functions

from telethon_kit import connected, log_in
from world import ON_DC_2, World, binary, free_port_base


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


def test_a_state_in_use_and_a_foreign_state_are_refused_by_name(start, tmp_path):
    start()
    command = [binary(), "run", "--port-base", "0", "--state"]
    done = subprocess.run([*command, tmp_path / "state"], capture_output=True, text=True, timeout=20)
    assert done.returncode == 1
    assert "global.sqlite" in done.stderr and "locked" in done.stderr
    other = tmp_path / "other"
    other.mkdir()
    with sqlite3.connect(other / "global.sqlite") as database:
        database.execute("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")
        database.execute("INSERT INTO meta VALUES ('format', '99')")
    database.close()
    done = subprocess.run([*command, other], capture_output=True, text=True, timeout=20)
    assert done.returncode == 1
    assert "format 99" in done.stderr
