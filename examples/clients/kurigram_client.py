#!/usr/bin/env python3
"""Stock kurigram, or pyrogram, pyrofork, hydrogram, as a client command of `dcsim test`:

    dcsim test SCENARIO.yaml -- python kurigram_client.py

Reads what to do from environment variables (see README.md), does it once the way the library's
documentation shows it, and says what came of it: a line of JSON and status 0, or a line on standard error
and status 1. What goes wrong is not repaired here: the library is judged, not this file.
"""

import asyncio
import base64
import hashlib
import io
import json
import logging
import os
import random
import sys
import threading
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

FOLDER = Path(os.environ["DCSIM_FOLDER"])
DC, HOST, PORT = int(os.environ["DCSIM_DC"]), os.environ["DCSIM_HOST"], int(os.environ["DCSIM_PORT"])
TASK = os.environ["DCSIM_TASK"]
TIMEOUT = float(os.environ.get("DCSIM_TIMEOUT", "20"))

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

NAME = "pyrogram" if find_spec("pyrogram") else "hydrogram"  # three of the four are imported as pyrogram
library = import_module(NAME)
errors, raw, types = library.errors, library.raw, library.types
connection = import_module(f"{NAME}.connection.connection")
rsa = import_module(f"{NAME}.crypto.rsa")
session = import_module(f"{NAME}.session")

# kurigram asks help.getConfig where a DC is; the others look it up in a table of constants.
TAKES_ADDRESSES = hasattr(library.Client, "get_dc_option")


def point_at_the_simulator() -> None:
    """Trusts its key; libraries with constant addresses get the simulator's."""
    trust(Path(os.environ["DCSIM_PUBLIC_KEY_FILE"]).read_text())
    if not TAKES_ADDRESSES:
        connection.DataCenter = address_of


async def trust_cdn_dcs(app) -> None:
    """The keys of Telegram's CDN DCs are constants of the library; the simulator's go beside them."""
    if any(dc["cdn"] for dc in dcs()):
        config = await app.invoke(raw.functions.help.GetCdnConfig())
        for key in config.public_keys:
            trust(key.public_key)


def trust(pem: str) -> None:
    lines = pem.split("\n")
    der = base64.b64decode("".join(line for line in lines if "--" not in line))
    n = der[9:265]  # PKCS#1 of 2048 bits, exponent 65537
    digest = hashlib.sha1(b"\xfe\0\1\0" + n + b"\3\1\0\1").digest()
    fingerprint = int.from_bytes(digest[-8:], "little", signed=True)
    rsa.server_public_keys[fingerprint] = rsa.PublicKey(int.from_bytes(n, "big"), 65537)


def dcs() -> list[dict]:
    return json.loads(Path(os.environ["DCSIM_READY_FILE"]).read_text())["dcs"]


def address_of(dc_id, _test_mode, ipv6, *_):
    dc = min((dc for dc in dcs() if dc["id"] == dc_id), key=lambda dc: dc["media_only"])
    place = dc["ipv6"] if ipv6 else dc
    return place["host"], place["port"]


class Client(library.Client):
    """The library's client; only the place of the first connection and the prompts are replaced."""

    async def load_session(self):
        """As the library does it, except that a session without a login begins at DCSIM_DC, not at DC 2."""
        await self.storage.open()
        if await self.storage.user_id() is None:
            place = dict(server_address=HOST, port=PORT) if TAKES_ADDRESSES else {}
            key = await session.Auth(self, DC, *place.values(), False).create()
            nobody = dict(test_mode=False, auth_key=key, user_id=None, is_bot=None)
            values = dict(api_id=self.api_id, dc_id=DC, **place, date=0, **nobody)
            for name, value in values.items():
                await getattr(self.storage, name)(value)

    async def authorize(self):
        """start() calls this if nobody is logged in yet; the library's own one asks a person."""
        if TASK == "bot":
            return await self.sign_in_bot(os.environ["DCSIM_BOT_TOKEN"])
        try:
            return await (self.scan_qr() if TASK == "qr" else self.sign_in_by_phone())
        except errors.SessionPasswordNeeded:
            return await self.check_password(os.environ["DCSIM_PASSWORD"])

    async def sign_in_by_phone(self):
        phone = os.environ["DCSIM_PHONE"]
        sent = await self.send_code(phone)
        if TASK == "resend_code":
            sent = await self.resend_code(phone, sent.phone_code_hash)
        try:
            signed_in = await self.sign_in(phone, sent.phone_code_hash, os.environ["DCSIM_CODE"])
        except errors.PhoneNumberUnoccupied:
            signed_in = None  # pyrofork makes an error of the invitation to sign up
        if isinstance(signed_in, types.User):
            return signed_in
        if hasattr(self, "sign_up"):
            return await self.sign_up(phone, sent.phone_code_hash, "New", "User")
        named = dict(phone_code_hash=sent.phone_code_hash, first_name="New", last_name="User")
        request = raw.functions.auth.SignUp(phone_number=phone.lstrip("+"), **named)
        await self.storage.user_id((await self.invoke(request)).user.id)
        await self.storage.is_bot(False)

    async def scan_qr(self):
        """kurigram's authorize_qr() without the picture."""
        waiting = import_module(f"{NAME}.qrlogin").QRLogin(self)
        await waiting.recreate()
        while True:
            logging.info("the QR code says %s", waiting.url)
            try:
                return await waiting.wait()
            except (asyncio.TimeoutError, errors.AuthTokenExpired):
                await waiting.recreate()


