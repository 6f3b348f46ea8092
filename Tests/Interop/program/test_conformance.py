"""`dcsim test` and `dcsim show` with unpatched Telethon as the client under test."""

import json
import os
import signal
import subprocess
import sys
import time
import xml.etree.ElementTree as ElementTree

import pytest

from limits import HANG_SECONDS
from places import EXAMPLES, KITS
from world import binary

CLIENT = EXAMPLES / "clients/telethon_client.py"
COMMAND = (sys.executable, str(CLIENT))

LOGIN = """
title: A login at the wrong DC is sent to the right one
world:
  dcs: 3
client:
  task: login
  phone: "9996621234"
expect:
  - in_order:
      - { answer: PHONE_MIGRATE_2, dc: 1 }
      - { key_created: permanent, dc: 2 }
      - { answer: auth.authorization, dc: 2 }
"""

WRONG = LOGIN + """
  - seen: { request: auth.sendCode, dc: 3 }
    because: nobody lives there, so this fails
"""


@pytest.fixture
def dcsim(tmp_path):
    """Runs the program in a folder with scenarios."""
    (tmp_path / "login.yaml").write_text(LOGIN)
    (tmp_path / "wrong.yaml").write_text(WRONG)

    def call(*arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [binary(), *arguments],
            cwd=tmp_path,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=HANG_SECONDS,
        )

    return call


def test_a_client_that_is_right_passes(dcsim):
    done = dcsim("test", "login.yaml", "--", *COMMAND)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.startswith("PASS  login.yaml  ")
    assert "1 scenario: 1 passed, 0 failed" in done.stdout


def test_a_failure_says_what_was_expected_what_was_seen_and_how_to_repeat_it(dcsim):
    done = dcsim("test", "login.yaml", "wrong.yaml", "--", *COMMAND)
    assert done.returncode == 1
    assert "PASS  login.yaml" in done.stdout and "FAIL  wrong.yaml" in done.stdout
    for words in (
        "1) wrong.yaml:14:5",
        "expected  seen: { request: auth.sendCode, dc: 3 }",
        "where dc is 1, expected 3",
        "because   nobody lives there, so this fails",
        "303 PHONE_MIGRATE_2",
        '| {"ok": true',
        "Again: dcsim test --seed ",
    ):
        assert words in done.stdout, done.stdout


def test_a_stored_session_survives_from_run_to_run(dcsim, tmp_path):
    text = LOGIN.replace("task: login", "task: login\n  runs: 2")
    again = "  - seen: { answer: auth.authorization }\n    times: 1\n"
    (tmp_path / "twice.yaml").write_text(text + again)
    done = dcsim("test", "twice.yaml", "--", *COMMAND)
    assert done.returncode == 0, done.stdout


def test_the_exit_status_can_be_expected(dcsim, tmp_path):
    fault = 'faults: [{ fault: rpc_error, error: PHONE_NUMBER_BANNED, method: auth.sendCode }]\n'
    client = 'client: { task: login, phone: "9996611234", exit: failure }\n'
    (tmp_path / "banned.yaml").write_text("dcs: 1\n" + fault + client)
    done = dcsim("test", "banned.yaml", "--verbose", "--", *COMMAND)
    assert done.returncode == 0, done.stdout
    assert "PhoneNumberBannedError" in done.stdout


def test_machines_read_junit_tap_and_json(dcsim, tmp_path):
    both = ("test", ".", "--jobs", "2", "--junit", "results.xml")
    tap = dcsim(*both, "--tap", "--", *COMMAND)
    assert tap.returncode == 1
    lines = tap.stdout.splitlines()
    assert lines[:2] == ["TAP version 14", "1..2"]
    assert [line for line in lines if line.startswith(("ok", "not ok"))] == [
        "ok 1 - ./login.yaml",
        "not ok 2 - ./wrong.yaml",
    ]
    suite = ElementTree.parse(tmp_path / "results.xml").getroot().find("testsuite")
    assert (suite.get("tests"), suite.get("failures")) == ("2", "1")
    failure = suite.findall("testcase")[1].find("failure")
    assert failure.get("message") == "seen: { request: auth.sendCode, dc: 3 }: never seen"
    document = json.loads(dcsim("test", "wrong.yaml", "--json", "--", *COMMAND).stdout)
    [scenario] = document["scenarios"]
    assert not document["passed"] and not scenario["passed"]
    assert [f["at"] for f in scenario["findings"] if f["failed"]] == ["wrong.yaml:14:5"]
    assert scenario["runs"][0]["status"] == 0


