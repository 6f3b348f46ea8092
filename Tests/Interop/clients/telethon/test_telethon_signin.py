"""Unpatched Telethon: passwords, bots and QR codes, at home and across DCs."""

import asyncio

import pytest
from telethon import errors, functions, types

from telethon_kit import connected, log_in
from world import FAMILIES, NOBODYS, ON_DC_2

PASSWORD, NEW_PASSWORD = "correct horse", "пароль"
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


async def log_in_with_password(client, password):
    """Code first, then the password that the DC asks for."""
    await client.send_code_request("+" + ON_DC_2.phone)
    with pytest.raises(errors.SessionPasswordNeededError):
        await client.sign_in("+" + ON_DC_2.phone, ON_DC_2.code)
    return await client.sign_in(password=password)


def test_a_declared_password_is_asked_for_at_the_dc_that_redirected_to(world_of, run):
    world = world_of(BOT_AT_DC_4)

    async def scenario():
        async with connected(world, dc=1) as client:
            await client.send_code_request("+" + ON_DC_2.phone)
            with pytest.raises(errors.SessionPasswordNeededError):
                await client.sign_in("+" + ON_DC_2.phone, ON_DC_2.code)
            assert not await client.is_user_authorized()
            asked = await client(functions.account.GetPasswordRequest())
            assert asked.has_password and asked.hint == "a horse" and len(asked.srp_B) == 256
            with pytest.raises(errors.PasswordHashInvalidError):
                await client.sign_in(password="wrong")
            await client.sign_in(password=PASSWORD)
            assert (await client.get_me()).phone == ON_DC_2.phone

    run(scenario())
    world.log.wait_for("answer", "SESSION_PASSWORD_NEEDED", dc=2)
    world.log.wait_for("request", "auth.checkPassword", dc=2)
    assert not world.log.lines("request", "auth.checkPassword", dc=1)


def test_a_password_is_set_changed_and_removed(world, run):
    async def scenario():
        async with connected(world) as client:
            await log_in(client, ON_DC_2)
            assert await client.edit_2fa(new_password=PASSWORD, hint="a horse")
            async with connected(world) as second:
                await log_in_with_password(second, PASSWORD)
            with pytest.raises(errors.PasswordHashInvalidError):
                await client.edit_2fa(current_password="wrong", new_password=NEW_PASSWORD)
            assert await client.edit_2fa(current_password=PASSWORD, new_password=NEW_PASSWORD)
            async with connected(world) as second:
                await second.send_code_request("+" + ON_DC_2.phone)
                with pytest.raises(errors.SessionPasswordNeededError):
                    await second.sign_in("+" + ON_DC_2.phone, ON_DC_2.code)
                with pytest.raises(errors.PasswordHashInvalidError):
                    await second.sign_in(password=PASSWORD)
                await second.sign_in(password=NEW_PASSWORD)
            assert await client.edit_2fa(current_password=NEW_PASSWORD)
            async with connected(world) as second:
                await log_in(second, ON_DC_2)
                assert await second.is_user_authorized()

    run(scenario())


def test_a_bot_is_sent_to_its_home(world_of, run):
    world = world_of(BOT_AT_DC_4)

    async def scenario():
        async with connected(world, dc=1) as client:
            await client.sign_in(bot_token=BOT_TOKEN)
            me = await client.get_me()
            assert me.bot and me.first_name == "Robot" and client.session.dc_id == 4
        async with connected(world, dc=4) as client:
            with pytest.raises(errors.AccessTokenInvalidError):
                await client.sign_in(bot_token="1234567890:AAnobody")

    run(scenario())
    world.log.wait_for("answer", "USER_MIGRATE_4", dc=1)
    world.log.wait_for("request", "auth.importBotAuthorization", dc=4)


@pytest.mark.parametrize("dc", [2, 1], ids=["at home", "elsewhere"])
def test_a_qr_code_is_accepted_by_another_client(world, run, dc):
    async def scenario():
        async with connected(world, dc=2) as phone, connected(world, dc=dc) as waiting:
            await log_in(phone, ON_DC_2)
            qr = await waiting.qr_login()
            login = asyncio.ensure_future(qr.wait(20))
            await asyncio.sleep(0)  # the handler is in place once the task has begun
            accepted = await phone(functions.auth.AcceptLoginTokenRequest(qr.token))
            assert isinstance(accepted, types.Authorization)
            user = await login
            assert user.phone == ON_DC_2.phone
            assert (await waiting.get_me()).id == user.id
            assert waiting.session.dc_id == 2
            with pytest.raises(errors.RPCError):
                await phone(functions.auth.AcceptLoginTokenRequest(qr.token))

    run(scenario())
    if dc != 2:
        world.log.wait_for("request", "auth.importLoginToken", dc=2)


def test_a_login_that_another_one_ends_is_gone(world, run):
    async def scenario():
        async with connected(world) as keeper, connected(world) as other:
            await log_in(keeper, ON_DC_2)
            await log_in(other, ON_DC_2)
            found = await keeper(functions.account.GetAuthorizationsRequest())
            assert [login.current for login in found.authorizations].count(True) == 1
            assert len(found.authorizations) == 2
            assert all(login.api_id == 12345 for login in found.authorizations)
            await keeper(functions.auth.ResetAuthorizationsRequest())
            with pytest.raises(errors.SessionRevokedError):
                await other(functions.updates.GetStateRequest())
            assert await other.get_me() is None  # is_user_authorized() keeps its first answer
            assert (await keeper.get_me()).phone == ON_DC_2.phone

    run(scenario())


@pytest.mark.parametrize("ipv6", FAMILIES, ids=lambda ipv6: "IPv6" if ipv6 else "IPv4")
def test_a_new_number_is_sent_to_the_dc_nearest_to_its_network(world_of, run, ipv6):
    world = world_of("networks: [{cidr: 127.0.0.0/8, dc: 5}, {cidr: '::1', dc: 5}]")

    async def scenario():
        async with connected(world, dc=1, ipv6=ipv6) as client:
            await client.send_code_request("+" + NOBODYS.phone)
            assert client.session.dc_id == 5
            nearest = await client(functions.help.GetNearestDcRequest())
            assert (nearest.this_dc, nearest.nearest_dc) == (5, 5)

    run(scenario())
    world.log.wait_for("answer", "NETWORK_MIGRATE_5", dc=1)
    world.log.wait_for("request", "auth.sendCode", dc=5)


def test_closed_accounts_and_tired_test_numbers_are_refused(world_of, run):
    world = world_of(
        f"""
        accounts:
          - {{phone: "15550000001", dc: 2, state: banned}}
          - {{phone: "15550000002", dc: 2, state: deactivated}}
          - {{phone: "{ON_DC_2.phone}", dc: 2}}
        limits: {{daily_logins: 1}}
        """
    )

    async def scenario():
        async with connected(world, dc=2) as client:
            with pytest.raises(errors.PhoneNumberBannedError):
                await client.send_code_request("+15550000001")
            await client.send_code_request("+15550000002")
            with pytest.raises(errors.UserDeactivatedError):
                await client.sign_in("+15550000002", "22222")
            await log_in(client, ON_DC_2)
        async with connected(world, dc=2) as client:
            with pytest.raises(errors.FloodTestPhoneWaitError) as wait:
                await client.send_code_request("+" + ON_DC_2.phone)
            assert 86_000 < wait.value.seconds <= 86_400

    run(scenario())
