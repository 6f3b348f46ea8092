#!/usr/bin/env python3
"""Writes scenarios/README.md: the scenarios by folder, and what libraries do in them.

Usage: python3 Tests/Interop/tables/scenario_index.py         test_scenarios.py fails if that would change anything.

Titles come from the files, what the libraries do from verdicts.py, which test_verdicts.py holds against them.
"""

from pathlib import Path

from verdicts import VERDICTS

SCENARIOS = Path(__file__).resolve().parents[3] / "scenarios"
INDEX = SCENARIOS / "README.md"
LIBRARIES = {"telethon": "Telethon 1.45.0", "kurigram": "kurigram 2.2.26", "tdjson": "TDLib 1.8.69"}
# One more where the Python libraries among them do not get far.
MORE = {"cdn": {"pyrogram": "Pyrogram 2.0.106"}}

# What a folder is about; a folder without its line has no place.
FOLDERS = {
    "login": "Logging in where the account does not live, and where it does",
    "qr": "Logging in with a QR code that somebody scans elsewhere",
    "user": "An account that moves, or whose login ends, under the client's feet",
    "xfer": "Taking a login along to another DC: auth.exportAuthorization, auth.importAuthorization",
    "file": "Files that are at another DC than their owner",
    "cdn": "Files that a CDN DC gives out, which has an RSA key of its own and knows nobody",
    "stats": "Statistics that are at another DC than the channel",
    "key": "Making keys, losing them, and keeping those of different DCs apart",
    "sess": "Salts, clocks, sequence numbers, lost connections",
    "init": "What a client says first",
    "cfg": "Which of a DC's addresses a client takes, and what it does when they change",
    "transport": "Refusals below MTProto",
}

HEAD = """\
# Scenarios

Each file is a world, what goes wrong in it, and what a correct client must be seen doing; its references say where that
comes from. `dcsim test` runs a client in them and judges it from the wire:

```sh
dcsim test scenarios/login -- .venv/bin/python examples/clients/telethon_client.py
```

[docs/cases](../docs/cases/README.md) says of each what a client must do, what fails it, and where to look;
[docs/scenario-reference.md](../docs/scenario-reference.md) has every key,
[examples/clients](../examples/clients/README.md) says what the client is told, and what its tasks are. They are short:
copy one, and change it.

The tables also say what Telethon, kurigram and TDLib do, as they are installed from PyPI, and Pyrogram where it goes
further than the first two. Where one fails, the place in its code says why; "not judged" is one that never comes to what
the scenario is about. `make test` runs them all and holds them to it. TDLib has the key of the simulator put in
([rekey.md](../docs/rekey.md)), and begins at DC 1; the places in its code are those of 1.8.66.
"""

WORLDS = """
## Worlds to start from

No client is judged in these; `dcsim run scenarios/two-accounts.yaml` starts one. Their keys are in
[docs/world-reference.md](../docs/world-reference.md).

| file | what it shows |
|---|---|
| [three-dcs.yaml](three-dcs.yaml) | the shortest world |
| [two-accounts.yaml](two-accounts.yaml) | accounts that live on different DCs |
| [cdn.yaml](cdn.yaml) | a CDN DC that gives out copies, one byte of them wrong |
"""

FOOT = """
This page is made by `Tests/Interop/tables/scenario_index.py`; a test keeps it equal to the files.
"""


def title(path: Path) -> str:
    """What the file says of itself in a line."""
    first = path.read_text(encoding="utf-8").split("\n", 1)[0]
    word, _, rest = first.partition(": ")
    if word != "title" or not rest:
        raise ValueError(f"{path}: the first line is not its title")
    return rest.strip().strip("\"'")


def said(failure) -> str:
    if failure is None:
        return "passes"
    return ("**fails**: " if failure.judged else "not judged: ") + failure.why.replace("__", r"\_\_")


def section(folder: str, about: str) -> str:
    libraries = LIBRARIES | MORE.get(folder, {})
    head = ["", "what happens", *libraries.values()]
    rows = [head, ["---"] * len(head)]
    for path in sorted((SCENARIOS / folder).glob("*.yaml")):
        failures = [VERDICTS[library].get(f"{folder}/{path.stem}") for library in libraries]
        link = f"[{path.stem}]({folder}/{path.name})"
        rows.append([link, title(path), *map(said, failures)])
    table = "\n".join("|" + "|".join(f" {cell} " if cell != "---" else cell for cell in row) + "|" for row in rows)
    page = f"What a client must do in each: [docs/cases/{folder}.md](../docs/cases/{folder}.md)."
    return f"\n## {folder}\n\n{about}. {page}\n\n{table}\n"


def index() -> str:
    return HEAD + "".join(section(*entry) for entry in FOLDERS.items()) + WORLDS + FOOT


if __name__ == "__main__":
    INDEX.write_text(index(), encoding="utf-8")
