"""docs/world-reference.md: what it says a key can be is taken by the linter, key by key and value by value."""

import json
import re
import subprocess

from limits import HANG_SECONDS
from pages import text
from world import binary

PHONE = "+15550001111"
OWNED = {"dcs": 1000, "accounts": [{"phone": PHONE, "username": "owner"}]}

# A whole file around the mapping of each section.
AROUND = {
    "A world": lambda this: this,
    "A data center": lambda this: {"dcs": [{"id": 1, **this}, {"id": 2}]},
    "An address": lambda this: {"dcs": [{"id": 2, "addresses": [this]}, {"id": this.get("serves", 1)}]},
    "A network": lambda this: {"dcs": 1000, "networks": [{"cidr": "10.0.0.0/8", "dc": 1, **this}]},
    "An account": lambda this: {"dcs": 1000, "accounts": [{"phone": PHONE, **this}]},
    "A photo": lambda this: {"dcs": 1000, "accounts": [{"phone": PHONE, "photo": this}]},
    "A file": lambda this: {**OWNED, "files": [with_content({"name": "a", "owner": "owner", **this})]},
    "A channel": lambda this: {**OWNED, "channels": [{"title": "a", "owner": "owner", **this}]},
    "The settings": lambda this: {"settings": this},
    "The limits": lambda this: {"limits": this},
}

# What else must be said with a key.
BESIDE = {"dead": {"host": "127.0.0.1", "port": 443}, "hint": {"password": "text"}, "recovery_email": {"password": "text"}}

# What is said in words; lists and mappings have sections of their own.
IN_WORDS = {
    "a text": ["text"],
    "two capital letters": ["NL"],
    "16 or 17 bytes in hexadecimal": ["00" * 16, "dd" + "00" * 16],
    "a phone number with country code": [PHONE],
    "a phone number or a username": [PHONE, "owner"],
    "a username: 4 to 32 letters, digits and _, a letter first": ["abcd", "a" + "_1" * 15 + "z"],
}


def with_content(file: dict) -> dict:
    return file if {"size", "content", "path"} & set(file) else {**file, "size": 1}


def values(words: str) -> list:
    """The values that the second column of a table names."""
    if words in IN_WORDS:
        return IN_WORDS[words]
    if re.fullmatch(r"a list of .*|a mapping", words):
        return []
    numbers = re.match(r"a number from (\d+) to (\d+)(, or free)?", words)
    if numbers:
        return [int(numbers[1]), int(numbers[2]), *(["free"] if numbers[3] else [])]
    named = re.findall(r"such as (.*?)(?= between|, or an? |$)", words) or [words]
    found = [value for part in named for value in re.split(r", | or ", part)]
    return [{"true": True, "false": False}.get(value, int(value) if value.isdecimal() else value) for value in found]


def test_every_value_that_a_key_can_have_is_taken(tmp_path):
    (tmp_path / "text").write_text("what a file with `path: text` holds")
    sections = re.findall(r"^## (.*?)\n(.*?)(?=^## |\Z)", text("docs/world-reference.md"), re.MULTILINE | re.DOTALL)
    assert [title for title, _ in sections] == list(AROUND)
    files = []
    for title, inside in sections:
        for key, words in re.findall(r"^\| `(\w+)` \| (.*?) \|", inside, re.MULTILINE):
            for number, value in enumerate(values(words)):
                files.append(tmp_path / f"{title} {key} {number}.yaml".replace(" ", "-"))
                files[-1].write_text(json.dumps(AROUND[title]({**BESIDE.get(key, {}), key: value})))
    assert len(files) > 100
    done = subprocess.run([binary(), "lint", *files], capture_output=True, text=True, timeout=HANG_SECONDS)
    assert done.returncode == 0, "\n".join(line for line in done.stdout.splitlines() if not line.endswith(": fine"))
