"""Shell scripts, as shellcheck reads them."""

import subprocess
import sys
from pathlib import Path

import pytest

from places import ROOT

SHELLCHECK = Path(sys.executable).with_name("shellcheck")
FOLDERS = ("Scripts", "docker", "examples", ".ci")
SCRIPTS = sorted(
    str(file.relative_to(ROOT))
    for folder in FOLDERS
    for file in (ROOT / folder).rglob("*")
    if file.is_file() and (file.suffix == ".sh" or file.read_bytes().startswith(b"#!/usr/bin/env bash"))
)


@pytest.mark.parametrize("script", SCRIPTS)
def test_shellcheck_has_nothing_to_say(script):
    done = subprocess.run([SHELLCHECK, "-x", script], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