async def who(app):
    me = await app.get_me()
    return {"id": me.id, "phone": me.phone_number, "bot": me.is_bot, "dc": await app.storage.dc_id()}


async def connect(app):
    config = await app.invoke(raw.functions.help.GetConfig())
    return {"this_dc": config.this_dc, "dc_options": len(config.dc_options)}


async def queries(app):
    """Eight queries at the same time; the limit tells them apart."""

    def history(limit):
        numbers = dict(offset_id=0, offset_date=0, add_offset=0, max_id=0, min_id=0, hash=0)
        peer = raw.types.InputPeerSelf()
        return app.invoke(raw.functions.messages.GetHistory(peer=peer, limit=limit, **numbers))

    return {"answers": len(await all_or_error(history(limit) for limit in range(1, 9)))}


async def message(app):
    sent = await app.send_message(os.environ["DCSIM_PEER"], "Hello from " + NAME)
    return {"message_id": sent.id}


async def download(app, count=1):
    """Downloads files of Saved Messages at the same time; fewer names than files are taken in turn."""
    found = {m.document.file_name: m async for m in app.get_chat_history("me") if m.document}
    await trust_cdn_dcs(app)
    names = os.environ["DCSIM_FILE"].split(",")
    missing = set(names) - set(found)
    if missing:
        raise RuntimeError(f"not in Saved Messages: {', '.join(missing)}")
    chosen = [found[names[index % len(names)]] for index in range(count)]
    files = await all_or_error(app.download_media(m, in_memory=True) for m in chosen)
    results = [checked(m.document, bytes(file.getbuffer())) for m, file in zip(chosen, files)]
    return {"files": results} | await who(app)  # a query that has nothing to do with files


async def downloads(app):
    return await download(app, 6)


def checked(document, content: bytes) -> dict:
    name, size, digest = document.file_name, document.file_size, hashlib.sha256(content).hexdigest()
    if len(content) != size:
        raise RuntimeError(f"download_media() gave {len(content)} bytes of {name}, which has {size}")
    if digest != os.environ.get("DCSIM_SHA256", digest).lower():
        raise RuntimeError(f"the {size} bytes of {name} have SHA-256 {digest}: not those of the world")
    return {"name": name, "size": len(content), "sha256": digest}


async def upload(app):
    file = io.BytesIO(random.Random(1).randbytes(1_000_000))
    file.name = "upload.bin"
    sent = await app.send_document("me", file)
    return {"message_id": sent.id, "size": sent.document.file_size}


async def stats(app):
    """The library has no method of its own for it, so as a raw request."""
    peer = await app.resolve_peer(os.environ["DCSIM_PEER"])
    channel = raw.types.InputChannel(channel_id=peer.channel_id, access_hash=peer.access_hash)
    found = await app.invoke(raw.functions.stats.GetBroadcastStats(channel=channel))
    return {"stats": type(found).__name__}


async def idle(app):
    loop = asyncio.get_running_loop()
    end = loop.time() + float(os.environ.get("DCSIM_SECONDS", "3"))
    answers = 0
    while loop.time() < end:
        await app.invoke(raw.functions.updates.GetState())
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


TASKS = {task.__name__: task for task in (connect, queries, message, download, downloads, upload, stats, idle)}
TASKS |= {"login": who, "bot": who, "resend_code": who}  # how they differ is in authorize()
if find_spec(f"{NAME}.qrlogin"):
    TASKS["qr"] = who  # only kurigram can without a package that draws the picture


def describe(error: BaseException) -> str:
    return ": ".join(filter(None, [type(error).__name__, " ".join(str(error).split())]))


async def run(task) -> int:
    global status
    point_at_the_simulator()
    knobs = dict(api_id=1, api_hash="0" * 32, workdir=FOLDER, ipv6=":" in HOST)
    at_once = 6 if task is downloads else 1  # unless told so, the library does one at a time
    app = Client("account", max_concurrent_transmissions=at_once, **knobs)
    try:
        await (app.connect() if task is connect else app.start())
        print(json.dumps({"ok": True} | await task(app)), flush=True)
        status = 0
    except (Exception, asyncio.CancelledError) as error:
        print(describe(error), file=sys.stderr, flush=True)
        status = 1
    try:
        if app.is_connected:
            await asyncio.wait_for(app.stop() if app.is_initialized else app.disconnect(), 3)
    except Exception:
        logging.exception("disconnecting failed")
    return status


def main() -> int:
    if TASK not in TASKS:
        print(f"the task {TASK!r} is not supported by this library", file=sys.stderr)
        return 1
    return asyncio.run(run(TASKS[TASK]))


if __name__ == "__main__":
    sys.exit(main())
