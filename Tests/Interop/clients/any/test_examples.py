"""What examples/ tells people to copy, copied and run as they would; the client library is the environment's."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from limits import HANG_SECONDS
from places import EXAMPLES
from surroundings import STOPS_AT_THE_REDIRECT
from world import binary

LIBRARY = os.environ.get("DCSIM_CLIENT", "telethon")

WRONG = STOPS_AT_THE_REDIRECT + '''

def test_a_claim_that_does_not_hold(world):
    dcs = world({"dcs": 1})
    dcs.verify({"request": "auth.sendCode"})


def test_that_fails_of_itself(world):
    world({"dcs": 2, "expect": [{"seen": {"request": "help.getNearestDc"}}]})
    assert False


def test_a_scenario_with_mistakes(world):
    world("dcs: 0\\nseeed: 1")


def test_a_command_with_a_mistake(world):
    world("dcs: 1").do("dwn DC 1")


def test_a_dc_that_is_not_there(world):
    world("dcs: 1").address(2)


def test_a_fault_with_a_mistake(world):
    world("dcs: 1").fault({"fault": "drop_replay"})


def test_a_stub_with_a_mistake(world):
    world("dcs: 1").stub({"method": "help.getConfig", "eror": "NO"})


def test_a_journal_with_a_mistake(world):
    world("dcs: 1").journal(dc="first")


def test_a_file(world):
    assert list(world("three.yaml").addresses) == [1, 2, 3]
'''


def run_pytest(folder: Path, *files: str) -> subprocess.CompletedProcess:
    shutil.copy(EXAMPLES / "pytest/conftest.py", folder)
    options = ("-q", "-ra", "-p", "no:cacheprovider", "--tb=short", "--color=no")
    return run([sys.executable, "-m", "pytest", *options, *files], folder)


def run(command: list, folder: Path, **more: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, "DCSIM": binary(), "COLUMNS": "200", **more},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=HANG_SECONDS,
    )


def test_the_pytest_example_passes(tmp_path):
    name = f"test_{LIBRARY}.py"
    shutil.copy(EXAMPLES / "pytest" / name, tmp_path)
    done = run_pytest(tmp_path, name)
    assert done.returncode == 0, done.stdout
    assert re.search(r"\n[6-9] passed in", done.stdout) and "skipped" not in done.stdout, done.stdout


def test_the_fixture_says_what_is_wrong(tmp_path):
    (tmp_path / "test_wrong.py").write_text(WRONG)
    (tmp_path / "three.yaml").write_text("dcs: 3\n")
    done = run_pytest(tmp_path, "test_wrong.py")
    assert done.returncode == 1 and "9 failed, 1 passed" in done.stdout, done.stdout
    for words in (
        "what was seen on the wire is not right:",
        "expected seen: { connected: *, dc: 4 }",
        "where dc is 2, expected 4",
        "because 9996641234 lives there",
        "expected seen: { request: auth.sendCode }",
        ":2:1: error: unknown key 'seeed'; did you mean 'seed'?",
        "unknown command 'dwn DC'; did you mean 'down'?",
        "DC 2 #1 connected from",  # the log of dcsim
        "Captured on the wire call",
        "expected seen: { request: help.getNearestDc }",
    ):
        assert words in done.stdout, done.stdout
    # A traceback ends in the test.
    assert set(re.findall(r"^(\S+\.py):\d+: in ", done.stdout, re.MULTILINE)) == {"test_wrong.py"}, done.stdout


NOT_SIMULATED = """

async def test_questions(world):
    async with client_at(world("dcs: 2"), dc=2) as client:
        await log_in(client)
        await client(functions.messages.GetScheduledHistoryRequest("me", 0))
        await client(functions.messages.SendMessageRequest("me", "a", effect=5))
        with pytest.raises(errors.RPCError):
            await client(functions.messages.GetOnlinesRequest("me"))
"""


@pytest.mark.skipif(LIBRARY != "telethon", reason="the fixture is the same for all libraries")
def test_the_fixture_warns_of_what_is_not_simulated(tmp_path):
    head = (EXAMPLES / "pytest/test_telethon.py").read_text().split("async def test_", 1)[0]
    (tmp_path / "test_questions.py").write_text(f"from telethon import functions\n{head}{NOT_SIMULATED}")
    done = run_pytest(tmp_path, "test_questions.py")
    assert done.returncode == 0 and "1 passed, 3 warnings" in done.stdout, done.stdout
    for words in (
        "PytestWarning: not simulated: messages.getOnlines\n",
        "PytestWarning: not simulated: effect of messages.sendMessage, which did the rest\n",
        "PytestWarning: not simulated: messages.getScheduledHistory, which said that there is nothing\n",
    ):
        assert words in done.stdout, done.stdout


def test_the_fixture_can_be_a_plugin_of_another_conftest(tmp_path):
    shutil.copy(EXAMPLES / "pytest/conftest.py", tmp_path / "dcsim_fixture.py")
    (tmp_path / "conftest.py").write_text('pytest_plugins = ["dcsim_fixture"]\n')
    (tmp_path / "tests").mkdir()
    shutil.copy(EXAMPLES / f"pytest/test_{LIBRARY}.py", tmp_path / "tests")
    done = run([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"], tmp_path)
    assert done.returncode == 0 and re.search(r"\n[6-9] passed in", done.stdout), done.stdout


def test_the_fixture_says_that_there_is_no_dcsim(tmp_path):
    (tmp_path / "test_wrong.py").write_text(WRONG)
    shutil.copy(EXAMPLES / "pytest/conftest.py", tmp_path)
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "test_wrong.py"]
    done = run(command, tmp_path, DCSIM="", PATH="")
    assert done.returncode == 2 and "set DCSIM to where it is" in done.stdout, done.stdout


def test_the_shell_example_passes(tmp_path):
    client = [sys.executable, EXAMPLES / "clients/telethon_client.py"]
    done = run([EXAMPLES / "shell/run.sh", *client], tmp_path, OUT=str(tmp_path))
    assert done.returncode == 0, done.stdout
    for words in ("1 scenario: 1 passed", "303 PHONE_MIGRATE_2 ──", "ok DC 3 is down", '"holds":true', "it has ended"):
        assert words in done.stdout, done.stdout
    assert (tmp_path / "results.xml").is_file()


def test_the_shell_example_leaves_nothing_behind_when_it_fails(tmp_path):
    done = run([EXAMPLES / "shell/run.sh", "false"], tmp_path, TMPDIR=str(tmp_path))
    assert done.returncode == 1 and "1 scenario: 0 passed, 1 failed" in done.stdout, done.stdout
    assert not list(tmp_path.iterdir())
