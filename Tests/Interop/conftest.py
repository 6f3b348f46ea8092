"""Fixtures of the interop tests."""

import asyncio
import sys
from pathlib import Path

import pytest

sys.path[:0] = [str(Path(__file__).resolve().parent / folder) for folder in ("kits", "tables")]

from limits import HANG_SECONDS  # noqa: E402
from world import World  # noqa: E402

LOG_LINES_SHOWN = 150


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    report = yield
    arguments = getattr(item, "funcargs", {})
    world = arguments.get("world") or arguments.get("doors")
    if report.failed and isinstance(world, World):
        lines = world.log.text.splitlines()
        title = (
            f"server log, the last of {len(lines)} lines" if len(lines) > LOG_LINES_SHOWN else "server log"
        )
        report.sections.append((title, "\n".join(lines[-LOG_LINES_SHOWN:])))
    return report


@pytest.fixture
def world_with(tmp_path):
    """Starts a simulator with flags, and ends it; a test passes only if it also ends cleanly."""
    running = []

    def start(*flags: str) -> World:
        running.append(World(tmp_path / "ready.json", *flags))
        return running[-1]

    yield start
    ended = [(world, world.stop()) for world in running]
    for world, status in ended:
        assert status == 0, f"dcsim ended with status {status}\n{world.log.text}"


@pytest.fixture
def world(world_with):
    """A fresh simulator on free ports."""
    return world_with()


@pytest.fixture
def world_of(world_with, tmp_path):
    """Starts a simulator from the text of a world file, with flags if some are given, and ends it."""

    def start(text: str, *flags: str) -> World:
        path = tmp_path / "world.yaml"
        path.write_text(text, encoding="utf-8")
        return world_with(str(path), *flags)

    return start


@pytest.fixture
def run():
    """Runs a coroutine to its end, within a limit."""

    def bounded(coroutine, limit=HANG_SECONDS):
        async def limited():
            return await asyncio.wait_for(coroutine, limit)

        return asyncio.run(limited())

    return bounded
