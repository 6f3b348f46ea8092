"""Shell scripts, as shellcheck reads them."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SHELLCHECK = Path(sys.executable).with_name("shellcheck")
SCRIPTS = (
    "examples/shell/run.sh",
    "examples/ci/ci.sh",
    "docker/try.sh",
    "Scripts/install-missing",
    "Scripts/install-files",
    "Scripts/make-image",
    "Scripts/make-docc",
)


@pytest.mark.parametrize("script", SCRIPTS)
def test_shellcheck_has_nothing_to_say(script):
    done = subprocess.run([SHELLCHECK, ROOT / script], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
