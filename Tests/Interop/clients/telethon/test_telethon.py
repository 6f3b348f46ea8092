"""Unpatched Telethon: logging in across DCs, coming back, moving on."""

import struct

import pytest
import telethon
from telethon import errors, functions, types
from telethon.sessions import SQLiteSession, StringSession
from telethon.tl import TLRequest

from telethon_kit import TRANSPORTS, connected, log_in, make_client
from world import FAMILIES, HAS_IPV6, NOBODYS, ON_DC_1, ON_DC_2, ON_DC_3, UNKNOWN_METHOD

VERSION = tuple(int(part) for part in telethon.__version__.split(".")[:2])
# Telethon 1.28 and later only raise ValueError.
HAS_SIGN_UP = VERSION < (1, 28)


def test_a_client_at_dc_1_is_sent_to_dc_2_and_logs_in_there(world, run):
    async def scenario():
        async with connected(world) as client:
            await log_in(client, ON_DC_2)
            me = await client.get_me()
            assert me.phone == ON_DC_2.phone
            assert client.session.dc_id == 2
            assert (client.session.server_address, client.session.port) == world.address(2)

    run(scenario())
    world.log.wait_for("answer", "PHONE_MIGRATE_2")
    world.log.wait_for("request", "auth.signIn", dc=2)
    assert not world.log.lines("request", "auth.signIn", dc=1)


def test_start_needs_nothing_but_the_phone_and_the_code(world, run):
    async def scenario():
        client = make_client(world)
        await client.start(phone="+" + ON_DC_3.phone, code_callback=lambda: ON_DC_3.code)
        try:
            assert (await client.get_me()).phone == ON_DC_3.phone
            assert client.session.dc_id == 3
        finally:
            await client.disconnect()

    run(scenario())
    world.log.wait_for("answer", "PHONE_MIGRATE_3")


def test_an_account_of_this_dc_is_not_redirected(world, run):
    async def scenario():
        async with connected(world) as client:
            await log_in(client, ON_DC_1)
            assert (await client.get_me()).phone == ON_DC_1.phone

    run(scenario())
    world.log.wait_for("request", "auth.signIn", dc=1)
    assert not world.log.lines("answer", "PHONE_MIGRATE_1")


@pytest.mark.parametrize("kind", ["text", "file"])
def test_the_second_run_makes_no_new_key_and_no_new_sign_in(world, run, tmp_path, kind):
    path = str(tmp_path / "stored.session")

    async def first():
        session = StringSession() if kind == "text" else SQLiteSession(path)
        async with connected(world, session) as client:
            await log_in(client, ON_DC_2)
            return client.session.save() if kind == "text" else None

    async def second(stored):
        session = StringSession(stored) if kind == "text" else SQLiteSession(path)
        async with connected(world, session) as client:
            assert await client.is_user_authorized()
            assert (await client.get_me()).phone == ON_DC_2.phone

    stored = run(first())
    world.log.wait_for("request", "auth.signIn")
    before = world.log.mark()
    run(second(stored))
    world.log.wait_for("request", "users.getUsers", dc=2, since=before)
    assert not world.log.lines("handshake", since=before)
    assert not world.log.lines("request", "auth.signIn", since=before)
    assert not world.log.lines("request", "auth.sendCode", since=before)


@pytest.mark.parametrize("transport", TRANSPORTS, ids=lambda transport: transport.__name__)
def test_every_transport_carries_a_login_across_dcs(world, run, transport):
    async def scenario():
        async with connected(world, transport=transport) as client:
            await log_in(client, ON_DC_2)
            assert (await client.get_me()).phone == ON_DC_2.phone

    run(scenario())


def test_an_authorization_is_carried_to_a_third_dc(world, run):
    async def scenario():
        async with connected(world) as client:
            await log_in(client, ON_DC_2)
            sender = await client._borrow_exported_sender(4)
            try:
                users = await client._call(sender, functions.users.GetUsersRequest([types.InputUserSelf()]))
                assert [user.phone for user in users] == [ON_DC_2.phone]
            finally:
                await client._return_exported_sender(sender)

    run(scenario())
    world.log.wait_for("request", "auth.exportAuthorization", dc=2)
    world.log.wait_for("request", "auth.importAuthorization", dc=4)
    world.log.wait_for("request", "users.getUsers", dc=4)


def test_an_export_for_the_dc_it_is_asked_at_is_refused(world, run):
    async def scenario():
        async with connected(world) as client:
            await log_in(client, ON_DC_2)
            for dc in (2, 99):
                with pytest.raises(errors.DcIdInvalidError):
                    await client(functions.auth.ExportAuthorizationRequest(dc))

    run(scenario())


def test_wrong_and_empty_codes_are_told_apart(world, run):
    async def scenario():
        async with connected(world) as client:
            sent = await client.send_code_request("+" + ON_DC_2.phone)
            with pytest.raises(errors.PhoneCodeInvalidError):
                await client.sign_in("+" + ON_DC_2.phone, "99999")
            with pytest.raises(errors.PhoneCodeEmptyError):
                await client(functions.auth.SignInRequest(ON_DC_2.phone, sent.phone_code_hash, ""))
            with pytest.raises(errors.PhoneCodeExpiredError):
                await client(functions.auth.SignInRequest(ON_DC_2.phone, "0" * 16, ON_DC_2.code))
            assert not await client.is_user_authorized()
            await client.sign_in("+" + ON_DC_2.phone, ON_DC_2.code)
            assert await client.is_user_authorized()

    run(scenario())


