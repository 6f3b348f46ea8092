#!/usr/bin/env python3
"""Runs unpatched client libraries against a release build of dcsim.

Usage: python3 Tests/Interop/run.py [ENVIRONMENT...] [-- PYTEST ARGUMENTS]

Each library gets a virtual environment under .interop/, made once and made again when its pins change.
Two environments work at a time. The exit status is 0 only if every environment passed at least one test
and failed none. DCSIM names another binary to test. FAST=1 leaves the strict readers out, unless they are
named; where one of them cannot be installed it is skipped, with a word.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "tables"))

from environments import COMMON, ENVIRONMENTS, Environment  # noqa: E402

ROOT = HERE.parent.parent
VENVS = ROOT / ".interop"
BINARY = Path(os.environ.get("DCSIM", ROOT / ".build/release/dcsim")).resolve()

AT_ONCE = 2
INSTALL_ATTEMPTS = 3
# Against hangs; the tests have shorter ones of their own.
INSTALL_LIMIT_SECONDS = 1800
TESTS_LIMIT_SECONDS = 7200


def pins(environment: Environment) -> str:
    """Everything that decides what a virtual environment holds, as one digest."""
    parts = [sys.version, *COMMON, environment.client, *environment.more, str(environment.accelerator)]
    parts.append("bare" if environment.is_bare else "")
    parts.append((HERE / "constraints.txt").read_text())
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def pip_install(python: Path, *arguments: str) -> subprocess.CompletedProcess:
    quiet = ["-q", "--disable-pip-version-check", "--no-input", "--retries", "5"]
    return subprocess.run(
        [python, "-m", "pip", "install", *quiet, "-c", HERE / "constraints.txt", *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=INSTALL_LIMIT_SECONDS,
    )


class Unavailable(Exception):
    """There is no such package for this machine."""


def install(environment: Environment, python: Path) -> subprocess.CompletedProcess:
    if not environment.is_bare:
        return pip_install(python, *COMMON, environment.client, *environment.more)
    done = pip_install(python, "--no-deps", environment.client)
    return pip_install(python, *COMMON, *environment.more) if done.returncode == 0 else done


def prepare(environment: Environment) -> Path:
    """Makes the virtual environment unless it is there with these pins; gives its Python."""
    folder = VENVS / environment.name
    python = folder / "bin/python"
    stamp = folder / "pins"
    if stamp.is_file() and stamp.read_text() == pins(environment):
        return python
    for attempt in range(1, INSTALL_ATTEMPTS + 1):
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, "-m", "venv", folder], check=True, stdin=subprocess.DEVNULL)
        done = install(environment, python)
        if done.returncode == 0:
            break
        if environment.is_strict and "No matching distribution" in done.stderr:
            raise Unavailable(f"no wheel of {environment.client} here")
        if attempt == INSTALL_ATTEMPTS:
            raise RuntimeError(f"pip could not install {environment.client}:\n{done.stderr}")
        time.sleep(attempt)
    if environment.accelerator:
        done = pip_install(python, "--only-binary", ":all:", environment.accelerator)
        if done.returncode != 0:
            print(f"{environment.name}: no wheel of {environment.accelerator} here, testing without it")
    stamp.write_text(pins(environment))
    return python


def run_tests(environment: Environment, arguments: list[str]) -> tuple[dict[str, int], str]:
    """Counts of outcomes, and what to print. Every kind of breakage counts as a failure."""
    started = time.monotonic()
    try:
        python = prepare(environment)
        files = [HERE / name for name in environment.tests]
        done = subprocess.run(
            [python, "-m", "pytest", "-c", HERE / "pytest.ini", *arguments, *files],
            cwd=VENVS / environment.name,  # Where libraries leave files of their own.
            env={**os.environ, "DCSIM": str(BINARY), "DCSIM_CLIENT": environment.client.partition("==")[0], "PYTHONDONTWRITEBYTECODE": "1"},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            timeout=TESTS_LIMIT_SECONDS,
        )
        output = done.stdout
        counts = outcomes(output)
        if done.returncode != 0 and not counts["failed"]:
            counts["failed"] = 1
    except subprocess.TimeoutExpired as error:
        counts = {"passed": 0, "failed": 1, "skipped": 0}
        output = f"{error}\n{(error.stdout or b'').decode(errors='replace')}"
    except Unavailable as reason:
        counts, output = {"passed": 0, "failed": 0, "skipped": 1}, f"{reason}, its tests are skipped\n"
    except (OSError, RuntimeError, subprocess.CalledProcessError) as error:
        counts, output = {"passed": 0, "failed": 1, "skipped": 0}, f"{error}\n"
    summary = ", ".join(f"{count} {word}" for word, count in counts.items() if count or word != "skipped")
    title = f"{environment.name} ({environment.client}): {summary} in {time.monotonic() - started:.0f} s"
    return counts, f"--- {title}\n{output}"


def outcomes(output: str) -> dict[str, int]:
    """What the closing line of pytest counted."""
    closing = next((line for line in reversed(output.splitlines()) if re.search(r" in [\d.]+s", line)), "")
    found = {word: int(count) for count, word in re.findall(r"(\d+) (passed|failed|skipped|error)", closing)}
    failed = found.get("failed", 0) + found.get("error", 0)
    return {"passed": found.get("passed", 0), "failed": failed, "skipped": found.get("skipped", 0)}


def main() -> int:
    words = sys.argv[1:]
    split = words.index("--") if "--" in words else len(words)
    names, arguments = words[:split], words[split + 1 :]
    known = {environment.name: environment for environment in ENVIRONMENTS}
    if unknown := [name for name in names if name not in known]:
        print(f"no environment named {', '.join(unknown)}; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    if not BINARY.is_file():
        print(f"{BINARY} is not there; 'make release' builds it", file=sys.stderr)
        return 2

    VENVS.mkdir(exist_ok=True)
    fast = bool(os.environ.get("FAST"))
    chosen = [known[name] for name in names] or [each for each in ENVIRONMENTS if not (fast and each.is_strict)]
    totals = {"passed": 0, "failed": 0, "skipped": 0}
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for counts, text in pool.map(lambda environment: run_tests(environment, arguments), chosen):
            print(text, flush=True)
            if not arguments and not any(counts.values()):
                counts["failed"] = 1  # An environment in which nothing ran has not passed.
            for word, count in counts.items():
                totals[word] += count
    skipped = f", {totals['skipped']} skipped" if totals["skipped"] else ""
    print(f"{totals['passed']} passed, {totals['failed']} failed{skipped}")
    return 1 if totals["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
