#!/usr/bin/env python3
"""Stock TDLib (the wheel tdjson, 1.8.69) as a client command of `dcsim test`:

    dcsim test SCENARIO.yaml --proxies -- python tdlib_client.py

Reads what to do from environment variables (see README.md), does it once the way TDLib's documentation
shows it, and says what came of it: a line of JSON and status 0, or a line on standard error and status 1.
What goes wrong is not repaired here: the library is judged, not this file.
"""

import ctypes
import hashlib
import importlib.util
import json
import os
import random
import subprocess
import sys
import threading
import time
from collections import deque
from pathlib import Path

FOLDER = Path(os.environ["DCSIM_FOLDER"])
TASK = os.environ["DCSIM_TASK"]
TIMEOUT = float(os.environ.get("DCSIM_TIMEOUT", "20"))
LOG = {"@type": "logStreamFile", "path": str(FOLDER / "client.log"), "max_file_size": 1 << 27}
status = None  # 0 or 1 as soon as the outcome is known


def give_up() -> None:
    """Ends the process when its time is up, whatever the library is waiting for."""
    if status is None:
        print(f"timed out after {TIMEOUT:g} s", file=sys.stderr, flush=True)
    os._exit(1 if status is None else status)


limit = threading.Timer(TIMEOUT, give_up)
limit.daemon = True
limit.start()


def copy_with_the_key_of_the_simulator() -> Path:
    """TDLib's keys are text inside its library, so a copy of it is made that trusts another one."""
    copy = FOLDER / "libtdjson.so"
    if not copy.exists():  # the first run of a scenario
        package = Path(importlib.util.find_spec("tdjson").origin).parent
        original = next(package.with_name("tdjson.libs").glob("libtdjson*"))
        key = os.environ["DCSIM_PUBLIC_KEY_FILE"]
        dcsim = os.environ.get("DCSIM", "dcsim")
        subprocess.run([dcsim, "rekey", "--rsa-key", key, original, copy], check=True, stdout=subprocess.DEVNULL)
    return copy


class Refused(Exception):
    """TDLib's `error`."""


class Client:
    """One client of TDLib, through its JSON interface: queries, their answers, and updates in between."""

    def __init__(self) -> None:
        self.library = ctypes.CDLL(str(copy_with_the_key_of_the_simulator()))
        self.library.td_send.argtypes = [ctypes.c_int, ctypes.c_char_p]
        self.library.td_receive.argtypes = [ctypes.c_double]
        self.library.td_receive.restype = ctypes.c_char_p
        self.library.td_execute.argtypes = [ctypes.c_char_p]
        for query in (
            {"@type": "setLogStream", "log_stream": LOG},
            {"@type": "setLogVerbosityLevel", "new_verbosity_level": 2},
        ):
            self.library.td_execute(json.dumps(query).encode())
        self.number = self.library.td_create_client_id()
        self.sent = 0
        self.answers: dict[int, dict] = {}
        self.updates: deque[dict] = deque()

        # Its addresses of DC 1 to 5 are constants, which the SOCKS5 proxy leads to the simulator. It goes
        # first, so that nothing is dialled without it.
        host, _, port = os.environ["DCSIM_SOCKS"].rpartition(":")
        socks = {"server": host.strip("[]"), "port": int(port), "type": {"@type": "proxyTypeSocks5"}}
        self.send("addProxy", proxy={"@type": "proxy", **socks}, enable=True)
        self.send(
            "setTdlibParameters",
            database_directory=str(FOLDER / "tdlib"),
            use_message_database=True,
            use_secret_chats=True,
            api_id=1,
            api_hash="0" * 32,
            system_language_code="en",
            device_model="Desktop",
            application_version="1.0",
        )

    def send(self, method: str, **fields) -> int:
        self.sent += 1
        query = {"@type": method, "@extra": self.sent, **fields}
        self.library.td_send(self.number, json.dumps(query).encode())
        return self.sent

    def receive(self, seconds: float = 1.0) -> None:
        event = json.loads(self.library.td_receive(seconds) or b"{}")
        if "@extra" in event:
            self.answers[event["@extra"]] = event
        elif event:
            self.updates.append(event)

    def answer(self, number: int) -> dict:
        while number not in self.answers:
            self.receive()
        answer = self.answers.pop(number)
        if answer["@type"] == "error":
            raise Refused(f"{answer['code']} {answer['message']}")
        return answer

    def call(self, method: str, **fields) -> dict:
        return self.answer(self.send(method, **fields))

    def update(self, *kinds: str) -> dict:
        """The next update of one of these kinds; others are dropped."""
        while True:
            while not self.updates:
                self.receive()
            update = self.updates.popleft()
            if update["@type"] in kinds:
                return update

    def close(self) -> None:
        self.send("close")
        while self.update("updateAuthorizationState")["authorization_state"]["@type"] != "authorizationStateClosed":
            pass


