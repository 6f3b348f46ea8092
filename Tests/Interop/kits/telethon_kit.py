"""Points stock Telethon at a world. Only its public knobs are turned: a key added, an address set."""

from contextlib import asynccontextmanager

from telethon import TelegramClient
from telethon.crypto import rsa
from telethon.network import (
    ConnectionTcpAbridged,
    ConnectionTcpFull,
    ConnectionTcpIntermediate,
    ConnectionTcpObfuscated,
)
from telethon.network.connection.tcpintermediate import (
    IntermediatePacketCodec,
    RandomizedIntermediatePacketCodec,
)
from telethon.sessions import StringSession

from world import Account, World

API_ID, API_HASH = 12345, "0123456789abcdef0123456789abcdef"


class _PaddedCodec(RandomizedIntermediatePacketCodec):
    """Telethon speaks padded intermediate under obfuscation only; this opens it in the clear."""

    tag = RandomizedIntermediatePacketCodec.obfuscate_tag


class ConnectionTcpPadded(ConnectionTcpIntermediate):
    packet_codec = _PaddedCodec


class ConnectionTcpObfuscatedIntermediate(ConnectionTcpObfuscated):
    packet_codec = IntermediatePacketCodec


class ConnectionTcpObfuscatedPadded(ConnectionTcpObfuscated):
    packet_codec = RandomizedIntermediatePacketCodec


TRANSPORTS = (
    ConnectionTcpFull,
    ConnectionTcpAbridged,
    ConnectionTcpIntermediate,
    ConnectionTcpPadded,
    ConnectionTcpObfuscated,
    ConnectionTcpObfuscatedIntermediate,
    ConnectionTcpObfuscatedPadded,
)


def make_client(
    world: World, session=None, *, dc=1, ipv6=False, transport=ConnectionTcpFull
) -> TelegramClient:
    """A client that has not connected yet. A stored session keeps the address it was stored with."""
    rsa.add_key(world.pem, old=False)
    TelegramClient._config = None  # help.getConfig is kept per class: another world, another config.
    client = TelegramClient(
        StringSession() if session is None else session,
        API_ID,
        API_HASH,
        connection=transport,
        use_ipv6=ipv6,
        timeout=60,
        connection_retries=2,
        request_retries=2,
        retry_delay=0,
    )
    if client.session.auth_key is None:
        client.session.set_dc(dc, *world.address(dc, ipv6=ipv6))
    return client


@asynccontextmanager
async def connected(world: World, session=None, **knobs):
    client = make_client(world, session, **knobs)
    await client.connect()
    try:
        yield client
    finally:
        await client.disconnect()


async def log_in(client: TelegramClient, account: Account):
    """Sends the code request, follows what it is told, signs in."""
    await client.send_code_request("+" + account.phone)
    return await client.sign_in("+" + account.phone, account.code)
