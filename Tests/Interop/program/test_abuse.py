"""Bad bytes by the thousand, while a stock client on the same DC must not notice."""

import asyncio
import os
import random
import socket
import struct
import time
from contextlib import asynccontextmanager

import pytest

from limits import HANG_SECONDS
from raw_peer import (
    OPENING,
    REQ_PQ_MULTI,
    AuthKey,
    Peer,
    Refused,
    inner_data,
    make_key,
    open_handshake,
    ping,
    plain,
    req_dh_params,
    rsa_pad,
)
from telethon_kit import connected, log_in
from world import ON_DC_2

FRAMES = 10_000
FRAMES_PER_CONNECTION = 25
AT_ONCE = 8
SEED = int(os.environ.get("DCSIM_SEED", "20260101"))
DC = 2


async def until(condition) -> bool:
    """Looks again and again, for a while."""
    deadline = time.monotonic() + HANG_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            return False
        await asyncio.sleep(0.02)
    return True


@asynccontextmanager
async def bystander(world):
    """A logged-in Telethon that works all the while, on one connection, with every descriptor given back."""
    async with connected(world, dc=DC) as client:
        await log_in(client, ON_DC_2)
        link = client._sender._connection
        before = world.descriptors()
        finished = asyncio.Event()
        calls = 0

        async def work():
            nonlocal calls
            while not finished.is_set():
                assert (await asyncio.wait_for(client.get_me(), 10)).phone == ON_DC_2.phone
                calls += 1

        worker = asyncio.create_task(work())
        try:
            yield
        finally:
            finished.set()
            await worker
        assert calls > 0
        assert client._sender._connection is link, "the other client lost its connection"
        assert await until(lambda: world.descriptors() <= before), (
            f"{world.descriptors()} descriptors, {before} at the start"
        )


class Sampler:
    """Draws valid payloads and spoils them, from a seed."""

    def __init__(self, seed: int, key: AuthKey, handshake: bytes) -> None:
        self.random = random.Random(seed)
        self.key = key
        self.handshake = handshake

    def payload(self) -> bytes:
        kinds = (self.noise, self.start, self.middle, self.sealed, self.sealed_body, self.sealed_inside)
        return self.random.choice(kinds)()

    def noise(self) -> bytes:
        return self.random.randbytes(self.random.choice((0, 1, 4, 8, 20, 24, 40, 64, 104, 1000)))

    def start(self) -> bytes:
        return self.spoil(plain(struct.pack("<I", REQ_PQ_MULTI) + self.random.randbytes(16)))

    def middle(self) -> bytes:
        return self.spoil(plain(self.handshake))

    def sealed(self) -> bytes:
        """A good message, spoilt after it was sealed."""
        return self.spoil(self.seal(ping()))

    def sealed_body(self) -> bytes:
        """A spoilt body in a message whose key is right: containers, zip data, wrappers, unknown words."""
        return self.seal(self.spoil(self.random.choice(self.bodies())))

    def sealed_inside(self) -> bytes:
        """Spoilt header fields inside a message whose key is right."""
        head = struct.pack("<qqqii", self.key.salt, 1, int(time.time()) << 32, 1, 12)
        return self.key.seal_raw(self.spoil(head + ping()))

    def seal(self, body: bytes) -> bytes:
        msg_id = (int(time.time()) << 32) + self.random.randrange(0, 1 << 30) * 4
        return self.key.seal(self.random.randbytes(8), msg_id, self.random.choice((0, 1, 2, 3)), body)

    def bodies(self) -> list[bytes]:
        container = struct.pack("<Ii", 0x73F1F8DC, 2)
        for i in (1, 2):
            container += struct.pack("<qii", (int(time.time()) << 32) + 4 * i, 1, 12) + ping(i)
        zipped = bytes.fromhex("789c") + self.random.randbytes(30)
        return [
            ping(),
            container,
            struct.pack("<Ii", 0x73F1F8DC, 2**31 - 1),
            struct.pack("<IB", 0x3072CFA1, len(zipped)) + zipped + b"\0\0\0",
            struct.pack("<IIi", 0x62D6B459, 0x1CB5C415, 2**31 - 1),
            struct.pack("<IIiq", 0xDA69FB52, 0x1CB5C415, 1, 5),
            struct.pack("<Ii", 0xDA9B0D0D, 229) * 40 + ping(),
            struct.pack("<Iq", 0x7ABE77EC, 1),
            self.random.randbytes(64),
        ]

    def spoil(self, data: bytes) -> bytes:
        data = bytearray(data)
        for _ in range(self.random.choice((0, 1, 1, 2, 5))):
            at = self.random.randrange(len(data) + 1)
            match self.random.randrange(5):
                case 0 if at < len(data):
                    data[at] ^= 1 << self.random.randrange(8)
                case 1:
                    del data[at:]
                case 2:
                    data[at:at] = self.random.randbytes(self.random.choice((1, 4, 16)))
                case 3:
                    data[at : at + 4] = self.random.choice((b"\xff" * 4, b"\x7f\xff\xff\xff", bytes(4)))
                case 4:
                    del data[at : at + self.random.choice((1, 4, 8))]
        return bytes(data)

    def frame(self, peer: Peer) -> bytes:
        """A frame of that peer's framing, sometimes spoilt itself."""
        framed = peer.frame(self.payload())
        return self.spoil(framed) if self.random.random() < 0.3 else framed


