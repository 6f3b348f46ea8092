"""Unpatched Pyrograms through the proxies of a world (docs/doors.md): nothing but the RSA key is put in.

Their addresses are those they have compiled in.
"""

import importlib.util

import pytest

from pyrogram_kit import API_HASH, API_ID, TAKES_ADDRESSES, Client, connected, log_in, rsa
from world import ON_DC_2, ON_DC_3, World

KEY = "0123456789abcdef0123456789abcdef"
DOMAIN = "example.test"

# kurigram is the one of them that knows MTProxy.
KNOWS_MTPROXY = importlib.util.find_spec(f"{Client.__module__.split('.')[0]}.connection.proxy") is not None


def client(world: World, monkeypatch, workdir, proxy: dict, **knobs) -> Client:
    monkeypatch.setitem(
        rsa.server_public_keys, world.key.signed_fingerprint, rsa.PublicKey(world.key.n, world.key.e)
    )
    return Client("account", api_id=API_ID, api_hash=API_HASH, workdir=workdir, proxy=proxy, **knobs)


@pytest.mark.parametrize("credentials", [{}, {"username": "somebody", "password": "anything"}])
def test_a_login_across_dcs_through_socks(world_with, monkeypatch, tmp_path, run, credentials):
    doors = world_with("--socks", "0")
    place = doors.ready["socks"]
    proxy = {"scheme": "socks5", "hostname": place["host"], "port": place["port"], **credentials}

    async def scenario():
        app = client(doors, monkeypatch, tmp_path, proxy)
        async with connected(app):
            user = await log_in(app, ON_DC_3)
            assert (await app.get_me()).id == user.id
            assert await app.storage.dc_id() == 3

    run(scenario())
    doors.log.wait_for("answer", "PHONE_MIGRATE_3", dc=2)
    doors.log.wait_for("through", "SOCKS5, asked for 149.154.167.51:443", dc=2)
    if TAKES_ADDRESSES:
        host, port = doors.address(3)
        doors.log.wait_for("through", f"SOCKS5, asked for {host}:{port}", dc=3)
    else:
        doors.log.wait_for("through", "SOCKS5, asked for 149.154.175.100:443", dc=3)


def test_the_test_addresses_through_socks(world_with, monkeypatch, tmp_path, run):
    doors = world_with("--socks", "0")
    place = doors.ready["socks"]
    proxy = {"scheme": "socks5", "hostname": place["host"], "port": place["port"]}

    async def scenario():
        app = client(doors, monkeypatch, tmp_path, proxy, test_mode=True)
        async with connected(app):
            await log_in(app, ON_DC_2)

    run(scenario())
    doors.log.wait_for("through", "SOCKS5, asked for 149.154.167.40:80", dc=2)


@pytest.mark.skipif(not KNOWS_MTPROXY, reason="this library knows no MTProxy")
@pytest.mark.parametrize("secret", [KEY, "dd" + KEY, "ee" + KEY + DOMAIN.encode().hex()])
def test_a_login_through_mtproxy(world_with, monkeypatch, tmp_path, run, secret):
    doors = world_with("--mtproxy", "0", "--secret", secret)
    place = doors.ready["mtproxy"]
    proxy = {"scheme": "mtproxy", "hostname": place["host"], "port": place["port"], "secret": secret}

    async def scenario():
        app = client(doors, monkeypatch, tmp_path, proxy)
        async with connected(app):
            user = await log_in(app, ON_DC_3)
            assert (await app.get_me()).id == user.id

    run(scenario())
    doors.log.wait_for("answer", "PHONE_MIGRATE_3", dc=2)
    doors.log.wait_for("through", "MTProxy, dc field 3", dc=3)
