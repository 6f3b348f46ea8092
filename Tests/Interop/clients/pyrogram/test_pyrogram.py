"""Unpatched Pyrogram, pyrofork, kurigram and hydrogram: logging in across DCs, coming back, moving on."""

import hashlib

import pytest

import pyrogram_kit as kit
from pyrogram_kit import connected, errors, log_in, make_client, raw, start_at, started
from world import HAS_IPV6, NOBODYS, ON_DC_1, ON_DC_2, ON_DC_3, UNKNOWN_METHOD


@pytest.fixture
def client(world, monkeypatch, tmp_path):
    """Makes clients of this world; the same name in the same test is the same stored session."""

    def make(**knobs):
        return make_client(world, monkeypatch, tmp_path, **knobs)

    return make


async def requested_user(session):
    """What users.getUsers says of the asking account."""
    users = await session.invoke(raw.functions.users.GetUsers(id=[raw.types.InputUserSelf()]))
    return users[0]


def test_a_client_at_dc_1_is_sent_to_dc_2_and_logs_in_there(world, client, run):
    async def scenario():
        app = client()
        await start_at(app, world, 1)
        async with connected(app):
            await log_in(app, ON_DC_2)
            assert (await app.get_me()).phone_number == ON_DC_2.phone
            assert await app.storage.dc_id() == 2

    run(scenario())
    world.log.wait_for("answer", "PHONE_MIGRATE_2")
    world.log.wait_for("request", "auth.signIn", dc=2)
    assert not world.log.lines("request", "auth.signIn", dc=1)


def test_a_client_begins_at_its_own_default_dc_and_is_sent_on(world, client, run):
    async def scenario():
        async with connected(client(in_memory=True)) as app:
            await log_in(app, ON_DC_1)
            assert (await app.get_me()).phone_number == ON_DC_1.phone
            assert await app.storage.dc_id() == 1

    run(scenario())
    world.log.wait_for("answer", "PHONE_MIGRATE_1")


def test_start_needs_nothing_but_the_phone_and_the_code(world, client, run):
    async def scenario():
        app = client(in_memory=True, phone_number=ON_DC_3.phone, phone_code=ON_DC_3.code)
        async with started(app):
            assert app.me.phone_number == ON_DC_3.phone

    run(scenario())


@pytest.mark.parametrize("kind", ["text", "file"])
def test_the_second_run_makes_no_new_key_and_no_new_sign_in(world, client, run, kind):
    async def first():
        async with connected(client(in_memory=kind == "text")) as app:
            await log_in(app, ON_DC_3)
            return await app.export_session_string()

    async def second(stored):
        knobs = {"session_string": stored, "in_memory": True} if kind == "text" else {}
        async with started(client(**knobs)) as app:
            assert app.me.phone_number == ON_DC_3.phone

    stored = run(first())
    world.log.wait_for("request", "auth.signIn")
    before = world.log.mark()
    run(second(stored))
    world.log.wait_for("request", "users.getFullUser", dc=3, since=before)
    assert not world.log.lines("handshake", since=before)
    assert not world.log.lines("request", "auth.signIn", since=before)
    assert not world.log.lines("request", "auth.sendCode", since=before)


@pytest.mark.parametrize("transport", kit.TRANSPORTS)
def test_every_transport_carries_a_login_across_dcs(world, client, run, transport):
    async def scenario():
        async with connected(client(in_memory=True, transport=transport)) as app:
            await log_in(app, ON_DC_1)
            assert (await app.get_me()).phone_number == ON_DC_1.phone

    run(scenario())


def test_an_authorization_is_carried_to_a_third_dc(world, client, run):
    async def scenario():
        # kurigram keeps the session and ends it with the client, which only a started client does.
        app = client(in_memory=True, phone_number=ON_DC_1.phone, phone_code=ON_DC_1.code)
        async with started(app), kit.session_at(app, world, 4) as other:
            assert (await requested_user(other)).phone == ON_DC_1.phone

    run(scenario())
    world.log.wait_for("request", "auth.exportAuthorization", dc=1)
    world.log.wait_for("request", "auth.importAuthorization", dc=4)
    world.log.wait_for("request", "users.getUsers", dc=4)