async def one_connection(world, sampler: Sampler, frames: int) -> int:
    """Sends until the server has had enough; how many frames it got."""
    framing = sampler.random.choice(tuple(OPENING))
    peer = await Peer.connect(world.address(DC), framing)
    drained = asyncio.create_task(peer.reader.read(-1))
    sent = 0
    try:
        while sent < frames and not drained.done():
            peer.writer.write(sampler.frame(peer))
            await asyncio.wait_for(peer.writer.drain(), 10)
            sent += 1
            await asyncio.sleep(0)  # Lets a refusal be seen before the next frame.
    except OSError:
        pass
    finally:
        peer.abort()
        await asyncio.gather(drained, return_exceptions=True)
    return max(sent, 1)


def test_ten_thousand_spoilt_frames_harm_nobody(world, run):
    async def scenario():
        peer = await Peer.connect(world.address(DC))
        key = await make_key(peer, world.key)
        opening = await open_handshake(peer, world.key)
        await peer.close()
        handshake = req_dh_params(opening, rsa_pad(inner_data(opening, bytes(32), DC), world.key))
        sampler = Sampler(SEED, key, handshake)
        left = FRAMES

        async def worker():
            nonlocal left
            while left > 0:
                wanted = min(left, FRAMES_PER_CONNECTION)
                left -= wanted
                left += wanted - await one_connection(world, sampler, wanted)

        async with bystander(world):
            await asyncio.gather(*(worker() for _ in range(AT_ONCE)))

    print(f"seed {SEED}")
    run(scenario())


def reset(link: socket.socket) -> None:
    """Closes with a reset instead of a goodbye."""
    link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    link.close()


def half_close(link: socket.socket) -> None:
    link.shutdown(socket.SHUT_WR)


FIRST_WORDS = (
    b"",
    b"\xef",
    b"\xee\xee",
    b"\xee" * 4,
    b"\xdd" * 4 + b"\x28\0\0\0" + bytes(8),
    bytes(range(64)),
    b"GET / HTTP/1.1\r\n\r\n",
    b"\x16\x03\x01\x02\x00\x01",
)


@pytest.mark.parametrize(
    "leave", [reset, half_close, socket.socket.close], ids=["reset", "half-close", "close"]
)
def test_connections_that_just_go_away_harm_nobody(world, run, leave):
    async def scenario():
        async with bystander(world):
            for turn in range(200):
                link = socket.create_connection(world.address(DC), 5)
                link.sendall(FIRST_WORDS[turn % len(FIRST_WORDS)])
                leave(link)
                if leave is half_close:
                    # The server must not keep its half open for ever.
                    link.setblocking(False)
                    await asyncio.wait_for(read_to_end(link), 10)
                    link.close()
                await asyncio.sleep(0)

    run(scenario())


async def read_to_end(link: socket.socket) -> None:
    loop = asyncio.get_running_loop()
    try:
        while await loop.sock_recv(link, 4096):
            pass
    except ConnectionError:
        pass


def test_silent_connections_harm_nobody(world, run):
    async def scenario():
        links = []
        async with bystander(world):
            for _ in range(300):
                links.append(socket.create_connection(world.address(DC), 5))
                await asyncio.sleep(0)
            for link in links:
                reset(link)

    run(scenario())


def test_an_announced_giant_frame_is_not_waited_for(world, run):
    async def scenario():
        async with bystander(world):
            for framing, head in (
                ("intermediate", struct.pack("<i", 2**31 - 1)),
                ("padded", struct.pack("<i", 2**30)),
                ("full", struct.pack("<ii", 2**31 - 1, 0)),
                ("abridged", b"\x7f\xff\xff\xff"),
            ):
                peer = await Peer.connect(world.address(DC), framing)
                peer.writer.write(head + bytes(64))
                with pytest.raises(Refused):
                    await peer.receive()
                await peer.close()

    run(scenario())
