"""An MTProto client small enough to read in one sitting: the oracle for what no library would send.

It shares no line with the simulator. Only AES-IGE and factoring come from Telethon.
"""

import asyncio
import hashlib
import os
import struct
import time
import zlib
from dataclasses import dataclass
from typing import NamedTuple

from telethon.crypto import AES, Factorization

from limits import HANG_SECONDS
from rsa_key import RSAKey, big_endian, tl_bytes

# How long the farewell may take; nobody asks whether it did.
CLOSE_SECONDS = 10.0

REQ_PQ_MULTI = 0xBE7E8EF1
RES_PQ = 0x05162463
REQ_DH_PARAMS = 0xD712E4BE
SERVER_DH_PARAMS_OK = 0xD0E8075C
SET_CLIENT_DH_PARAMS = 0xF5045F1F
CLIENT_DH_INNER_DATA = 0x6643B654
DH_GEN_OK = 0x3BCBF734
P_Q_INNER_DATA = 0x83C95AEC
P_Q_INNER_DATA_DC = 0xA9F55F95
PING = 0x7ABE77EC
MSG_CONTAINER = 0x73F1F8DC

OPENING = {"abridged": b"\xef", "intermediate": b"\xee" * 4, "padded": b"\xdd" * 4, "full": b""}


class Refused(Exception):
    """A 4-byte transport error in place of an answer; `code` is negative. None: the connection closed."""

    def __init__(self, code: int | None) -> None:
        super().__init__(f"transport error {code}" if code is not None else "connection closed")
        self.code = code


