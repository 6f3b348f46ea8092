"""What the pages name is there: commands, flags, targets of make, variables; and what is there is in docs/cli.md."""

import json
import re
import subprocess
from functools import cache

import pytest

from limits import HANG_SECONDS
from pages import ALL_BLOCKS, NAMES, spans, text
from places import ROOT
from world import World, binary

# What is history may be gone.
CURRENT = [name for name in NAMES if name != "CHANGELOG.md"]
SHELL = ("sh", "console")
# In sentences, flags of other programs; in commands the program says whose they are.
OTHERS = {("docs/docker.md", "--user")}
# Begins like a command, and is what one prints.
PRINTED = re.compile(r"dcsim (\d+\.\d+\.\d+$|ready [<{])")
EVERYWHERE = {"--help", "--version"}


@cache
def helped(*command: str) -> str:
    done = subprocess.run([binary(), "help", *command], capture_output=True, text=True, timeout=HANG_SECONDS)
    assert done.returncode == 0, done.stderr
    return done.stdout


@cache
def flags(command: str) -> set[str]:
    return set(re.findall(r"^  (?:-\w, )?(--[\w-]+)", helped(command), re.MULTILINE)) | EVERYWHERE


COMMANDS = re.findall(r"^  (\w+) {3,}\S", helped().partition("SUBCOMMANDS:")[2], re.MULTILINE)


def shell_lines(page: str) -> list[str]:
    """What is typed in the page's blocks and named in its sentences, without comments."""
    typed = [block.commands for block in ALL_BLOCKS if block.page == page and block.language in SHELL]
    lines = "".join(typed).splitlines() + spans(page)
    return [re.sub(r"(^|\s)#\s.*|^DCSIM=\S+", "", line) for line in lines]


def calls(page: str) -> list[list[str]]:
    """The words behind each `dcsim`, up to the end of the command or the client of `dcsim test`."""
    lines = [line for line in shell_lines(page) if not PRINTED.match(line)]
    found = [call for line in lines for call in re.findall(r"(?:^|[\s/])dcsim ([\w-][^|&;>]*)", line)]
    return [re.split(r"\s-- ", f" {call}")[0].split() for call in found]


def wrong(words: list[str]) -> list[str]:
    """What dcsim does not know of a command."""
    command, *rest = words
    if command.startswith("--"):
        root = subprocess.run([binary(), command, "bash"], capture_output=True, text=True, timeout=HANG_SECONDS)
        return [command] if "Unknown option" in root.stderr else []
    if command not in COMMANDS:
        return [] if command == "help" else [command]
    given = [word.strip("[]").partition("=")[0] for word in rest if word.strip("[").startswith("--")]
    return [flag for flag in given if flag not in flags(command)]


@pytest.mark.parametrize("page", CURRENT)
def test_dcsim_knows_every_command_that_a_page_names(page):
    assert [(words, wrong(words)) for words in calls(page) if wrong(words)] == []


@pytest.mark.parametrize("page", CURRENT)
def test_every_flag_in_a_sentence_is_one_of_dcsim(page):
    named = {flag for span in spans(page) if span.startswith("--") for flag in re.findall(r"--[a-z][\w-]*", span)}
    known = set().union(*(flags(command) for command in COMMANDS))
    assert [flag for flag in sorted(named - known) if (page, flag) not in OTHERS] == []


def test_a_world_understands_every_command_of_ctl_that_a_page_names(world):
    for page in CURRENT:
        for words in calls(page):
            said = " ".join(words[1:])
            command = re.sub(r"--(control|ready-file) \S+ ?", "", said)
            if words[:1] != ["ctl"] or not command or command.startswith(("-", "COMMAND")):
                continue
            done = subprocess.run(
                [binary(), "ctl", "--ready-file", world.ready_file, *command.split()],
                capture_output=True,
                text=True,
                timeout=HANG_SECONDS,
            )
            assert done.returncode != 2, f"{page}: {command}: {done.stderr}"


@cache
def sections() -> dict[str, str]:
    """Of docs/cli.md, by command."""
    return {
        title.split()[0]: inside
        for title, inside in re.findall(r"^## dcsim (.*?)\n(.*?)(?=^## |\Z)", text("docs/cli.md"), re.MULTILINE | re.DOTALL)
    }


@pytest.mark.parametrize("command", COMMANDS)
def test_every_flag_of_a_command_is_in_its_section(command):
    section = sections()[command]
    as_run = flags("run") if "Takes the flags of `run`" in section else set()
    told = set(re.findall(r"(?<=[`\s])--[a-z][\w-]*", section))
    assert flags(command) - EVERYWHERE - as_run <= told


@pytest.mark.parametrize("command", COMMANDS)
def test_every_flag_in_a_table_of_a_section_is_one_of_its_command(command):
    rows = re.findall(r"^\| (`--.*?) \|", sections()[command], re.MULTILINE)
    named = {flag for row in rows for flag in re.findall(r"--[a-z][\w-]*", row)}
    assert named <= flags(command)


def test_every_key_of_the_ready_line_is_in_its_table(tmp_path):
    doors = ("--mtproxy", "--socks", "--http-proxy", "--tls", "--admin")
    world = World(tmp_path / "ready.json", *(word for door in doors for word in (door, "0")))
    assert world.stop() == 0
    rows = re.findall(r"^\| (`.*?) \|", sections()["run"], re.MULTILINE)
    assert {f"`{key}`" for key in world.ready} <= {key for row in rows for key in row.split(", ")}


def test_every_key_of_the_results_as_json_is_in_their_table(tmp_path):
    scenario = tmp_path / "scenario.yaml"
    scenario.write_text("dcs: 1\nclient: { task: connect }\n")
    done = subprocess.run(
        [binary(), "test", scenario, "--json", "--", "true"], capture_output=True, text=True, timeout=HANG_SECONDS
    )
    [result] = json.loads(done.stdout)["scenarios"]
    inner = {key for part in result["findings"] + result["runs"] for key in part}
    assert {f"`{key}`" for key in set(result) | inner} <= set(re.findall(r"`\w+`", sections()["test"]))


@pytest.mark.parametrize("page", CURRENT)
def test_make_knows_every_target_that_a_page_names(page):
    named = {match for line in shell_lines(page) for match in re.findall(r"(?:^|\s)make ([a-z-]+)", line)}
    for target in sorted(named):
        done = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True, timeout=HANG_SECONDS)
        assert done.returncode == 0, done.stderr


def variables(where: str) -> set[str]:
    """Those of dcsim; a number in a name is one of many."""
    names = re.findall(r"DCSIM_[A-Z0-9_]*(?:\\\([^)]*\)[A-Z0-9_]+)?[A-Z0-9]", where)
    return {re.sub(r"\\\([^)]*\)|\d+", "N", name) for name in names}


def sources(*folders: str) -> str:
    files = (file for folder in folders for file in (ROOT / folder).rglob("*") if file.suffix not in (".h", ".md"))
    return "\n".join(file.read_text(encoding="utf-8", errors="replace") for file in files if file.is_file())


@pytest.mark.parametrize("page", CURRENT)
def test_every_variable_that_a_page_names_is_read_or_set(page):
    assert variables(text(page)) <= variables(sources("Sources", "examples", "scenarios", "docker"))


def test_every_variable_that_dcsim_reads_or_sets_is_on_the_page():
    assert variables(sources("Sources")) <= variables(text("docs/cli.md"))
