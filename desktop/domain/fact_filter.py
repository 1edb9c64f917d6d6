"""The one-line filter of the journal: `acct:P00123 user:ann kind:ticket at:>mon` (UX c.13)."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.errors import InputError
from desktop.domain.filter_spans import ANY, Span, read_day, read_span, read_terms
from desktop.domain.numbers import parse_ticket_number
from desktop.domain.sentences import say

EXAMPLES: Mapping[str, str] = {
    "acct": "acct:P00101",
    "ticket": "ticket:KA1042-7",
    "user": "user:ann",
    "kind": "kind:ticket.voided",
    "at": "at:>mon",
    "station": "station:KA",
    "fact": "fact:100..250",
}


@dataclass(frozen=True, slots=True)
class FactFilter:
    """What is looked for; everything left out does not matter.

    Attributes:
        account: The code of an account that a fact made or is about.
        ticket: Station letters and counter of a ticket that a fact made or is about.
        user: The name of who did it.
        kinds: Beginnings of kinds.
        days: Book-local days on which it was received, as ordinals of `date`.
        station: The letters of the copy that recorded it.
        places: Places in the journal.
        words: Each occurs in the fact as it is stored, or names an account or ticket.
    """

    account: str | None = None
    ticket: tuple[str, int] | None = None
    user: str | None = None
    kinds: tuple[str, ...] = ()
    days: Span = ANY
    station: str | None = None
    places: Span = ANY
    words: tuple[str, ...] = ()


def parse_fact_filter(text: str, today: date) -> FactFilter:
    """Read a filter.

    Args:
        text: Words of the form `name:value`, or any other words.
        today: The book's day, which `today` and names of days are counted back from.

    Raises:
        InputError: Names the word that cannot be read and what it may be.
    """

    def with_days(found: FactFilter, value: str) -> FactFilter:
        span = _span("at", value, lambda word: read_day(word, today).toordinal())
        return replace(found, days=found.days & span)

    terms = {**_TERMS, "at": with_days}
    return read_terms(FactFilter(), text, terms, _with_word, EXAMPLES.__getitem__)


def _with_word(found: FactFilter, word: str) -> FactFilter:
    return replace(found, words=(*found.words, word))


def _with_kinds(found: FactFilter, value: str) -> FactFilter:
    return replace(found, kinds=(*found.kinds, *value.lower().split(",")))


def _with_places(found: FactFilter, value: str) -> FactFilter:
    return replace(found, places=found.places & _span("fact", value, _place))


def _span(name: str, value: str, read: Callable[[str], int]) -> Span:
    return read_span(f"{name}:{value}", value, read, EXAMPLES[name])


def _place(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 12):
        raise InputError(say("“{text}” is no place in the journal, for instance 100.", text=text))
    return int(text)


_TERMS: Mapping[str, Callable[[FactFilter, str], FactFilter]] = {
    "acct": lambda found, value: replace(found, account=value.upper()),
    "ticket": lambda found, value: replace(found, ticket=parse_ticket_number(value)),
    "user": lambda found, value: replace(found, user=value),
    "kind": _with_kinds,
    "station": lambda found, value: replace(found, station=value.upper()),
    "fact": _with_places,
}
