"""The blocks of code of the pages, run as they stand; documented.py has the table."""

import fcntl
import os
import re
import shutil
import tempfile
import textwrap
from pathlib import Path

import pytest

from documented import TABLE, At, Run
from pages import Block
from scratch import Scratch

LIBRARY = os.environ.get("DCSIM_CLIENT", "telethon")
RUNS = [line for line in TABLE if isinstance(line, Run) and line.library == LIBRARY]

# What is another one each time: times, ports, keys and ids, how long it took, what came between.
VARIES = re.compile(
    r"\d\d:\d\d:\d\d\.\d{3} |^ *\d+\.\d{3}(?= )|\b\d+\.\d s\b|\b\d{16,}\b|(?<=time=)\d+"
    r"|(?<=127\.0\.0\.1:)\d+|#\d+|\b\d+(?= (answer|connected)\b)|(?<=offset )\d+"
    r"|(?<=permanent key )[0-9a-f]{16}|(?<=  )[0-9a-f]{16}$"
)


@pytest.fixture
def usual_ports():
    """A lock, for whoever runs a world at the ports that it takes by itself: there is one such place on a machine."""
    with (Path(tempfile.gettempdir()) / f"dcsim-usual-ports-{os.getuid()}").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def filled(text: str, block: Block) -> str:
    """The text with the block where `<block>` stands, indented as that is."""
    return re.sub(
        r"^( *)(.*?)<block>\n?", lambda place: textwrap.indent(place[2] + block.commands, place[1]), text, flags=re.MULTILINE
    )


def same(line: str) -> str:
    return VARIES.sub("~", line).strip()


def missing(shown: list[str], said: str) -> list[str]:
    """The lines that did not come, or not in this order."""
    lines = iter([same(line) for line in said.splitlines()])
    return [line for line in shown if not any(same(line) in come for come in lines)]


def keys(text: str) -> set[str]:
    return set(re.findall(r'"(\w+)":', text))


@pytest.mark.parametrize("line", RUNS, ids=lambda line: str(line.at))
def test_what_a_page_shows_is_so(line, tmp_path, request):
    if line.needs and not shutil.which(line.needs):
        pytest.skip(f"there is no {line.needs} here")
    block = line.at.block()
    scratch = Scratch(tmp_path)
    for name, file in line.files.items():
        scratch.write(name, file.block().text if isinstance(file, At) else filled(file, block))
    script = filled(line.script, block)
    if re.search(r"(dcsim|make) run(?!.*--port-base)", script):
        request.getfixturevalue("usual_ports")
    status, said = scratch.run(script, line.until)
    assert status == line.status, said
    assert [words for words in line.sees if words not in said] == [], said
    for shown in line.shows:
        assert missing(shown.block().output, said) == [], said
    if line.keys:
        shown, came = (keys(text) for text in (line.keys.block().text, said))
        assert shown <= came and (shown == came or "[...]" in line.keys.block().text), said