def log_in(client: Client) -> dict:
    """Does what TDLib asks for, until it is logged in; nothing if the stored session is. Tells who it is."""
    resend = TASK == "resend_code"
    while True:
        state = client.update("updateAuthorizationState")["authorization_state"]
        kind = state["@type"].removeprefix("authorizationState")
        if kind == "Ready":
            return who(client)
        elif kind == "WaitPhoneNumber" and TASK == "bot":
            client.call("checkAuthenticationBotToken", token=os.environ["DCSIM_BOT_TOKEN"])
        elif kind == "WaitPhoneNumber" and TASK == "qr":
            client.call("requestQrCodeAuthentication")
        elif kind == "WaitPhoneNumber":
            client.call("setAuthenticationPhoneNumber", phone_number=os.environ["DCSIM_PHONE"])
        elif kind == "WaitOtherDeviceConfirmation":
            note("the QR code says " + state["link"])
        elif kind == "WaitCode" and resend:
            resend = False
            client.call("resendAuthenticationCode")
        elif kind == "WaitCode":
            client.call("checkAuthenticationCode", code=os.environ["DCSIM_CODE"])
        elif kind == "WaitRegistration":
            client.call("registerUser", first_name="New", last_name="User")
        elif kind == "WaitPassword":
            client.call("checkAuthenticationPassword", password=os.environ["DCSIM_PASSWORD"])
        elif kind != "WaitTdlibParameters":
            raise RuntimeError(f"TDLib is at authorizationState{kind}")


def who(client: Client) -> dict:
    """getMe is answered from what TDLib has stored; getActiveSessions, which bots do not have, asks the DC."""
    me = client.call("getMe")
    bot = me["type"]["@type"] == "userTypeBot"
    if not bot:
        client.call("getActiveSessions")
    return {"id": me["id"], "phone": me["phone_number"], "bot": bot}


def connect(client):
    """TDLib asks help.getConfig by itself; this is the smallest of the queries that need no login."""
    return {"country": client.call("getCountryCode")["text"]}


def saved_messages(client: Client) -> int:
    me = log_in(client)["id"]
    return client.call("createPrivateChat", user_id=me)["id"]


def queries(client):
    """Eight queries at the same time; the limit tells them apart."""
    chat = saved_messages(client)
    asked = [client.send("getChatHistory", chat_id=chat, limit=limit) for limit in range(1, 9)]
    return {"answers": len(all_or_error(client, asked))}


def message(client):
    log_in(client)
    chat = client.call("searchPublicChat", username=os.environ["DCSIM_PEER"])["id"]
    text = {"@type": "formattedText", "text": "Hello from TDLib"}
    return {"message_id": send_message(client, chat, {"@type": "inputMessageText", "text": text})["id"]}


def send_message(client: Client, chat: int, content: dict) -> dict:
    draft = client.call("sendMessage", chat_id=chat, input_message_content=content)
    while True:
        update = client.update("updateMessageSendSucceeded", "updateMessageSendFailed")
        if update["old_message_id"] == draft["id"]:
            if update["@type"] == "updateMessageSendFailed":
                raise Refused(f"{update['error']['code']} {update['error']['message']}")
            return update["message"]