def test_the_journal_of_a_run_can_be_shown(dcsim):
    dcsim("test", "login.yaml", "--journal-dir", "journals", "--", *COMMAND)
    shown = dcsim("show", "journals/login.yaml.jsonl")
    assert shown.returncode == 0 and not shown.stderr
    assert "DC 1" in shown.stdout and "DC 2" in shown.stdout
    assert "<──────────────────── 303 PHONE_MIGRATE_2 ──│" in shown.stdout
    assert "req_DH_params" not in shown.stdout
    assert "req_DH_params" in dcsim("show", "--all", "journals/login.yaml.jsonl").stdout


@pytest.mark.parametrize("client", ["./no-such-client", "./login.yaml"])
def test_a_client_that_cannot_be_run_is_status_3(dcsim, client):
    done = dcsim("test", "login.yaml", "--", client)
    assert done.returncode == 3
    assert client in done.stderr


def test_mistakes_are_all_told_and_nothing_is_run(dcsim, tmp_path):
    (tmp_path / "a.yaml").write_text("dcs: 0\nexpct: []\n")
    (tmp_path / "b.yaml").write_text("dcs: 2\nfaults: [{ fault: nonsense }]\n")
    done = dcsim("test", "login.yaml", "a.yaml", "b.yaml", "--", "touch", "was-run")
    assert done.returncode == 2
    for place in ("a.yaml:1:6: error", "a.yaml:2:1: error", "b.yaml:2:"):
        assert place in done.stderr
    assert not (tmp_path / "was-run").exists()
    assert dcsim("test", "login.yaml").returncode == 2
    assert dcsim("test", "--", "true").returncode == 2


def test_a_signal_ends_the_client_too(dcsim, tmp_path):
    script = "echo $$ > pid; exec sleep 100"
    process = subprocess.Popen(
        [binary(), "test", "login.yaml", "--timeout", "90s", "--", "sh", "-c", script],
        cwd=tmp_path,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    pid = tmp_path / "pid"
    deadline = time.monotonic() + HANG_SECONDS
    while not (pid.exists() and pid.read_text().strip()):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    process.send_signal(signal.SIGINT)
    assert process.wait(HANG_SECONDS) == 130
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text()), 0)


WRONG_CLIENT = """
import asyncio, os, sys, time
sys.path.insert(0, {here!r})
from raw_peer import Peer, Refused, make_key, ping
from rsa_key import read_pkcs1


def address(dc):
    host, port = os.environ[f"DCSIM_DC{{dc}}_ADDRESS"].rsplit(":", 1)
    return host, int(port)


async def main():
    with open(os.environ["DCSIM_PUBLIC_KEY_FILE"]) as file:
        rsa = read_pkcs1(file.read())
    home = await Peer.connect(address(1))
    key = await make_key(home, rsa)
    away = await Peer.connect(address(2))
    await away.send(key.seal(os.urandom(8), int(time.time()) << 32, 1, ping()))
    try:
        await away.receive()
    except Refused as error:
        sys.exit(str(error))


asyncio.run(main())
"""


def test_a_key_of_another_dc_is_explained(dcsim, tmp_path):
    (tmp_path / "client.py").write_text(WRONG_CLIENT.format(here=str(KITS)))
    (tmp_path / "two.yaml").write_text("{ dcs: 2, client: { exit: failure } }\n")
    done = dcsim("test", "two.yaml", "--", sys.executable, "client.py")
    assert done.returncode == 1
    for words in (
        "expected  never: { refused: -404, key_made_at: * }",
        "because   a key exists only at the DC that made it",
        "- a frame at DC 2 was encrypted with a key made at DC 1; a correct client sends req_pq",
        "| transport error -404",
    ):
        assert words in done.stdout, done.stdout
