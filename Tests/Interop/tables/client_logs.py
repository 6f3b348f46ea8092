"""What clients may write of errors into their logs, with the reason why that is no mistake of the simulator."""

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Expected:
    """A complaint that is right to come."""

    words: str  # an expression that is found in it
    why: str

    def fits(self, complaint: str) -> bool:
        return re.search(self.words, complaint) is not None


# TDLib, level ERROR.
TDLIB: tuple[Expected, ...] = ()

# Telegram Desktop 4.6.5, lines with the word Error.
DESKTOP: tuple[Expected, ...] = (
    Expected(
        r"^Connection \d+\(dc:\d,http://.*:80/api\) Error: ",
        "it tries plain HTTP at port 80 of every address as well, past the proxy, where nobody has the key",
    ),
    Expected(
        r"(fail with code 400, error|Resolve failed with '400:)\s?USERNAME_NOT_OCCUPIED",
        "it looks for the channel @tdhbcfiles, Telegram's own, with its list of files",
    ),
    Expected(r"error STICKERSET_INVALID", "it asks for Telegram's own sets of stickers, and this world has none"),
    Expected(r"error UNSUPPORTED", "it asks for what is not simulated, and is told so"),
)
