"""Reads TDLib's log."""

import re
from pathlib import Path

from client_logs import TDLIB

# `[ 1][t 3][1764547200.123456789][Td.cpp:123][#1][!Td]	words`; what has no such head goes on with the line before.
HEAD = re.compile(r"^\[ *(\d)\]\[t *\d+\]\[[\d.]+\]\[([^\]]+)\]", re.M)


def complaints(log: Path) -> list[str]:
    """The entries of level ERROR and FATAL, from the name of the file on."""
    if not log.exists():
        return []
    content = log.read_text(errors="replace")
    heads = list(HEAD.finditer(content))
    ends = [head.start() for head in heads[1:]] + [len(content)]
    return [content[head.start(2) - 1 : end].strip() for head, end in zip(heads, ends) if head[1] in "01"]


def unexpected(log: Path) -> list[str]:
    return [line for line in complaints(log) if not any(reason.fits(line) for reason in TDLIB)]
