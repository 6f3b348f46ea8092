"""The proxies of a world, spoken to by hand: fake TLS, wrong openings, SOCKS errors (docs/doors.md)."""

import asyncio
import hashlib
import hmac
import os
import re
import struct
import subprocess
import time

import pytest
from telethon.crypto import AESModeCTR

from limits import HANG_SECONDS
from raw_peer import Peer, Refused, make_key
from world import binary

KEY = bytes.fromhex("0123456789abcdef0123456789abcdef")
DOMAIN = b"example.test"
FAKE_TLS = "ee" + KEY.hex() + DOMAIN.hex()
HANDSHAKE_FAILURE = bytes.fromhex("15030300020228")
WAIT = 5.0


def obfuscation_header(secret: bytes, tag: bytes, dc: int) -> tuple[bytes, AESModeCTR, AESModeCTR]:
    draw = bytearray(b"\x01" + os.urandom(63))
    draw[4] = 1
    backwards = bytes(draw[8:56])[::-1]
    out = AESModeCTR(hashlib.sha256(bytes(draw[8:40]) + secret).digest(), bytes(draw[40:56]))
    into = AESModeCTR(hashlib.sha256(backwards[:32] + secret).digest(), backwards[32:])
    draw[56:60] = tag
    draw[60:62] = struct.pack("<h", dc)
    return bytes(draw[:56]) + out.encrypt(bytes(draw))[56:], out, into


class Wrapped:
    """Reader and writer of a Peer, with obfuscation and, if wanted, TLS records around."""

    def __init__(self, reader, writer, secret: bytes, tag: bytes, dc: int, tls: bool = False) -> None:
        self._reader, self._writer, self._tls = reader, writer, tls
        header, self._out, self._into = obfuscation_header(secret, tag, dc)
        self._read = b""
        if tls:
            writer.write(bytes.fromhex("140303000101"))
        self._write(header)

    def _write(self, data: bytes) -> None:
        if self._tls:
            data = b"\x17\x03\x03" + struct.pack(">H", len(data)) + data
        self._writer.write(data)

    def write(self, data: bytes) -> None:
        self._write(self._out.encrypt(data))

    async def drain(self) -> None:
        await self._writer.drain()

    async def readexactly(self, count: int) -> bytes:
        while self._tls and len(self._read) < count:
            head = await self._reader.readexactly(5)
            assert head[:3] == b"\x17\x03\x03"
            self._read += await self._reader.readexactly(struct.unpack(">H", head[3:])[0])
        if self._tls:
            data, self._read = self._read[:count], self._read[count:]
        else:
            data = await self._reader.readexactly(count)
        return self._into.encrypt(data)

    def close(self) -> None:
        self._writer.close()

    async def wait_closed(self) -> None:
        await self._writer.wait_closed()


def peer_of(stream: Wrapped, framing: str) -> Peer:
    return Peer(framing, stream, stream)


async def dial(place: dict):
    return await asyncio.wait_for(asyncio.open_connection(place["host"], place["port"]), WAIT)


def extension(kind: int, content: bytes) -> bytes:
    return struct.pack(">HH", kind, len(content)) + content


# What browsers of today offer: a group that no computer of tomorrow breaks, which alone is longer than a TCP segment.
X25519MLKEM768, X25519 = 0x11EC, 0x001D
SHARES = {X25519MLKEM768: 1216, X25519: 32}


def key_shares(groups: tuple[int, ...]) -> bytes:
    """The groups that a hello offers, with a key for each."""
    named = b"".join(struct.pack(">H", group) for group in groups)
    shares = b"".join(struct.pack(">HH", group, SHARES[group]) + os.urandom(SHARES[group]) for group in groups)
    return extension(10, struct.pack(">H", len(named)) + named) + extension(51, struct.pack(">H", len(shares)) + shares)


def client_hello(secret: bytes, domain: bytes, when: float, more: bytes = b"") -> bytes:
    """A hello as short as can be: grease, one cipher, the name of the site; and further extensions."""
    name = struct.pack(">HBH", len(domain) + 3, 0, len(domain)) + domain
    extensions = extension(0x0A0A, b"") + extension(0, name) + more
    body = b"\x03\x03" + bytes(32) + b"\x20" + os.urandom(32) + struct.pack(">HHH", 4, 0x2A2A, 0x1301)
    body += b"\x01\x00" + struct.pack(">H", len(extensions)) + extensions
    shake = b"\x01" + len(body).to_bytes(3, "big") + body
    record = b"\x16\x03\x01" + struct.pack(">H", len(shake)) + shake
    mac = bytearray(hmac.new(secret, record, hashlib.sha256).digest())
    stamp = struct.unpack("<I", mac[28:])[0] ^ int(when)
    return record[:11] + bytes(mac[:28]) + struct.pack("<I", stamp) + record[43:]


