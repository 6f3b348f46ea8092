"""Unpatched Telethon through the proxies of a world (docs/doors.md): nothing but the RSA key is put in."""

import asyncio

import pytest
from telethon import TelegramClient, connection, functions
from telethon.crypto import rsa
from telethon.sessions import StringSession

from telethon_kit import API_HASH, API_ID, log_in
from world import ON_DC_3, World

KEY = "0123456789abcdef0123456789abcdef"


def client(world: World, transport, proxy: tuple) -> TelegramClient:
    """Its session names DC 2 at the address that Telethon has compiled in."""
    rsa.add_key(world.pem, old=False)
    TelegramClient._config = None
    return TelegramClient(
        StringSession(),
        API_ID,
        API_HASH,
        connection=transport,
        proxy=proxy,
        timeout=5,
        connection_retries=1,
        request_retries=2,
        retry_delay=0,
    )


@pytest.mark.parametrize(
    ("transport", "secret"),
    [
        (connection.ConnectionTcpMTProxyAbridged, KEY),
        (connection.ConnectionTcpMTProxyIntermediate, KEY),
        (connection.ConnectionTcpMTProxyRandomizedIntermediate, KEY),
        (connection.ConnectionTcpMTProxyRandomizedIntermediate, "dd" + KEY),
    ],
)
def test_a_login_through_mtproxy_follows_phone_migrate(world_with, run, transport, secret):
    doors = world_with("--mtproxy", "0", "--secret", secret)
    proxy = doors.ready["mtproxy"]
    assert proxy["secret"] == secret

    async def scenario():
        app = client(doors, transport, (proxy["host"], proxy["port"], secret))
        await app.connect()
        try:
            user = await log_in(app, ON_DC_3)
            assert (await app.get_me()).id == user.id
            assert app.session.dc_id == 3
            await app(functions.help.GetNearestDcRequest())
        finally:
            await app.disconnect()

    run(scenario())
    doors.log.wait_for("answer", "PHONE_MIGRATE_3", dc=2)
    doors.log.wait_for("through", "MTProxy, dc field 2", dc=2)
    doors.log.wait_for("through", "MTProxy, dc field 3", dc=3)
    assert all("through MTProxy" in line for line in doors.log.lines("connection"))


@pytest.mark.parametrize(
    ("transport", "secret", "reason"),
    [
        (connection.ConnectionTcpMTProxyAbridged, "f" * 32, "were not made with the secret"),
        (connection.ConnectionTcpMTProxyAbridged, KEY, "the secret demands padded-intermediate"),
    ],
)
def test_the_wrong_secret_or_framing_is_swallowed(world_with, run, transport, secret, reason):
    doors = world_with("--mtproxy", "0", "--secret", "dd" + KEY)
    proxy = doors.ready["mtproxy"]

    async def scenario():
        app = client(doors, transport, (proxy["host"], proxy["port"], secret))
        with pytest.raises((asyncio.TimeoutError, ConnectionError)):
            await asyncio.wait_for(app.connect(), 8)
        await app.disconnect()

    run(scenario())
    doors.log.wait_for("turned_away", reason)
    assert doors.log.lines("connection") == []


def test_a_login_through_socks_from_the_compiled_in_address(world_with, run):
    socks = pytest.importorskip("socks", reason="PySocks is not in this environment")
    doors = world_with("--socks", "0")
    proxy = doors.ready["socks"]

    async def scenario():
        app = client(
            doors, connection.ConnectionTcpFull, (socks.SOCKS5, proxy["host"], proxy["port"])
        )
        await app.connect()
        try:
            await log_in(app, ON_DC_3)
            assert app.session.dc_id == 3
        finally:
            await app.disconnect()

    run(scenario())
    doors.log.wait_for("through", "SOCKS5, asked for 149.154.167.51:443", dc=2)
    host, port = doors.address(3)
    doors.log.wait_for("through", f"SOCKS5, asked for {host}:{port}", dc=3)
