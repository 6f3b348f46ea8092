"""The peer of raw_peer.py over WebSocket (the library websockets) and over HTTP (the standard library)."""

import asyncio
import http.client
import os
import struct
import time

from telethon.crypto import AESModeCTR
from websockets.asyncio.client import connect as connect_websocket
from websockets.exceptions import ConnectionClosed

from limits import HANG_SECONDS
from raw_peer import MSG_CONTAINER, AuthKey, Peer, Refused, plain

TAGS = {"abridged": b"\xef" * 4, "intermediate": b"\xee" * 4, "padded": b"\xdd" * 4}
HTTP_WAIT = 0x9299359F


class WebSocketPeer(Peer):
    """An obfuscated stream in the messages of a WebSocket."""

    def __init__(self, framing: str, socket) -> None:
        super().__init__(framing, asyncio.StreamReader(), None)
        self.socket = socket
        header = bytearray(os.urandom(56) + TAGS[framing] + os.urandom(4))
        header[0] = 0x33  # neither a tag nor a verb
        header[4] |= 1
        keys = bytes(header[8:56])
        self._outbound = AESModeCTR(keys[:32], keys[32:])
        backwards = keys[::-1]
        self._inbound = AESModeCTR(backwards[:32], backwards[32:])
        self.header = bytes(header[:56]) + self._outbound.encrypt(bytes(header))[56:]

    @classmethod
    async def connect(cls, address, framing="intermediate", path="/apiws") -> "WebSocketPeer":
        socket = await connect_websocket(
            f"ws://{address[0]}:{address[1]}{path}", subprotocols=["binary"], compression=None, max_size=None
        )
        assert socket.subprotocol == "binary"
        peer = cls(framing, socket)
        await socket.send(peer.header)
        return peer

    def sealed(self, payload: bytes) -> bytes:
        return self._outbound.encrypt(self.frame(payload))

    async def send(self, payload: bytes) -> None:
        await self.socket.send(self.sealed(payload))

    async def receive(self) -> bytes:
        reading = asyncio.ensure_future(super().receive())
        while not reading.done():
            feeding = asyncio.ensure_future(self.socket.recv())
            done, _ = await asyncio.wait({reading, feeding}, return_when=asyncio.FIRST_COMPLETED)
            if feeding not in done:
                feeding.cancel()
                break
            try:
                self.reader.feed_data(self._inbound.decrypt(feeding.result()))
            except ConnectionClosed:
                self.reader.feed_eof()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        return await reading

    async def close(self) -> None:
        await self.socket.close()


class HTTPPeer:
    """One HTTP connection that is kept open; each payload is the body of a request."""

    def __init__(self, address: tuple[str, int], path: str = "/api") -> None:
        self.path = path
        self.connection = http.client.HTTPConnection(*address, timeout=HANG_SECONDS)
        self.socket = None

    def post(self, payload: bytes, **headers: str) -> bytes:
        self.connection.request("POST", self.path, payload, headers)
        # Still the same TCP connection as in the request before.
        assert self.socket is None or self.connection.sock is self.socket
        self.socket = self.connection.sock
        answer = self.connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            assert body == struct.pack("<i", -answer.status), body
            raise Refused(-answer.status)
        assert answer.getheader("Content-Type") == "application/octet-stream"
        return body

    async def ask_plain(self, body: bytes) -> bytes:
        answer = await asyncio.to_thread(self.post, plain(body))
        assert answer[:8] == bytes(8), "the answer to a plaintext message is encrypted"
        return answer[20:]


class HTTPSession:
    """A session that any HTTP connection can carry."""

    def __init__(self, key: AuthKey) -> None:
        self.key = key
        self.id = os.urandom(8)
        self._last_id = 0
        self._content_count = 0

    def next_id(self) -> int:
        self._last_id = max(self._last_id + 4, int(time.time() * 2**32) & ~3)
        return self._last_id

    def sealed(self, *bodies: bytes, wait: tuple[int, int, int] | None = None) -> bytes:
        """A container of queries, with http_wait in front."""
        items = []
        if wait is not None:
            items.append((self.next_id(), 2 * self._content_count, struct.pack("<Iiii", HTTP_WAIT, *wait)))
        for body in bodies:
            items.append((self.next_id(), 2 * self._content_count + 1, body))
            self._content_count += 1
        container = struct.pack("<Ii", MSG_CONTAINER, len(items))
        for msg_id, seq_no, body in items:
            container += struct.pack("<qii", msg_id, seq_no, len(body)) + body
        return self.key.seal(self.id, self.next_id(), 2 * self._content_count, container)

    def ask(self, peer: HTTPPeer, *bodies: bytes, wait=None, **headers: str) -> list[int]:
        """Posts queries; gives the constructors of what comes back."""
        answer = self.key.open(peer.post(self.sealed(*bodies, wait=wait), **headers), self.id)
        return [struct.unpack_from("<I", body)[0] for body in answer]
