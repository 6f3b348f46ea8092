"""Stock Telethon in worlds that come and go over HTTP."""

import asyncio
import http.client
import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from telethon import TelegramClient, errors, functions
from telethon.crypto import rsa
from telethon.sessions import StringSession

from admin_kit import Admin, AdminServer, HTTPWorld, Refused
from limits import HANG_SECONDS
from telethon_kit import API_HASH, API_ID, log_in
from world import ON_DC_2

WORLDS = 200
AT_ONCE = 8
# An allocator keeps some of what was freed; it must not become more and more.
MOST_LEFT_KILOBYTES = 16 * 1024
MOST_GROWTH_KILOBYTES = 4 * 1024


@pytest.fixture
def server(tmp_path):
    running = AdminServer(tmp_path)
    yield running
    assert running.stop() == 0, running.log.text


def client_of(world: HTTPWorld) -> TelegramClient:
    """Telethon keeps help.getConfig per class: here each world has a class of its own."""
    rsa.add_key(world.pem, old=False)
    kind = type("ClientOfOneWorld", (TelegramClient,), {"_config": None})
    client = kind(
        StringSession(),
        API_ID,
        API_HASH,
        timeout=HANG_SECONDS,
        connection_retries=2,
        request_retries=1,
        flood_sleep_threshold=0,
    )
    client.session.set_dc(1, *world.address(1))
    return client


def settles(condition) -> bool:
    deadline = time.monotonic() + HANG_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


class Runner:
    """A test runner with some threads, each with a connection of its own."""

    def __init__(self, server: AdminServer) -> None:
        self.server = server
        self.pool = ThreadPoolExecutor(AT_ONCE)
        self.local = threading.local()
        self.admins: list[Admin] = []

    def admin(self) -> Admin:
        if not hasattr(self.local, "admin"):
            self.local.admin = self.server.admin()
            self.admins.append(self.local.admin)
        return self.local.admin

    def close(self) -> None:
        self.pool.shutdown()
        for admin in self.admins:
            admin.close()


def one_round(server: AdminServer, runner: Runner, run, count: int = WORLDS) -> dict[str, float]:
    """Worlds at a time, each made, used by a login, found to have seen that login only, and ended."""
    pool, admin = runner.pool, runner.admin
    started = time.monotonic()
    worlds = list(pool.map(lambda _: admin().create(), range(count)))
    created = time.monotonic()
    descriptors = server.descriptors()

    async def use_all():
        places = asyncio.Semaphore(AT_ONCE)

        async def use(world: HTTPWorld):
            async with places:
                client = client_of(world)
                await client.connect()
                try:
                    me = await log_in(client, ON_DC_2)
                    assert me.phone == ON_DC_2.phone
                finally:
                    await client.disconnect()

        await asyncio.gather(*(use(world) for world in worlds))

    run(use_all(), 2 * HANG_SECONDS)
    used = time.monotonic()

    def seen(world: HTTPWorld) -> int:
        pattern = {"request": "auth.signIn", "dc": 2}
        return admin().json("POST", f"/worlds/{world.id}/verify", pattern)["count"]

    assert list(pool.map(seen, worlds)) == [1] * count
    memory = server.resident_kilobytes()
    asked = time.monotonic()
    list(pool.map(lambda world: admin().ask("DELETE", f"/worlds/{world.id}"), worlds))
    ended = time.monotonic()
    return {
        "create_ms": (created - started) * 1000 / count,
        "login_ms": (used - created) * 1000 / count,
        "delete_ms": (ended - asked) * 1000 / count,
        "descriptors": descriptors,
        "memory_mb": memory / 1024,
    }


def test_two_hundred_worlds_are_made_used_and_ended_and_leave_nothing(server, run):
    runner = Runner(server)
    # What the process makes once, when it is used for the first time, is there from here on.
    one_round(server, runner, run, count=AT_ONCE)
    first_descriptors, first_memory = server.descriptors(), server.resident_kilobytes()
    rounds = [one_round(server, runner, run) for _ in range(2)]
    after = server.resident_kilobytes()
    for _ in range(300):
        world = runner.admin().create()
        runner.admin().ask("DELETE", f"/worlds/{world.id}")
    last = server.resident_kilobytes()
    print(rounds, f"memory in kB: {first_memory} at first, {after} after, {last} after 300 more")
    metrics = runner.admin().ask("GET", "/metrics")
    assert [world["id"] for world in runner.admin().json("GET", "/worlds")["worlds"]] == ["main"]
    runner.close()
    # All ports of all worlds are open at the same time.
    assert all(one["descriptors"] > WORLDS * 5 for one in rounds)
    assert settles(lambda: server.descriptors() <= first_descriptors), server.descriptors()
    # What 400 worlds were given is given back.
    assert after - first_memory < MOST_LEFT_KILOBYTES
    assert last - after < MOST_GROWTH_KILOBYTES
    assert f"dcsim_worlds_destroyed_total {AT_ONCE + 700}" in metrics


