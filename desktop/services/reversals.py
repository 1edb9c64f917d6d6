"""Which fact takes back which: the pairs that the journal shows with a bracket."""

from collections.abc import Iterable, Mapping

from desktop.book.facts import Fact
from desktop.book.queries.fact_register import find_fact
from desktop.book.statements import Reader

# By kind, where its body says what it takes back.
_TAKES_BACK: Mapping[str, str] = {
    "ticket.voided": "ticket",
    "money.reversed": "document",
    "note.struck": "note",
    "accounts.move_dropped": "move",
    "hold.refused": "hold",
    "basket.dropped": "call",
}


def find_taken_back(reader: Reader, facts: Iterable[Fact]) -> dict[int, int]:
    """The place of the fact that each of these takes back, by its own place."""
    found: dict[int, int] = {}
    for fact in facts:
        key = _TAKES_BACK.get(fact.type)
        made = None if key is None else find_fact(reader, fact.body[key])
        if made is not None:
            found[fact.seq] = made.fact.seq
    return found
