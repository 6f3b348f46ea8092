#!/usr/bin/env python3
"""Stock Telethon (1.24 to 1.45) as a client command of `dcsim test`:

    dcsim test SCENARIO.yaml -- python telethon_client.py

Reads what to do from environment variables (see README.md), does it once the way Telethon's documentation
shows it, and says what came of it: a line of JSON and status 0, or a line on standard error and status 1.
What goes wrong is not repaired here: the library is judged, not this file.
"""

import asyncio
import hashlib
import io
import json
import logging
import os
import random
import sys
import threading
from pathlib import Path

FOLDER = Path(os.environ["DCSIM_FOLDER"])
DC, HOST, PORT = int(os.environ["DCSIM_DC"]), os.environ["DCSIM_HOST"], int(os.environ["DCSIM_PORT"])
TIMEOUT = float(os.environ.get("DCSIM_TIMEOUT", "20"))
SESSION = FOLDER / "telethon.session"
status = None  # 0 or 1 as soon as the outcome is known


def give_up() -> None:
    """Ends the process when its time is up, whatever the library is waiting for."""
    if status is None:
        print(f"timed out after {TIMEOUT:g} s", file=sys.stderr, flush=True)
    os._exit(1 if status is None else status)


limit = threading.Timer(TIMEOUT, give_up)
limit.daemon = True
limit.start()

# What the library says about itself is for the curious: client.log in the scenario's folder.
FORMAT = "%(asctime)s %(name)s %(message)s"
logging.basicConfig(filename=FOLDER / "client.log", level=logging.INFO, format=FORMAT)

from telethon import TelegramClient, errors, functions, types  # noqa: E402
from telethon.crypto import rsa  # noqa: E402


def new_client() -> TelegramClient:
    """A client with Telethon's defaults; two lines point it at the simulator."""
    is_new = not SESSION.exists()
    rsa.add_key(Path(os.environ["DCSIM_PUBLIC_KEY_FILE"]).read_text(), old=False)
    client = TelegramClient(str(SESSION), api_id=1, api_hash="0" * 32, use_ipv6=":" in HOST)
    if is_new:
        client.session.set_dc(DC, HOST, PORT)  # later addresses come from help.getConfig
    return client


async def log_in(client: TelegramClient, resend: bool = False) -> dict:
    """Logs in if the stored session is not logged in yet; tells who it is."""
    if not await client.is_user_authorized():
        phone, code = os.environ["DCSIM_PHONE"], os.environ["DCSIM_CODE"]
        sent = await client.send_code_request(phone)
        if resend:
            sent = await client.send_code_request(phone)  # a second one is auth.resendCode
        try:
            await client.sign_in(phone, code)
        except errors.SessionPasswordNeededError:
            await client.sign_in(password=os.environ["DCSIM_PASSWORD"])
        except errors.PhoneNumberUnoccupiedError:
            # Newer versions have no sign_up() any more.
            request = functions.auth.SignUpRequest(phone.lstrip("+"), sent.phone_code_hash, "New", "User")
            await client(request)
    return await who(client)


async def who(client: TelegramClient) -> dict:
    me = await client.get_me()
    if me is None:
        raise RuntimeError("get_me() is None: not logged in")
    return {"id": me.id, "phone": me.phone, "bot": bool(me.bot), "dc": client.session.dc_id}


async def connect(client):
    config = await client(functions.help.GetConfigRequest())
    return {"this_dc": config.this_dc, "dc_options": len(config.dc_options)}


async def login(client):
    return await log_in(client)


async def resend_code(client):
    return await log_in(client, resend=True)


async def bot(client):
    if not await client.is_user_authorized():
        await client.sign_in(bot_token=os.environ["DCSIM_BOT_TOKEN"])
    return await who(client)


async def queries(client):
    """Eight queries at the same time; the limit tells them apart."""
    await log_in(client)

    async def history(limit):
        peer = types.InputPeerSelf()
        return await client(functions.messages.GetHistoryRequest(peer, 0, None, 0, limit, 0, 0, 0))

    return {"answers": len(await all_or_error(history(limit) for limit in range(1, 9)))}


