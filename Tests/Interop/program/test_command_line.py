"""The contract that others script against: ready line, ready file, signals, ports, the published key."""

import json
import signal
import socket
import subprocess

import pytest

from limits import HANG_SECONDS
from rsa_key import read_pkcs1
from world import FAMILIES, World, binary



def dcsim(*arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [binary(), *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=HANG_SECONDS,
    )


def test_the_ready_line_says_all_a_script_needs(world):
    ready = world.ready
    assert isinstance(ready["version"], str) and ready["version"]
    assert ready["pid"] == world.process.pid
    assert world.dc_ids == [1, 2, 3, 4, 5]
    for dc in ready["dcs"]:
        assert dc["host"] == "127.0.0.1"
        assert (dc["media_only"], dc["cdn"]) == (False, False)
        for ipv6 in FAMILIES:
            host, port = world.address(dc["id"], ipv6=ipv6)
            assert host == ("::1" if ipv6 else "127.0.0.1")
            socket.create_connection((host, port), 5).close()
    assert int(ready["rsa_fingerprint"], 16) == world.key.fingerprint
    assert "seed" in ready


def test_the_ready_file_holds_the_same(world, tmp_path):
    assert json.loads((tmp_path / "ready.json").read_text()) == world.ready


@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_with_status_0(tmp_path, end):
    world = World(tmp_path / "ready.json")
    idle = socket.create_connection(world.address(1), 5)
    world.process.send_signal(end)
    assert world.process.wait(HANG_SECONDS) == 0
    idle.close()


def test_the_number_of_dcs_can_be_chosen(tmp_path):
    world = World(tmp_path / "ready.json", "--dcs", "2")
    assert world.dc_ids == [1, 2]
    assert world.stop() == 0


def test_a_seed_is_reported_back(tmp_path):
    world = World(tmp_path / "ready.json", "--seed", "42")
    assert int(world.ready["seed"]) == 42
    assert world.stop() == 0


def test_a_port_in_use_is_a_clear_error(world):
    base = world.address(1)[1] - 1
    done = dcsim("run", "--port-base", str(base))
    assert done.returncode not in (0, -signal.SIGTRAP, -signal.SIGILL, -signal.SIGABRT)
    assert str(base + 1) in done.stderr and "in use" in done.stderr
    assert not done.stdout.startswith("dcsim ready")


def test_the_key_is_the_one_the_world_uses(world):
    done = dcsim("key")
    assert done.returncode == 0
    start = done.stdout.index("-----BEGIN RSA PUBLIC KEY-----")
    end_words = "-----END RSA PUBLIC KEY-----"
    pem = done.stdout[start : done.stdout.index(end_words) + len(end_words)]
    assert read_pkcs1(pem) == world.key
    assert f"{world.key.fingerprint:016x}" in done.stdout.lower()
    assert str(world.key.signed_fingerprint) in done.stdout
