"""A login through a redirect, in a world that runs beside the tests: examples/ci says how it is started there.

DCSIM_READY_FILE is the JSON of its ready line; DCSIM_HOST the host it is reached at, if that is not this one.
"""

import asyncio
import json
import os
from pathlib import Path

from telethon import TelegramClient
from telethon.crypto import rsa

READY = json.loads(Path(os.environ["DCSIM_READY_FILE"]).read_text())
FIRST = READY["dcs"][0]


async def log_in(session: str) -> str:
    rsa.add_key(READY["rsa_public_key_pem"], old=False)
    client = TelegramClient(session, api_id=1, api_hash="0" * 32)
    client.session.set_dc(FIRST["id"], os.environ.get("DCSIM_HOST") or FIRST["host"], FIRST["port"])
    # This number lives on DC 2, so DC 1 answers PHONE_MIGRATE_2.
    await client.start(phone="9996621234", code_callback=lambda: "22222")
    try:
        return (await client.get_me()).phone
    finally:
        await client.disconnect()


def test_a_redirect_is_followed(tmp_path):
    assert asyncio.run(log_in(str(tmp_path / "session"))) == "9996621234"
