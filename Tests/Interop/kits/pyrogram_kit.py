"""Points stock Pyrogram, pyrofork, kurigram and hydrogram at a world.

What differs between them stays in this file: where addresses come from, how a transport is chosen, how a
second session is opened. The libraries' own code runs as it was installed.
"""

import importlib
import inspect
import os
import struct
import time
from contextlib import asynccontextmanager
from pathlib import Path

from world import UNKNOWN_METHOD, Account, World

API_ID, API_HASH = 12345, "0123456789abcdef0123456789abcdef"

try:
    library = importlib.import_module("pyrogram")
except ImportError:
    library = importlib.import_module("hydrogram")

LIBRARY = library.__name__


def part(name: str):
    return importlib.import_module(f"{LIBRARY}.{name}")


Client = library.Client
raw = library.raw
errors = part("errors")
connection = part("connection.connection")
tcp = part("connection.transport.tcp")
crypto_mtproto = part("crypto.mtproto")
rsa = part("crypto.rsa")
session = part("session")

# kurigram asks for the address of a session; the others look the DC up in a table of constants.
TAKES_ADDRESSES = "server_address" in inspect.signature(session.Session.__init__).parameters

TRANSPORTS = tuple(
    name
    for name in (
        "TCPAbridged",
        "TCPAbridgedO",
        "TCPIntermediate",
        "TCPIntermediateO",
        "TCPIntermediatePadded",
        "TCPFull",
    )
    if hasattr(tcp, name)
)


class UnknownRequest(raw.core.TLObject):
    """A method of no layer."""

    ID = UNKNOWN_METHOD
    QUALNAME = "functions.Unknown"

    def write(self, *_) -> bytes:
        return struct.pack("<I", UNKNOWN_METHOD)


def point_at(world: World, monkeypatch) -> None:
    """Trusts the world's key and sends every connection to the world's addresses."""
    monkeypatch.setitem(
        rsa.server_public_keys, world.key.signed_fingerprint, rsa.PublicKey(world.key.n, world.key.e)
    )
    if not TAKES_ADDRESSES:

        def data_center(dc_id, test_mode, ipv6, *_):
            return world.address(dc_id, ipv6=ipv6)

        monkeypatch.setattr(connection, "DataCenter", data_center)


def _local_connection(world: World):
    """For kurigram, by the parameter it has for this: built-in addresses become the world's."""

    class LocalConnection(connection.Connection):
        def __init__(self, dc_id, server_address, port, *arguments, **named):
            if world.dc_at((server_address, port)) is None:
                server_address, port = world.address(dc_id, ipv6=":" in server_address)
            super().__init__(dc_id, server_address, port, *arguments, **named)

    return LocalConnection


def make_client(
    world: World, monkeypatch, workdir: Path, *, name="account", transport="TCPAbridged", **knobs
) -> Client:
    point_at(world, monkeypatch)
    chosen = getattr(tcp, transport)
    if TAKES_ADDRESSES:
        knobs.update(connection_factory=_local_connection(world), protocol_factory=chosen)
    client = Client(name, api_id=API_ID, api_hash=API_HASH, workdir=workdir, **knobs)
    if hasattr(client, "protocol_factory"):
        client.protocol_factory = chosen
    else:
        monkeypatch.setattr(connection, "TCPAbridged", chosen)
    return client


async def start_at(client: Client, world: World, dc: int) -> None:
    """Stores a session without a login at a DC of our choice: by themselves all of them begin at DC 2."""
    await client.storage.open()
    key = await _new_key(client, world, dc)
    if TAKES_ADDRESSES:
        host, port = world.address(dc, ipv6=bool(client.ipv6))
        await client.storage.server_address(host)
        await client.storage.port(port)
    await client.storage.api_id(API_ID)
    await client.storage.dc_id(dc)
    await client.storage.date(0)
    await client.storage.test_mode(False)
    await client.storage.auth_key(key)
    await client.storage.user_id(0)
    await client.storage.is_bot(False)
    await client.storage.save()
    await client.storage.close()


