"""The pages that people read first: links that lead somewhere, indexes that are whole, examples that are the real ones."""

import re
import subprocess
from pathlib import Path

import pytest
import yaml

from scenario_index import FOLDERS, SCENARIOS
from world import binary

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted(
    page
    for place in ("*.md", "docs/**/*.md", "examples/**/*.md", "scenarios/*.md")
    for page in ROOT.glob(place)
)
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]
CASES = sorted(f"{path.parent.name}/{path.stem}" for path in SCENARIOS.glob("*/*.yaml"))
# What every case tells, and how it says what becomes of the exit status.
LABELS = ("Right", "Fails", "Usual mistake", "Look at")
EXITS = {0: "exit status other than 0", "failure": "exit status of 0", "any": "very exit status is taken"}
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


@pytest.mark.parametrize("page", NAMES)
def test_links_lead_to_headings_that_are_there(page):
    prose = CODE.sub("", text(page))
    for target, anchor in re.findall(r"\]\(([^)\s#]*)#([^)\s]+)\)", prose):
        if not target.startswith("http"):
            leads_to = (ROOT / page).parent.joinpath(target).resolve() if target else ROOT / page
            assert anchor in anchors(leads_to.read_text(encoding="utf-8")), f"{target}#{anchor}"


def anchors(markdown: str) -> set[str]:
    """Those that GitHub makes of the headings."""
    headings = re.findall(r"^#+ (.+)$", CODE.sub("", markdown), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("folder", ["docs", "docs/cases", "examples"])
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


def sections(group: str) -> dict[str, str]:
    """What the page of a group says, by case."""
    parts = re.split(r"^## (.+)\n", text(f"docs/cases/{group}.md"), flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], parts[1::2], strict=True))


def scenario(case: str) -> dict:
    return yaml.safe_load((SCENARIOS / f"{case}.yaml").read_text(encoding="utf-8"))


def address(reference: str) -> str:
    """Where a reference of a scenario is: `owner/repo#1`, `owner/repo PR#1`, `owner/repo 0123abc`, a page."""
    if reference.startswith("https://"):
        return reference
    repository, kind, what = re.fullmatch(r"([^#\s]+)(#| PR#| )(\w+)", reference).groups()
    return f"https://github.com/{repository}/{ {'#': 'issues', ' PR#': 'pull', ' ': 'commit'}[kind] }/{what}"


def test_every_group_has_a_page_and_every_case_a_section():
    pages = {Path(page).stem for page in NAMES if page.startswith("docs/cases/")} - {"README"}
    assert pages == set(FOLDERS)
    assert sorted(case for group in FOLDERS for case in sections(group)) == CASES


@pytest.mark.parametrize("case", CASES)
def test_a_section_says_what_its_scenario_says(case):
    section, file = " ".join(sections(case.partition("/")[0])[case].split()), scenario(case)
    assert section.startswith(f"[Scenario](../../scenarios/{case}.yaml): ")
    told = dict(re.findall(r"- \*\*(.+?):\*\* (.+?)(?= - \*\*|$)", section))
    assert [label for label in LABELS if label not in told] == []
    exits, levels = file["client"].get("exit", 0), {claim.get("level", "must") for claim in file["expect"]}
    assert EXITS[exits] in told["Fails"]
    assert ("`--strict`" in told["Fails"]) == ("should" in levels)
    assert ("nothing but the [rules for all cases]" in told["Fails"]) == (exits == "any" and "must" not in levels)
    assert ("rules for all cases do not hold" in told["Fails"]) == (file.get("common_rules") is False)


@pytest.mark.parametrize("case", CASES)
def test_a_section_refers_to_what_its_scenario_refers_to(case):
    section = sections(case.partition("/")[0])[case]
    references = scenario(case)["references"]
    known = {reference.removeprefix("https://"): address(reference) for reference in references}
    links = re.findall(r"\[([^\]]+)\]\((https://[^)]+)\)", section)
    assert [(name, where) for name, where in links if known.get(name) != where] == []
    rest = re.sub(r"\[[^\]]+\]\([^)]+\)", "", section)
    assert re.findall(r"https://\S+|[\w.-]+/[\w.-]+(?:| PR)#\d+", rest) == []  # each of them is a link
