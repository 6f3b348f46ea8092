"""The CI templates of examples/ci: read as YAML, and their shell steps run here against a local dcsim.

What the runners add themselves is stood in for: `docker` by a small script, services by a world of this test.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

from limits import HANG_SECONDS
from places import ROOT
from world import World, binary

CI = ROOT / "examples/ci"

# `docker cp` gives the program, `exec` runs what it is told here, `logs` gives what the world has said.
DOCKER = """#!/usr/bin/env bash
set -euo pipefail
case $1 in
create) echo made ;;
cp) [[ $2 == made:/usr/local/bin/dcsim ]] && cp "$LOCAL_DCSIM" "$3" ;;
rm) [[ $2 == made ]] ;;
login) [[ $2 == ghcr.io ]] && grep . >/dev/null ;;
exec) shift 2 && DCSIM_READY_FILE=$LOCAL_READY "$@" ;;
logs) cat "$LOCAL_OUTPUT" && echo the log >&2 ;;
*) exit 64 ;;
esac
"""


@pytest.fixture
def project(tmp_path):
    """A project as the templates expect it; `python` and `docker` are this test's."""
    tools, folder = tmp_path / "tools", tmp_path / "project"
    (folder / "tests/scenarios").mkdir(parents=True)
    shutil.copy(CI / "test_login.py", folder / "tests")
    shutil.copy(ROOT / "examples/clients/telethon_client.py", folder / "tests/client.py")
    shutil.copy(ROOT / "scenarios/login/phone-migrate.yaml", folder / "tests/scenarios")
    tools.mkdir()
    (tools / "python").write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
    (tools / "docker").write_text(DOCKER)
    for tool in tools.iterdir():
        tool.chmod(0o755)
    return folder


