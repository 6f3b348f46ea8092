"""What no library would send, sent by a peer that shares no code with the simulator."""

import hashlib
import os
import struct
import time

import pytest

from raw_peer import (
    OPENING,
    REQ_PQ_MULTI,
    AuthKey,
    Peer,
    Refused,
    inner_data,
    make_key,
    old_pad,
    open_handshake,
    ping,
    plain,
    req_dh_params,
    rsa_pad,
)


async def refusal(awaitable) -> int | None:
    """The transport error that an exchange ends with."""
    with pytest.raises(Refused) as caught:
        await awaitable
    return caught.value.code


@pytest.mark.parametrize("framing", OPENING)
@pytest.mark.parametrize("pad", [rsa_pad, old_pad])
def test_a_key_is_made_with_either_padding_on_every_framing(world, run, framing, pad):
    async def scenario():
        peer = await Peer.connect(world.address(1), framing)
        key = await make_key(peer, world.key, pad=pad)
        await peer.send(key.seal(os.urandom(8), int(time.time()) << 32, 1, ping()))
        assert (await peer.receive())[:8] == key.id
        await peer.close()

    run(scenario())


@pytest.mark.parametrize("dc", [1, -1])
def test_the_dc_field_may_name_this_dc_with_either_sign(world, run, dc):
    async def scenario():
        peer = await Peer.connect(world.address(1))
        await make_key(peer, world.key, dc=dc)
        await peer.close()

    run(scenario())


@pytest.mark.parametrize("dc", [2, -2, 0, 99, -(2**31)])
def test_the_wrong_dc_in_the_inner_data_is_444(world, run, dc):
    async def scenario():
        peer = await Peer.connect(world.address(1))
        assert await refusal(make_key(peer, world.key, dc=dc)) == -444
        await peer.close()

    run(scenario())
    world.log.wait_for("transport_error", -444, dc=1)


@pytest.mark.parametrize("framing", OPENING)
def test_an_unknown_key_is_404_on_every_framing(world, run, framing):
    async def scenario():
        peer = await Peer.connect(world.address(3), framing)
        await peer.send(AuthKey(os.urandom(256), 0).seal(os.urandom(8), int(time.time()) << 32, 1, ping()))
        assert await refusal(peer.receive()) == -404
        await peer.close()

    run(scenario())


def test_a_broken_message_key_is_404(world, run):
    async def scenario():
        peer = await Peer.connect(world.address(1))
        key = await make_key(peer, world.key)
        sealed = bytearray(key.seal(os.urandom(8), int(time.time()) << 32, 1, ping()))
        sealed[-1] ^= 1
        await peer.send(bytes(sealed))
        assert await refusal(peer.receive()) == -404
        await peer.close()

    run(scenario())


def test_a_handshake_may_go_on_over_another_connection(world, run):
    async def scenario():
        first = await Peer.connect(world.address(2))
        opening = await open_handshake(first, world.key)
        await first.close()
        second = await Peer.connect(world.address(2), "abridged")
        request = req_dh_params(opening, rsa_pad(inner_data(opening, os.urandom(32), None), world.key))
        answer = await second.ask_plain(request)
        assert answer[4:36] == opening.nonce + opening.server_nonce
        await second.close()

    run(scenario())


def test_a_handshake_of_one_dc_is_unknown_at_another(world, run):
    async def scenario():
        first = await Peer.connect(world.address(1))
        opening = await open_handshake(first, world.key)
        second = await Peer.connect(world.address(2))
        request = req_dh_params(opening, rsa_pad(inner_data(opening, os.urandom(32), None), world.key))
        assert await refusal(second.ask_plain(request)) == -404
        await first.close()
        await second.close()

    run(scenario())


def _other_nonce(data: bytes) -> bytes:
    """The same inner data about another nonce."""
    at = len(data) - 64
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(lambda data, key: os.urandom(255).rjust(256, b"\0"), id="random bytes"),
        pytest.param(lambda data, key: b"\xff" * 256, id="not below the modulus"),
        pytest.param(lambda data, key: rsa_pad(data, key)[:255], id="too short"),
        pytest.param(lambda data, key: b"", id="empty"),
        pytest.param(lambda data, key: rsa_pad(_other_nonce(data), key), id="another nonce inside"),
        pytest.param(lambda data, key: old_pad(data[:-1], key), id="inner data cut short"),
        pytest.param(lambda data, key: rsa_pad(os.urandom(100), key), id="not inner data"),
    ],
)
def test_spoilt_encrypted_data_is_404(world, run, spoil):
    async def scenario():
        peer = await Peer.connect(world.address(1))
        opening = await open_handshake(peer, world.key)
        encrypted = spoil(inner_data(opening, os.urandom(32), None), world.key)
        assert await refusal(peer.ask_plain(req_dh_params(opening, encrypted))) == -404
        await peer.close()

    run(scenario())


def test_wrong_factors_are_404(world, run):
    async def scenario():
        peer = await Peer.connect(world.address(1))
        opening = await open_handshake(peer, world.key)
        swapped = opening._replace(p=opening.q, q=opening.p)
        encrypted = rsa_pad(inner_data(swapped, os.urandom(32), None), world.key)
        assert await refusal(peer.ask_plain(req_dh_params(swapped, encrypted))) == -404
        await peer.close()

    run(scenario())


@pytest.mark.parametrize("framing", OPENING)
def test_a_request_cut_into_single_bytes_is_understood(world, run, framing):
    async def scenario():
        peer = await Peer.connect(world.address(1), framing)
        nonce = os.urandom(16)
        for byte in peer.frame(plain(struct.pack("<I", REQ_PQ_MULTI) + nonce)):
            peer.writer.write(bytes([byte]))
            await peer.writer.drain()
        assert (await peer.receive())[24:40] == nonce
        await peer.close()

    run(scenario())


@pytest.mark.parametrize("framing", OPENING)
def test_requests_merged_into_one_write_are_all_answered(world, run, framing):
    async def scenario():
        peer = await Peer.connect(world.address(1), framing)
        nonces = [hashlib.sha256(bytes([i])).digest()[:16] for i in range(50)]
        peer.writer.write(b"".join(peer.frame(plain(struct.pack("<I", REQ_PQ_MULTI) + n)) for n in nonces))
        await peer.writer.drain()
        assert [(await peer.receive())[24:40] for _ in nonces] == nonces
        await peer.close()

    run(scenario())
