"""Unpatched Pyrogram, pyrofork, kurigram and hydrogram: passwords and bots, at home and across DCs."""

import pytest

from pyrogram_kit import connected, errors, is_asked_to_sign_up, log_in, make_client, start_at
from world import NOBODYS, ON_DC_2, Account

PASSWORD, NEW_PASSWORD = "correct horse", "пароль"
FIFTH = Account(NOBODYS.phone, "55555", 5)
BOT_TOKEN = "1234567890:AAbot"
BOT_AT_DC_4 = f"""
accounts:
  - bot: "{BOT_TOKEN}"
    first_name: Robot
    dc: 4
  - phone: "{ON_DC_2.phone}"
    dc: 2
    password: {PASSWORD}
    hint: a horse
"""


async def check(client, password):
    """A login up to the password, and then the password."""
    sent = await client.send_code(ON_DC_2.phone)
    with pytest.raises(errors.SessionPasswordNeeded):
        await client.sign_in(ON_DC_2.phone, sent.phone_code_hash, ON_DC_2.code)
    return await client.check_password(password)


def test_a_declared_password_is_asked_for_at_the_dc_that_redirected_to(world_of, monkeypatch, tmp_path, run):
    world = world_of(BOT_AT_DC_4)

    async def scenario():
        app = make_client(world, monkeypatch, tmp_path)
        await start_at(app, world, 1)
        async with connected(app):
            with pytest.raises(errors.PasswordHashInvalid):
                await check(app, "wrong")
            assert await app.get_password_hint() == "a horse"
            await app.check_password(PASSWORD)
            assert (await app.get_me()).phone_number == ON_DC_2.phone

    run(scenario())
    world.log.wait_for("answer", "SESSION_PASSWORD_NEEDED", dc=2)
    world.log.wait_for("request", "auth.checkPassword", dc=2)


def test_a_password_is_set_changed_and_removed(world, monkeypatch, tmp_path, run):
    def client(name):
        return make_client(world, monkeypatch, tmp_path, name=name, in_memory=True)

    async def scenario():
        async with connected(client("keeper")) as keeper:
            await log_in(keeper, ON_DC_2)
            await keeper.enable_cloud_password(PASSWORD, hint="a horse")
            async with connected(client("second")) as second:
                await check(second, PASSWORD)
                assert (await second.get_me()).phone_number == ON_DC_2.phone
            with pytest.raises(errors.PasswordHashInvalid):
                await keeper.change_cloud_password("wrong", NEW_PASSWORD)
            await keeper.change_cloud_password(PASSWORD, NEW_PASSWORD)
            async with connected(client("third")) as third:
                with pytest.raises(errors.PasswordHashInvalid):
                    await check(third, PASSWORD)
                await third.check_password(NEW_PASSWORD)
            await keeper.remove_cloud_password(NEW_PASSWORD)
            async with connected(client("fourth")) as fourth:
                await log_in(fourth, ON_DC_2)

    run(scenario())


def test_a_bot_is_sent_to_its_home(world_of, monkeypatch, tmp_path, run):
    world = world_of(BOT_AT_DC_4)

    async def scenario():
        app = make_client(world, monkeypatch, tmp_path)
        await start_at(app, world, 1)
        async with connected(app):
            user = await app.sign_in_bot(BOT_TOKEN)
            assert user.is_bot and user.first_name == "Robot"
            assert (await app.get_me()).id == user.id
            assert await app.storage.dc_id() == 4

    run(scenario())
    world.log.wait_for("answer", "USER_MIGRATE_4", dc=1)
    world.log.wait_for("request", "auth.importBotAuthorization", dc=4)


def test_a_new_number_is_sent_to_the_dc_nearest_to_its_network(world_of, monkeypatch, tmp_path, run):
    world = world_of("networks: [{cidr: 127.0.0.0/8, dc: 5}]")

    async def scenario():
        async with connected(make_client(world, monkeypatch, tmp_path, in_memory=True)) as app:
            sent = await app.send_code(NOBODYS.phone)
            assert await app.storage.dc_id() == 5
            assert await is_asked_to_sign_up(app, FIFTH, sent.phone_code_hash)

    run(scenario())
    world.log.wait_for("answer", "NETWORK_MIGRATE_5", dc=2)
