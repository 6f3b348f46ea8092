"""The JSON Schema of `dcsim lint --json-schema` says what the linter says, as far as a schema can.

An independent validator reads it: what the schema takes and the linter refuses must be in UNSEEN, with the reason.
"""

import copy
import json
import re
import subprocess
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from limits import HANG_SECONDS
from places import ROOT
from world import binary

MALFORMED = ROOT / "Tests/ScenariosTests/Malformed"

# Files with mistakes that only the linter sees, and why.
UNSEEN = {
    "account-notation": "numbers are compared as the journal writes them",
    "cdn-home": "another part of the file",
    "compared-fields": "fields of the kind of a pattern",
    "contradictions": "two expectations",
    "declared-twice": "two accounts",
    "key-twice": "readers of YAML keep one of the two",
    "never-applies": "two keys",
    "octal-port": "readers of YAML read 10",
    "stub-holes": "inside of a text, and the schema of Telegram",
    "stub-several-methods": "two keys",
    "stub-unknown-names": "the schema of Telegram",
    "stub-wrong-types": "the schema of Telegram",
    "test-number-elsewhere": "two keys",
    "unknown-dc": "another part of the file",
    "unknown-method": "the schema of Telegram",
}


class Loader(yaml.SafeLoader):
    """YAML 1.2, as editors read it: no dates, no sexagesimals, only true and false."""


Loader.yaml_implicit_resolvers = {}
for tag, pattern, first in (
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+0123456789.")),
):
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(pattern), first)
Loader.add_constructor("tag:yaml.org,2002:int", lambda loader, node: int(node.value))


