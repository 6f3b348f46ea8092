"""Reads with Telethon, or with a fork of it, to the last byte."""

import importlib
import inspect
import struct
from contextlib import asynccontextmanager

from reading import Reading, Refused, arguments

try:
    library = importlib.import_module("telethon")
except ImportError:
    library = importlib.import_module("herokutl")


def part(name: str):
    return importlib.import_module(f"{library.__name__}.{name}")


LAYER = part("tl.alltlobjects").LAYER
# Salt, session, msg_id, seq_no and the length of what follows.
HEADER = 32


def watch(monkeypatch) -> Reading:
    """Puts readers into the library that tell what they left."""
    reading = Reading()
    base = part("extensions").BinaryReader

    class Exact(base):
        """Reads the value that fills it."""

        def __exit__(self, kind, error, trace):
            rest = len(self.get_bytes()) - self.tell_position()
            if kind is None:
                reading.left_over(rest)
            return super().__exit__(kind, error, trace)

    def read_whole(content: bytes):
        reader = base(content)
        try:
            value = reader.tgread_object()
        except Exception as error:
            reading.unreadable(content, error)
            raise
        reading.left_over(len(content) - reader.tell_position())
        reading.came(value)
        return value

    class Packet(Exact):
        """Reads the message in a packet, padding not among it."""

        is_inside = False

        def tgread_object(self):
            if self.is_inside:
                return super().tgread_object()
            self.is_inside = True
            if not self.tell_position():  # herokutl cuts it out by itself.
                return read_whole(self.read())
            [length] = struct.unpack("<i", self.get_bytes()[HEADER - 4 : HEADER])
            return read_whole(self.get_bytes()[HEADER : HEADER + length])

    @classmethod
    def from_reader(cls, reader):
        messages = []
        for _ in range(reader.read_int()):
            number, order, length = reader.read_long(), reader.read_int(), reader.read_int()
            messages.append(part("tl.core").TLMessage(number, order, read_whole(reader.read(length))))
        return cls(messages)

    monkeypatch.setattr(part("network.mtprotostate"), "BinaryReader", Packet)
    monkeypatch.setattr(part("network.mtprotosender"), "BinaryReader", Exact)
    monkeypatch.setattr(part("tl.core").MessageContainer, "from_reader", from_reader)
    return reading


def _class(package, name: str, suffix: str = ""):
    space, _, name = name.rpartition(".")
    return getattr(getattr(package, space, None) if space else package, name[0].upper() + name[1:] + suffix, None)


# herokutl refuses, by itself, whatever might help to take an account away; the answer of one method is among it.
FORBIDDEN = getattr(part("tl.tlobject"), "FORBIDDEN_CONSTRUCTORS", ())
UNREADABLE = {"account.getPasswordSettings"} if FORBIDDEN else set()


def knows(method: str) -> bool:
    """Whether the library has a method in its layer, and does not refuse to use it."""
    request = _class(part("tl.functions"), method, "Request")
    return request is not None and request.CONSTRUCTOR_ID not in FORBIDDEN and method not in UNREADABLE


def make(constructor: str, /, **fields):
    made = _class(part("tl.types"), constructor)
    return made(**arguments(made, inspect.signature(made.__init__).parameters, fields))


class Session:
    """One connection with a key of its own, and how something is sent over it."""

    def __init__(self, send) -> None:
        self._send = send

    async def ask(self, method: str, /, **fields):
        request = _class(part("tl.functions"), method, "Request")
        parameters = inspect.signature(request.__init__).parameters
        try:
            return await self._send(request(**arguments(request, parameters, fields)))
        except library.errors.RPCError as error:
            raise Refused(method, error) from error

    def proof(self, state, password: str):
        return part("password").compute_check(state, password)


def trust(pem: str) -> None:
    part("crypto.rsa").add_key(pem, old=False)


@asynccontextmanager
async def session(world, folder, monkeypatch, dc: int, *, is_cdn: bool = False):
    trust(world.pem)
    library.TelegramClient._config = None
    session = part("sessions").StringSession()
    # It fails one key exchange in 256 by itself: it drops a zero in front of the key.
    knobs = {"connection_retries": 3, "retry_delay": 0, "request_retries": 1, "flood_sleep_threshold": 0}
    client = library.TelegramClient(session, 1, "0" * 32, **knobs)
    if is_cdn:
        # Without a word about itself, which is no CDN's business.
        sender = part("network").MTProtoSender(None, loggers=client._log)
        link = part("network").ConnectionTcpFull(*world.address(dc), dc, loggers=client._log)
        await sender.connect(link)
        try:
            yield Session(lambda request: sender.send(request))
        finally:
            await sender.disconnect()
        return
    client.session.set_dc(dc, *world.address(dc))
    await client.connect()
    try:
        yield Session(client)
    finally:
        await client.disconnect()
