"""The user guide: the pages of docs/, found and read without a connection (UX c.2)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from desktop.domain.errors import BookdeskError

_HEADING = re.compile(r"(#{1,3}) +(.+?) *#*")
_FENCE = "```"


class GuideError(BookdeskError):
    """The guide is not there."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A heading of the guide with what stands under it.

    Attributes:
        page: The page's file without its ending, such as `wagers`.
        title: The page's own heading.
        heading: The topic's; the page's own for its beginning.
        place: Its number on the page, from 0.
        text: Down to the next heading.
    """

    page: str
    title: str
    heading: str
    place: int
    text: str

    @property
    def name(self) -> str:
        """As it is listed: `How a wager is typed: The kinds`."""
        return self.heading if self.place == 0 else f"{self.title}: {self.heading}"


@lru_cache(maxsize=4)
def read_topics(folder: Path) -> tuple[Topic, ...]:
    """Every heading of the guide, page by page.

    Raises:
        GuideError: The folder of the guide is not there.
    """
    files = sorted(folder.glob("*.md")) if folder.is_dir() else []
    if not files:
        raise GuideError(
            "The guide did not come with this program. The book is not concerned. It is also found"
            " in the folder “docs” of the program's sources."
        )
    return tuple(topic for file in files for topic in _topics_of(file))


def find_topics(topics: Sequence[Topic], typed: str, most: int = 50) -> list[Topic]:
    """The topics that fit: words of the heading first, then words of the page's title or text."""
    words = typed.casefold().split()
    if not words:
        return [topic for topic in topics if topic.place == 0][:most]
    scored = [(score, topic) for topic in topics if (score := _score(topic, words)) is not None]
    return [topic for _, topic in sorted(scored, key=lambda entry: entry[0])][:most]


def page_text(topics: Sequence[Topic], page: str) -> str:
    """A whole page as Markdown, put together from its topics; empty when there is none."""
    return "\n".join(topic.text for topic in topics if topic.page == page)


def _score(topic: Topic, words: Sequence[str]) -> int | None:
    heading = topic.heading.casefold().split()
    if all(any(one.startswith(word) for one in heading) for word in words):
        return 0
    name = topic.name.casefold()
    if all(word in name for word in words):
        return 1
    text = topic.text.casefold()
    return 2 if all(word in text or word in name for word in words) else None


def _topics_of(file: Path) -> list[Topic]:
    parts: list[tuple[str, list[str]]] = []
    is_code = False
    for line in file.read_text(encoding="utf-8").splitlines():
        match = None if is_code else _HEADING.fullmatch(line)
        if line.startswith(_FENCE):
            is_code = not is_code
        if match is not None:
            parts.append((match[2].replace("`", ""), []))
        if parts:
            parts[-1][1].append(line)
    title = parts[0][0] if parts else file.stem
    return [
        Topic(file.stem, title, heading, place, "\n".join(lines).strip() + "\n")
        for place, (heading, lines) in enumerate(parts)
    ]