def test_wrong_codes_and_malformed_numbers_are_refused(world, client, run):
    async def scenario():
        async with connected(client(in_memory=True)) as app:
            with pytest.raises(errors.PhoneNumberInvalid):
                await app.send_code("12")
            sent = await app.send_code(ON_DC_2.phone)
            with pytest.raises(errors.PhoneCodeInvalid):
                await app.sign_in(ON_DC_2.phone, sent.phone_code_hash, "99999")
            await app.sign_in(ON_DC_2.phone, sent.phone_code_hash, ON_DC_2.code)

    run(scenario())


def test_a_number_nobody_owns_signs_up_and_is_owned_from_then_on(world, client, run):
    async def scenario():
        async with connected(client(in_memory=True)) as app:
            sent = await app.send_code(NOBODYS.phone)
            assert await kit.is_asked_to_sign_up(app, NOBODYS, sent.phone_code_hash)
            await kit.sign_up(app, NOBODYS.phone, sent.phone_code_hash, "Ada")
            me = await app.get_me()
            assert (me.phone_number, me.first_name) == (NOBODYS.phone, "Ada")
        async with connected(client(in_memory=True)) as app:
            assert (await log_in(app, NOBODYS)).first_name == "Ada"

    run(scenario())
    assert len(world.log.wait_for("request", "auth.signUp")) == 1


def test_logging_out_ends_the_session(world, client, run):
    async def scenario():
        # A file, because log_out deletes the storage and not every library can delete one in memory.
        app = client(phone_number=ON_DC_2.phone, phone_code=ON_DC_2.code)
        await app.start()
        stored = await app.export_session_string()
        assert await app.log_out()
        async with connected(client(name="again", session_string=stored, in_memory=True)) as app:
            with pytest.raises(errors.AuthKeyUnregistered):
                await requested_user(app)

    run(scenario())


@pytest.mark.skipif(not HAS_IPV6, reason="this machine has no IPv6 loopback")
def test_the_whole_journey_works_over_ipv6(world, client, run):
    async def scenario():
        async with connected(client(in_memory=True, ipv6=True)) as app:
            await log_in(app, ON_DC_1)
            assert (await app.get_me()).phone_number == ON_DC_1.phone

    run(scenario())


def test_a_key_of_dc_1_is_unknown_at_dc_2(world, client, run):
    async def scenario():
        app = client()
        await start_at(app, world, 1)
        await app.storage.open()
        key = await app.storage.auth_key()
        await app.storage.close()
        key_id = hashlib.sha1(key).digest()[-8:]
        at_home = await kit.ping_with_key(app, world, 1, key, key_id)
        assert at_home[:8] == key_id
        elsewhere = await kit.ping_with_key(app, world, 2, key, key_id)
        assert int.from_bytes(elsewhere, "little", signed=True) == -404

    run(scenario())
    world.log.wait_for("transport_error", -404, dc=2)


def test_an_unknown_method_is_an_error_and_not_the_end(world, client, run):
    async def scenario():
        async with connected(client(in_memory=True)) as app:
            await log_in(app, ON_DC_1)
            with pytest.raises(errors.RPCError):
                await app.invoke(kit.UnknownRequest())
            assert (await app.get_me()).phone_number == ON_DC_1.phone

    run(scenario())
    world.log.wait_for("answer", f"INPUT_METHOD_INVALID_{UNKNOWN_METHOD}_0")


def test_a_method_that_nobody_simulates_gets_an_answer_of_its_type(world, client, run):
    async def scenario():
        async with connected(client(in_memory=True)) as app:
            await log_in(app, ON_DC_1)
            info = await app.invoke(raw.functions.payments.GetSavedInfo())
            assert isinstance(info, raw.types.payments.SavedInfo)

    run(scenario())
