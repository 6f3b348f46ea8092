"""What `dcsim connect` prints is pasted into a file and run, as a user would."""

import os
import re
import subprocess
import sys

import pytest

from limits import HANG_SECONDS
from world import binary

CLIENT = os.environ["DCSIM_CLIENT"]

# The number that each recipe logs in with.
LOGINS = {"telethon": ("9996621234", 1, 2)}
PYROGRAM = ("9996631234", 2, 3)


@pytest.fixture
def recipe(world, tmp_path):
    done = subprocess.run(
        [binary(), "connect", CLIENT, "--ready-file", str(world.ready_file)],
        capture_output=True,
        text=True,
        timeout=HANG_SECONDS,
    )
    assert done.returncode == 0, done.stderr
    name = re.search(r"dcsim_\w+\.py", done.stdout)
    assert name, "the code says what to call the file"
    script = tmp_path / name[0]
    script.write_text(done.stdout)
    return script


def test_the_printed_code_logs_in_through_a_redirect(world, recipe):
    phone, first, home = LOGINS.get(CLIENT, PYROGRAM)
    done = subprocess.run(
        [sys.executable, recipe.name], cwd=recipe.parent, capture_output=True, text=True, timeout=HANG_SECONDS
    )
    assert done.returncode == 0, done.stderr
    assert phone in done.stdout
    world.log.wait_for("answer", f"PHONE_MIGRATE_{home}", dc=first)
    mark = world.log.mark()
    again = subprocess.run(
        [sys.executable, recipe.name], cwd=recipe.parent, capture_output=True, text=True, timeout=HANG_SECONDS
    )
    assert again.returncode == 0, again.stderr
    assert not world.log.lines("handshake", since=mark), "the second run makes no new key"
    assert not world.log.lines("request", "auth.sendCode", since=mark)
