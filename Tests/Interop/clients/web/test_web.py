"""WebSocket and HTTP: independent libraries, a repaired Telethon, and raw bytes."""

import asyncio
import http.client
import os
import socket
import struct
import time

import pytest
from telethon import TelegramClient, events, functions
from telethon.network.connection.http import ConnectionHttp, HttpPacketCodec
from websockets.asyncio.client import connect as connect_websocket
from websockets.exceptions import ConnectionClosed, InvalidStatus

from limits import HANG_SECONDS
import telethon_kit
from raw_peer import RES_PQ, AuthKey, Refused, make_key, ping
from web_peer import TAGS, HTTPPeer, HTTPSession, WebSocketPeer
from world import ON_DC_1, ON_DC_2

PONG = 0x347773C5
NEW_SESSION = 0x9EC20908
RPC_RESULT = 0xF35C6D01
HTTP_NOTHING = []
SOCKET_PATHS = ("/apiws", "/apiws_test", "/apiws_premium", "/apiws_test_premium")
HTTP_PATHS = ("/api", "/apiw", "/apiw1", "/api_test", "/apiw_test", "/apiw_test1")


def now_id() -> int:
    return int(time.time()) << 32


def get_config() -> bytes:
    """invokeWithLayer, initConnection, help.getConfig."""

    def text(value: bytes) -> bytes:
        data = bytes([len(value)]) + value
        return data + bytes(-len(data) % 4)

    words = b"".join(text(word) for word in (b"raw", b"1", b"1", b"en", b"", b"en"))
    return struct.pack("<IiIii", 0xDA9B0D0D, 216, 0xC1CD5EA9, 0, 1) + words + struct.pack("<I", 0xC4F9186B)


# MARK: WebSocket


@pytest.mark.parametrize("framing", TAGS)
@pytest.mark.parametrize("path", SOCKET_PATHS)
def test_a_key_is_made_over_websocket(world, run, path, framing):
    async def scenario():
        peer = await WebSocketPeer.connect(world.address(1), framing, path)
        key = await make_key(peer, world.key)
        session = os.urandom(8)
        await peer.send(key.seal(session, now_id(), 1, get_config()))
        answers = key.open(await peer.receive(), session)
        assert RPC_RESULT in [struct.unpack_from("<I", body)[0] for body in answers]
        await (await peer.socket.ping())
        await peer.close()
        assert peer.socket.close_code == 1000

    run(scenario())


def test_messages_of_a_websocket_mean_nothing(world, run):
    async def scenario():
        peer = await WebSocketPeer.connect(world.address(1))
        key = await make_key(peer, world.key)
        session = os.urandom(8)
        sealed = b"".join(peer.sealed(key.seal(session, now_id() + 4 * i, 1, ping(i))) for i in range(4))
        await peer.socket.send([sealed[:1], sealed[1:90], b"", sealed[90:200]])  # in fragments
        for byte in sealed[200:]:
            await peer.socket.send(bytes([byte]))
        constructors = []
        while constructors.count(PONG) < 4:
            constructors += [struct.unpack_from("<I", body)[0] for body in key.open(await peer.receive(), session)]
        await peer.close()

    run(scenario())


def test_a_large_message_passes_a_websocket_and_a_giant_one_closes_it(world, run):
    async def scenario():
        peer = await WebSocketPeer.connect(world.address(1))
        key = await make_key(peer, world.key)
        session = os.urandom(8)
        await peer.send(key.seal(session, now_id(), 1, ping() + os.urandom(1 << 19)))
        assert (await peer.receive())[:8] == key.id
        await peer.socket.send(bytes(5 << 20))
        with pytest.raises(ConnectionClosed):
            await peer.socket.recv()
        assert peer.socket.close_code == 1009

    run(scenario())


