"""Unpatched Telethon against worlds that files describe and commands change."""

import asyncio
import subprocess
from pathlib import Path

import pytest
from telethon import events, functions, types

from telethon_kit import connected, log_in
from world import Account, ON_DC_2, World, binary

SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"


@pytest.fixture
def world_of(tmp_path):
    """Starts the world of a shipped file."""
    running = []

    def start(name: str, *arguments: str) -> World:
        running.append(World(tmp_path / "ready.json", str(SCENARIOS / name), *arguments))
        return running[-1]

    yield start
    for world in running:
        assert world.stop() == 0, world.log.text


def ctl(world: World, *words: str) -> str:
    command = [binary(), "ctl", "--socket", world.ready["control_socket"], *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=10, stdin=subprocess.DEVNULL)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_declared_account_lives_where_the_file_says(world_of, run):
    world = world_of("two-accounts.yaml")

    async def scenario():
        async with connected(world) as client:
            await log_in(client, Account("31612345678", "44444", 4))
            me = await client.get_me()
            assert (me.first_name, me.last_name) == ("Bob", None)
            assert client.session.dc_id == 4

    run(scenario())
    world.log.wait_for("answer", "PHONE_MIGRATE_4")


def test_the_config_tells_dead_and_media_only_addresses(world_of, run):
    world = world_of("two-accounts.yaml")

    async def scenario():
        async with connected(world) as client:
            config = await client(functions.help.GetConfigRequest())
            return [option for option in config.dc_options if option.id == 2]

    dead, live, media = run(scenario())
    assert dead.port == 10599
    assert (live.ip_address, live.port) == world.address(2)
    assert media.media_only and not live.media_only
    assert media.port in [dc["port"] for dc in world.ready["dcs"] if dc["media_only"]]


def test_a_command_moves_a_dc_and_every_client_is_told(world_of, run):
    world = world_of("three-dcs.yaml")

    async def scenario():
        async with connected(world) as client:
            await log_in(client, ON_DC_2)
            told = asyncio.get_running_loop().create_future()

            async def take(update):
                if not told.done():
                    told.set_result(update)

            client.add_event_handler(take, events.Raw(types.UpdateDcOptions))
            answer = await asyncio.to_thread(ctl, world, "addresses", "DC", "3", "127.0.0.1:free")
            update = await asyncio.wait_for(told, 20)
            option = next(option for option in update.dc_options if option.id == 3)
            assert f"127.0.0.1:{option.port}" in answer
            assert option.port != world.address(3)[1]
            with pytest.raises(OSError):
                await asyncio.open_connection(*world.address(3))

    run(scenario())


def test_a_client_survives_new_salts(world_of, run):
    world = world_of("three-dcs.yaml", "--log-level", "debug")

    async def scenario():
        async with connected(world) as client:
            await log_in(client, ON_DC_2)
            await asyncio.to_thread(ctl, world, "rotate", "salts")
            assert (await client.get_me()).phone == ON_DC_2.phone

    run(scenario())
    world.stop()
    assert "bad_msg_notification 48" in world.log.text