async def read_server_hello(reader, secret: bytes, hello: bytes) -> int:
    """Checks that the server knows the secret; gives the group of its key."""
    answer = b""
    for kind in (b"\x16\x03\x03", b"\x14\x03\x03", b"\x17\x03\x03"):
        head = await asyncio.wait_for(reader.readexactly(5), WAIT)
        assert head[:3] == kind
        answer += head + await reader.readexactly(struct.unpack(">H", head[3:])[0])
    blank = answer[:11] + bytes(32) + answer[43:]
    assert hmac.new(secret, hello[11:43] + blank, hashlib.sha256).digest() == answer[11:43]
    assert answer[44:76] == hello[44:76]
    return chosen_group(answer)


def chosen_group(answer: bytes) -> int:
    """The group of the server's key."""
    rest = answer[44 + answer[43] + 3 :]  # session, cipher, compression
    rest = rest[2 : 2 + struct.unpack(">H", rest[:2])[0]]
    while rest:
        kind, length = struct.unpack(">HH", rest[:4])
        if kind == 51:
            return struct.unpack(">H", rest[4:6])[0]
        rest = rest[4 + length :]
    raise AssertionError("no key_share")


@pytest.mark.parametrize("dc", [1, -2, 10003, -10001])
@pytest.mark.parametrize("secret", [KEY.hex(), "dd" + KEY.hex(), FAKE_TLS])
def test_the_dc_field_chooses_the_dc(world_with, run, secret, dc):
    doors = world_with("--mtproxy", "0", "--secret", secret)

    async def scenario():
        reader, writer = await dial(doors.ready["mtproxy"])
        if secret == FAKE_TLS:
            hello = client_hello(KEY, DOMAIN, time.time())
            writer.write(hello)
            await read_server_hello(reader, KEY, hello)
        stream = Wrapped(reader, writer, KEY, b"\xdd" * 4, dc, tls=secret == FAKE_TLS)
        await make_key(peer_of(stream, "padded"), doors.key)
        writer.close()

    run(scenario())
    doors.log.wait_for("through", f"MTProxy, dc field {dc}", dc=abs(dc) % 10000)
    doors.log.wait_for("handshake", dc=abs(dc) % 10000)


def test_a_dc_that_is_not_there_becomes_dc_2(world_with, run):
    doors = world_with("--mtproxy", "0", "--seed", "5")
    secret = bytes.fromhex(doors.ready["mtproxy"]["secret"])

    async def scenario():
        stream = Wrapped(*await dial(doors.ready["mtproxy"]), secret, b"\xee" * 4, 77)
        await make_key(peer_of(stream, "intermediate"), doors.key)

    run(scenario())
    doors.log.wait_for("through", "MTProxy, dc field 77, which names no DC here", dc=2)


@pytest.mark.parametrize(
    "opening",
    [b"\xef" + bytes(100), b"\xee" * 4 + os.urandom(100), b"GET / HTTP/1.1\r\n" + b"x" * 100, os.urandom(200)],
    ids=["abridged", "intermediate", "http", "noise"],
)
def test_a_wrong_opening_is_swallowed(world_with, run, opening):
    doors = world_with("--mtproxy", "0", "--secret", KEY.hex())

    async def scenario():
        reader, writer = await dial(doors.ready["mtproxy"])
        writer.write(opening)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(reader.read(1), 1.0)
        writer.write(opening)
        with pytest.raises(asyncio.TimeoutError):
            await asyncio.wait_for(reader.read(1), 0.5)
        writer.close()

    run(scenario())
    doors.log.wait_for("turned_away", "were not made with the secret")
    assert doors.log.lines("connection") == []


@pytest.mark.parametrize(
    ("secret", "domain", "age", "reason"),
    [
        (bytes(16), DOMAIN, 0, "was not made with the secret"),
        (KEY, b"other.test", 0, "is for other.test, the secret for example.test"),
        (KEY, DOMAIN, 700, "was made at the wrong time"),
    ],
)
def test_a_wrong_hello_gets_an_alert(world_with, run, secret, domain, age, reason):
    doors = world_with("--mtproxy", "0", "--secret", FAKE_TLS)

    async def scenario():
        reader, writer = await dial(doors.ready["mtproxy"])
        writer.write(client_hello(secret, domain, time.time() - age))
        assert await asyncio.wait_for(reader.read(), WAIT) == HANDSHAKE_FAILURE
        writer.close()

    run(scenario())
    doors.log.wait_for("turned_away", reason)


@pytest.mark.parametrize("groups", [(X25519MLKEM768, X25519), (X25519,)])
def test_a_hello_of_today_comes_in_two_segments(world_with, run, groups):
    """sleep3r/mtproto.zig#371: hellos have outgrown a segment, and servers that read once saw half of one."""
    doors = world_with("--mtproxy", "0", "--secret", FAKE_TLS)
    hello = client_hello(KEY, DOMAIN, time.time(), key_shares(groups))

    async def scenario():
        reader, writer = await dial(doors.ready["mtproxy"])
        for part in (hello[:1448], hello[1448:]):
            writer.write(part)
            # Whoever answers another connection has read what came before on this one.
            await make_key(await Peer.connect(doors.address(2)), doors.key)
        assert await read_server_hello(reader, KEY, hello) in groups
        writer.close()

    run(scenario())


