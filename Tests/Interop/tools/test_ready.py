"""`dcsim ready`, and what the environment may say in place of flags."""

import json
import os
import signal
import subprocess
import time

import pytest

from limits import HANG_SECONDS
from world import World, binary



def dcsim(*arguments: str, **environment: str) -> subprocess.CompletedProcess:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("DCSIM")}
    return subprocess.run(
        [binary(), *arguments],
        env={**inherited, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=HANG_SECONDS,
    )


@pytest.fixture
def admin_world(tmp_path):
    world = World(tmp_path / "ready.json", "--admin", "0", "--journal", str(tmp_path / "journal"))
    yield world
    assert world.stop() == 0


def test_a_world_that_answers_is_ready_wherever_it_is_asked(admin_world, tmp_path):
    ready_file, control = str(admin_world.ready_file), admin_world.ready["control_socket"]
    for flags, environment in (
        (("--ready-file", ready_file), {}),
        (("--control", control), {}),
        (("--admin", admin_world.ready["admin"]), {}),
        (("--wait", "5s"), {"DCSIM_READY_FILE": ready_file}),
        ((), {"DCSIM_CONTROL": control}),
        # Either will do; what is told by a flag goes before.
        ((), {"DCSIM_CONTROL": control, "DCSIM_READY_FILE": "/nowhere"}),
        ((), {"DCSIM_CONTROL": "/nowhere", "DCSIM_READY_FILE": ready_file}),
        (("--control", control), {"DCSIM_CONTROL": "/nowhere"}),
    ):
        done = dcsim("ready", *flags, **environment)
        assert (done.returncode, done.stdout, done.stderr) == (0, "ready\n", ""), (flags, environment)
    # The header alone: nothing that a scenario could see has happened.
    assert len((tmp_path / "journal").read_text().splitlines()) == 1


def test_a_world_that_hangs_is_not_ready(admin_world):
    places = (("--ready-file", str(admin_world.ready_file)), ("--admin", admin_world.ready["admin"]))
    admin_world.process.send_signal(signal.SIGSTOP)
    try:
        for flags in places:
            done = dcsim("ready", *flags, "--wait", "300ms")
            assert done.returncode == 1 and "Connection timed out" in done.stderr, done.stderr
    finally:
        admin_world.process.send_signal(signal.SIGCONT)
    assert dcsim("ready", *places[0], "--wait", "60s").returncode == 0


def test_a_world_that_has_ended_is_not_ready(tmp_path):
    world = World(tmp_path / "ready.json", "--admin", "0")
    assert world.stop() == 0
    for flags, reason in (
        (("--ready-file", str(world.ready_file)), "no world answers there: connect to "),
        (("--admin", world.ready["admin"]), "nobody listens on port "),
    ):
        done = dcsim("ready", *flags)
        assert done.returncode == 1 and f"not ready: {reason}" in done.stderr.replace(
            world.ready["control_socket"] + ": ", ""
        ), done.stderr


def test_it_waits_until_a_world_comes(tmp_path):
    ready_file = tmp_path / "ready.json"
    waiting = subprocess.Popen(
        [binary(), "ready", "--wait", "60s", "--ready-file", ready_file], stdout=subprocess.PIPE, text=True
    )
    time.sleep(0.3)
    assert waiting.poll() is None
    world = World(ready_file)
    assert waiting.communicate(timeout=HANG_SECONDS)[0] == "ready\n"
    assert waiting.returncode == 0
    assert world.stop() == 0


def test_it_does_not_wait_for_ever(tmp_path):
    began = time.monotonic()
    done = dcsim("ready", "--wait", "400ms", "--ready-file", str(tmp_path / "none"))
    assert done.returncode == 1
    assert done.stderr == f"Error: not ready: {tmp_path / 'none'}: there is no such file.\n"
    assert time.monotonic() - began > 0.3


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "no world is named: use --ready-file, --control or --admin, or set DCSIM_CONTROL or DCSIM_READY_FILE."),
        (("--admin", "localhost:80"), "--admin is 'localhost:80'; expected a URL such as http://127.0.0.1:8090."),
        (("--admin", "http://h/x"), "--admin is 'http://h/x'; expected a URL such as http://127.0.0.1:8090."),
        (("--control", "a", "--ready-file", "b"), "Name the world once: with --ready-file, --control or --admin."),
        (("--wait", "5"), "The value '5' is invalid for '--wait <wait>'"),
        (("--ready-file", __file__), "this is no ready file of `dcsim run --ready-file`."),
    ],
)
def test_a_mistake_is_told_at_once(arguments, message):
    done = dcsim("ready", *arguments)
    assert done.returncode == 2 and message in done.stderr, done.stderr


def run_with(environment: dict[str, str]) -> tuple[subprocess.Popen, dict]:
    running = subprocess.Popen(
        [binary(), "run", "--dcs", "1", "--port-base", "0"],
        env={**os.environ, **environment},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    return running, json.loads(running.stdout.readline().removeprefix("dcsim ready "))


def places(folder) -> dict[str, str]:
    names = {"DCSIM_READY_FILE": "r.json", "DCSIM_CONTROL": "control", "DCSIM_JOURNAL": "journal"}
    return {variable: str(folder / name) for variable, name in names.items()}


def test_run_takes_its_places_from_the_environment(tmp_path):
    running, ready = run_with(places(tmp_path))
    assert json.loads((tmp_path / "r.json").read_text()) == ready
    assert ready["control_socket"] == str(tmp_path / "control")
    answer = dcsim("ctl", "status", **places(tmp_path))
    assert answer.returncode == 0 and answer.stdout.startswith("ok "), answer.stderr
    running.send_signal(signal.SIGTERM)
    assert running.wait(HANG_SECONDS) == 0
    assert (tmp_path / "journal").read_text().startswith('{"journal":2,')


def test_run_leaves_the_world_of_a_test_alone(tmp_path):
    """Started by a client of `dcsim test`, it would write over what names the world of the test."""
    running, ready = run_with({**places(tmp_path), "DCSIM_SCENARIO": "x.yaml"})
    assert ready["control_socket"] != str(tmp_path / "control")
    running.send_signal(signal.SIGTERM)
    assert running.wait(HANG_SECONDS) == 0
    assert list(tmp_path.iterdir()) == []
