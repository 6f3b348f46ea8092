"""Which test runs which block of code of the pages: a line here for each block, and every block must be in a line.

A block is named by its page and how it begins; that is enough, so it may move within its page. A line is one of

- `Run`: test_documented.py runs the block as it stands, with the library that the line names;
- `Held`: another test runs it, or compares it with what runs; the line names it as `file::function`;
- `Named`: no test can; the line says what does, and why no test.
"""

import signal
from dataclasses import dataclass, field

from pages import ALL_BLOCKS, Block
from surroundings import (
    ASKED_OF_SOCKS,
    CLIENT,
    CONTAINER,
    CONVERSATION,
    DOORS,
    LOGIN,
    MYCLIENT,
    MYLIB,
    MYLIB_THAT_HANGS,
    POST,
    REDIRECTED,
    STOPS_AT_THE_REDIRECT,
    THROUGH_MTPROXY,
    THROUGH_SOCKS,
    WORLD,
)


@dataclass(frozen=True)
class At:
    """A block, or several: those of the page that are in this language, if it is said, and begin so."""

    page: str
    begin: str = ""
    language: str | None = None

    def __str__(self) -> str:
        return f"{self.page}: {self.begin or self.language}"

    def blocks(self) -> list[Block]:
        return [
            block
            for block in ALL_BLOCKS
            if block.page == self.page
            and block.text.lstrip().startswith(self.begin)
            and self.language in (None, block.language)
        ]

    def block(self) -> Block:
        found = self.blocks()
        assert len(found) == 1, f"{len(found)} blocks of {self.page} begin with {self.begin!r}"
        return found[0]


@dataclass(frozen=True)
class Run:
    """A block that is run, in a folder that has what is in the project's, with `dcsim` on the PATH."""

    at: At
    script: str = "<block>"  # run by bash; <block> is the block
    files: dict[str, str | At] = field(default_factory=dict)  # there before; <block> is the block here, too
    status: int = 0
    until: str | None = None  # words after which it is ended by SIGINT; without them it ends by itself
    sees: tuple[str, ...] = ()  # words that come
    shows: tuple[At, ...] = ()  # blocks whose lines come, in their order
    keys: At | None = None  # a block of JSON with the keys of what comes
    library: str = "telethon"
    needs: str | None = None  # a program without which it is skipped

    @property
    def accounts_for(self) -> list[At]:
        others = [file for file in self.files.values() if isinstance(file, At)]
        return [self.at, *others, *self.shows, *([self.keys] if self.keys else [])]


@dataclass(frozen=True)
class Held:
    at: At
    by: str

    @property
    def accounts_for(self) -> list[At]:
        return [self.at]


@dataclass(frozen=True)
class Named:
    at: At
    by: str  # a file that does it
    why: str

    @property
    def accounts_for(self) -> list[At]:
        return [self.at]


