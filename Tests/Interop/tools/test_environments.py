"""The table of environments: nothing is left out."""

from environments import ENVIRONMENTS, INTEROP


def test_every_file_of_tests_is_run_by_an_environment():
    files = sorted(INTEROP.rglob("test_*.py"))
    assert len(files) > 30
    assert [str(file) for file in files if not any(environment.runs(file) for environment in ENVIRONMENTS)] == []


def test_every_place_of_an_environment_is_there():
    places = {name.partition("::")[0] for environment in ENVIRONMENTS for name in environment.tests}
    assert [place for place in sorted(places) if not (INTEROP / place).exists()] == []
