"""Reads with Pyrogram, or with a fork of it, to the last byte."""

import inspect
import os
from contextlib import asynccontextmanager
from gzip import decompress
from io import BytesIO

from pyrogram_kit import cdn_session, connected, errors, make_client, part, raw, rsa, start_at
from reading import Reading, Refused, arguments
from rsa_key import read_pkcs1

LAYER = part("raw.all").layer


def watch(monkeypatch) -> Reading:
    """Puts readers into the library that tell what they left."""
    reading = Reading()
    core = raw.core

    def read_whole(content: bytes):
        buffer = BytesIO(content)
        try:
            value = core.TLObject.read(buffer)
        except Exception as error:
            reading.unreadable(content, error)
            raise
        reading.left_over(len(buffer.read()))
        reading.came(value)
        return value

    def read_message(data: BytesIO, *_):
        number, order, length = core.Long.read(data), core.Int.read(data), core.Int.read(data)
        return core.Message(read_whole(data.read(length)), number, order, length)

    def read_packed(data: BytesIO, *_):
        return read_whole(decompress(core.Bytes.read(data)))

    monkeypatch.setattr(core.Message, "read", read_message)
    monkeypatch.setattr(core.GzipPacked, "read", read_packed)
    return reading


def _class(package, name: str):
    space, _, name = name.rpartition(".")
    return getattr(getattr(package, space, None) if space else package, name[0].upper() + name[1:], None)


def knows(method: str) -> bool:
    return _class(raw.functions, method) is not None


def make(constructor: str, /, **fields):
    made = _class(raw.types, constructor)
    return made(**arguments(made, inspect.signature(made.__init__).parameters, fields))


class Session:
    """One connection with a key of its own, and how something is sent over it."""

    def __init__(self, send) -> None:
        self._send = send

    async def ask(self, method: str, /, **fields):
        request = _class(raw.functions, method)
        query = request(**arguments(request, inspect.signature(request.__init__).parameters, fields))
        try:
            return await self._send(query)
        except errors.RPCError as error:
            raise Refused(method, error) from error

    def proof(self, state, password: str):
        return part("utils").compute_password_check(state, password)


def trust(pem: str) -> None:
    key = read_pkcs1(pem)
    rsa.server_public_keys[key.signed_fingerprint] = rsa.PublicKey(key.n, key.e)


@asynccontextmanager
async def session(world, folder, monkeypatch, dc: int, *, is_cdn: bool = False):
    client = make_client(world, monkeypatch, folder, name=os.urandom(4).hex())
    if is_cdn:
        async with cdn_session(client, world, dc) as link:
            yield Session(link.send)
        return
    await start_at(client, world, dc)
    async with connected(client):
        yield Session(client.session.send)
