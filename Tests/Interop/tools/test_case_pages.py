"""The pages of the cases: a section for each scenario that says what the scenario says."""

import re
from pathlib import Path

import pytest
import yaml

from pages import NAMES, text
from scenario_index import FOLDERS, SCENARIOS

CASES = sorted(f"{path.parent.name}/{path.stem}" for path in SCENARIOS.glob("*/*.yaml"))
# What every case tells, and how it says what becomes of the exit status.
LABELS = ("Right", "Fails", "Usual mistake", "Look at")
EXITS = {0: "exit status other than 0", "failure": "exit status of 0", "any": "very exit status is taken"}


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
    own, *references = scenario(case)["references"]
    assert own == f"docs/cases/{case.partition('/')[0]}.md#{case.replace('/', '')}"
    known = {reference.removeprefix("https://"): address(reference) for reference in references}
    links = re.findall(r"\[([^\]]+)\]\((https://[^)]+)\)", section)
    assert [(name, where) for name, where in links if known.get(name) != where] == []
    rest = re.sub(r"\[[^\]]+\]\([^)]+\)", "", section)
    assert re.findall(r"https://\S+|[\w.-]+/[\w.-]+(?:| PR)#\d+", rest) == []  # each of them is a link