def test_a_hello_works_once(world_with, run):
    doors = world_with("--mtproxy", "0", "--secret", FAKE_TLS)
    hello = client_hello(KEY, DOMAIN, time.time())

    async def scenario():
        for turn in range(2):
            reader, writer = await dial(doors.ready["mtproxy"])
            writer.write(hello)
            if turn == 0:
                await read_server_hello(reader, KEY, hello)
            else:
                assert await asyncio.wait_for(reader.read(), WAIT) == HANDSHAKE_FAILURE
            writer.close()

    run(scenario())
    doors.log.wait_for("turned_away", "came before")


async def ask(place: dict, address: bytes, port: int, *, command: int = 1):
    reader, writer = await dial(place)
    writer.write(b"\x05\x02\x00\x02")
    assert await asyncio.wait_for(reader.readexactly(2), WAIT) == b"\x05\x00"
    writer.write(bytes([5, command, 0]) + address + struct.pack(">H", port))
    reply = await asyncio.wait_for(reader.readexactly(10), WAIT)
    return reply[1], reader, writer


def v4(text: str) -> bytes:
    return b"\x01" + bytes(int(part) for part in text.split("."))


def name(text: str) -> bytes:
    return b"\x03" + bytes([len(text)]) + text.encode()


@pytest.mark.parametrize(
    ("address", "port", "dc"),
    [
        (v4("149.154.175.50"), 443, 1),
        (v4("149.154.175.10"), 80, 1),
        (v4("149.154.167.151"), 5222, 2),
        (b"\x04" + bytes.fromhex("20010b28f23df003000000000000000e"), 443, 3),
        (v4("91.108.56.130"), 443, 5),
        (name("venus.web.telegram.org"), 443, 2),
        (name("vesta-1.web.telegram.org"), 80, 4),
        (name("149.154.167.91"), 443, 4),
    ],
)
def test_published_places_lead_to_their_dc(world_with, run, address, port, dc):
    doors = world_with("--socks", "0")

    async def scenario():
        reply, reader, writer = await ask(doors.ready["socks"], address, port)
        assert reply == 0
        writer.write(b"\xee" * 4)
        await make_key(Peer("intermediate", reader, writer), doors.key, dc=dc)

    run(scenario())
    doors.log.wait_for("through", "SOCKS5, asked for", dc=dc)


def test_the_worlds_own_places_lead_there_and_others_do_not(world_with, run):
    doors = world_with("--socks", "0", "--dcs", "3")

    async def scenario():
        place = doors.ready["socks"]
        host, port = doors.address(3)
        reply, reader, writer = await ask(place, v4(host), port)
        assert reply == 0
        writer.write(b"\xee" * 4)
        await make_key(Peer("intermediate", reader, writer), doors.key, dc=3)
        replies = {}
        for key, address, at in [
            ("stranger", v4("8.8.8.8"), 443),
            ("port", v4("149.154.167.51"), 25),
            ("no such DC", v4("149.154.167.91"), 443),
            ("name", name("web.telegram.org"), 443),
        ]:
            replies[key], reader, writer = await ask(place, address, at)
            assert await asyncio.wait_for(reader.read(), WAIT) == b""
            writer.close()
        assert replies == {"stranger": 2, "port": 2, "no such DC": 4, "name": 2}
        assert (await ask(place, v4("149.154.167.51"), 443, command=3))[0] == 7
        doors.command("down DC 2")
        assert (await ask(place, v4("149.154.167.51"), 443))[0] == 5

    run(scenario())
    doors.log.wait_for("turned_away", "asked for 8.8.8.8:443")
    doors.log.wait_for("turned_away", "this world has no DC 4")
    doors.log.wait_for("turned_away", "DC 2 is down")


def test_dc_goes_down_for_mtproxy_too(world_with, run):
    doors = world_with("--mtproxy", "0", "--secret", KEY.hex())
    doors.command("down DC 2")

    async def scenario():
        stream = Wrapped(*await dial(doors.ready["mtproxy"]), KEY, b"\xee" * 4, 2)
        with pytest.raises((Refused, ConnectionError)):
            await make_key(peer_of(stream, "intermediate"), doors.key)

    run(scenario())
    doors.log.wait_for("turned_away", "DC 2 is down")


@pytest.mark.parametrize("flags", [(), ("--proxies",)])
def test_a_client_under_test_is_told_of_the_proxies(tmp_path, flags):
    (tmp_path / "world.yaml").write_text("dcs: 2\n", encoding="utf-8")
    said = 'echo "$DCSIM_SOCKS" "$DCSIM_MTPROXY" "$DCSIM_MTPROXY_SECRET"; exit 1'
    command = [binary(), "test", *flags, str(tmp_path / "world.yaml"), "--", "sh", "-c", said]
    done = subprocess.run(command, capture_output=True, text=True, timeout=HANG_SECONDS)
    told = re.search(r"127\.0\.0\.1:\d+ 127\.0\.0\.1:\d+ [0-9a-f]{32}$", done.stdout, re.MULTILINE)
    assert (told is not None) == bool(flags), done.stdout
