"""What people wrote into a book, or heard in the language of the caller: it is never translated."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop.book.queries.fact_register import FactQuestion, list_facts
from desktop.book.reading import BookReader
from desktop.views.formatting import shown_signs

_ALL = -1


def texts_written(book: Path) -> tuple[str, ...]:
    """Texts of more than one word in the facts of a book, the longest first.

    Names, notes, reasons and messages, descriptions of wagers, and what was read back.
    """
    with BookReader(book) as reader:
        facts = list_facts(reader, FactQuestion(), None, 0, _ALL)
    found = {text for fact in facts for text in _texts(fact.fact.body) if " " in text}
    return tuple(sorted(found | {shown_signs(text) for text in found}, key=len, reverse=True))


def without(text: str, written: tuple[str, ...]) -> str:
    """A text with what was written taken out of it."""
    for told in written:
        if told in text:
            text = text.replace(told, " ")
    return text


def _texts(value: Any) -> Iterator[str]:
    match value:
        case str():
            yield value
        case Mapping():
            for part in value.values():
                yield from _texts(part)
        case list() | tuple():
            for part in value:
                yield from _texts(part)
        case _:
            pass
