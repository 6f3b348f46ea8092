"""The pages: links that lead somewhere, indexes that are whole, and every block of code in them is run or compared."""

import re
import subprocess

import pytest

from documented import TABLE, At, Held, Named, Run
from environments import DOCUMENTED, ENVIRONMENTS
from limits import HANG_SECONDS
from pages import ALL_BLOCKS, NAMES, PAGES, prose, text
from places import ROOT
from world import binary

CODE = {".py": r"^def {name}\(", ".swift": r"^    @Test\([^\n]*\n    func {name}\("}


def links(page: str) -> list[str]:
    found = re.findall(r"\]\(([^)\s]+)\)", prose(page))
    return [link.partition("#")[0] for link in found if not link.startswith(("http", "#"))]


@pytest.mark.parametrize("page", NAMES)
def test_links_lead_somewhere(page):
    assert [link for link in links(page) if not (ROOT / page).parent.joinpath(link).exists()] == []


@pytest.mark.parametrize("page", NAMES)
def test_links_lead_to_headings_that_are_there(page):
    for target, anchor in re.findall(r"\]\(([^)\s#]*)#([^)\s]+)\)", prose(page)):
        if not target.startswith("http"):
            leads_to = (ROOT / page).parent.joinpath(target).resolve() if target else ROOT / page
            assert anchor in anchors(str(leads_to.relative_to(ROOT))), f"{target}#{anchor}"


def anchors(page: str) -> set[str]:
    """Those that GitHub makes of the headings."""
    headings = re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE)
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
        [binary(), *command.split(), "--port-base", "0"], capture_output=True, text=True, timeout=HANG_SECONDS, check=True
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


def ids(line: Run | Held | Named) -> str:
    return str(line.at)


def test_every_block_is_accounted_for():
    listed = {block for line in TABLE for at in line.accounts_for for block in at.blocks()}
    new = "\n".join(str(block) for block in ALL_BLOCKS if block not in listed)
    assert not new, f"nobody runs these blocks; add a line for each to Tests/Interop/tables/documented.py:\n{new}"


@pytest.mark.parametrize("line", TABLE, ids=ids)
def test_every_line_is_about_a_block(line):
    assert [at for at in line.accounts_for if not at.blocks()] == []


@pytest.mark.parametrize("line", [line for line in TABLE if isinstance(line, Held)], ids=ids)
def test_who_holds_a_block_is_a_test(line):
    file, _, name = line.by.partition("::")
    [path] = (ROOT / "Tests").rglob(file)
    assert re.search(CODE[path.suffix].replace("{name}", name), path.read_text(encoding="utf-8"), re.MULTILINE), line.by
    assert path.suffix != ".py" or any(environment.runs(path) for environment in ENVIRONMENTS)


@pytest.mark.parametrize("line", [line for line in TABLE if isinstance(line, Named)], ids=ids)
def test_what_no_test_can_run_is_run_elsewhere(line):
    assert (ROOT / line.by).is_file() and line.why


def test_every_library_of_the_table_runs_its_blocks():
    wanted = {line.library for line in TABLE if isinstance(line, Run)}
    assert wanted == {
        environment.client.partition("==")[0]
        for environment in ENVIRONMENTS
        if DOCUMENTED in environment.tests
    }


def test_the_picture_of_the_house_has_every_module_and_command():
    picture = At("docs/architecture.md", "CLI ").block().text
    modules = set(re.findall(r"^  ([A-Z]\w+)|  ([A-Z]\w+)  ", picture, re.MULTILINE))
    folders = {path.name for path in (ROOT / "Sources").iterdir() if not re.match("C[A-Z][a-z]|CSQ", path.name)}
    # What is beside the stack stands in the sentences below the picture.
    below = text("docs/architecture.md").partition(picture)[2].partition("\n## ")[0]
    assert {one or other for one, other in modules} | set(re.findall(r"`([A-Z]\w+)`", below)) == folders
    commands = re.search(r"^  CLI +(.*?)  ", picture, re.MULTILINE)[1].split(", ")
    helped = subprocess.run([binary(), "--help"], capture_output=True, text=True, timeout=HANG_SECONDS).stdout
    assert commands == re.findall(r"^  (\w+) {3,}\S", helped.partition("SUBCOMMANDS:")[2], re.MULTILINE)


def bare(swift: str) -> str:
    """Without comments and blanks."""
    return re.sub(r"\s", "", re.sub(r"//.*", "", swift))


@pytest.mark.parametrize(
    ("page", "begin"),
    [("docs/Simulator.docc/Simulator.md", "let world"), ("examples/swift-testing/README.md", "import Simulator")],
)
def test_swift_on_a_page_is_swift_that_is_run(page, begin):
    ran = bare(text("Tests/SimulatorTests/PageTests.swift"))
    # A line that is a comment stands for what the client does.
    for part in re.split(r"^//.*\n|\n\n", At(page, begin).block().text, flags=re.MULTILINE):
        assert bare(part) in ran, part


def test_the_swift_example_names_a_product():
    shown = At("examples/swift-testing/README.md", "// Package.swift").block().text
    package = text("Package.swift")
    version = subprocess.run([binary(), "--version"], capture_output=True, text=True, timeout=HANG_SECONDS).stdout.split()[1]
    assert re.search(r'from: "(.*?)"', shown)[1] == version
    product, name = re.search(r'\.product\(name: "(\w+)", package: "(\w+)"\)', shown).groups()
    assert f'.library(name: "{product}"' in package and f'name: "{name}"' in package