def test_transport_errors_come_inside_the_websocket_and_name_the_close(world, run):
    async def scenario():
        peer = await WebSocketPeer.connect(world.address(1))
        unknown = AuthKey(os.urandom(256), 0).seal(os.urandom(8), now_id(), 1, ping())
        for _ in range(2):  # -404 leaves the connection open
            await peer.send(unknown)
            with pytest.raises(Refused) as caught:
                await peer.receive()
            assert caught.value.code == -404
        with pytest.raises(Refused) as caught:
            await make_key(peer, world.key, dc=2)
        assert caught.value.code == -444
        await peer.socket.wait_closed()
        assert (peer.socket.close_code, peer.socket.close_reason) == (1000, "444")

    run(scenario())


@pytest.mark.parametrize(
    "message, code",
    [("text", 1003), (b"\xee" * 4 + b"\x28\0\0\0" + bytes(40), 1000), (b"\xef\x0a" + bytes(40), 1000)],
    ids=["text", "plain intermediate", "plain abridged"],
)
def test_only_obfuscated_binary_is_taken(world, run, message, code):
    async def scenario():
        url = "ws://{}:{}/apiws".format(*world.address(1))
        async with connect_websocket(url, subprotocols=["binary"]) as link:
            await link.send(message)
            with pytest.raises(ConnectionClosed):
                await link.recv()
            assert link.close_code == code

    run(scenario())


@pytest.mark.parametrize(
    "path, protocol, status", [("/apiws", None, 400), ("/apiws", "text", 400), ("/ws", "binary", 404)]
)
def test_other_handshakes_are_refused(world, run, path, protocol, status):
    async def scenario():
        url = "ws://{}:{}{}".format(*world.address(1), path)
        with pytest.raises(InvalidStatus) as caught:
            await connect_websocket(url, subprotocols=[protocol] if protocol else None)
        assert caught.value.response.status_code == status

    run(scenario())


# MARK: HTTP


@pytest.mark.parametrize("path", HTTP_PATHS)
def test_a_key_is_made_over_one_http_connection(world, run, path):
    async def scenario():
        peer = HTTPPeer(world.address(1), path)
        session = HTTPSession(await make_key(peer, world.key))
        constructors = session.ask(peer, get_config(), wait=(30, 10, 0))
        assert NEW_SESSION in constructors and RPC_RESULT in constructors
        assert session.ask(peer, ping(), wait=(0, 0, 0)) == [PONG]
        assert session.ask(peer, ping()) == [PONG]

    run(scenario())


def test_a_poll_ends_after_max_wait_with_an_empty_container(world, run):
    async def scenario():
        peer = HTTPPeer(world.address(1))
        session = HTTPSession(await make_key(peer, world.key))
        session.ask(peer, ping())
        for wait in (0, 300, 1200):
            began = time.monotonic()
            assert session.ask(peer, wait=(0, 0, wait)) == HTTP_NOTHING
            assert time.monotonic() - began >= wait / 1000

    run(scenario())


def test_a_session_is_carried_by_several_http_connections(world, run):
    async def scenario():
        first, second = (HTTPPeer(world.address(1)) for _ in range(2))
        session = HTTPSession(await make_key(first, world.key))
        session.ask(first, ping())
        poll = asyncio.create_task(asyncio.to_thread(session.ask, first, wait=(0, 0, 20000)))
        await asyncio.sleep(0.2)
        # The request that waits longest takes the answer; the other one is free to go.
        assert session.ask(second, ping(), wait=(0, 0, 500)) in ([PONG], HTTP_NOTHING)
        assert await poll == [PONG]

    run(scenario())


def test_every_request_may_have_a_connection_of_its_own(world, run):
    async def scenario():
        key = await make_key(HTTPPeer(world.address(2)), world.key)
        session = HTTPSession(key)
        for _ in range(5):
            peer = HTTPPeer(world.address(2))
            assert PONG in session.ask(peer, ping(), wait=(0, 0, 0), Connection="close")
            assert peer.connection.sock is None

    run(scenario())


def test_an_unknown_key_is_status_404(world):
    peer = HTTPPeer(world.address(3), "/apiw1")
    with pytest.raises(Refused) as caught:
        peer.post(AuthKey(os.urandom(256), 0).seal(os.urandom(8), now_id(), 1, ping()))
    assert caught.value.code == -404