def dcsim(*arguments) -> subprocess.CompletedProcess:
    return subprocess.run(
        [binary(), *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=HANG_SECONDS,
    )


def refused_by_linter(files: list[Path]) -> set[Path]:
    """Those with errors; all are checked by one process."""
    done = dcsim("lint", *files)
    lines = done.stdout.splitlines()
    named = {found[1] for line in lines if (found := re.match(r"(.*?):\d+:\d+: error: ", line))}
    refused = {file for file in files if str(file) in named}
    assert done.returncode == (2 if refused else 0), done.stderr
    assert lines[-1].startswith(f"{len(files)} file")
    return refused


@pytest.fixture(scope="session")
def schema() -> dict:
    done = dcsim("lint", "--json-schema")
    assert done.returncode == 0
    return json.loads(done.stdout)


@pytest.fixture(scope="session")
def validator(schema) -> Draft202012Validator:
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def examples() -> list[tuple[str, str]]:
    """Every scenario of the repository, and every example of the reference that is a whole file."""
    found = [(path.name, path.read_text()) for path in sorted((ROOT / "scenarios").glob("**/*.yaml"))]
    page = (ROOT / "docs/scenario-reference.md").read_text()
    found += [(f"example {n}", text) for n, text in enumerate(re.findall(r"```yaml\n(.*?)```", page, re.S), 1)]
    return found


@pytest.mark.parametrize("name, text", examples())
def test_what_is_right_is_right_to_both(name, text, validator, tmp_path):
    file = tmp_path / "right.yaml"
    file.write_text(text)
    assert [error.message for error in validator.iter_errors(yaml.load(text, Loader))] == []
    assert dcsim("lint", file).returncode == 0


def test_the_schema_sees_what_a_schema_can(validator):
    unseen = set()
    for path in sorted(MALFORMED.glob("*.yaml")):
        text, told = path.read_text().split("# ---- expected ----\n")
        try:
            value = yaml.load(text, Loader)
        except yaml.YAMLError:
            continue  # An editor says so itself.
        is_refused = ": error: " in told
        takes = validator.is_valid(value)
        assert is_refused or takes, f"{path.name}: the linter only warns"
        if is_refused and takes:
            unseen.add(path.stem)
    assert unseen == set(UNSEEN)


# The least that each mapping holds, and where it stands.
ALICE = {"phone": "9996621234"}
PLACES = {
    "": lambda it: it,
    "world": lambda it: {"world": it},
    "data_center": lambda it: {"dcs": [{"id": 1} | it]},
    "address": lambda it: {"dcs": [{"id": 1, "addresses": [it]}]},
    "network": lambda it: {"networks": [{"cidr": "10.0.0.0/8", "dc": 1} | it]},
    "account": lambda it: {"accounts": [ALICE | it]},
    "photo": lambda it: {"accounts": [ALICE | {"photo": it}]},
    "file": lambda it: {"accounts": [ALICE], "files": [{"name": "a", "size": 1} | it]},
    "channel": lambda it: {"accounts": [ALICE], "channels": [{"title": "a", "owner": ALICE["phone"]} | it]},
    "settings": lambda it: {"settings": it},
    "limits": lambda it: {"limits": it},
    "stub": lambda it: {"stubs": [{"method": "auth.sendCode", "error": "FLOOD_WAIT_3"} | it]},
    "step": lambda it: {"timeline": [{"do": "wipe"} | it]},
    "client": lambda it: {"client": it},
    "expectation": lambda it: {"expect": [{"seen": {"request": "auth.sendCode"}} | it]},
}
SETTINGS = {"by": "1s", "per_second": 1000, "error": "FLOOD_WAIT_3"}
WRONG = (None, [[]], {"zzz": [[]]})


def places(schema) -> dict:
    """Where every mapping of the schema that has keys of its own stands."""
    found = dict(PLACES)
    for name, definition in schema["$defs"].items():
        kind, _, word = name.partition("_")
        if kind == "fault" and word:
            least = {"fault": word}
            for key in definition["required"][1:]:
                choices = definition["properties"][key].get("enum")
                least[key] = choices[0] if choices else SETTINGS[key]
            found[name] = lambda it, least=least: {"faults": [least | it]}
        elif kind == "event":
            subject = "refuse" if word == "fault" else "*"
            found[name] = lambda it, word=word, subject=subject: {
                "faults": [{"fault": "refuse"}],
                "timeline": [{"after": {word: subject} | it, "do": "wipe"}],
            }
    return found


def keys(schema, place) -> list[str]:
    return list((schema["$defs"][place] if place else schema)["properties"])


def test_no_mapping_is_left_out(schema):
    closed = {name for name, it in schema["$defs"].items() if it.get("additionalProperties") is False}
    assert closed == set(places(schema)) - {""}


def written(document, path: Path) -> Path:
    path.write_text(yaml.safe_dump(document, sort_keys=False))
    return path


def test_the_least_of_each_mapping_is_right_to_both(schema, validator, tmp_path):
    files = []
    for place, build in places(schema).items():
        document = build({})
        assert validator.is_valid(document), f"{place}: {document}"
        files.append(written(document, tmp_path / f"{place or 'file'}.yaml"))
    assert refused_by_linter(files) == set()


def test_what_cannot_be_the_value_of_a_key_is_wrong_to_both(schema, validator, tmp_path):
    files = []
    for place, build in places(schema).items():
        for key in keys(schema, place):
            for number, wrong in enumerate(WRONG):
                if (place, key) == ("stub", "answer") and wrong is not None:
                    continue  # Its type is in the schema of Telegram.
                if place == "" and key == "world":
                    document = {"world": wrong}
                else:
                    document = copy.deepcopy(build({key: wrong}))
                if place == "stub" and key == "answer":
                    del document["stubs"][0]["error"]
                if place == "expectation" and key in ("never", "in_order", "rate"):
                    del document["expect"][0]["seen"]
                if place == "expectation" and key == "rate":
                    document["expect"][0]["at_most"] = 1
                if place == "file" and key in ("content", "path"):
                    del document["files"][0]["size"]
                assert not validator.is_valid(document), f"{place}: {document}"
                files.append(written(document, tmp_path / f"{place or 'file'}-{key}-{number}.yaml"))
    assert len(files) > 1000
    assert set(files) - refused_by_linter(files) == set()


def test_an_unknown_key_is_wrong_to_both(schema, validator, tmp_path):
    files = []
    for place, build in places(schema).items():
        document = build({"zzz": 1})
        assert not validator.is_valid(document), place
        files.append(written(document, tmp_path / f"{place or 'file'}.yaml"))
    assert set(files) - refused_by_linter(files) == set()


STUB = "stubs: [{ method: auth.sendCode, "
EXPECT = "expect: [{ seen: { request: auth.signIn }, "


@pytest.mark.parametrize(
    "text",
    [
        STUB + "}]",
        STUB + "error: FLOOD_WAIT_3, answer: { _: auth.sentCode } }]",
        "accounts: [{}]",
        "accounts: [{ phone: 9996621234, hint: none }]",
        "accounts: [{ phone: 9996621234 }]\nfiles: [{ name: a, dc: 1 }]",
        "accounts: [{ phone: 9996621234 }]\nfiles: [{ name: a, size: 1, content: a }]",
        "expect: [{ because: nothing }]",
        EXPECT + "never: { request: auth.signUp } }]",
        EXPECT + "at_most: 1 }]",
        EXPECT + "per: 1s }]",
        "expect: [{ never: { request: auth.signIn }, times: 1 }]",
        "expect: [{ never: { request: auth.signIn }, same: dc }]",
        "expect: [{ rate: { request: auth.signIn } }]",
        "expect: [{ never: { request: auth.signIn, nth: 2 } }]",
        "expect: [{ never: { request: auth.signIn, answer: auth.sentCode } }]",
        "expect: [{ never: { dc: 2 } }]",
        "world: { dcs: 3 }\nseed: 1",
        "faults: [{ fault: delay, by: 1s, method: auth.signIn }]",
        "faults: [{ fault: refuse, by: 1s }]",
    ],
)
def test_keys_that_do_not_go_together_are_wrong_to_both(text, validator, tmp_path):
    file = tmp_path / "wrong.yaml"
    file.write_text(text)
    assert not validator.is_valid(yaml.load(text, Loader))
    assert refused_by_linter([file]) == {file}


RIGHT = [
    *(f"clock: {it}" for it in ("2026-01-31", "2026-01-31T12:00:00Z", "+30d", "-500ms")),
    *(f"limits: {{ file_size: {it} }}" for it in ("1000", "20MB", "64KiB", "0")),
    *(f"accounts: [{{ phone: {it} }}]" for it in ("9996621234", '"+999 66 2 1234"', '"31612345678"')),
    *(f"accounts: [{{ phone: 31612345678, first_name: {it} }}]" for it in ("Bob", "5", "true", '"1.5"')),
    "accounts: [{ bot: '1234567890:AAA-bbb_ccc', username: '@some_bot', last_name: '' }]",
    "dcs: [{ id: 1, country: NO, addresses: [{ host: '::1', port: free }, { port: 443 }, { host: 127.0.0.1 }] }]",
    "dcs: [{ id: 1, addresses: [{ secret: '00112233445566778899aabbccddeeff' }] }]",
    "dcs: [{ id: 1, addresses: [{ secret: 00112233445566778899001122334455 }] }]",
    "seed: 18446744073709551615",
    "networks: [{ cidr: 10.0.0.0/8, dc: 1 }, { cidr: '::1/128', dc: 2 }]",
    *(f"faults: [{{ fault: drop_reply, nth: {it} }}]" for it in ("1", "2..4", "3..", "..5")),
    *(f"faults: [{{ fault: drop_reply, after: {it} }}]" for it in ("0s", "500ms", "1 request", "3 requests")),
    "faults: [{ fault: drop_reply, after: { request: auth.signIn, nth: 2 }, until: { world: '*' } }]",
    *(f"faults: [{{ fault: drop_reply, probability: {it} }}]" for it in ("0.5", ".5", "1e-3")),
    *(f"faults: [{{ fault: no_answer, method: {it} }}]" for it in ("auth.*", "'!= auth.signIn'", "[auth.*, '*.get*']")),
    *(f"faults: [{{ fault: no_answer, layer: {it} }}]" for it in ("214", "'>= 200'", "'!= 214'", "[214, 215]")),
    *(STUB + f"error: {it} }}]" for it in ("FLOOD_WAIT_3", "420 FLOOD_WAIT_3", "'-503 Timeout'", "2FA_CONFIRM_WAIT_3")),
    *(f"stubs: [{{ method: account.updateStatus, answer: {it} }}]" for it in ("true", "false")),
    "stubs: [{ method: contacts.getStatuses, answer: [] }]",
    *(EXPECT + f"times: {it} }}]" for it in ("1", "1..3", "0..3", "..5")),
    *(EXPECT + f"each: {it} }}]" for it in ("dc", "[dc, args.phone_number]")),
    *(f"client: {{ exit: {it} }}" for it in ("0", "255", "failure", "any")),
    "client: { env: { A: '', B: 5, C: true }, code: 22222 }",
    "timeline: [{ do: wipe }, { after: 1 request, do: [wipe, rotate salts] }]",
    "references: []\nfaults: []\nstubs: []\ntimeline: []\nexpect: []",
    "expect: [{ never: { request: '*', where: { 'peer.user_id': [5, '> 7'], peer: { _: 'input*' } } } }]",
]


def test_values_of_every_notation_are_right_to_both(validator, tmp_path):
    files = []
    for number, text in enumerate(RIGHT):
        errors = [error.message for error in validator.iter_errors(yaml.load(text, Loader))]
        assert errors == [], text
        files.append(tmp_path / f"{number}.yaml")
        files[-1].write_text(text)
    assert {file.read_text() for file in refused_by_linter(files)} == set()


def test_the_schema_offers_every_fault(schema):
    assert "drop_reply" in schema["$defs"]["fault"]["properties"]["fault"]["enum"]
