"""The admin API as it is described: in OpenAPI, and on its page."""

import os
import re
import subprocess
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from openapi_spec_validator import validate

from admin_kit import AdminServer, Refused
from limits import HANG_SECONDS
from places import ROOT
from world import binary

PAGE = ROOT / "docs/admin-api.md"
BODIES = {"post": "{}"}


@pytest.fixture
def server(tmp_path):
    running = AdminServer(tmp_path)
    yield running
    assert running.stop() == 0, running.log.text


def routes(document: dict) -> set[str]:
    return {
        f"{method.upper()} {path}" for path, methods in document["paths"].items() for method in methods
    }


def test_the_description_is_openapi(server):
    document = server.admin().json("GET", "/openapi.json")
    validate(document)
    assert document["openapi"].startswith("3.1")


def test_every_route_that_is_described_answers_as_described(server):
    admin = server.admin()
    document = admin.json("GET", "/openapi.json")
    for route in sorted(routes(document)):
        method, path = route.split(" ")
        described = document["paths"][path][method.lower()]["responses"]
        try:
            if not path.endswith("/follow"):
                admin.ask(method, path.replace("{id}", "nobody"), BODIES.get(method.lower()))
        except Refused as error:
            assert str(error.status) in described, route
            assert error.error["status"] == error.status


def test_what_is_answered_has_the_described_shape(server):
    admin = server.admin()
    document = admin.json("GET", "/openapi.json")
    asked = [
        ("POST", "/worlds", "dcs: 2", {}),
        ("GET", "/health", None, {}),
        ("GET", "/ready", None, {}),
        ("GET", "/worlds", None, {}),
        ("GET", "/worlds/{id}", None, {}),
        ("GET", "/worlds/{id}/ready", None, {}),
        ("POST", "/worlds/{id}/actions", "down DC 2", {}),
        ("POST", "/worlds/{id}/actions", "down DC 2", {"status": 409}),
        ("POST", "/worlds/{id}/clock", '{"advance": "1m"}', {}),
        ("POST", "/worlds/{id}/faults", "{ fault: delay, by: 1s }", {}),
        ("POST", "/worlds/{id}/faults", "{ fault: dealy }", {"status": 422}),
        ("POST", "/worlds/{id}/stubs", "{ method: help.getConfig, error: NO }", {}),
        ("GET", "/worlds/{id}/journal", None, {}),
        ("POST", "/worlds/{id}/verify", "action: down DC 2", {}),
        ("POST", "/worlds/{id}/verify", "action: down DC 1", {}),
        ("GET", "/worlds/{id}/verdict", None, {}),
        ("POST", "/worlds/{id}/reset", None, {}),
        ("DELETE", "/worlds", None, {}),
    ]
    for method, path, body, wanted in asked:
        described = document["paths"][path][method.lower()]["responses"]
        try:
            answer = admin.json(method, path.replace("{id}", "w1"), body)
            assert "status" not in wanted, path
            shape = next(described[status] for status in described if status.startswith("2"))
        except Refused as error:
            assert error.status == wanted.get("status"), error
            answer, shape = {"error": error.error}, described[str(error.status)]
        schema = {**shape["content"]["application/json"]["schema"], "components": document["components"]}
        Draft202012Validator(schema).validate(answer)


def test_the_page_has_a_section_with_an_example_for_each_route(server):
    document = server.admin().json("GET", "/openapi.json")
    text = PAGE.read_text(encoding="utf-8")
    sections = dict(re.findall(r"^### `(\w+ [^`]+)`\n(.*?)(?=^##|\Z)", text, re.MULTILINE | re.DOTALL))
    assert set(sections) == routes(document)
    for route, section in sections.items():
        method, path = route.split(" ")
        summary = document["paths"][path][method.lower()]["summary"]
        assert summary in " ".join(section.split()), route
        assert re.search(r"^```sh\n.*curl.*^```", section, re.MULTILINE | re.DOTALL), route


def test_the_examples_of_the_page_run_in_their_order(server, tmp_path):
    text = PAGE.read_text(encoding="utf-8")
    examples = re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    script = "set -euo pipefail\nset -x\n" + "\n".join(examples)
    (tmp_path / "dcsim").symlink_to(Path(binary()).resolve())
    done = subprocess.run(
        ["bash", "-c", script],
        cwd=tmp_path,
        env={**os.environ, "A": server.url, "PATH": f"{tmp_path}:{os.environ['PATH']}"},
        capture_output=True,
        text=True,
        timeout=HANG_SECONDS,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    # What an example shows as an answer is what came.
    for shown in re.findall(r"^```(?:json|text)\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        assert shown.strip() in done.stdout, shown
    assert "│ action down DC 3 -> DC 3 is down" in done.stdout, "the journal is not drawn"
