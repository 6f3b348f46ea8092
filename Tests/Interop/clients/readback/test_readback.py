"""Every method of docs/methods.md and every push, asked for and read by a stock library in its own layer, to the last byte.

The library serialises, reads and fails with its own code; what is put in between looks only at how far it read.
"""

import re
from contextlib import AsyncExitStack

import pytest

from places import ROOT
from usual_calls import BOT, CDN, CHAPTERS, PUSHES, PEOPLE, Cast

try:
    import reading_telethon as library
except ImportError:
    import reading_pyrogram as library

WORLD = f"""
dcs: [{{ id: 1 }}, {{ id: 2 }}, {{ id: 3 }}, {{ id: 4 }}, {{ id: {CDN}, cdn: true }}]
accounts:
  - {{ phone: "{PEOPLE['anna']}", first_name: Anna, username: anna_one }}
  - {{ phone: "{PEOPLE['boris']}", first_name: Boris, username: boris_two }}
  - {{ phone: "{PEOPLE['clara']}", first_name: Clara, password: hunter2 }}
  - {{ bot: "{BOT}", username: answering_bot, dc: 2 }}
files:
  - {{ name: far.bin, size: 400KiB, owner: anna_one, dc: 4, url: "https://example.org/far" }}
  - {{ name: popular.bin, size: 400KiB, owner: anna_one }}
channels:
  - {{ title: Public, username: the_public, owner: boris_two }}
"""

PAGE = (ROOT / "docs/methods.md").read_text()
SIMULATED, _, QUESTIONS = PAGE.partition("## Nothing behind it")


def documented() -> set[str]:
    """The methods of the page: those of the table, and those that are questions without anything behind them."""
    table = re.findall(r"^\| `([\w.]+)`", SIMULATED, re.M)
    rows = re.findall(r"^\| `(\w+)` \| (.+) \|$", QUESTIONS, re.M)
    return {*table, *(f"{space}.{name}" for space, names in rows for name in re.findall(r"`(\w+)`", names))}


@pytest.fixture
def world(world_of):
    return world_of(WORLD)


def test_all_that_comes_is_read_to_the_last_byte(world, tmp_path, monkeypatch, run):
    reading = library.watch(monkeypatch)

    async def story() -> Cast:
        async with AsyncExitStack() as stack:

            async def connect(dc: int, **kind: bool):
                return await stack.enter_async_context(library.session(world, tmp_path, monkeypatch, dc, **kind))

            cast = Cast(library, reading, world, connect)
            for chapter in CHAPTERS:
                await chapter(cast)
            await cast.ask_the_rest(documented())
            await cast.hear_all()
            return cast

    cast = run(story())
    assert not reading.mistakes, "\n".join(reading.mistakes)
    missing = sorted(name for name in documented() - cast.asked if library.knows(name))
    assert not missing, f"in docs/methods.md, and nobody asked: {missing}"
    assert sorted(PUSHES - set(reading.pushed)) == []
