"""The files of scenarios/ read like documentation: titles, references, an index, nothing for the linter to say."""

import re
import subprocess

import pytest
import yaml

from limits import HANG_SECONDS
from scenario_index import FOLDERS, INDEX, SCENARIOS, index
from verdicts import VERDICTS
from world import binary

FILES = sorted(SCENARIOS.glob("**/*.yaml"))
NAMES = [str(path.relative_to(SCENARIOS)) for path in FILES]
# A page, or an issue, a pull request or a commit of a repository.
REFERENCE = re.compile(r"https://\S+|[\w.-]+/[\w.-]+((| PR)#\d+| [0-9a-f]{7,40})")


def test_there_are_scenarios_and_every_folder_is_described():
    assert len(FILES) > 60
    assert {path.parent.name for path in FILES if path.parent != SCENARIOS} == set(FOLDERS)


def test_the_index_is_up_to_date():
    told = "python3 Tests/Interop/tables/scenario_index.py writes it anew"
    assert INDEX.read_text(encoding="utf-8") == index(), told


def test_no_verdict_is_about_a_scenario_that_is_gone():
    named = {f"{name}.yaml" for failures in VERDICTS.values() for name in failures}
    assert named <= set(NAMES), named - set(NAMES)


def test_the_index_lists_every_file_once():
    listed = re.findall(r"\]\(([^)]*\.yaml)\)", INDEX.read_text(encoding="utf-8"))
    assert sorted(listed) == sorted(NAMES)


def test_the_linter_has_nothing_to_say():
    done = subprocess.run([binary(), "lint", *FILES], capture_output=True, text=True, timeout=HANG_SECONDS)
    assert done.stdout == "".join(f"{path}: fine\n" for path in FILES) + f"{len(FILES)} files, 0 errors\n"
    assert done.returncode == 0 and not done.stderr


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_a_file_says_what_it_is_about_and_where_that_comes_from(path):
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= 40 and max(map(len, text.splitlines())) <= 150
    if path.parent == SCENARIOS:  # a world, for `dcsim run`
        assert text.startswith("# ") and "# From: https://" in text
        return
    scenario = yaml.safe_load(text)
    assert scenario["title"][0].strip() and len(scenario["title"]) <= 80
    # First its section in docs/cases, which test_case_pages.py compares.
    _, *references = scenario["references"]
    assert references
    for reference in references:
        assert REFERENCE.fullmatch(reference), reference
    assert scenario["expect"]
