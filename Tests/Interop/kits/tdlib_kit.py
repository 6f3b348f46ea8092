"""TDLib for the interop tests: a copy of its library that trusts the simulator, driven through its JSON interface."""

import ctypes
import importlib.util
import json
import subprocess
import time
from collections import deque
from pathlib import Path

from limits import HANG_SECONDS
from world import Account, World, binary



def stock_library() -> Path:
    """The library in the wheel; found without loading it."""
    package = Path(importlib.util.find_spec("tdjson").origin).parent
    return next(package.with_name("tdjson.libs").glob("libtdjson*"))


def rekey(*arguments: object) -> subprocess.CompletedProcess:
    return subprocess.run(
        [binary(), "rekey", *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=HANG_SECONDS,
    )


class Library:
    """One loaded copy; all its clients share one queue of events."""

    def __init__(self, path: Path) -> None:
        self._code = ctypes.CDLL(str(path))
        self._code.td_send.argtypes = [ctypes.c_int, ctypes.c_char_p]
        self._code.td_receive.argtypes = [ctypes.c_double]
        self._code.td_receive.restype = ctypes.c_char_p
        self._code.td_execute.argtypes = [ctypes.c_char_p]
        self._code.td_execute.restype = ctypes.c_char_p
        self._code.td_execute(json.dumps({"@type": "setLogVerbosityLevel", "new_verbosity_level": 1}).encode())
        self._clients: dict[int, Client] = {}

    def client(self, world: World, folder: Path) -> "Client":
        client = Client(self, self._code.td_create_client_id(), world, folder)
        self._clients[client.number] = client
        return client

    def send(self, number: int, query: dict) -> None:
        self._code.td_send(number, json.dumps(query).encode())

    def pump(self) -> None:
        """Hands the next event to the client that it is for, if one comes soon."""
        event = json.loads(self._code.td_receive(0.2) or b"{}")
        if client := self._clients.get(event.get("@client_id")):
            client.take(event)

    def close(self) -> None:
        """Ends every client: one that still runs when the process ends makes it abort."""
        for client in self._clients.values():
            client.close()
        self._clients.clear()


class Refused(Exception):
    """TDLib's `error`."""


class Client:
    def __init__(self, library: Library, number: int, world: World, folder: Path) -> None:
        self.number = number
        self.state: str | None = None
        self._library = library
        self._queries = 0
        self._answers: dict[int, dict] = {}
        self._updates: deque[dict] = deque()
        # Before the parameters, so that nothing is dialled without it.
        self._send("addProxy", proxy=proxy(world), enable=True)
        self._send(
            "setTdlibParameters",
            database_directory=str(folder),
            use_file_database=True,
            use_chat_info_database=True,
            use_message_database=True,
            api_id=1,
            api_hash="0" * 32,
            system_language_code="en",
            device_model="interop",
            application_version="1",
        )

    def _send(self, method: str, **fields: object) -> int:
        self._queries += 1
        self._library.send(self.number, {"@type": method, "@extra": self._queries, **fields})
        return self._queries

    def take(self, event: dict) -> None:
        if event["@type"] == "updateAuthorizationState":
            self.state = event["authorization_state"]["@type"]
        if "@extra" in event:
            self._answers[event["@extra"]] = event
        elif event["@type"].startswith("update"):
            self._updates.append(event)

    def _wait(self, done, what: str):
        end = time.monotonic() + HANG_SECONDS
        while not (result := done()):
            assert time.monotonic() < end, f"{what} did not come; TDLib is at {self.state}"
            self._library.pump()
        return result

    def call(self, method: str, **fields: object) -> dict:
        number = self._send(method, **fields)
        answer = self._wait(lambda: self._answers.pop(number, None), f"the answer to {method}")
        if answer["@type"] == "error":
            raise Refused(f"{method}: {answer['code']} {answer['message']}")
        return answer

    def wait_for(self, state: str) -> None:
        self._wait(lambda: self.state == state, state)

    def update(self, kind: str, fits=lambda update: True) -> dict:
        """The first update of this kind that fits and was not taken before."""

        def found():
            update = next((update for update in self._updates if update["@type"] == kind and fits(update)), None)
            if update:
                self._updates.remove(update)
            return update

        return self._wait(found, kind)

    def log_in(self, account: Account) -> None:
        self.wait_for("authorizationStateWaitPhoneNumber")
        self.call("setAuthenticationPhoneNumber", phone_number=account.phone)
        self.wait_for("authorizationStateWaitCode")
        self.call("checkAuthenticationCode", code=account.code)
        self.wait_for("authorizationStateReady")

    def send_message(self, chat: int, content: dict) -> dict:
        """Sends, and gives the message as the server numbered it."""
        draft = self.call("sendMessage", chat_id=chat, input_message_content=content)
        sent = self.update("updateMessageSendSucceeded", lambda update: update["old_message_id"] == draft["id"])
        return sent["message"]

    def close(self) -> None:
        if self.state != "authorizationStateClosed":
            self._send("close")
            self.wait_for("authorizationStateClosed")


def proxy(world: World) -> dict:
    """The door of a world, as TDLib writes a proxy."""
    if door := world.ready.get("mtproxy"):
        kind = {"@type": "proxyTypeMtproto", "secret": door["secret"]}
    elif door := world.ready.get("http_proxy"):
        kind = {"@type": "proxyTypeHttp", "http_only": world.http_only}
    else:
        door, kind = world.ready["socks"], {"@type": "proxyTypeSocks5"}
    return {"@type": "proxy", "server": door["host"], "port": door["port"], "type": kind}


def text(words: str) -> dict:
    return {"@type": "inputMessageText", "text": {"@type": "formattedText", "text": words}}


def document(path: Path) -> dict:
    file = {"@type": "inputFileLocal", "path": str(path)}
    return {"@type": "inputMessageDocument", "document": {"@type": "inputDocument", "document": file}}