@pytest.mark.parametrize(
    "method, path, status",
    [
        ("OPTIONS", "/apiw1", 200),
        ("OPTIONS", "/api", 200),
        ("GET", "/api", 405),
        ("HEAD", "/api", 405),
        ("GET", "/", 404),
        ("POST", "/nowhere", 404),
        ("GET", "/apiws", 426),
        ("POST", "/apiws", 405),
        ("POST", "/api", 404),  # no payload
    ],
)
def test_other_requests_are_refused_and_the_connection_goes_on(world, method, path, status):
    link = http.client.HTTPConnection(*world.address(1), timeout=HANG_SECONDS)
    for _ in range(2):
        link.request(method, path, b"abc" if method == "POST" else None)
        answer = link.getresponse()
        answer.read()
        assert answer.status == status
        assert (answer.getheader("Access-Control-Allow-Origin") == "*") == path.startswith("/apiw")


@pytest.mark.parametrize("cut", [1, 7, 1000])
def test_requests_may_be_cut_and_merged(world, cut):
    head = b"POST /api HTTP/1.1\r\nHost: x\r\nContent-Length: 40\r\n"
    body = bytes(8) + struct.pack("<qi", now_id(), 20) + struct.pack("<I", 0xBE7E8EF1) + bytes(16)
    with socket.create_connection(world.address(1), 10) as link:
        data = head + b"\r\n" + body + head + b"Connection: close\r\n\r\n" + body
        for start in range(0, len(data), cut):
            link.sendall(data[start : start + cut])
        answer = b""
        while part := link.recv(65536):
            answer += part
    assert answer.count(b"HTTP/1.1 200 OK\r\n") == 2
    assert answer.count(struct.pack("<I", RES_PQ) + bytes(16)) == 2


def test_a_client_that_expects_100_continue_gets_it(world):
    body = bytes(8) + struct.pack("<qi", now_id(), 20) + struct.pack("<I", 0xBE7E8EF1) + bytes(16)
    with socket.create_connection(world.address(1), 10) as link:
        link.sendall(b"POST /api HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 40\r\n\r\n")
        assert link.recv(100) == b"HTTP/1.1 100 Continue\r\n\r\n"
        link.sendall(body)
        assert link.recv(1000).startswith(b"HTTP/1.1 200 OK\r\n")


# MARK: Telethon


class RepairedCodec(HttpPacketCodec):
    """Telethon's, which compares a byte with a string and so gives up at the first line of every answer."""

    async def read_packet(self, reader):
        while True:
            line = await reader.readline()
            if not line.endswith(b"\n"):
                raise asyncio.IncompleteReadError(line, None)
            if line.lower().startswith(b"content-length: "):
                await reader.readexactly(2)
                return await reader.readexactly(int(line[16:-2]))


class RepairedConnection(ConnectionHttp):
    packet_codec = RepairedCodec


def test_telethon_with_its_http_codec_repaired_logs_in_and_gets_updates(world, run):
    async def login(account, **knobs) -> TelegramClient:
        client = telethon_kit.make_client(world, dc=1, **knobs)
        await client.connect()
        await client.send_code_request("+" + account.phone)
        await client.sign_in("+" + account.phone, account.code)
        return client

    async def scenario():
        over_http = await login(ON_DC_2, transport=RepairedConnection)  # after PHONE_MIGRATE_2
        over_tcp = await login(ON_DC_1)
        heard = asyncio.Queue()
        over_http.add_event_handler(lambda event: heard.put_nowait(event.raw_text), events.NewMessage)
        contact = await over_tcp(
            functions.contacts.ResolvePhoneRequest(phone=ON_DC_2.phone)
        )
        await over_tcp.send_message(contact.users[0], "hello over HTTP")
        assert await asyncio.wait_for(heard.get(), 40) == "hello over HTTP"
        await over_http.disconnect()
        await over_tcp.disconnect()

    run(scenario())