@pytest.mark.parametrize("phone", ["12", "9" * 30])
def test_a_malformed_number_is_refused(world, run, phone):
    async def scenario():
        async with connected(world) as client:
            with pytest.raises(errors.PhoneNumberInvalidError):
                await client.send_code_request(phone)

    run(scenario())


def test_a_number_nobody_owns_signs_up_and_is_owned_from_then_on(world, run):
    async def sign_up(client):
        phone = "+" + NOBODYS.phone
        sent = await client.send_code_request(phone)
        with pytest.raises(errors.PhoneNumberUnoccupiedError):
            await client.sign_in(phone, NOBODYS.code)
        if HAS_SIGN_UP:
            return await client.sign_up(NOBODYS.code, "Ada", phone=phone)
        with pytest.raises(ValueError):
            await client.sign_up(NOBODYS.code, "Ada", phone=phone)
        request = functions.auth.SignUpRequest(NOBODYS.phone, sent.phone_code_hash, "Ada", "")
        return (await client(request)).user

    async def scenario():
        async with connected(world, dc=NOBODYS.home) as client:
            assert (await sign_up(client)).phone == NOBODYS.phone
            me = await client.get_me()
            assert (me.phone, me.first_name) == (NOBODYS.phone, "Ada")
        async with connected(world, dc=NOBODYS.home) as client:
            assert (await log_in(client, NOBODYS)).first_name == "Ada"

    run(scenario())
    assert len(world.log.wait_for("request", "auth.signUp")) == 1


def test_logging_out_ends_the_session(world, run):
    async def scenario():
        client = make_client(world)
        await client.connect()
        await log_in(client, ON_DC_2)
        stored = client.session.save()
        assert await client.log_out()
        async with connected(world, StringSession(stored)) as client:
            assert await client.get_me() is None
            with pytest.raises(errors.AuthKeyUnregisteredError):
                await client(functions.updates.GetStateRequest())

    run(scenario())
    world.log.wait_for("answer", "AUTH_KEY_UNREGISTERED")


@pytest.mark.skipif(not HAS_IPV6, reason="this machine has no IPv6 loopback")
def test_the_whole_journey_works_over_ipv6(world, run):
    async def scenario():
        async with connected(world, ipv6=True) as client:
            await log_in(client, ON_DC_2)
            assert (await client.get_me()).phone == ON_DC_2.phone
            assert (client.session.server_address, client.session.port) == world.address(2, ipv6=True)

    run(scenario())


@pytest.mark.skipif(
    VERSION < (1, 43),
    reason="older ones read the four bare bytes of -404 for a length and connect again for ever (Telethon PR#4740)",
)
def test_a_key_of_dc_1_is_unknown_at_dc_2(world, run):
    refusals = tuple(
        getattr(errors, name) for name in ("AuthKeyNotFound", "InvalidBufferError") if hasattr(errors, name)
    )

    async def scenario():
        async with connected(world, dc=1) as client:
            key = client.session.auth_key
        session = StringSession()
        session.set_dc(2, *world.address(2))
        session.auth_key = key
        client = make_client(world, session)
        with pytest.raises(refusals):
            await client.connect()
        await client.disconnect()

    run(scenario())
    world.log.wait_for("transport_error", -404, dc=2)


def test_two_clients_of_one_account_work_side_by_side(world, run):
    async def scenario():
        async with connected(world, dc=2) as one, connected(world, dc=2) as other:
            await log_in(one, ON_DC_2)
            await log_in(other, ON_DC_2)
            assert (await one.get_me()).id == (await other.get_me()).id

    run(scenario())


def test_the_config_lists_every_endpoint_of_the_world(world, run):
    async def scenario():
        async with connected(world) as client:
            config = await client(functions.help.GetConfigRequest())
            assert config.this_dc == 1
            listed = {(option.id, option.ip_address, option.port) for option in config.dc_options}
            for dc in world.dc_ids:
                for ipv6 in FAMILIES:
                    assert (dc, *world.address(dc, ipv6=ipv6)) in listed
            nearest = await client(functions.help.GetNearestDcRequest())
            assert nearest.this_dc == 1

    run(scenario())


class UnknownRequest(TLRequest):
    """A method of no layer."""

    def _bytes(self):
        return struct.pack("<I", UNKNOWN_METHOD)


def test_an_unknown_method_is_an_error_and_not_the_end(world, run):
    async def scenario():
        async with connected(world) as client:
            await log_in(client, ON_DC_2)
            with pytest.raises(errors.RPCError):
                await client(UnknownRequest())
            assert (await client.get_me()).phone == ON_DC_2.phone

    run(scenario())
    world.log.wait_for("answer", f"INPUT_METHOD_INVALID_{UNKNOWN_METHOD}_0")


def test_a_method_that_nobody_simulates_gets_an_answer_of_its_type(world, run):
    async def scenario():
        async with connected(world) as client:
            await log_in(client, ON_DC_2)
            info = await client(functions.payments.GetSavedInfoRequest())
            assert isinstance(info, types.payments.SavedInfo)

    run(scenario())


def test_a_client_comes_back_by_itself_after_its_connection_dies(world, run):
    async def scenario():
        async with connected(world) as client:
            await log_in(client, ON_DC_2)
            client._sender._connection._writer.transport.abort()
            assert (await client.get_me()).phone == ON_DC_2.phone

    run(scenario())