async def _new_key(client: Client, world: World, dc: int) -> bytes:
    place = world.address(dc, ipv6=bool(client.ipv6)) if TAKES_ADDRESSES else ()
    return await session.Auth(client, dc, *place, False).create()


@asynccontextmanager
async def connected(client: Client):
    await client.connect()
    try:
        yield client
    finally:
        await client.disconnect()


@asynccontextmanager
async def started(client: Client):
    await client.start()
    try:
        yield client
    finally:
        await client.stop()


async def log_in(client: Client, account: Account):
    sent = await client.send_code(account.phone)
    return await client.sign_in(account.phone, sent.phone_code_hash, account.code)


async def answer(client: Client, message, text: str):
    """Sends a text that quotes a message, by the parameter that the library has for it."""
    if "reply_parameters" in inspect.signature(client.send_message).parameters:
        quoted = library.types.ReplyParameters(message_id=message.id)
        return await client.send_message(message.chat.id, text, reply_parameters=quoted)
    return await client.send_message(message.chat.id, text, reply_to_message_id=message.id)


async def create_group(client: Client, title: str, member: str) -> int:
    """Creates a basic group; gives its id.

    pyrofork and hydrogram look for the chat one level too high in the answer, after the group is made.
    """
    try:
        return (await client.create_group(title, member)).id
    except AttributeError:
        return [dialog.chat.id async for dialog in client.get_dialogs(limit=1)][0]


async def is_asked_to_sign_up(client: Client, account: Account, code_hash: str) -> bool:
    """Whether a sign-in with the right code ends in an invitation; pyrofork makes an error of it."""
    try:
        answer = await client.sign_in(account.phone, code_hash, account.code)
    except errors.PhoneNumberUnoccupied:
        return True
    return not isinstance(answer, library.types.User)


async def sign_up(client: Client, phone: str, code_hash: str, first_name: str):
    """The library's own call where it still has one."""
    if hasattr(client, "sign_up"):
        await client.sign_up(phone, code_hash, first_name)
        return
    request = raw.functions.auth.SignUp(
        phone_number=phone, phone_code_hash=code_hash, first_name=first_name, last_name=""
    )
    user = (await client.invoke(request)).user
    await client.storage.user_id(user.id)
    await client.storage.is_bot(False)


@asynccontextmanager
async def session_at(client: Client, world: World, dc: int):
    """A second session at another DC with the login carried over, opened the way its get_file does."""
    if TAKES_ADDRESSES:
        yield await client.get_session(dc, is_media=True)
        return
    key = await _new_key(client, world, dc)
    other = session.Session(client, dc, key, False, is_media=True)
    await other.start()
    try:
        exported = await client.invoke(raw.functions.auth.ExportAuthorization(dc_id=dc))
        await other.invoke(raw.functions.auth.ImportAuthorization(id=exported.id, bytes=exported.bytes))
        yield other
    finally:
        await other.stop()


@asynccontextmanager
async def cdn_session(client: Client, world: World, dc: int):
    """A session at a CDN DC, which is told nothing about the client."""
    await client.storage.open()
    key = await _new_key(client, world, dc)
    place = world.address(dc) if TAKES_ADDRESSES else ()
    link = session.Session(client, dc, *place, key, False, is_media=True, is_cdn=True)
    await link.start()
    try:
        yield link
    finally:
        await link.stop()
        await client.storage.close()


async def ping_with_key(client: Client, world: World, dc: int, key: bytes, key_id: bytes) -> bytes:
    """One encrypted ping at a DC, and the payload that comes back, by the library's connection alone."""
    host, port = world.address(dc)
    if TAKES_ADDRESSES:
        link = connection.Connection(dc, host, port, False, loop=client.loop)
    elif "alt_port" in inspect.signature(connection.Connection.__init__).parameters:
        link = connection.Connection(dc, False, False, False, None)
    else:
        link = connection.Connection(dc, False, False, None)
    await link.connect()
    try:
        body = raw.functions.Ping(ping_id=1)
        message = raw.core.Message(body, int(time.time()) << 32, 1, len(body.write()))
        await link.send(crypto_mtproto.pack(message, 0, os.urandom(8), key, key_id))
        return await link.recv()
    finally:
        await link.close()
