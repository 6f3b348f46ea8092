"""dcsim as a pytest fixture: copy this file beside your tests. It needs pytest 8 or newer, and nothing else.
If there is a conftest.py already, save it as dcsim_fixture.py and say there: `pytest_plugins = ["dcsim_fixture"]`.

One dcsim serves a whole test session. Each test makes worlds of its own in it, which takes milliseconds:

    def test_redirect(world):
        dcs = world("dcs: 4")               # YAML, a dict, or the path of a scenario file
        my_client.login("9996641234", "44444", at=dcs.address(2), key=dcs.public_key)
        dcs.verify({"answer": "PHONE_MIGRATE_4", "dc": 2})

After the test its worlds are judged: what the scenario expects, and what every correct client does. dcsim is found on
PATH, or by the environment variable DCSIM.
"""

import asyncio
import inspect
import json
import os
import shutil
import subprocess
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

import pytest

READY = "dcsim ready "
WORLDS = pytest.StashKey[list]()
LIMIT_SECONDS = 30


class World:
    """Some DCs, their accounts and files; no other test knows of them.

    `__tracebackhide__` lets a traceback end in the test, at the line that is wrong.
    """

    def __init__(self, admin: str, scenario: str) -> None:
        __tracebackhide__ = True
        self._admin = admin
        answer = self._ask("POST", "/worlds", scenario)
        self.id: str = answer["id"]
        self.report: dict = answer["report"]
        self.public_key: str = self.report["rsa_public_key_pem"]
        self.addresses: dict[int, tuple[str, int]] = {}
        for dc in self.report["dcs"]:
            if not dc["media_only"]:
                self.addresses[dc["id"]] = (dc["host"], dc["port"])

    def address(self, dc: int) -> tuple[str, int]:
        """Host and port of a DC."""
        __tracebackhide__ = True
        return self.addresses[dc]

    def do(self, command: str) -> str:
        """Changes the world, as `dcsim ctl` does: `move account 9996621234 to DC 4`."""
        __tracebackhide__ = True
        return self._ask("POST", "/actions", {"do": command})["result"]

    def fault(self, fault: dict) -> None:
        """Lets something go wrong from now on: `{"fault": "drop_reply", "method": "auth.signIn", "times": 1}`."""
        __tracebackhide__ = True
        self._ask("POST", "/faults", fault)

    def stub(self, stub: dict) -> None:
        """Answers a method from now on: `{"method": "help.getNearestDc", "error": "FLOOD_WAIT_3"}`."""
        __tracebackhide__ = True
        self._ask("POST", "/stubs", stub)

    def journal(self, **choice: str) -> list[dict]:
        """What has happened; `event="request", method="auth.*"` chooses."""
        __tracebackhide__ = True
        query = urllib.parse.urlencode(choice | {"limit": "100000"})
        return self._ask("GET", f"/journal?{query}")

    def verify(self, expectation: dict) -> list[dict]:
        """Fails unless the journal has entries like this: `{"request": "auth.signIn", "dc": 4, "times": 1}`.

        Takes whatever can stand under `expect` in a scenario file; gives the entries that were found.
        """
        __tracebackhide__ = True
        answer = self._ask("POST", "/verify", expectation)
        if not answer["holds"]:
            pytest.fail(told(answer))
        return answer["matches"]

    def failures(self) -> list[str]:
        """What is held against the client so far, by the scenario and by the rules for all scenarios."""
        verdict = self._ask("GET", "/verdict")
        if verdict["passes"]:
            return []
        broken = [f for f in verdict["findings"] if not f["holds"] and f["level"] == "must"]
        return [told(finding) for finding in broken] + verdict["mistakes"]

    def not_simulated(self) -> list[str]:
        """What the client asked for and dcsim did not do, or not wholly: refused, left out, or answered with nothing."""
        refused = [entry["reason"] for entry in self._seen(answer="UNSUPPORTED", by="world")]
        left_out = [
            f"not simulated: {name} of {entry['method']}, which did the rest"
            for entry in self._seen(answer="*", ignored="*")
            for name in entry["ignored"]
        ]
        empty = [
            f"not simulated: {entry['method']}, which said that there is nothing"
            for entry in self._seen(answer="*", by="stand_in")
        ]
        return list(dict.fromkeys(refused + left_out + empty))

    def _seen(self, **pattern: str) -> list[dict]:
        return self._ask("POST", "/verify", pattern)["matches"]

    def close(self) -> None:
        self._ask("DELETE", "")

    def _ask(self, method: str, path: str, body: str | dict = ""):
        __tracebackhide__ = True
        url = self._admin + (path if path == "/worlds" else f"/worlds/{self.id}{path}")
        data = body if isinstance(body, str) else json.dumps(body)
        request = urllib.request.Request(url, data.encode() or None, method=method)
        try:
            with NO_PROXY.open(request, timeout=LIMIT_SECONDS) as answer:
                return json.loads(answer.read() or "null")
        except urllib.error.HTTPError as refusal:
            error = json.loads(refusal.read())["error"]
            lines = [diagnostic["text"] for diagnostic in error.get("diagnostics", [])]
        pytest.fail("\n".join([f"dcsim refused {method} {path}:", *(lines or [error["message"]])]))


