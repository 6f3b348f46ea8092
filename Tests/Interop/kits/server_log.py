"""What the server said on standard error, and the only place that knows how it words it."""

import re
import threading
from typing import IO

from limits import HANG_SECONDS


# A line is `12:34:56.789 DC 1 #3 auth.sendCode -> PHONE_MIGRATE_2: 9996621234 lives on DC 2`.
PLACE = r"^\S+ DC {dc}\b.*"

# One pattern per kind of line; {name} is a method, an error, a code.
PATTERNS = {
    "connection": r"\bconnected from\b",
    "through": r"\bconnected from \S+ to \S+ through {name}(?![\w.])",
    "turned_away": r"\bturned \S+ away: .*{name}",
    "handshake": r"\bhandshake: ",
    "request": r"(?<![\w.]){name} -> ",
    "answer": r" -> {name}(?!\w)",
    "transport_error": r"\brefused with {name}(?!\d)",
}


class ServerLog:
    """Collects lines as they come; waits wake up on every line, so nothing here sleeps."""

    def __init__(self, stream: IO[str]) -> None:
        self._lines: list[str] = []
        self._news = threading.Condition()
        self._reader = threading.Thread(target=self._read, args=(stream,), daemon=True)
        self._reader.start()

    def _read(self, stream: IO[str]) -> None:
        for line in stream:
            with self._news:
                self._lines.append(line.rstrip("\n"))
                self._news.notify_all()

    def finish(self) -> None:
        """Waits for the end of the stream, once the server has ended."""
        self._reader.join(HANG_SECONDS)

    @property
    def text(self) -> str:
        with self._news:
            return "\n".join(self._lines)

    def mark(self) -> int:
        """A position: what is asked `since` it sees later lines only."""
        with self._news:
            return len(self._lines)

    def lines(self, kind: str, name: object = "", *, dc: int | None = None, since: int = 0) -> list[str]:
        with self._news:
            return self._select(kind, name, dc, since)

    def wait_for(
        self, kind: str, name: object = "", *, dc: int | None = None, since: int = 0, count: int = 1
    ) -> list[str]:
        """The lines, as soon as there are enough of them; an assertion error after a while."""
        with self._news:
            enough = self._news.wait_for(
                lambda: len(self._select(kind, name, dc, since)) >= count, HANG_SECONDS
            )
            assert enough, f"the server log has no {kind} {name} (dc {dc}, {count} wanted)"
            return self._select(kind, name, dc, since)

    def _select(self, kind: str, name: object, dc: int | None, since: int) -> list[str]:
        place = PLACE.replace("{dc}", r"\d+" if dc is None else str(dc))
        if kind == "turned_away":  # Nobody's: it never came to a DC.
            place = r"^\S+ .*"
        wanted = re.compile(place + PATTERNS[kind].replace("{name}", re.escape(str(name))))
        return [line for line in self._lines[since:] if wanted.search(line)]
