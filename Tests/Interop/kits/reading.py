"""What was read of what came, whichever library reads: nothing may be left over, and nothing may be unreadable."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass
class Reading:
    """Filled by the library's own code, as it reads."""

    pushed: Counter = field(default_factory=Counter)  # by the constructor of the update
    mistakes: list[str] = field(default_factory=list)
    asked: str = ""  # the method last asked

    def left_over(self, count: int) -> None:
        if count:
            self.mistakes.append(f"{count} bytes are left; last asked: {self.asked}")

    def unreadable(self, content: bytes, error: Exception) -> None:
        start = f"{content[:256].hex()} ({len(content)} bytes)"
        self.mistakes.append(f"{type(error).__name__} {error} in {start}; last asked: {self.asked}")

    def came(self, read: object) -> None:
        """Counts what a message holds, if it holds updates."""
        name = type(read).__name__
        if not name.startswith("Update"):
            return
        self.pushed[name] += 1
        inner = [*(getattr(read, "updates", None) or []), getattr(read, "update", None)]
        self.pushed.update(type(update).__name__ for update in inner if update is not None)


class Refused(Exception):
    """An rpc_error; `kind` is what the library calls it, such as SessionPasswordNeeded."""

    def __init__(self, method: str, error: Exception) -> None:
        self.kind = type(error).__name__.removesuffix("Error")
        super().__init__(f"{method}: {self.kind} {error}")


# What a library asks for in a constructor, and a call does not say.
DEFAULTS = {
    "add_offset": 0,
    "api_hash": "0123456789abcdef0123456789abcdef",
    "api_id": 1,
    "app_sandbox": False,
    "emoticon": "",
    "fwd_limit": 0,
    "hash": 0,
    "lang_code": "en",
    "lang_pack": "",
    "last_name": "",
    "limit": 10,
    "max_date": 0,
    "max_id": 0,
    "min_date": 0,
    "min_id": 0,
    "offset": 0,
    "offset_date": 0,
    "offset_id": 0,
    "offset_rate": 0,
    "other_uids": [],
    "phone": "",
    "q": "",
    "random_id": 0,
    "secret": b"",
    "token": "token",
    "token_type": 1,
    "user_id": 0,
}


def arguments(make: type, parameters, fields: dict[str, object]) -> dict[str, object]:
    """The fields that this layer has, and what it asks for besides."""
    known = {name: value for name, value in fields.items() if name in parameters}
    for name, parameter in parameters.items():
        if name in known or name == "self" or parameter.default is not parameter.empty:
            continue
        if parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD):
            continue
        if name not in DEFAULTS:
            raise TypeError(f"{make.__name__} needs {name}")
        known[name] = DEFAULTS[name]
    return known
