"""The recipe of the image, as far as it can be read; docker/try.sh builds and uses it."""

import fnmatch
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from places import ROOT
from world import binary

RECIPE = (ROOT / "docker/Dockerfile").read_text(encoding="utf-8")


def test_hadolint_has_nothing_to_say():
    hadolint = Path(sys.executable).with_name("hadolint")
    done = subprocess.run([hadolint, ROOT / "docker/Dockerfile"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_image_has_every_library_that_the_program_asks_for():
    """ldd says which; the packages are those of Debian that have them."""
    packages = {
        "libcrypto": "libssl3",
        "libsqlite3": "libsqlite3-0",
        "libstdc++": "libstdc++6",
        "libgcc_s": "libstdc++6",
        "libz": "zlib1g",
        **dict.fromkeys(("libc", "libm", "linux-vdso", "ld-linux-x86-64", "ld-linux-aarch64"), "libc6"),
    }
    listing = subprocess.run(["ldd", binary()], capture_output=True, text=True, check=True).stdout
    libraries = re.findall(r"^\s*(?:/\S*/)?([\w+-]+?)\.so", listing, re.MULTILINE)
    assert "libcrypto" in libraries, listing
    if "libcurl" in libraries:
        pytest.skip("this machine has a libcurl to link; the image's build takes its own away")
    runtime = RECIPE.rpartition("FROM ")[2] + " libc6"  # what every Debian has
    assert [library for library in libraries if packages.get(library, library) not in runtime] == []


def test_the_image_runs_as_nobody_special_and_says_how_it_is():
    runtime = RECIPE.rpartition("FROM ")[2]
    user = re.search(r"^USER (\d+):(\d+)$", runtime, re.MULTILINE)
    assert user and int(user[1]) > 0 and int(user[2]) > 0
    assert re.search(r'^HEALTHCHECK .*CMD \["dcsim", "ready", "--wait", "\d+s"\]$', runtime, re.MULTILINE)
    assert re.search(r'^ENTRYPOINT \["dcsim"\]$', runtime, re.MULTILINE)


def test_what_is_built_is_in_the_context():
    """Package.swift names folders that must be there, tests too, and the recipe copies some; anything else stays out."""
    lines = (ROOT / ".dockerignore").read_text().splitlines()
    kept = {line[1:] for line in lines if line.startswith("!")}
    assert "*" in lines
    paths = re.findall(r'path: "([^"]+)"', (ROOT / "Package.swift").read_text())
    copied = re.findall(r"^COPY (\w+) ", (ROOT / "docker/Dockerfile").read_text(), re.MULTILINE)
    needed = {"Package.swift", "Makefile", "Sources", "Scripts", "Tests", *copied, *(path.split("/")[0] for path in paths)}
    assert needed == kept
    assert not any(fnmatch.fnmatch(".git", pattern) for pattern in kept)


def test_the_compose_file_is_sound():
    services = yaml.safe_load((ROOT / "docker/compose.yaml").read_text())["services"]
    assert list(services) == ["dcsim"]
    service = services["dcsim"]
    assert (ROOT / "docker" / service["build"]["context"] / service["build"]["dockerfile"]).is_file()
    [volume] = service["volumes"]
    mounted = re.fullmatch(r"\$\{SCENARIO:-(.+)\}:(/scenario\.yaml):ro", volume)
    assert mounted and (ROOT / "docker" / mounted[1]).is_file() and mounted[2] in service["command"]
    exposed = re.search(r"^EXPOSE (\S+)$", RECIPE, re.MULTILINE)
    assert exposed and service["ports"] == [f"127.0.0.1:{exposed[1]}:{exposed[1]}"]
    assert service["read_only"] is True