async def message(client):
    await log_in(client)
    sent = await client.send_message(os.environ["DCSIM_PEER"], "Hello from Telethon")
    return {"message_id": sent.id}


async def download(client, count=1):
    """Downloads files of Saved Messages at the same time; fewer names than files are taken in turn."""
    await log_in(client)
    found = {m.file.name: m async for m in client.iter_messages("me") if m.file}
    names = os.environ["DCSIM_FILE"].split(",")
    missing = set(names) - set(found)
    if missing:
        raise RuntimeError(f"not in Saved Messages: {', '.join(missing)}")
    chosen = [found[names[index % len(names)]] for index in range(count)]
    contents = await all_or_error(client.download_media(m, file=bytes) for m in chosen)
    results = [checked(m.file.name, m.file.size, content) for m, content in zip(chosen, contents)]
    return {"files": results} | await who(client)  # and a query that has nothing to do with files


async def downloads(client):
    return await download(client, 6)


def checked(name: str, size: int, content: bytes) -> dict:
    digest = hashlib.sha256(content).hexdigest()
    if len(content) != size:
        raise RuntimeError(f"download_media() gave {len(content)} bytes of {name}, which has {size}")
    if digest != os.environ.get("DCSIM_SHA256", digest).lower():
        raise RuntimeError(f"the {size} bytes of {name} have SHA-256 {digest}: not those of the world")
    return {"name": name, "size": len(content), "sha256": digest}


async def upload(client):
    await log_in(client)
    file = io.BytesIO(random.Random(1).randbytes(1_000_000))
    file.name = "upload.bin"
    sent = await client.send_file("me", file, force_document=True)
    return {"message_id": sent.id, "size": sent.file.size}


async def stats(client):
    await log_in(client)
    found = await client.get_stats(os.environ["DCSIM_PEER"])
    return {"stats": type(found).__name__}


async def qr(client):
    """Waits until somebody else accepts the token."""
    if not await client.is_user_authorized():
        waiting = await client.qr_login()
        logging.info("the QR code says %s", waiting.url)
        try:
            await waiting.wait()
        except errors.SessionPasswordNeededError:
            await client.sign_in(password=os.environ["DCSIM_PASSWORD"])
    return await who(client)


async def idle(client):
    await log_in(client)
    loop = asyncio.get_running_loop()
    end = loop.time() + float(os.environ.get("DCSIM_SECONDS", "3"))
    answers = 0
    while loop.time() < end:
        await client(functions.updates.GetStateRequest())
        answers += 1
        await asyncio.sleep(0.2)
    return {"answers": answers}


async def all_or_error(coroutines) -> list:
    """Waits for all of them, then raises an error that counts those that failed."""
    results = await asyncio.gather(*coroutines, return_exceptions=True)
    failed = [result for result in results if isinstance(result, BaseException)]
    if failed:
        several = RuntimeError(f"{len(failed)} of {len(results)} failed: {describe(failed[0])}")
        raise failed[0] if len(results) == 1 else several
    return results


TASKS = {
    task.__name__: task
    for task in (
        connect, login, resend_code, bot, queries, message, download, downloads, upload, stats, qr, idle
    )
}  # fmt: skip


def describe(error: BaseException) -> str:
    return ": ".join(filter(None, [type(error).__name__, " ".join(str(error).split())]))


async def run(task) -> int:
    global status
    client = new_client()
    try:
        await client.connect()
        print(json.dumps({"ok": True} | await task(client)), flush=True)
        status = 0
    except (Exception, asyncio.CancelledError) as error:
        print(describe(error), file=sys.stderr, flush=True)
        status = 1
    try:
        await asyncio.wait_for(client.disconnect(), 2)
    except Exception:
        logging.exception("disconnecting failed")
    return status


def main() -> int:
    name = os.environ["DCSIM_TASK"]
    if name not in TASKS:
        print(f"the task {name!r} is not supported", file=sys.stderr)
        return 1
    return asyncio.run(run(TASKS[name]))


if __name__ == "__main__":
    sys.exit(main())