TABLE = (
    # README.md
    Held(
        At("README.md", "$ dcsim demo"),
        by="test_pages.py::test_the_first_page_shows_the_redirect_that_the_demo_draws",
    ),
    Held(
        At("README.md", "client: { task: login"),
        by="test_pages.py::test_the_first_page_shows_expectations_that_are_checked",
    ),
    Run(
        At("README.md", "$ dcsim test"),
        status=1,
        shows=(At("README.md", "$ dcsim test"),),
        library="kurigram",
    ),
    Held(
        At("README.md", "async def test_flood_wait_is_reported"),
        by="test_pages.py::test_the_first_page_shows_a_test_that_is_run",
    ),
    Named(At("README.md", "make run"), by=".ci/run", why="`make test` runs this"),
    Run(
        At("README.md", "make run"),
        script="make run",
        until="the public key that clients must trust",
        status=-signal.SIGINT,  # of make
        sees=("DC 1  127.0.0.1:10441 ", "DC 5  127.0.0.1:10445 "),
    ),
    Run(At("README.md", "dcsim connect telethon"), sees=("rsa.add_key(",)),
    Run(
        At("README.md", "rsa.add_key("),
        files={"client.py": REDIRECTED},
        script=f"{WORLD}.venv/bin/python client.py",
        shows=(At("README.md", "12:43:32.774 DC 1 #1 connected"),),
        sees=("auth.signIn -> auth.authorization",),
    ),
    Run(
        At("README.md", "dcsim run world.yaml"),
        files={"world.yaml": At("README.md", "# world.yaml")},
        sees=("ok 31612345678 lives on DC 2",),
    ),
    Run(
        At("README.md", "dcsim run --port-base 0"),
        until="dcsim ready {",
        keys=At("README.md", '{"version"'),
    ),
    # docs
    Held(At("docs/Simulator.docc/Simulator.md", "let world"), by="test_pages.py::test_swift_on_a_page_is_swift_that_is_run"),
    *(
        Held(
            At("docs/admin-api.md", language=language),
            by="test_admin_api.py::test_the_examples_of_the_page_run_in_their_order",
        )
        for language in ("sh", "json")
    ),
    Held(At("docs/architecture.md", "CLI "), by="test_pages.py::test_the_picture_of_the_house_has_every_module_and_command"),
    Run(
        At("docs/cli.md", "dcsim ready {"),
        script="dcsim run --port-base 0 --seed 1",
        until="dcsim ready {",
        keys=At("docs/cli.md", "dcsim ready {"),
    ),
    Run(
        At("docs/cli.md", "logins.yaml:4:12"),
        files={
            "logins.yaml": "dcs: 3\nfaults:\n  - { fault: refuse, dc: 2 }\n  - fault: drop_replay\n",
            "a.yaml": "dcs: 1\n",
            "b.yaml": "dcs: 2\n",
        },
        script="dcsim lint logins.yaml a.yaml b.yaml",
        status=2,
        shows=(At("docs/cli.md", "logins.yaml:4:12"),),
    ),
    Run(
        At("docs/cli.md", "# yaml-language-server"),
        files={"world.yaml": "<block>dcs: 3\n"},
        script="dcsim lint --json-schema > dcsim.schema.json\ndcsim lint world.yaml\npython -m json.tool dcsim.schema.json",
        sees=("world.yaml: fine", "https://json-schema.org/draft/2020-12/schema"),
    ),
    Run(
        At("docs/cli.md", "time          client"),
        files={"login.yaml": LOGIN},
        script=f"dcsim test login.yaml --journal-dir journals -- {CLIENT}\ndcsim show journals/login.yaml.jsonl",
        shows=(At("docs/cli.md", "time          client"),),
    ),
    Run(
        At("docs/cli.md", '{"journal":2'),
        script="dcsim run --seed 42 --journal journal.jsonl --ready-file ready.json &\n"
        "dcsim ready --wait 60s --ready-file ready.json\n"
        "curl --silent --output /dev/null --noproxy '*' http://127.0.0.1:10441/ || true\n"
        "head -n 2 journal.jsonl",
        shows=(At("docs/cli.md", '{"journal":2'),),
    ),
    Run(At("docs/cli.md", "dcsim run --port-base 0"), sees=("help.getConfig, 8 in flight: ",)),
    Run(
        At("docs/ctl.md", "dcsim run"),
        files={"world.yaml": At("README.md", "# world.yaml")},
        sees=("ok DC 2: 127.0.0.1:", "ok time="),
    ),
    Run(
        At("docs/ctl.md", "> status"),
        files={
            "world.yaml": "{ seed: 1, dcs: 3, accounts: [{ phone: 9996611111 }, { phone: 9996622222 }] }",
            "conversation": At("docs/ctl.md", "> status"),
            "talk.py": CONVERSATION,
        },
        script="dcsim run world.yaml --port-base 0 --ready-file ready.json &\n"
        "dcsim ready --wait 60s --ready-file ready.json\n"
        "python talk.py",
        shows=(At("docs/ctl.md", "> status"),),
    ),
    Named(
        At("docs/contributing.md", "package import Primitives"),
        by="Tests/ArchitectureTests/EventFilesTests.swift",
        why="it is a file of the sources, and that test compares them",
    ),
    Named(
        At("docs/contributing.md", "import Primitives"),
        by="Tests/ArchitectureTests/FlawFilesTests.swift",
        why="it is a file of the sources, and that test compares them",
    ),
    Named(
        At("docs/contributing.md", "Setting("),
        by="Tests/ArchitectureTests/KeyRulesTests.swift",
        why="it is a part of the sources, and that test compares them",
    ),
    *(
        Named(At("docs/docker.md", begin), by="docker/try-docker.sh", why="it takes a container engine")
        for begin in ("make image", "docker run", "SCENARIO=", "COPY ")
    ),
    Run(
        At("docs/docker.md", "docker exec"),
        script=f"{CONTAINER}<block>\ngrep fingerprint ready.json",
        sees=("ok DC 4 is down",),
    ),
    Run(
        At("docs/doors.md", "rsa.add_key("),
        files={"client.py": THROUGH_MTPROXY},
        script=f"{DOORS}.venv/bin/python client.py\n{ASKED_OF_SOCKS}",
        shows=(At("docs/doors.md", "16:41:02.118 DC 3"),),
        sees=("auth.signIn -> auth.authorization",),
    ),
    Run(
        At("docs/doors.md", 'proxy = {"scheme"'),
        files={"client.py": THROUGH_SOCKS},
        script=f"{DOORS}.venv/bin/python client.py",
        sees=("I am 9996631234", "through SOCKS5, asked for 149.154.167.51:443"),
        library="kurigram",
    ),
    Run(At("docs/getting-started.md", "make install"), until="dcsim ready {", sees=("/.local/bin/dcsim\n",)),
    Run(
        At("docs/getting-started.md", "python3 -m venv .venv && .venv/bin/pip install telethon"),
        script=f"{WORLD}<block>",
        shows=(At("docs/getting-started.md", "DC 1 #1 auth.sendCode"),),
        sees=("phone='9996621234'",),
    ),
    Run(
        At("docs/getting-started.md", "python3 -m venv .venv && .venv/bin/pip install kurigram"),
        script=f"{WORLD}<block>",
        sees=("PHONE_MIGRATE_3", " 9996631234\n"),
        library="kurigram",
    ),
    Run(
        At("docs/getting-started.md", "python3 -m venv .venv && .venv/bin/pip install tdjson"),
        script="dcsim run --socks 1080 --ready-file ready.json &\ndcsim ready --wait 60s --ready-file ready.json\n<block>",
        sees=("PHONE_MIGRATE_2", " 9996621234\n"),
        library="tdjson",
    ),
    Run(
        At("docs/getting-started.md", "dcsim test scenarios/login"),
        files={"client.py": At("examples/clients/README.md", "import asyncio"), "mylib.py": MYLIB},
        status=1,
        sees=("PASS  scenarios/login/phone-migrate.yaml", "PASS  scenarios/login/2fa-new-dc.yaml"),
    ),
    Run(At("docs/getting-started.md", "dcsim run"), sees=("\nready\n",)),
    Held(At("docs/journal.md", '{"n":7', "json"), by="ReferenceTests.swift::lines"),
    Run(
        At("docs/questions.md", "openssl genrsa"),
        until="dcsim ready {",
        sees=("fingerprint (hex):",),
        needs="openssl",
    ),
    Run(
        At("docs/rekey.md", "dcsim rekey"),
        script="cp .venv/lib/python3*/site-packages/tdjson.libs/libtdjson* libtdjson.so\n<block>",
        until="dcsim ready {",
        sees=('"socks":{"host":"127.0.0.1","port":1080}',),
        shows=(At("docs/cli.md", "offset "),),
        library="tdjson",
    ),
    Held(At("docs/scenario-reference.md", language="yaml"), by="ReferenceTests.swift::examples"),
    Run(
        At("docs/web.md", "dcs:"),
        files={"web.yaml": "<block>"},
        script="dcsim lint web.yaml",
        sees=("web.yaml: fine",),
    ),
    Run(
        At("docs/web.md", "const socket"),
        files={
            "page.html": "<script>\n<block>"
            'socket.onopen = () => console.log("opened", socket.protocol, socket.binaryType)\n</script>'
        },
        script=f"{WORLD}chromium --headless=new --no-sandbox --disable-gpu --disable-dev-shm-usage "
        "--disable-background-networking --user-data-dir=profile --enable-logging=stderr page.html",
        until="opened binary arraybuffer",
        library="websockets",
        needs="chromium",
    ),
    Held(
        At("docs/web.md", "chromium --user-data-dir"),
        by="test_browser.py::test_a_page_speaks_over_websocket_and_http",
    ),
    Run(
        At("docs/web.md", "POST /api"),
        files={"request": At("docs/web.md", "POST /api"), "post.py": POST},
        script=f"{WORLD}python post.py",
        sees=("HTTP/1.1 200 OK", "resPQ"),
    ),
    Run(
        At("docs/world-reference.md", "dcs: 3"),
        files={"WORLD.yaml": "<block>"},
        script="dcsim run WORLD.yaml",
        until="dcsim ready {",
    ),
    Run(
        At("docs/world-reference.md", "world.yaml:5:30"),
        files={
            "world.yaml": "world:\n  dcs:\n    - id: 1\n      addresses:\n        - { host: 127.0.0.1, portt: 443 }\n",
        },
        script="dcsim run world.yaml",
        status=2,
        shows=(At("docs/world-reference.md", "world.yaml:5:30"),),
    ),
    # examples and scenarios
    Held(
        At("examples/ci/README.md", "DCSIM=bin/dcsim"),
        by="test_ci_templates.py::test_the_github_binary_template_with_the_pytest_fixture",
    ),
    Run(
        At("examples/clients/README.md", "import asyncio"),
        files={"client.py": "<block>", "mylib.py": MYLIB_THAT_HANGS, "connect.yaml": "client: { task: connect, timeout: 2s }\n"},
        script="dcsim test connect.yaml -- .venv/bin/python client.py",
        status=1,
        sees=("| timed out after 1 s\n",),
    ),
    Run(
        At("examples/clients/README.md", "client: { task: download"),
        files={
            "big.yaml": "world:\n  dcs: 2\n  accounts: [{ phone: 9996621234 }]\n"
            "  files: [{ name: big.bin, size: 1MB, owner: 9996621234 }]\n<block>"
        },
        script=f"dcsim test big.yaml --verbose -- {CLIENT}",
        sees=("PASS  big.yaml", '"ok": true'),
    ),
    Run(
        At("examples/clients/README.md", "dcsim test SCENARIO.yaml -- "),
        script="cp scenarios/login/phone-migrate.yaml SCENARIO.yaml\n<block>",
        sees=("1 scenario: 1 passed",),
    ),
    Run(
        At("examples/clients/README.md", "dcsim test SCENARIO.yaml --proxies"),
        script="cp scenarios/login/phone-migrate.yaml SCENARIO.yaml\n<block>",
        sees=("1 scenario: 1 passed",),
        library="tdjson",
    ),
    Run(
        At("examples/pytest/README.md", "async def test_redirect"),
        files={"test_redirect.py": "from myclient import MyClient\n\n<block>", "myclient.py": MYCLIENT},
        script="cp examples/pytest/conftest.py .\n.venv/bin/python -m pytest test_redirect.py",
        sees=("1 passed",),
    ),
    Run(
        At("examples/pytest/README.md", "____"),
        files={"test_it.py": STOPS_AT_THE_REDIRECT},
        script="cp examples/pytest/conftest.py .\n.venv/bin/python -m pytest test_it.py",
        status=1,
        shows=(At("examples/pytest/README.md", "____"),),
        sees=("Captured stderr",),
    ),
    Run(
        At("examples/pytest/README.md", "journal ="),
        files={"test_it.py": f"import json, subprocess\n{STOPS_AT_THE_REDIRECT}    <block>"},
        script="cp examples/pytest/conftest.py .\n.venv/bin/python -m pytest test_it.py",
        status=1,
        sees=("Captured stdout", "┄┄ connect ┄"),
    ),
    Run(At("examples/pytest/README.md", "python -m venv .venv &&"), sees=(" passed",)),
    Run(At("examples/pytest/README.md", "python -m venv .venv-kurigram"), sees=(" passed",), library="kurigram"),
    Run(At("examples/shell/README.md", "DCSIM="), sees=("1 scenario: 1 passed", "it has ended")),
    *(
        Held(At("examples/swift-testing/README.md", begin), by=f"test_pages.py::{test}")
        for begin, test in (
            ("// Package.swift", "test_the_swift_example_names_a_product"),
            ("import Simulator", "test_swift_on_a_page_is_swift_that_is_run"),
        )
    ),
    Run(
        At("scenarios/README.md", "dcsim test"),
        status=1,
        sees=("PASS  scenarios/login/phone-migrate.yaml", "PASS  scenarios/login/chain.yaml"),
    ),
)
