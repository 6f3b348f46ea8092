"""`dcsim lint`, as a shell and a script see it."""

import subprocess

import pytest

from limits import HANG_SECONDS
from world import binary

RIGHT = "dcs: 3\n"
WRONG = "dcs: 3\nfaults:\n  - fault: drop_replay\n  - { fault: delay }\n"
ODD = "dcs: 3\nfaults:\n  - { fault: drop_reply, answer: PHONE_MIGRAT_2 }\n"


def lint(*arguments, text: str = "") -> subprocess.CompletedProcess:
    return subprocess.run(
        [binary(), "lint", *map(str, arguments)],
        input=text,
        capture_output=True,
        text=True,
        timeout=HANG_SECONDS,
    )


@pytest.fixture
def files(tmp_path):
    """Three files: right, wrong, odd."""
    for name, text in (("right", RIGHT), ("wrong", WRONG), ("odd", ODD)):
        (tmp_path / f"{name}.yaml").write_text(text)
    return tmp_path


def test_all_mistakes_of_all_files_are_told(files):
    right, wrong, odd = (files / f"{name}.yaml" for name in ("right", "wrong", "odd"))
    done = lint(right, wrong, odd)
    assert done.stdout == (
        f"{right}: fine\n"
        f"{wrong}:3:12: error: unknown fault 'drop_replay'; did you mean 'drop_reply'?\n"
        "      - fault: drop_replay\n"
        "               ^\n"
        f"{wrong}:4:5: error: delay lacks the key 'by'; expected a duration such as 500ms, 30s, 5m, 2h or 1d, "
        "or a range such as 20ms..80ms\n"
        "      - { fault: delay }\n"
        "        ^\n"
        f"{odd}:3:34: warning: 'PHONE_MIGRAT_2' is no error that dcsim knows; did you mean 'PHONE_MIGRATE_2'?\n"
        "      - { fault: drop_reply, answer: PHONE_MIGRAT_2 }\n"
        "                                     ^\n"
        "3 files, 2 errors, 1 warning\n"
    )
    assert (done.returncode, done.stderr) == (2, "")


def test_warnings_alone_are_no_failure(files):
    done = lint(files / "odd.yaml")
    assert done.returncode == 0
    assert done.stdout.endswith("\n1 file, 0 errors, 1 warning\n")


def test_standard_input_is_a_file(files):
    done = lint("-", text=WRONG)
    assert done.returncode == 2
    assert done.stdout.startswith("standard input:3:12: error: unknown fault 'drop_replay'")
    assert lint("-", text=RIGHT).stdout == "standard input: fine\n1 file, 0 errors\n"


def test_a_file_that_is_not_there_is_a_mistake_and_the_others_are_read(files):
    missing = files / "missing.yaml"
    done = lint(missing, files / "right.yaml")
    assert done.returncode == 2
    assert done.stdout.splitlines() == [
        f"{missing}: error: cannot be read: No such file or directory",
        f"{files / 'right.yaml'}: fine",
        "2 files, 1 error",
    ]


@pytest.mark.parametrize("arguments", [[], ["--json-schema", "world.yaml"]])
def test_files_or_the_schema(arguments):
    done = lint(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "--json-schema" in done.stderr


def test_a_schema_of_ones_own_is_known(files):
    schema, stub = files / "my.tl", files / "stub.yaml"
    lines = ["my.answer#11223344 number:int = my.Answer;", "---functions---", "my.getAnswer#55667788 = my.Answer;"]
    schema.write_text("\n".join([*lines, "// LAYER 300\n"]))
    stub.write_text("dcs: 1\nstubs:\n  - { method: my.getAnswer, answer: { _: my.answer, number: 5 } }\n")
    assert "unknown method 'my.getAnswer'" in lint(stub).stdout
    assert lint("--schema", schema, stub).stdout == f"{stub}: fine\n1 file, 0 errors\n"
    schema.write_text("my.answer#1122334\n")
    done = lint("--schema", schema, stub)
    assert done.returncode == 2 and f"{schema}:" in done.stderr


def test_the_linter_and_run_say_the_same(files):
    wrong = files / "wrong.yaml"
    run = subprocess.run([binary(), "run", wrong], capture_output=True, text=True, timeout=HANG_SECONDS)
    assert run.returncode == 2
    assert run.stderr == lint(wrong).stdout.removesuffix("1 file, 2 errors\n")