class Peer:
    """One TCP connection with one framing."""

    def __init__(self, framing: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.framing = framing
        self.reader = reader
        self.writer = writer
        self._sent_frames = 0

    @classmethod
    async def connect(cls, address: tuple[str, int], framing: str = "intermediate") -> "Peer":
        reader, writer = await asyncio.wait_for(asyncio.open_connection(*address), HANG_SECONDS)
        writer.write(OPENING[framing])
        return cls(framing, reader, writer)

    def frame(self, payload: bytes) -> bytes:
        if self.framing == "abridged":
            words = len(payload) // 4
            head = bytes([words]) if words < 0x7F else b"\x7f" + words.to_bytes(3, "little")
            return head + payload
        if self.framing == "full":
            body = struct.pack("<ii", len(payload) + 12, self._sent_frames) + payload
            self._sent_frames += 1
            return body + struct.pack("<I", zlib.crc32(body))
        padding = os.urandom(os.urandom(1)[0] % 16) if self.framing == "padded" else b""
        return struct.pack("<i", len(payload) + len(padding)) + payload + padding

    async def send(self, payload: bytes) -> None:
        self.writer.write(self.frame(payload))
        await self.writer.drain()

    async def receive(self) -> bytes:
        """The next payload; raises Refused for a transport error or a closed connection."""
        try:
            payload = await asyncio.wait_for(self._read_frame(), HANG_SECONDS)
        except (asyncio.IncompleteReadError, ConnectionError):
            raise Refused(None) from None
        if len(payload) < 8:
            raise Refused(struct.unpack("<i", payload[:4])[0])
        return payload

    async def _read_frame(self) -> bytes:
        if self.framing == "abridged":
            words = (await self.reader.readexactly(1))[0]
            if words == 0x7F:
                words = int.from_bytes(await self.reader.readexactly(3), "little")
            return await self.reader.readexactly(words * 4)
        if self.framing == "full":
            head = await self.reader.readexactly(4)
            if struct.unpack("<i", head)[0] < 0:  # a transport error has no frame, and is the last that comes
                assert await self.reader.read() == b"", "something follows a bare transport error"
                return head
            head += await self.reader.readexactly(4)
            body = await self.reader.readexactly(struct.unpack("<i", head[:4])[0] - 8)
            assert zlib.crc32(head + body[:-4]) == struct.unpack("<I", body[-4:])[0], "wrong CRC"
            return body[:-4]
        length = struct.unpack("<i", await self.reader.readexactly(4))[0]
        return await self.reader.readexactly(length)

    def abort(self) -> None:
        self.writer.transport.abort()

    async def close(self) -> None:
        self.writer.close()
        try:
            await asyncio.wait_for(self.writer.wait_closed(), CLOSE_SECONDS)
        except (OSError, TimeoutError):
            pass

    async def ask_plain(self, body: bytes) -> bytes:
        """A plaintext message and the body of its answer."""
        await self.send(plain(body))
        answer = await self.receive()
        assert answer[:8] == bytes(8), "the answer to a plaintext message is encrypted"
        return answer[20:]


def plain(body: bytes) -> bytes:
    return bytes(8) + struct.pack("<qi", int(time.time()) << 32, len(body)) + body


@dataclass
class AuthKey:
    data: bytes
    salt: int

    @property
    def id(self) -> bytes:
        return hashlib.sha1(self.data).digest()[12:20]

    def seal(self, session: bytes, msg_id: int, seq_no: int, body: bytes) -> bytes:
        """An encrypted message from the client, MTProto 2.0."""
        head = struct.pack("<q", self.salt) + session + struct.pack("<qii", msg_id, seq_no, len(body))
        return self.seal_raw(head + body)

    def seal_raw(self, inside: bytes) -> bytes:
        inside += os.urandom(12 + -(len(inside) + 12) % 16)
        msg_key = hashlib.sha256(self.data[88:120] + inside).digest()[8:24]
        return self.id + msg_key + AES.encrypt_ige(inside, *self._message_key(msg_key, 0))

    def _message_key(self, msg_key: bytes, x: int) -> tuple[bytes, bytes]:
        a = hashlib.sha256(msg_key + self.data[x : x + 36]).digest()
        b = hashlib.sha256(self.data[x + 40 : x + 76] + msg_key).digest()
        return a[0:8] + b[8:24] + a[24:32], b[0:8] + a[8:24] + b[24:32]

    def open(self, payload: bytes, session: bytes) -> list[bytes]:
        """The bodies in an encrypted message from the server, out of their container."""
        assert payload[:8] == self.id, "another key"
        sealed = payload[24 : 24 + (len(payload) - 24) // 16 * 16]  # padded intermediate leaves its padding on
        inside = AES.decrypt_ige(sealed, *self._message_key(payload[8:24], 8))
        assert payload[8:24] == hashlib.sha256(self.data[96:128] + inside).digest()[8:24], "wrong msg_key"
        assert inside[8:16] == session, "another session"
        length = struct.unpack_from("<i", inside, 28)[0]
        assert 12 <= len(inside) - 32 - length <= 1024, "wrong padding"
        body = inside[32 : 32 + length]
        if struct.unpack_from("<I", body)[0] != MSG_CONTAINER:
            return [body]
        count, at, bodies = struct.unpack_from("<i", body, 4)[0], 8, []
        for _ in range(count):
            size = struct.unpack_from("<i", body, at + 12)[0]
            bodies.append(body[at + 16 : at + 16 + size])
            at += 16 + size
        assert at == len(body), "a container with a tail"
        return bodies


def rsa_pad(data: bytes, key: RSAKey) -> bytes:
    """RSA_PAD of today's clients: the data, reversed and hashed under a random AES key, then plain RSA."""
    padded = data + os.urandom(192 - len(data))
    while True:
        temp_key = os.urandom(32)
        hashed = padded[::-1] + hashlib.sha256(temp_key + padded).digest()
        sealed = AES.encrypt_ige(hashed, temp_key, bytes(32))
        digest = hashlib.sha256(sealed).digest()
        block = int.from_bytes(bytes(x ^ y for x, y in zip(temp_key, digest)) + sealed, "big")
        if block < key.n:
            return pow(block, key.e, key.n).to_bytes(256, "big")


def old_pad(data: bytes, key: RSAKey) -> bytes:
    """The older padding: SHA-1, data, random bytes, 255 in all."""
    block = hashlib.sha1(data).digest() + data
    block += os.urandom(255 - len(block))
    return pow(int.from_bytes(block, "big"), key.e, key.n).to_bytes(256, "big")


class Opening(NamedTuple):
    """What is known after resPQ."""

    nonce: bytes
    server_nonce: bytes
    p: bytes
    q: bytes
    pq: bytes
    fingerprint: bytes


async def open_handshake(peer: Peer, key: RSAKey) -> Opening:
    nonce = os.urandom(16)
    answer = await peer.ask_plain(struct.pack("<I", REQ_PQ_MULTI) + nonce)
    assert struct.unpack_from("<I", answer)[0] == RES_PQ
    assert answer[4:20] == nonce and answer[36] == 8, "not the resPQ that was asked for"
    pq = answer[37:45]
    count = struct.unpack_from("<i", answer, 52)[0]
    offered = [answer[56 + 8 * i : 64 + 8 * i] for i in range(count)]
    fingerprint = key.fingerprint.to_bytes(8, "little")
    assert fingerprint in offered, "the key of the ready line is not offered"
    p, q = sorted(Factorization.factorize(int.from_bytes(pq, "big")))
    return Opening(nonce, answer[20:36], big_endian(p), big_endian(q), pq, fingerprint)


def inner_data(opening: Opening, new_nonce: bytes, dc: int | None) -> bytes:
    name = P_Q_INNER_DATA if dc is None else P_Q_INNER_DATA_DC
    data = struct.pack("<I", name) + tl_bytes(opening.pq) + tl_bytes(opening.p) + tl_bytes(opening.q)
    data += opening.nonce + opening.server_nonce + new_nonce
    return data if dc is None else data + struct.pack("<i", dc)


def req_dh_params(opening: Opening, encrypted: bytes) -> bytes:
    head = struct.pack("<I", REQ_DH_PARAMS) + opening.nonce + opening.server_nonce
    return head + tl_bytes(opening.p) + tl_bytes(opening.q) + opening.fingerprint + tl_bytes(encrypted)


async def make_key(peer: Peer, key: RSAKey, *, dc: int | None = None, pad=rsa_pad) -> AuthKey:
    """The whole key exchange; raises Refused with the server's transport error."""
    opening = await open_handshake(peer, key)
    new_nonce = os.urandom(32)
    encrypted = pad(inner_data(opening, new_nonce, dc), key)
    answer = await peer.ask_plain(req_dh_params(opening, encrypted))
    assert struct.unpack_from("<I", answer)[0] == SERVER_DH_PARAMS_OK
    length = int.from_bytes(answer[37:40], "little")
    aes_key, aes_iv = _temporary_key(new_nonce, opening.server_nonce)
    inner = AES.decrypt_ige(answer[40 : 40 + length], aes_key, aes_iv)[20:]
    g = struct.unpack_from("<i", inner, 36)[0]
    prime = int.from_bytes(inner[44:300], "big")
    g_a = int.from_bytes(inner[304:560], "big")

    b = int.from_bytes(os.urandom(256), "big")
    reply = struct.pack("<I", CLIENT_DH_INNER_DATA) + opening.nonce + opening.server_nonce + bytes(8)
    reply += tl_bytes(pow(g, b, prime).to_bytes(256, "big"))
    reply = hashlib.sha1(reply).digest() + reply
    reply += os.urandom(-len(reply) % 16)
    sealed = AES.encrypt_ige(reply, aes_key, aes_iv)
    head = struct.pack("<I", SET_CLIENT_DH_PARAMS) + opening.nonce + opening.server_nonce
    answer = await peer.ask_plain(head + tl_bytes(sealed))
    assert struct.unpack_from("<I", answer)[0] == DH_GEN_OK

    data = pow(g_a, b, prime).to_bytes(256, "big")
    aux = hashlib.sha1(data).digest()[:8]
    assert answer[36:52] == hashlib.sha1(new_nonce + b"\x01" + aux).digest()[4:20], "wrong new_nonce_hash1"
    salt = bytes(x ^ y for x, y in zip(new_nonce[:8], opening.server_nonce[:8]))
    return AuthKey(data, int.from_bytes(salt, "little", signed=True))


def _temporary_key(new_nonce: bytes, server_nonce: bytes) -> tuple[bytes, bytes]:
    first = hashlib.sha1(new_nonce + server_nonce).digest()
    second = hashlib.sha1(server_nonce + new_nonce).digest()
    third = hashlib.sha1(new_nonce + new_nonce).digest()
    return first + second[:12], second[12:] + third + new_nonce[:4]


def ping(ping_id: int = 1) -> bytes:
    return struct.pack("<Iq", PING, ping_id)
