"""Unpatched Telethon against worlds that files describe and commands change."""

import asyncio
import subprocess

import pytest
from telethon import errors, events, functions, types

from limits import HANG_SECONDS
from pictures import png
from places import SCENARIOS
from telethon_kit import connected, log_in
from world import Account, ON_DC_2, World, binary



@pytest.fixture
def shipped_world(world_with):
    """Starts the world of a shipped file."""
    return lambda name, *arguments: world_with(str(SCENARIOS / name), *arguments)


def ctl(world: World, *words: str) -> str:
    command = [binary(), "ctl", "--control", world.ready["control_socket"], *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=HANG_SECONDS, stdin=subprocess.DEVNULL)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_declared_account_lives_where_the_file_says(shipped_world, run):
    world = shipped_world("two-accounts.yaml")

    async def scenario():
        async with connected(world) as client:
            await log_in(client, Account("31612345678", "44444", 4))
            me = await client.get_me()
            assert (me.first_name, me.last_name) == ("Bob", None)
            assert client.session.dc_id == 4

    run(scenario())
    world.log.wait_for("answer", "PHONE_MIGRATE_4")


def test_the_config_tells_dead_and_media_only_addresses(shipped_world, run):
    world = shipped_world("two-accounts.yaml")

    async def scenario():
        async with connected(world) as client:
            config = await client(functions.help.GetConfigRequest())
            return [option for option in config.dc_options if option.id == 2 and not option.static]

    dead, live, media = run(scenario())
    assert dead.port == 10599
    assert (live.ip_address, live.port) == world.address(2)
    assert media.media_only and not live.media_only
    assert media.port in [dc["port"] for dc in world.ready["dcs"] if dc["media_only"]]


def test_a_command_moves_a_dc_and_every_client_is_told(shipped_world, run):
    world = shipped_world("three-dcs.yaml")

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


def test_a_client_survives_new_salts(shipped_world, run):
    world = shipped_world("three-dcs.yaml", "--log-level", "debug")

    async def scenario():
        async with connected(world) as client:
            await log_in(client, ON_DC_2)
            await asyncio.to_thread(ctl, world, "rotate", "salts")
            assert (await client.get_me()).phone == ON_DC_2.phone

    run(scenario())
    world.stop()
    assert "bad_server_salt" in world.log.text


def test_declared_files_are_where_the_world_says_and_move_on_command(world_of, run, tmp_path):
    (tmp_path / "note.bin").write_bytes(bytes(range(256)) * 100)
    world = world_of(
        """
        world:
          dcs: 5
          accounts:
            - phone: "9996621234"
          files:
            - {name: big.bin, size: 1500000, dc: 4, owner: "9996621234"}
            - {name: note.bin, path: note.bin, dc: 2, owner: "9996621234"}
        """
    )

    async def scenario():
        async with connected(world) as client:
            await log_in(client, ON_DC_2)
            messages = {m.file.name: m async for m in client.iter_messages("me")}
            assert set(messages) == {"big.bin", "note.bin"}
            note = await client.download_media(messages["note.bin"], bytes)
            assert note == bytes(range(256)) * 100
            big = await client.download_media(messages["big.bin"], bytes)
            assert len(big) == 1500000
            world.log.wait_for("answer", "FILE_MIGRATE_4", dc=2)
            world.command(f"move file {messages['big.bin'].document.id} to DC 5")
            again = await client.download_media(messages["big.bin"], bytes)
            assert again == big
            world.log.wait_for("answer", "FILE_MIGRATE_5")

    run(scenario())


def test_declared_photos_are_read_where_they_are_and_move_on_command(world_of, run, tmp_path):
    content = png(500, 500)
    (tmp_path / "news.png").write_bytes(content)
    world = world_of(
        """
        world:
          dcs: 5
          accounts:
            - {phone: "9996621234", username: ann_of_two, photo: {dc: 3, announced: 3}}
          channels:
            - {title: News, username: the_news, owner: ann_of_two, photo: {path: news.png, dc: 4}}
        """
    )

    async def scenario():
        async with connected(world) as client:
            await log_in(client, ON_DC_2)
            me = await client.get_me()
            assert me.photo.dc_id == 3
            plain = await client.download_profile_photo("me", file=bytes)
            assert plain.startswith(b"\xff\xd8\xff")
            world.log.wait_for("answer", "upload.file", dc=3)
            news = await client.get_entity("the_news")
            assert news.photo.dc_id == 2  # So it is announced; it lies elsewhere.
            assert await client.download_profile_photo(news, file=bytes) == content
            world.log.wait_for("answer", "FILE_MIGRATE_4", dc=2)
            world.command("move file @the_news to DC 5")
            assert await client.download_profile_photo(news, file=bytes) == content
            world.log.wait_for("answer", "FILE_MIGRATE_5")

    run(scenario())


def test_codes_keys_and_references_change_on_command(world_of, run):
    world = world_of(
        """
        world:
          dcs: 2
          accounts:
            - phone: "9996621234"
          files:
            - {name: a.bin, size: 5000, dc: 2, owner: "9996621234"}
        """
    )
    world.command("code length 6")

    async def scenario():
        async with connected(world) as client:
            await log_in(client, Account("9996621234", "222222", 2))
            [message] = [m async for m in client.iter_messages("me")]
            location = types.InputDocumentFileLocation(
                message.document.id, message.document.access_hash, message.document.file_reference, ""
            )
            assert len(await client.download_file(location)) == 5000
            world.command(f"expire references {message.document.id}")
            with pytest.raises(errors.FileReferenceExpiredError):
                await client.download_file(location)
            world.command("duplicate keys 9996621234")
            with pytest.raises(errors.AuthKeyDuplicatedError):
                await client(functions.updates.GetStateRequest())

    run(scenario())


def test_a_declared_web_file_is_served_at_the_dc_for_web_files(world_of, run):
    world = world_of(
        """
        world:
          dcs: 5
          files:
            - {name: a.txt, content: "hello web", dc: 1, url: "https://example.org/a.txt"}
        """
    )
    location = types.InputWebFileLocation("https://example.org/a.txt", 0)

    async def scenario():
        async with connected(world) as client:
            await log_in(client, Account("9996641234", "44444", 4))
            config = await client(functions.help.GetConfigRequest())
            assert config.webfile_dc_id == 4
            part = await client(functions.upload.GetWebFileRequest(location, 0, 4096))
            assert part.bytes == b"hello web"

    run(scenario())
