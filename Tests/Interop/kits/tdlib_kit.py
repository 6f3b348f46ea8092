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

# Where the wheels that carry TDLib have it: the module, and the library beside it.
WHEELS = {
    "tdjson": "../tdjson.libs/libtdjson*",
    "telegram": "lib/libtdjson.so",  # python-telegram
    "aiotdlib": "tdlib/libtdjson_linux_amd64.so",
}

# Until then what a message holds of a file stood in the content itself.
NESTED_SINCE = (1, 8, 60)

# What TDLib writes on level 1, ERROR.
VERBOSITY = 1


def stock_library() -> Path:
    """The library in the wheel; found without loading it."""
    for module, place in WHEELS.items():
        if wheel := importlib.util.find_spec(module):
            return next(Path(wheel.origin).parent.glob(place)).resolve()
    raise RuntimeError(f"none of these is installed: {', '.join(WHEELS)}")


def rekey(*arguments: object) -> subprocess.CompletedProcess:
    return subprocess.run(
        [binary(), "rekey", *map(str, arguments)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=HANG_SECONDS,
    )


class Library:
    """One loaded copy; all its clients share one queue of events, and one log."""

    def __init__(self, path: Path) -> None:
        self._code = ctypes.CDLL(str(path))
        self._code.td_send.argtypes = [ctypes.c_int, ctypes.c_char_p]
        self._code.td_receive.argtypes = [ctypes.c_double]
        self._code.td_receive.restype = ctypes.c_char_p
        self._code.td_execute.argtypes = [ctypes.c_char_p]
        self._code.td_execute.restype = ctypes.c_char_p
        self._execute("setLogVerbosityLevel", new_verbosity_level=VERBOSITY)
        version = self._execute("getOption", name="version")["value"]
        self.version = tuple(int(number) for number in version.split("."))
        self._clients: dict[int, Client] = {}

    def _execute(self, method: str, **fields: object) -> dict:
        return json.loads(self._code.td_execute(json.dumps({"@type": method, **fields}).encode()))

    def log_to(self, path: Path) -> None:
        stream = {"@type": "logStreamFile", "path": str(path), "max_file_size": 1 << 27}
        answer = self._execute("setLogStream", log_stream=stream)
        assert answer["@type"] == "ok", answer

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
        self.nests = library.version >= NESTED_SINCE
        self._library = library
        self._queries = 0
        self._answers: dict[int, dict] = {}
        self._updates: deque[dict] = deque()
        # Before the parameters, so that nothing is dialled without it. Each version reads the fields that it knows.
        door = proxy(world)
        self._send("addProxy", **{**door, "proxy": {"@type": "proxy", **door}, "enable": True})
        self._send(
            "setTdlibParameters",
            database_directory=str(folder),
            use_file_database=True,
            use_chat_info_database=True,
            use_message_database=True,
            use_secret_chats=True,
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

    def attempt(self, method: str, **fields: object) -> dict | None:
        """What a method answers; nothing, if it is refused, as what is not simulated is."""
        try:
            return self.call(method, **fields)
        except Refused:
            return None

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

    def come_online(self) -> None:
        """TDLib tells nobody that somebody types who thinks that nobody is there to see it."""
        self.call("setOption", name="online", value={"@type": "optionValueBoolean", "value": True})

    def log_in(self, account: Account) -> None:
        self.wait_for("authorizationStateWaitPhoneNumber")
        self.call("setAuthenticationPhoneNumber", phone_number=account.phone)
        self.wait_for("authorizationStateWaitCode")
        self.call("checkAuthenticationCode", code=account.code)
        if account.password:
            self.wait_for("authorizationStateWaitPassword")
            self.call("checkAuthenticationPassword", password=account.password)
        self.wait_for("authorizationStateReady")

    def chat_with(self, account: Account, name: str = "Friend") -> dict:
        """Makes a contact of an account; gives the private chat with it."""
        fields = {"phone_number": account.phone, "first_name": name}
        kind = "importedContact" if self.nests else "contact"
        user = self.call("importContacts", contacts=[{"@type": kind, **fields}])["user_ids"][0]
        return self.call("createPrivateChat", user_id=user)

    def send_message(self, chat: int, content: dict, **more: object) -> dict:
        """Sends, and gives the message as the server numbered it."""
        return self.numbered(self.call("sendMessage", chat_id=chat, input_message_content=content, **more))

    def numbered(self, draft: dict) -> dict:
        """A message that was sent, as soon as the server has numbered it."""

        def done() -> dict | None:
            return next((update for update in self._updates if update.get("old_message_id") == draft["id"]), None)

        update = self._wait(done, "updateMessageSendSucceeded")
        self._updates.remove(update)
        if update["@type"] == "updateMessageSendFailed":
            raise Refused(f"sendMessage: {update['error']['code']} {update['error']['message']}")
        return update["message"]

    def hear(self, kind: str, fits=lambda message: True) -> dict:
        """The first message of others whose content is of this kind, and that fits."""

        def it(update: dict) -> bool:
            message = update["message"]
            return message["content"]["@type"] == kind and not message["is_outgoing"] and fits(message)

        return self.update("updateNewMessage", it)["message"]

    def file(self, kind: str, path: Path, caption: str = "", **about: object) -> dict:
        """A file as the content of a message: `Photo`, `VideoNote`, ..."""
        key = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in kind).strip("_")
        inner = {key: {"@type": "inputFileLocal", "path": str(path)}, **about}
        if self.nests:
            inner = {key: {"@type": f"input{kind}", **inner}}
        words = {"caption": {"@type": "formattedText", "text": caption}} if caption else {}
        return {"@type": f"inputMessage{kind}", **inner, **words}

    def download(self, file: dict) -> bytes:
        done = self.call(
            "downloadFile", file_id=file["id"], priority=32, offset=0, limit=0, synchronous=True
        )
        return Path(done["local"]["path"]).read_bytes()

    def close(self) -> None:
        if self.state != "authorizationStateClosed":
            self._send("close")
            self.wait_for("authorizationStateClosed")


def proxy(world: World) -> dict:
    """The door of a world, in the fields of TDLib's proxies."""
    if door := world.ready.get("mtproxy"):
        kind = {"@type": "proxyTypeMtproto", "secret": door["secret"]}
    elif door := world.ready.get("http_proxy"):
        kind = {"@type": "proxyTypeHttp", "http_only": world.http_only}
    else:
        door, kind = world.ready["socks"], {"@type": "proxyTypeSocks5"}
    return {"server": door["host"], "port": door["port"], "type": kind}


def text(words: str) -> dict:
    return {"@type": "inputMessageText", "text": {"@type": "formattedText", "text": words}}