def download(client, count=1):
    """Downloads files of Saved Messages at the same time; fewer names than files are taken in turn."""
    found = {document["file_name"]: document["document"] for document in documents(client, saved_messages(client))}
    names = os.environ["DCSIM_FILE"].split(",")
    missing = set(names) - set(found)
    if missing:
        raise RuntimeError(f"not in Saved Messages: {', '.join(missing)}")
    chosen = [names[index % len(names)] for index in range(count)]
    asked = [client.send("downloadFile", file_id=found[name]["id"], priority=1, synchronous=True) for name in chosen]
    files = all_or_error(client, asked)
    results = [checked(name, file["size"], Path(file["local"]["path"])) for name, file in zip(chosen, files)]
    return {"files": results} | who(client)


def documents(client: Client, chat: int):
    """All documents of a chat; TDLib itself chooses how many messages it gives at a time."""
    last = 0
    while messages := client.call("getChatHistory", chat_id=chat, from_message_id=last, limit=100)["messages"]:
        yield from (m["content"]["document"] for m in messages if m["content"]["@type"] == "messageDocument")
        last = messages[-1]["id"]


def downloads(client):
    return download(client, 6)


def checked(name: str, size: int, path: Path) -> dict:
    content = path.read_bytes()
    digest = hashlib.sha256(content).hexdigest()
    if len(content) != size:
        raise RuntimeError(f"downloadFile gave {len(content)} bytes of {name}, which has {size}")
    if digest != os.environ.get("DCSIM_SHA256", digest).lower():
        raise RuntimeError(f"the {size} bytes of {name} have SHA-256 {digest}: not those of the world")
    return {"name": name, "size": len(content), "sha256": digest}


def upload(client):
    path = FOLDER / "upload.bin"
    path.write_bytes(random.Random(1).randbytes(1_000_000))
    file = {"@type": "inputFileLocal", "path": str(path)}
    document = {"@type": "inputDocument", "document": file}
    content = {"@type": "inputMessageDocument", "document": document}
    sent = send_message(client, saved_messages(client), content)
    return {"message_id": sent["id"], "size": sent["content"]["document"]["document"]["size"]}


def stats(client):
    log_in(client)
    chat = client.call("searchPublicChat", username=os.environ["DCSIM_PEER"])["id"]
    return {"stats": client.call("getChatStatistics", chat_id=chat)["@type"]}


def idle(client):
    """TDLib keeps updates.getState to itself; getActiveSessions is as small, and asks the DC each time."""
    log_in(client)
    end = time.monotonic() + float(os.environ.get("DCSIM_SECONDS", "3"))
    answers = 0
    while time.monotonic() < end:
        client.call("getActiveSessions")
        answers += 1
        time.sleep(0.2)
    return {"answers": answers}


def all_or_error(client: Client, asked: list[int]) -> list[dict]:
    """Waits for all answers, then raises an error that counts those that failed."""
    results = []
    for number in asked:
        try:
            results.append(client.answer(number))
        except Refused as error:
            results.append(error)
    failed = [result for result in results if isinstance(result, Refused)]
    if failed:
        several = RuntimeError(f"{len(failed)} of {len(results)} failed: {failed[0]}")
        raise failed[0] if len(results) == 1 else several
    return results


def note(text: str) -> None:
    with open(LOG["path"], "a") as log:
        print(text, file=log)


TASKS = {task.__name__: task for task in (connect, queries, message, download, downloads, upload, stats, idle)}
TASKS |= {"login": log_in, "resend_code": log_in, "bot": log_in, "qr": log_in}


def describe(error: BaseException) -> str:
    return ": ".join(filter(None, [type(error).__name__, " ".join(str(error).split())]))


def main() -> int:
    global status
    if TASK not in TASKS:
        print(f"the task {TASK!r} is not supported", file=sys.stderr)
        return 1
    if "DCSIM_SOCKS" not in os.environ:
        print("TDLib comes to the simulator by a proxy: dcsim test --proxies", file=sys.stderr)
        return 1
    client = None
    try:
        client = Client()
        print(json.dumps({"ok": True} | TASKS[TASK](client)), flush=True)
        status = 0
    except Exception as error:
        print(describe(error), file=sys.stderr, flush=True)
        status = 1
    if client:
        client.close()  # a process that ends before that is an abort
    return status


if __name__ == "__main__":
    sys.exit(main())
