"""The pages that people read first: links that lead somewhere, indexes that are whole, examples that are the real ones."""

import re
import subprocess
from pathlib import Path

import pytest

from world import binary

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(
    page
    for place in ("*.md", "docs/**/*.md", "examples/**/*.md", "scenarios/*.md")
    for page in ROOT.glob(place)
)
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]
CODE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)


def text(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def links(page: str) -> list[str]:
    prose = CODE.sub("", text(page))
    found = re.findall(r"\]\(([^)\s]+)\)", prose)
    return [link.partition("#")[0] for link in found if not link.startswith(("http", "#"))]


@pytest.mark.parametrize("page", NAMES)
def test_links_lead_somewhere(page):
    assert [link for link in links(page) if not (ROOT / page).parent.joinpath(link).exists()] == []


@pytest.mark.parametrize("folder", ["docs", "examples"])
def test_an_index_is_whole(folder):
    listed = {(ROOT / folder / link).resolve() for link in links(f"{folder}/README.md")}
    pages = {page for page in PAGES if page.is_relative_to(ROOT / folder) and page != ROOT / folder / "README.md"}
    decisions = {page for page in pages if page.parent.name == "decisions"}  # they are listed as a folder
    assert pages - decisions <= listed


def test_the_first_page_shows_the_redirect_that_the_demo_draws():
    [shown] = re.findall(r"```console\n\$ dcsim (demo .*?)\n(.*?)```", text("README.md"), re.DOTALL)
    command, picture = shown
    drawn = subprocess.run(
        [binary(), *command.split(), "--port-base", "0"], capture_output=True, text=True, timeout=30, check=True
    )
    lines = "\n".join(line.rstrip() for line in drawn.stdout.splitlines())
    assert picture.strip() in lines


def test_the_first_page_shows_a_test_that_is_run():
    [shown] = re.findall(r"```python\n(async def .*?)```", text("README.md"), re.DOTALL)
    assert shown in text("examples/pytest/test_telethon.py")


def test_the_first_page_shows_expectations_that_are_checked():
    [shown] = re.findall(r"```yaml\n(client: .*?)```", text("README.md"), re.DOTALL)
    scenario = text("scenarios/login/phone-migrate.yaml").splitlines()
    assert all(line in scenario for line in shown.splitlines())
