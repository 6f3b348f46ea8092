"""A folder in which a block of a page can be run: what is in the project's, `dcsim` on the PATH, the library at hand."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

from limits import HANG_SECONDS
from places import KITS, ROOT
from world import binary

COPIED = ("Makefile", "README.md", "CHANGELOG.md", "LICENSE", "Scripts", "docker", "docs", "examples", "scenarios")

# How long what was asked to end has, before it is ended.
END_SECONDS = 30

# An environment is not made anew: it is the one of this test. pip then finds there what the page wants, or fails.
PYTHON = f"""#!/bin/sh
if [ "$1 $2" = "-m venv" ]; then exec ln -sfn '{sys.prefix}' "$3"; fi
exec '{sys.executable}' "$@"
"""
# `make install` takes the program that is tested, and does not build another one.
MAKE = f"""#!/bin/sh
exec '{shutil.which("make")}' -o release "$@"
"""


class Scratch:
    def __init__(self, folder: Path) -> None:
        self.folder = folder / "project"
        self._home, tools = folder / "home", folder / "tools"
        for made in (self.folder, self._home, tools, self.folder / ".build/release"):
            made.mkdir(parents=True)
        for name in COPIED:
            source = ROOT / name
            (shutil.copytree if source.is_dir() else shutil.copy)(source, self.folder / name)
        for place in (tools / "dcsim", self.folder / ".build/release/dcsim"):
            place.symlink_to(Path(binary()).resolve())
        (self.folder / ".venv").symlink_to(sys.prefix)
        for name, text in (("python", PYTHON), ("python3", PYTHON), ("make", MAKE)):
            (tools / name).write_text(text)
            (tools / name).chmod(0o755)
        self._path = f"{self._home}/.local/bin:{tools}:{os.environ['PATH']}"

    def write(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text, encoding="utf-8")

    def run(self, script: str, until: str | None = None) -> tuple[int, str]:
        """The status and all that was said, by what the script leaves running, too; nothing of it lives on."""
        inherited = {name: value for name, value in os.environ.items() if not name.startswith(("DCSIM", "PYTEST", "MAKE"))}
        environment = {
            **inherited,
            "HOME": str(self._home),
            "PATH": self._path,
            "PYTHONPATH": str(KITS),
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONUNBUFFERED": "1",
            "PYTEST_ADDOPTS": "-p no:cacheprovider",
            "PIP_NO_INDEX": "1",
            "PIP_DISABLE_PIP_VERSION_CHECK": "1",
            "NO_COLOR": "1",
            "no_proxy": "*",
        }
        shell = subprocess.Popen(
            ["bash", "--noprofile", "--norc", "-euo", "pipefail", "-c", script],
            cwd=self.folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            start_new_session=True,
            # A shell that runs in the background ignores it, and what it starts does, too.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
        )
        said = Said(shell.stdout)
        try:
            if until is not None:
                assert said.has_come(until, HANG_SECONDS), f"never came: {until}\n{said.text}"
                os.killpg(shell.pid, signal.SIGINT)
            status = shell.wait(HANG_SECONDS)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"did not end:\n{said.text}") from None
        finally:
            end(shell.pid, said)
        return status, said.text


class Said:
    """What comes out of a pipe, as it comes, until nobody can say anything any more."""

    def __init__(self, stream) -> None:
        self.text, self._ended = "", False
        self._news = threading.Condition()
        threading.Thread(target=self._read, args=(stream,), daemon=True).start()

    def _read(self, stream) -> None:
        for line in stream:
            with self._news:
                self.text += line
                self._news.notify_all()
        with self._news:
            self._ended = True
            self._news.notify_all()

    def has_come(self, words: str, seconds: float) -> bool:
        with self._news:
            self._news.wait_for(lambda: words in self.text or self._ended, seconds)
            return words in self.text

    def has_ended(self, seconds: float) -> bool:
        with self._news:
            return self._news.wait_for(lambda: self._ended, seconds)


def end(group: int, said: Said) -> None:
    """Asks all that is left of the group to end, and sees to it."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(group, number)
        if said.has_ended(END_SECONDS):
            return
