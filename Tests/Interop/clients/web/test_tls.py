"""The TLS front: wss and https by the web names of the DCs, with a certificate made on request or with one's own."""

import base64
import hashlib
import socket
import ssl
import subprocess

import pytest
from websockets.asyncio.client import connect as connect_websocket

from limits import HANG_SECONDS
from raw_peer import make_key
from web_peer import WebSocketPeer
from world import binary


def trusting(world) -> ssl.SSLContext:
    return ssl.create_default_context(cadata=world.ready["tls"]["certificate_pem"])


def handshake(world, name, context) -> str:
    """The TLS version of a connection, and what is read once it is made and closed again."""
    front = world.ready["tls"]
    with socket.create_connection((front["host"], front["port"]), timeout=HANG_SECONDS) as line:
        with context.wrap_socket(line, server_hostname=name) as stream:
            return stream.version()


async def secure_peer(world, name, path="/apiws") -> WebSocketPeer:
    front = world.ready["tls"]
    line = await connect_websocket(
        f"wss://{name}{path}", host=front["host"], port=front["port"], ssl=trusting(world),
        subprotocols=["binary"], compression=None, max_size=None,
    )
    peer = WebSocketPeer("intermediate", line)
    await line.send(peer.header)
    return peer


@pytest.mark.parametrize(("name", "dc"), [("pluto", 1), ("venus-1", 2), ("aurora", 3), ("vesta", 4), ("flora-1", 5)])
def test_the_name_says_which_dc(world_with, run, name, dc):
    world = world_with("--tls", "0")

    async def scenario():
        peer = await secure_peer(world, f"{name}.web.telegram.org")
        made = await make_key(peer, world.key)
        await peer.close()
        return made

    assert run(scenario())
    world.log.wait_for("through", f"TLS, asked for {name}.web.telegram.org", dc=dc)


def test_a_name_that_is_no_dcs_is_turned_away(world_with):
    world = world_with("--tls", "0")
    handshake(world, "localhost", trusting(world))
    world.log.wait_for("turned_away", "asked for 'localhost'")


def test_bytes_that_are_no_tls_are_turned_away(world_with):
    world = world_with("--tls", "0")
    front = world.ready["tls"]
    with socket.create_connection((front["host"], front["port"]), timeout=HANG_SECONDS) as line:
        line.sendall(b"GET / HTTP/1.1\r\n\r\n")
        while line.recv(1024):
            pass
    world.log.wait_for("turned_away", "http request")


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3])
def test_both_versions_of_tls(world_with, version):
    world = world_with("--tls", "0")
    context = trusting(world)
    context.minimum_version = context.maximum_version = version
    assert handshake(world, "venus.web.telegram.org", context) == version.name.replace("_", ".")


def test_the_hash_is_that_of_the_public_key(world_with, tmp_path):
    world = world_with("--tls", "0")
    (tmp_path / "c.pem").write_text(world.ready["tls"]["certificate_pem"])
    key = subprocess.run(
        ["openssl", "x509", "-in", tmp_path / "c.pem", "-noout", "-pubkey"], capture_output=True, check=True
    ).stdout
    command = ["openssl", "pkey", "-pubin", "-outform", "DER"]
    der = subprocess.run(command, input=key, capture_output=True, check=True).stdout
    assert world.ready["tls"]["spki_sha256"] == base64.b64encode(hashlib.sha256(der).digest()).decode()


def test_a_certificate_of_ones_own(world_with, tmp_path):
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=own", "-days", "2",
         "-addext", "subjectAltName=DNS:*.web.telegram.org", "-keyout", key, "-out", cert],
        check=True, capture_output=True,
    )
    world = world_with("--tls", "0", "--tls-cert", str(cert), "--tls-key", str(key))
    assert world.ready["tls"]["certificate_pem"] == cert.read_text()
    handshake(world, "venus.web.telegram.org", trusting(world))


def test_a_key_that_is_not_the_certificates_is_a_mistake(tmp_path, world_with):
    made = world_with("--tls", "0").ready["tls"]["certificate_pem"]
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    cert.write_text(made)
    subprocess.run(["openssl", "genpkey", "-algorithm", "RSA", "-out", key], check=True, capture_output=True)

    def status(*flags) -> tuple[int, str]:
        command = [binary(), "run", "--port-base", "0", "--tls", "0", *flags]
        done = subprocess.run(command, capture_output=True, text=True, timeout=HANG_SECONDS)
        return done.returncode, done.stderr

    assert status("--tls-cert", cert, "--tls-key", key) == (
        2, f"Error: {key}: the key is not that of the certificate.\n"
    )
    code, said = status("--tls-cert", key, "--tls-key", key)
    assert code == 2 and "there is no certificate in PEM" in said
    code, said = status("--tls-cert", cert)
    assert code == 2 and "--tls-cert and --tls-key go together" in said