# A proxy of the environment is not for loopback.
NO_PROXY = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def told(finding: dict) -> str:
    """A claim that does not hold, what was seen instead, and why it matters."""
    place = f"{finding['mark']}: " if "mark" in finding else ""
    lines = [f"{place}expected {finding['claim']}", *(f"    {line}" for line in finding["details"])]
    if finding.get("because"):
        lines.append(f"    because {finding['because']}")
    return "\n".join(lines)


@pytest.fixture(scope="session")
def dcsim():
    """The address of a dcsim's admin API. What it logs is in the report of a test that fails."""
    program = os.environ.get("DCSIM") or shutil.which("dcsim")
    if not program:
        pytest.exit("dcsim is not on PATH; set DCSIM to where it is", returncode=2)
    command = [program, "run", "--dcs", "1", "--port-base", "0", "--admin", "0"]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True)
    line = process.stdout.readline()  # It comes when everything accepts, and is empty if dcsim ends.
    if not line.startswith(READY):
        pytest.exit(f"dcsim did not start; it ended with status {process.wait()}", returncode=2)
    yield json.loads(line.removeprefix(READY))["admin"]
    process.terminate()
    assert process.wait(LIMIT_SECONDS) == 0


@pytest.fixture
def world(dcsim, request):
    """Makes worlds for one test."""
    worlds = []

    def make(scenario: str | dict | Path = "dcs: 5") -> World:
        __tracebackhide__ = True
        if isinstance(scenario, dict):
            scenario = json.dumps(scenario)
        elif isinstance(scenario, Path) or scenario.endswith((".yaml", ".yml")):
            scenario = Path(scenario).read_text(encoding="utf-8")
        worlds.append(World(dcsim, scenario))
        return worlds[-1]

    request.node.stash[WORLDS] = worlds
    yield make
    for made in worlds:
        made.close()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
    """Fails a test whose client did wrong; if the test fails anyway, this is often the reason.

    What dcsim did not do as Telegram would becomes a warning.
    """
    try:
        result = yield
    except (Exception, pytest.fail.Exception):
        if failures := held_against(item):
            item.add_report_section("call", "on the wire", "\n".join(failures))
        raise
    finally:
        for made in item.stash.get(WORLDS, []):
            for sentence in made.not_simulated():
                item.warn(pytest.PytestWarning(sentence))
    if failures := held_against(item):
        pytest.fail("\n".join(["what was seen on the wire is not right:", *failures]), pytrace=False)
    return result


def held_against(item) -> list[str]:
    return [failure for made in item.stash.get(WORLDS, []) for failure in made.failures()]


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem):
    """Runs tests that are `async def`, within a limit. With pytest-asyncio in mode `auto` it may stay or go."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    arguments = {name: pyfuncitem.funcargs[name] for name in inspect.signature(pyfuncitem.obj).parameters}
    asyncio.run(asyncio.wait_for(pyfuncitem.obj(**arguments), LIMIT_SECONDS))
    return True