def test_a_fault_that_is_armed_live_is_met_until_it_is_disarmed(server, run):
    admin = server.admin()
    world = admin.create("dcs: 2", "flood")

    async def scenario():
        client = client_of(world)
        await client.connect()
        try:
            fault = {"fault": "rpc_error", "method": "auth.sendCode", "error": "FLOOD_WAIT_7"}
            assert admin.json("POST", "/worlds/flood/faults", fault) == {"armed": "rpc_error"}
            with pytest.raises(errors.FloodWaitError) as caught:
                await client.send_code_request("+" + ON_DC_2.phone)
            assert caught.value.seconds == 7
        finally:
            await client.disconnect()
        admin.ask("DELETE", "/worlds/flood/faults")
        # Another one: Telethon itself keeps to the wait.
        other = client_of(world)
        await other.connect()
        try:
            await log_in(other, ON_DC_2)
        finally:
            await other.disconnect()

    run(scenario())


def test_a_reset_world_knows_nobody_and_is_where_it_was(server, run):
    admin = server.admin()
    world = admin.create("dcs: 2", "again")

    async def scenario():
        client = client_of(world)
        await client.connect()
        await log_in(client, ON_DC_2)
        place = world.address(2)
        admin.ask("POST", "/worlds/again/reset")
        assert admin.json("GET", "/worlds/again")["status"]["accounts"] == 0
        # The key is unknown now: the client cannot go on, and makes no login of it.
        with pytest.raises((errors.AuthKeyNotFound, ConnectionError)):
            await asyncio.wait_for(client(functions.help.GetNearestDcRequest()), 10)
        await client.disconnect()
        other = client_of(world)
        await other.connect()
        try:
            await log_in(other, ON_DC_2)
            assert (other.session.server_address, other.session.port) == place
        finally:
            await other.disconnect()

    run(scenario())
    found = admin.json("POST", "/worlds/again/verify", "{ request: auth.signIn, times: 1 }")
    assert found["holds"]


def test_the_journal_can_be_followed_from_where_a_reader_was(server, run):
    admin = server.admin()
    world = admin.create("dcs: 2", "told")

    def follow(after: int, wanted: str) -> list[str]:
        connection = http.client.HTTPConnection(admin.host, timeout=HANG_SECONDS)
        path = f"/worlds/told/journal/follow?event=request&after={after}"
        connection.request("GET", path, headers={"Accept": "text/event-stream"})
        answer = connection.getresponse()
        assert answer.headers["Content-Type"] == "text/event-stream"
        lines = []
        for line in answer:
            lines.append(line.decode().rstrip("\n"))
            if wanted in lines[-1]:
                break
        connection.close()
        return lines

    async def scenario():
        reading = asyncio.create_task(asyncio.to_thread(follow, 0, "auth.signIn"))
        client = client_of(world)
        await client.connect()
        try:
            await log_in(client, ON_DC_2)
        finally:
            await client.disconnect()
        return await asyncio.wait_for(reading, 30)

    lines = run(scenario())
    ids = [int(line.removeprefix("id: ")) for line in lines if line.startswith("id: ")]
    assert ids == sorted(ids) and len(ids) >= 3
    again = follow(ids[-2], "auth.signIn")
    assert [line for line in again if line.startswith("id: ")] == [f"id: {ids[-1]}"]


def test_what_comes_nearest_is_told(server, run):
    admin = server.admin()
    world = admin.create("dcs: 4", "near")

    async def scenario():
        client = client_of(world)
        await client.connect()
        try:
            await log_in(client, ON_DC_2)
        finally:
            await client.disconnect()

    run(scenario())
    found = admin.json("POST", "/worlds/near/verify", {"request": "auth.signIn", "dc": 4, "times": "1.."})
    assert (found["holds"], found["count"], found["matches"]) == (False, 0, [])
    assert [one["text"] for one in found["nearest"]["differences"]] == ["dc is 2, expected 4"]
    assert admin.json("GET", "/worlds/near/verdict")["passes"]


def test_a_token_keeps_others_out(tmp_path):
    server = AdminServer(tmp_path, "--admin-token", "s3cret")
    try:
        with pytest.raises(Refused) as caught:
            server.admin().create()
        assert caught.value.status == 401
        assert server.admin("s3cret").create().id == "w1"
    finally:
        assert server.stop() == 0, server.log.text
