"""Scripts/add-layer: a newer layer from its full text, by one command."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from places import ROOT

SCHEMA = "Sources/TL/Schemas/api.tl"

TABLE = """\
// What this is.
//
// LAYERS 7-8

---types---

// Types without a namespace

7- lamp#8b3086ff flags:# on:flags.0?true name:bytes = Lamp;

8- room#a96c020b id:long = Room;

---functions---

// Methods without a namespace

7- getRoom#b5e4dcb9 id:long = Room;
7- leaveRoom#1236bc30 = Bool;
"""

LAYER_9 = """\
boolFalse = Bool;
vector#1cb5c415 {t:Type} # [ t ] = Vector t;
int ? = Int;
room flags:# id:long dark:flags.3?true
    lamps:flags.1?Vector<Lamp> = Room; // another shape
lamp flags:# dim:flags.1?true name:bytes = Lamp;
---functions---
getRoom id:long = Room;
rooms.addLamp lamp:Lamp = Bool;
// LAYER 9
"""

MERGED = """\
// What this is.
//
// LAYERS 7-9

---types---

// Types without a namespace

9- boolFalse#bc799737 = Bool;

7- lamp#8b3086ff flags:# on:flags.0?true dim:flags.1?true name:bytes = Lamp;

8-8 room#a96c020b id:long = Room;
9- room#0d260aeb flags:# id:long dark:flags.3?true lamps:flags.1?Vector<Lamp> = Room;

---functions---

// Methods without a namespace

7- getRoom#b5e4dcb9 id:long = Room;
7-8 leaveRoom#1236bc30 = Bool;

// Methods of rooms

9- rooms.addLamp#818aca54 lamp:Lamp = Bool;
"""


@pytest.fixture
def house(tmp_path):
    """A tree with a small table, one source and one page."""
    for path, text in {
        SCHEMA: TABLE,
        "Sources/Methods/GetRoom.swift": 'TLObject("room", ["lamp": 1]); name("leaveRoom")',
        "README.md": "It speaks layers 7 to 8.",
        "docs/other.md": "Nothing of the kind.",
    }.items():
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return tmp_path


def add_layer(house: Path, text: str) -> subprocess.CompletedProcess:
    (house / "Scripts").mkdir(exist_ok=True)
    script = shutil.copy(ROOT / "Scripts/add-layer", house / "Scripts")
    (house / "layer.tl").write_text(text)
    return subprocess.run([sys.executable, script, house / "layer.tl"], capture_output=True, text=True)


def test_a_layer_is_merged_and_what_concerns_the_sources_is_told(house):
    done = add_layer(house, LAYER_9)
    assert (done.stderr, done.returncode) == ("", 0)
    assert (house / SCHEMA).read_text() == MERGED
    assert done.stdout.splitlines() == [
        "Layer 9 is in Sources/TL/Schemas/api.tl: 2 new names, 1 in a new shape, 1 with new bare flags, 1 gone.",
        "Of what dcsim writes or reads:",
        "  lamp: +dim:flags.1?true",
        "  leaveRoom is gone",
        "  room a96c020b -> 0d260aeb: +flags:# +dark:flags.3?true +lamps:flags.1?Vector<Lamp>",
        "README.md names the layers.",
    ]
    assert (house / "README.md").read_text() == "It speaks layers 7 to 9."


def test_what_a_method_takes_is_told_however_deep_it_lies(house):
    table = TABLE.replace("8- room", "8- floor rooms:Vector<Room> = Floor;\n\n8- room")
    (house / SCHEMA).write_text(table + "7- build floor:Floor = Bool;\n")
    (house / "Sources/Methods/GetRoom.swift").write_text('name("build")')
    text = LAYER_9.replace("---functions---", "floor rooms:Vector<Room> = Floor;\n---functions---\nbuild floor:Floor = Bool;")
    done = add_layer(house, text)
    assert done.returncode == 0, done.stderr
    assert "  room a96c020b -> 0d260aeb: +flags:# +dark:flags.3?true +lamps:flags.1?Vector<Lamp>" in done.stdout
    assert "  lamp: +dim:flags.1?true" in done.stdout


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (LAYER_9.replace("lamp flags", "lamp#1234 flags"), "the CRC32 of this line is 8b3086ff: lamp#1234 flags:# dim"),
        (LAYER_9.replace("LAYER 9", "LAYER 8"), "layer 8 is not newer than 8, the last one of the table"),
        (LAYER_9.replace("// LAYER 9", ""), "no line `// LAYER n` says which layer it is"),
        (LAYER_9.replace("int ? = Int", "what is this"), "this is no definition: what is this"),
    ],
)
def test_a_mistake_is_told_and_nothing_is_written(house, text, complaint):
    done = add_layer(house, text)
    assert (done.stdout, done.returncode) == ("", 2)
    assert complaint in done.stderr
    assert (house / SCHEMA).read_text() == TABLE
    assert (house / "README.md").read_text() == "It speaks layers 7 to 8."


def test_the_same_lines_as_a_newer_layer_change_nothing_but_the_head_of_the_real_table(house):
    """The table has one form, which the command keeps."""
    table = (ROOT / SCHEMA).read_text()
    first, last = map(int, re.search(r"^// LAYERS (\d+)-(\d+)$", table, re.MULTILINE).groups())
    (house / SCHEMA).write_text(table)
    open_lines = re.sub(r"^\d+-\d+ .*\n|^\d+- |^//.*\n", "", table, flags=re.MULTILINE)
    done = add_layer(house, f"{open_lines}\n// LAYER {last + 1}\n")
    assert "0 new names, 0 in a new shape, 0 with new bare flags, 0 gone." in done.stdout, done.stderr
    assert (house / SCHEMA).read_text() == table.replace(f"LAYERS {first}-{last}", f"LAYERS {first}-{last + 1}")


def test_every_page_names_the_layers_of_the_table():
    first, last = re.search(r"^// LAYERS (\d+)-(\d+)$", (ROOT / SCHEMA).read_text(), re.MULTILINE).groups()
    pages = [ROOT / "README.md", *(ROOT / "docs").rglob("*.md")]
    told = {(page.name, end) for page in pages for end in re.findall(rf"\b{first} to (\d+)", page.read_text())}
    assert {"README.md", "cli.md"} <= {page for page, _ in told}
    assert {end for _, end in told} == {last}