def shell(project: Path, script: str, **more: str) -> subprocess.CompletedProcess:
    """Runs a step as the runners do."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("DCSIM", "PYTEST"))},
        "PATH": f"{project.parent / 'tools'}:{os.environ['PATH']}",
        "LOCAL_DCSIM": binary(),
        "no_proxy": "*",
        **more,
    }
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=project,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=HANG_SECONDS,
    )


def template(name: str) -> dict:
    return yaml.safe_load((CI / name).read_text(encoding="utf-8"))


def with_private_image(name: str) -> str:
    """The text of a template with the lines that a private image takes."""
    text, lines = re.subn(
        r"^( *)# (.*) # for a private image$", r"\1\2", (CI / name).read_text(encoding="utf-8"), flags=re.MULTILINE
    )
    assert lines == 2
    return text


def passed(report: Path) -> int:
    """How many cases a JUnit report has, all of which passed."""
    tree = ElementTree.parse(report)
    assert not list(tree.iter("failure")) and not list(tree.iter("error"))
    return len(list(tree.iter("testcase")))


def run_github_steps(project: Path, job: dict, **more: str) -> None:
    for step in job["steps"]:
        if "run" not in step:
            continue
        assert "${{" not in step["run"], "expressions belong to env, where the shell does not read them"
        own = {**job.get("env", {}), **step.get("env", {})}
        values = {name: "container" if "${{" in value else value for name, value in own.items()}
        done = shell(project, step["run"], **values, **more)
        assert done.returncode == 0, f"{step['name']}\n{done.stdout}"


def uploads(job: dict) -> list[str]:
    """What a job of GitHub keeps, even if a test fails."""
    [step] = [step for step in job["steps"] if "upload-artifact" in step.get("uses", "")]
    assert step["if"] == "always()"
    return step["with"]["path"].split()


@pytest.mark.parametrize(
    ("schema", "file"),
    [
        ("github-workflows", "examples/ci/github-service.yml"),
        ("github-workflows", "examples/ci/github-binary.yml"),
        ("gitlab-ci", "examples/ci/gitlab-ci.yml"),
        ("compose-spec", "docker/compose.yaml"),
    ],
)
def test_a_template_is_what_its_runner_publishes_as_valid(schema, file):
    flags = ["--data-transform", "gitlab-ci"] if schema == "gitlab-ci" else []
    check = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", *flags, ROOT / file]
    done = subprocess.run(check, capture_output=True, text=True, timeout=HANG_SECONDS)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("name", ["github-service.yml", "github-binary.yml"])
def test_a_template_is_valid_with_a_private_image(name, tmp_path):
    file = tmp_path / name
    file.write_text(with_private_image(name))
    check = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.github-workflows", file]
    done = subprocess.run(check, capture_output=True, text=True, timeout=HANG_SECONDS)
    assert done.returncode == 0, done.stdout + done.stderr
    assert yaml.safe_load(file.read_text())["permissions"] == {"contents": "read", "packages": "read"}


def test_the_github_service_template(project, tmp_path):
    job = template("github-service.yml")["jobs"]["tests"]
    service = job["services"]["dcsim"]
    assert service["ports"] == [f"{port}:{port}" for port in range(10441, 10446)]
    journal = tmp_path / "journal"
    assert service["env"] == {"DCSIM_JOURNAL": "-"}
    world = World(tmp_path / "ready.json", "--host", "0.0.0.0", "--journal", str(journal))
    try:
        run_github_steps(project, job, LOCAL_READY=str(world.ready_file), LOCAL_OUTPUT=str(journal))
    finally:
        assert world.stop() == 0
    assert passed(project / "results.xml") == 1
    assert "PHONE_MIGRATE_2" in (project / "journal.jsonl").read_text()
    assert (project / "dcsim.log").read_text() == "the log\n"
    assert all((project / name).exists() for name in uploads(job))


def test_the_github_binary_template(project):
    job = template("github-binary.yml")["jobs"]["scenarios"]
    run_github_steps(project, job)
    assert passed(project / "results.xml") == 1
    assert "PHONE_MIGRATE_4" in "".join(file.read_text() for file in (project / "journals").iterdir())
    assert all((project / name).exists() for name in uploads(job))


def test_the_github_binary_template_logs_in_for_a_private_image(project):
    job = yaml.safe_load(with_private_image("github-binary.yml"))["jobs"]["scenarios"]
    assert [step["name"] for step in job["steps"] if "docker login" in step.get("run", "")] == ["Log in"]
    run_github_steps(project, job, GITHUB_ACTOR="somebody")
    assert passed(project / "results.xml") == 1


def test_the_github_binary_template_with_the_pytest_fixture(project):
    job = template("github-binary.yml")["jobs"]["scenarios"]
    shutil.rmtree(project / "tests")
    (project / "tests").mkdir()
    for name in ("conftest.py", "test_telethon.py"):
        shutil.copy(ROOT / "examples/pytest" / name, project / "tests")
    *before, check, judge = [step for step in job["steps"] if "run" in step]
    assert check["run"].startswith("bin/dcsim lint") and judge["run"].startswith("bin/dcsim test")
    [shown] = re.findall(r"```sh\n(.*?)```", (CI / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    run_github_steps(project, {**job, "steps": [*before, {"name": "Test", "run": shown}]})
    assert passed(project / "results.xml") == 6


def test_the_gitlab_template(project, tmp_path):
    job = template("gitlab-ci.yml")["dcsim"]
    [service] = job["services"]
    variables = job["variables"]
    assert variables["DCSIM_HOST"] == service["alias"]
    command = ["0" if word == "8090" else word for word in service["command"]]
    assert command[0] == "run" and "8090" in service["command"] and variables["DCSIM_ADMIN"].endswith(":8090")
    # The service gets the variables of the job, and may write nowhere but where its image says.
    assert not {"DCSIM_READY_FILE", "DCSIM_CONTROL", "DCSIM_JOURNAL"} & set(variables)
    world = World(tmp_path / "ready.json", *command[1:], env=variables)
    here = {**variables, "DCSIM_HOST": "127.0.0.1", "DCSIM_ADMIN": world.ready["admin"]}
    try:
        # One shell for both parts, as GitLab has it; another one afterwards.
        for part in (job["before_script"] + job["script"], job["after_script"]):
            done = shell(project, "\n".join(part), **here)
            assert done.returncode == 0, done.stdout
    finally:
        assert world.stop() == 0
    assert passed(project / job["artifacts"]["reports"]["junit"]) == 1
    [journal] = job["artifacts"]["paths"]
    assert "PHONE_MIGRATE_2" in (project / journal).read_text()
    assert job["artifacts"]["when"] == "always"


@pytest.mark.parametrize("place", ["named", "out of the image"])
def test_the_shell_template(project, place):
    where = {"DCSIM": binary()} if place == "named" else {"DCSIM_IMAGE": "an/image:1"}
    done = shell(project, f'"{CI}/ci.sh" tests/scenarios python tests/client.py', **where)
    assert done.returncode == 0 and "1 scenario: 1 passed" in done.stdout, done.stdout
    assert passed(project / "dcsim-results/results.xml") == 1
    assert len(list((project / "dcsim-results/journals").iterdir())) == 1


def test_the_shell_template_tells_what_failed(project):
    done = shell(project, f'"{CI}/ci.sh" tests/scenarios false', DCSIM=binary(), OUT="out")
    assert done.returncode == 1, done.stdout
    assert "<failure" in (project / "out/results.xml").read_text()
    assert shell(project, f'"{CI}/ci.sh" tests/scenarios', DCSIM=binary()).returncode == 2
    done = shell(project, f'"{CI}/ci.sh" tests/scenarios false')
    assert done.returncode == 2 and "set DCSIM" in done.stdout, done.stdout


def test_the_test_to_copy_fails_where_nobody_is_redirected(project, tmp_path):
    """It would notice a world that is not the one of the templates."""
    world = World(tmp_path / "ready.json", "--dcs", "1")
    try:
        done = shell(project, "python -m pytest tests", DCSIM_READY_FILE=str(world.ready_file))
    finally:
        world.stop()
    assert done.returncode == 1, done.stdout
    assert json.loads(world.ready_file.read_text())["dcs"][0]["id"] == 1
