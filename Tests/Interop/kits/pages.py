"""The pages of the project: where they are, the blocks of code in them, and the code inside of sentences."""

import re
from dataclasses import dataclass

from places import ROOT

PAGES = sorted(
    page
    for place in ("*.md", "docs/**/*.md", "examples/**/*.md", "scenarios/*.md")
    for page in ROOT.glob(place)
)
NAMES = [str(page.relative_to(ROOT)) for page in PAGES]

FENCED = re.compile(r"^ *```(\w*)[^\n]*\n(.*?)^ *```", re.MULTILINE | re.DOTALL)
SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)", re.DOTALL)


@dataclass(frozen=True)
class Block:
    """A fenced block of code; an empty language is none."""

    page: str
    language: str
    text: str

    @property
    def commands(self) -> str:
        """What is typed; in a console that is what stands behind `$`."""
        if self.language != "console":
            return self.text
        return "".join(line[2:] for line in self.text.splitlines(keepends=True) if line.startswith("$ "))

    @property
    def output(self) -> list[str]:
        """The lines that come."""
        lines = self.text.splitlines()
        return lines if self.language != "console" else [line for line in lines if not line.startswith("$ ")]

    def __str__(self) -> str:
        return f"{self.page}: {self.text.strip().partition(chr(10))[0]}"


def text(page: str) -> str:
    return (ROOT / page).read_text(encoding="utf-8")


def prose(page: str) -> str:
    """The page without its blocks."""
    return FENCED.sub("", text(page))


def blocks(page: str) -> list[Block]:
    return [Block(page, language, inside) for language, inside in FENCED.findall(text(page))]


def spans(page: str) -> list[str]:
    """What stands between backticks in sentences and tables."""
    return [" ".join(inside.split()) for _, inside in SPAN.findall(prose(page))]


ALL_BLOCKS = [block for page in NAMES for block in blocks(page)]
