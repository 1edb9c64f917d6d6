"""The one-line filter of transactions: `acct:P00123 type:deposit method:cash day:>mon`."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from desktop.domain.errors import InputError
from desktop.domain.filter_spans import ANY, Span, read_day, read_span, read_terms
from desktop.domain.money import parse_money
from desktop.domain.money_rules import METHODS
from desktop.domain.numbers import parse_ticket_number
from desktop.domain.sentences import say
from desktop.domain.transactions import POSTABLE

EXAMPLE = "acct:P00101 agent:A01 type:deposit method:cash user:ann day:>mon amount:>500"

_DOCUMENT = re.compile(r"[A-Za-z]{2}[0-9]{1,12}-[0-9]")
_TYPES = {kind.value.replace("_", "-"): kind.value for kind in POSTABLE}
_REVERSED = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True)
class MoneyFilter:
    """What is looked for; everything left out does not matter.

    Attributes:
        account: The code of an account on either side.
        agent: The code of an account at or above it, at any height.
        kinds: Types of transactions, as facts say them.
        user: The name of who posted it.
        days: Figure dates, as ordinals of `date`.
        week: The ISO day that the week it was posted in starts on.
        number: Station letters and counter of one document.
        amount: Cents without a sign.
        is_reversed: Only what was reversed with its reversals, or nothing of it.
        words: Each has to occur in code, reference or reason.
    """

    account: str | None = None
    agent: str | None = None
    kinds: tuple[str, ...] = ()
    method: str | None = None
    user: str | None = None
    days: Span = ANY
    week: str | None = None
    number: tuple[str, int] | None = None
    reference: str | None = None
    amount: Span = ANY
    is_reversed: bool | None = None
    words: tuple[str, ...] = ()


def parse_money_filter(text: str, today: date) -> MoneyFilter:
    """Read a filter.

    Args:
        text: Words of the form `name:value`, the number of a document, or any other words.
        today: The figure day, which `today` and names of days are counted back from.

    Raises:
        InputError: Names the word that cannot be read and what it may be.
    """
    terms = {name: _on(read, today) for name, read in _TERMS.items()}
    return read_terms(MoneyFilter(), text, terms, _with_word, lambda _: EXAMPLE)


def _on(
    read: Callable[[MoneyFilter, str, date], MoneyFilter], today: date
) -> Callable[[MoneyFilter, str], MoneyFilter]:
    return lambda found, value: read(found, value, today)


def _with_word(found: MoneyFilter, word: str) -> MoneyFilter:
    if _DOCUMENT.fullmatch(word):
        return replace(found, number=parse_ticket_number(word))
    return replace(found, words=(*found.words, word))


def _with_account(found: MoneyFilter, value: str, _today: date) -> MoneyFilter:
    return replace(found, account=value.upper())


def _with_agent(found: MoneyFilter, value: str, _today: date) -> MoneyFilter:
    return replace(found, agent=value.upper())


def _with_kind(found: MoneyFilter, value: str, _today: date) -> MoneyFilter:
    kinds = []
    for name in value.lower().split(","):
        kind = _TYPES.get(name.replace("_", "-"))
        if kind is None:
            known = ", ".join(_TYPES)
            raise InputError(
                say(
                    "“type:{name}” is no type of transaction. Types are {known}.",
                    name=name,
                    known=known,
                )
            )
        kinds.append(kind)
    return replace(found, kinds=(*found.kinds, *kinds))


def _with_method(found: MoneyFilter, value: str, _today: date) -> MoneyFilter:
    if value.lower() not in METHODS:
        known = ", ".join(METHODS)
        raise InputError(
            say(
                "“method:{value}” is no method of payment. Methods are {known}.",
                value=value,
                known=known,
            )
        )
    return replace(found, method=value.lower())


def _with_user(found: MoneyFilter, value: str, _today: date) -> MoneyFilter:
    return replace(found, user=value)


def _with_day(found: MoneyFilter, value: str, today: date) -> MoneyFilter:
    span = read_span(
        f"day:{value}", value, lambda text: read_day(text, today).toordinal(), "day:>mon"
    )
    return replace(found, days=found.days & span)


def _with_week(found: MoneyFilter, value: str, today: date) -> MoneyFilter:
    return replace(found, week=read_day(value, today).isoformat())


def _with_number(found: MoneyFilter, value: str, _today: date) -> MoneyFilter:
    return replace(found, number=parse_ticket_number(value))


def _with_reference(found: MoneyFilter, value: str, _today: date) -> MoneyFilter:
    return replace(found, reference=value)


def _with_amount(found: MoneyFilter, value: str, _today: date) -> MoneyFilter:
    span = read_span(
        f"amount:{value}", value, lambda text: abs(parse_money(text)), "amount:100..250"
    )
    return replace(found, amount=found.amount & span)


def _with_reversed(found: MoneyFilter, value: str, _today: date) -> MoneyFilter:
    if value.lower() not in _REVERSED:
        raise InputError(
            say("“reversed:{value}” is no filter: write reversed:yes or reversed:no.", value=value)
        )
    return replace(found, is_reversed=_REVERSED[value.lower()])


_TERMS: Mapping[str, Callable[[MoneyFilter, str, date], MoneyFilter]] = {
    "acct": _with_account,
    "agent": _with_agent,
    "type": _with_kind,
    "method": _with_method,
    "user": _with_user,
    "day": _with_day,
    "week": _with_week,
    "doc": _with_number,
    "ref": _with_reference,
    "amount": _with_amount,
    "reversed": _with_reversed,
}
