"""`make install`: the program, its manual page, completions; and what the program says of itself."""

import os
import pty
import re
import select
import shutil
import subprocess
from pathlib import Path

import pytest

from limits import HANG_SECONDS
from places import ROOT
from world import binary

API = ROOT / "Sources/TL/Schemas/api.tl"
FILES = {
    "bin/dcsim",
    "share/man/man1/dcsim.1",
    "share/bash-completion/completions/dcsim",
    "share/zsh/site-functions/_dcsim",
    "share/fish/vendor_completions.d/dcsim.fish",
}


def run(*command) -> subprocess.CompletedProcess:
    return subprocess.run(command, capture_output=True, text=True, timeout=HANG_SECONDS)


@pytest.fixture(scope="module")
def prefix(tmp_path_factory):
    folder = tmp_path_factory.mktemp("a prefix") / "usr"
    done = run(ROOT / "Scripts/install-files", binary(), folder)
    assert done.returncode == 0, done.stderr
    return folder


def installed(folder: Path) -> set[str]:
    return {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}


def test_the_version_names_the_layers():
    done = run(binary(), "--version")
    first, last = re.search(r"^// LAYERS (\d+)-(\d+)$", API.read_text(), re.MULTILINE).groups()
    assert re.fullmatch(rf"dcsim \d+\.\d+\.\d+\nAPI layers {first} to {last}\n", done.stdout), done.stdout


def test_everything_is_installed_and_removed(prefix, tmp_path):
    shared = {file for file in installed(prefix) if file.startswith("share/dcsim/")}
    assert installed(prefix) - shared == FILES
    assert {"share/dcsim/README.md", "share/dcsim/docs/cli.md", "share/dcsim/scenarios/login/chain.yaml"} <= shared
    assert {"share/dcsim/examples/clients/telethon_client.py", "share/dcsim/examples/pytest/conftest.py"} <= shared
    assert run(prefix / "bin/dcsim", "--version").returncode == 0
    copy = tmp_path / "usr"
    shutil.copytree(prefix, copy)
    assert run(ROOT / "Scripts/install-files", "--remove", copy).returncode == 0
    assert installed(copy) == set()


def test_what_is_installed_to_be_copied_is_fit_for_use(prefix):
    done = run(prefix / "bin/dcsim", "lint", prefix / "share/dcsim/scenarios")
    assert done.returncode == 0, done.stdout
    told = prefix / "share/dcsim"
    pages = sorted(told.rglob("*.md"))
    links = [(page, link) for page in pages for link in re.findall(r"\]\(([^)\s#]+)", page.read_text())]
    outside = [link for page, link in links if ":" not in link and not page.parent.joinpath(link).exists()]
    # What is about the image and the sources stays where they are.
    assert {Path(link).parts[-2:] for link in outside} <= {("docker", "compose.yaml"), ("browser", "mtproto.js")}


def test_the_manual_page_has_every_command_and_flag(prefix):
    page = (prefix / "share/man/man1/dcsim.1").read_text().replace("\\-", "-")
    commands = run(binary(), "--help").stdout.partition("SUBCOMMANDS:\n")[2].partition("\n\n")[0]
    listed = re.findall(r"^  (\w+) +\S", commands, re.MULTILINE)
    assert {"run", "ready", "test", "ctl"} <= set(listed)
    for command in listed:
        section = page.partition(f".SS dcsim {command}\n")[2].partition("\n.SS ")[0]
        assert section, command
        flags = re.findall(r"^  (--[\w-]+)", run(binary(), command, "--help").stdout, re.MULTILINE)
        assert [flag for flag in flags if f"\\fB{flag}\\fR" not in section] == []


@pytest.mark.skipif(not shutil.which("groff"), reason="there is no groff here")
def test_roff_has_nothing_to_say(prefix):
    done = run("groff", "-man", "-ww", "-z", "-Tutf8", prefix / "share/man/man1/dcsim.1")
    assert (done.returncode, done.stderr) == (0, "")


def test_bash_completes(prefix):
    script = prefix / "share/bash-completion/completions/dcsim"
    ask = f'source "{script}"; COMP_WORDS=(dcsim re); COMP_CWORD=1; COMP_LINE="dcsim re"; COMP_POINT=8'
    done = run("bash", "-c", f'{ask}; $(complete -p dcsim | sed "s/.*-F \\([^ ]*\\).*/\\1/") dcsim re dcsim; echo "${{COMPREPLY[*]}}"')
    assert done.stdout.split() == ["ready", "rekey"], done.stdout + done.stderr


@pytest.mark.skipif(not shutil.which("fish"), reason="there is no fish here")
@pytest.mark.parametrize(
    ("line", "offers"),
    [("dcsim re", ["ready", "rekey"]), ("dcsim run --jour", ["--journal"]), ("dcsim connect te", ["telegram-desktop", "teleproto", "telethon"])],
)
def test_fish_completes(prefix, line, offers):
    folder = prefix / "share/fish/vendor_completions.d"
    ask = f"set -p fish_complete_path '{folder}'; set -p PATH '{prefix}/bin'; complete -C '{line}'"
    done = run("fish", "--no-config", "-c", ask)
    assert sorted(offer.split("\t")[0] for offer in done.stdout.splitlines()) == offers, done.stderr


@pytest.mark.skipif(not shutil.which("zsh"), reason="there is no zsh here")
def test_zsh_completes(prefix):
    child, terminal = pty.fork()
    if child == 0:
        os.execvpe("zsh", ["zsh", "-f", "-i"], os.environ | {"TERM": "dumb"})
    try:
        folder = prefix / "share/zsh/site-functions"
        begin = f"fpath=('{folder}' $fpath); PATH='{prefix}/bin':$PATH; autoload -Uz compinit; compinit -u -D; echo be''gin\n"
        os.write(terminal, begin.encode())
        said_until(b"\nbegin", terminal)
        os.write(terminal, b"dcsim rek\t")
        said_until(b"dcsim rekey ", terminal)
    finally:
        os.close(terminal)
        os.waitpid(child, 0)


def said_until(words: bytes, terminal: int):
    said = b""
    while words not in said:
        ready, _, _ = select.select([terminal], [], [], 10)
        assert ready, said
        said += os.read(terminal, 4096)
