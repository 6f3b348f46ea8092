"""What the server said on standard error, and the only place that knows how it words it."""

import re
import threading
from typing import IO

WAIT_SECONDS = 10.0

# One pattern per kind of line. A name in the call (a method, an error, a code) fills {name}.
PATTERNS = {
    "connection": r"\bconnection\b.*\b(opened|accepted)\b|\b(opened|accepted)\b.*\bconnection\b",
    "handshake": r"\b(handshake|auth key)\b.*\b(done|made|created|completed?|finished)\b",
    "request": r"(?<![\w.]){name}(?![\w.])",
    "answer": r"(?<![\w.]){name}(?![\w.])",
    "transport_error": r"(?<![\w.]){name}(?![\w.])",
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
        self._reader.join(WAIT_SECONDS)

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
                lambda: len(self._select(kind, name, dc, since)) >= count, WAIT_SECONDS
            )
            assert enough, f"the server log has no {kind} {name} (dc {dc}, {count} wanted)"
            return self._select(kind, name, dc, since)

    def _select(self, kind: str, name: object, dc: int | None, since: int) -> list[str]:
        wanted = [re.compile(PATTERNS[kind].replace("{name}", re.escape(str(name))), re.IGNORECASE)]
        if dc is not None:
            wanted.append(re.compile(rf"\bDC[ =]?{dc}\b", re.IGNORECASE))
        return [line for line in self._lines[since:] if all(pattern.search(line) for pattern in wanted)]
