"""Every shipped scenario gives the verdict on a stock client that its code deserves; a broken client is found out."""

import json
import os
import subprocess
import sys

import pytest

from limits import HANG_SECONDS
from places import ROOT
from verdicts import VERDICTS
from world import binary

CLIENT = os.environ.get("DCSIM_CLIENT", "")
# One command drives kurigram and Pyrogram; Pyrogram is held to one folder only. TDLib's has the name that is not PyPI's.
NAME = {"pyrogram": "kurigram", "tdjson": "tdlib"}.get(CLIENT, CLIENT)
COMMAND = (sys.executable, f"examples/clients/{NAME}_client.py")
PROXIES = ("--proxies",) if CLIENT == "tdjson" else ()
FOLDER = "cdn" if CLIENT == "pyrogram" else "*"
# The files at the top of the folder are worlds without a client.
SCENARIOS = sorted(str(path.relative_to(ROOT)) for path in ROOT.glob(f"scenarios/{FOLDER}/*.yaml"))
AT_ONCE = "4"
ALL_SECONDS = 10 * HANG_SECONDS


@pytest.fixture(scope="module")
def outcomes():
    """All scenarios, run once."""
    done = subprocess.run(
        [binary(), "test", *SCENARIOS, *PROXIES, "--jobs", AT_ONCE, "--json", "--", *COMMAND],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=ALL_SECONDS,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    return {scenario["file"]: scenario for scenario in json.loads(done.stdout)["scenarios"]}


@pytest.mark.timeout(ALL_SECONDS + HANG_SECONDS)
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_the_verdict_is_what_the_code_of_the_client_deserves(outcomes, scenario):
    outcome = outcomes[scenario]
    name = scenario.removeprefix("scenarios/").removesuffix(".yaml")
    expected = VERDICTS[CLIENT].get(name)
    failed = [finding["expected"] for finding in outcome["findings"] if finding["failed"]]
    if expected is None:
        assert outcome["passed"], (failed, outcome["runs"])
    else:
        assert any(expected.claim in claim for claim in failed), (expected.why, failed)


TELETHON_BREAKS = {
    "take_the_key_along": ("key/fresh-per-dc", "never: { refused: -404, key_made_at: * }"),
    "ask_for_two_codes": ("login/phone-migrate", "seen: { request: auth.sendCode }, times: 1"),
    "repeat_the_dead_token": ("qr/token-expired", "seen: { request: auth.importLoginToken, dc: 4 }, differ: args.token"),
    "forget_session": ("login/restart-after-migrate", "never: { key_created: permanent }"),
    "never_wait": ("login/flood-then-migrate", "never: { request: auth.sendCode }"),
    "send_again_as_another": ("user/no-double-send", "same: args.random_id"),
    "export_to_oneself": ("xfer/to-self", "never: { answer: DC_ID_INVALID }"),
    "say_nothing_of_oneself": ("init/every-dc", "never: { answer: CONNECTION_NOT_INITED }"),
    "keep_the_first_list": ("cfg/moved", "seen: { answer: upload.file, dc: 4 }"),
}
PYROGRAM_BREAKS = {
    "believe_the_cdn": ("cdn/bad-bytes", "the client exits with a status other than 0"),
    "introduce_oneself_to_the_cdn": ("cdn/redirect", "never: { request: != upload.getCdnFile, dc: 203 }"),
    "reupload_at_home": ("cdn/reupload", "in_order: [{ answer: upload.cdnFileReuploadNeeded, dc: 203 }"),
}
# The clients that are broken on purpose.
BREAKS = {"telethon": TELETHON_BREAKS, "pyrogram": PYROGRAM_BREAKS}.get(CLIENT, {})


@pytest.mark.parametrize("name", BREAKS)
def test_a_client_that_is_broken_on_purpose_fails_the_scenario_about_it(name):
    scenario, claim = BREAKS[name]
    done = subprocess.run(
        [
            *(binary(), "test", f"scenarios/{scenario}.yaml", "--json", "--"),
            *(sys.executable, f"Tests/Interop/kits/broken_{CLIENT}.py"),
        ],
        cwd=ROOT,
        env=os.environ | {"BREAK": name},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=HANG_SECONDS,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    [outcome] = json.loads(done.stdout)["scenarios"]
    failed = [finding["expected"] for finding in outcome["findings"] if finding["failed"]]
    assert any(claim in text for text in failed), failed
