"""The one-line filter of tickets: `acct:P00123 status:open risk:>500 steelers` (UX c.9)."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from desktop.domain.errors import InputError
from desktop.domain.filter_spans import ANY, Span, read_day, read_span, read_terms
from desktop.domain.markets import SIDES, Market, Period
from desktop.domain.money import parse_money
from desktop.domain.numbers import parse_ticket_number
from desktop.domain.sentences import say
from desktop.domain.settings.cells import CHANNELS
from desktop.domain.tickets import TicketKind, TicketStatus

EXAMPLE = "acct:P00101 agent:A01 type:P status:open placed:>mon risk:>500 rot:451"

GRADED = frozenset(TicketStatus) - {TicketStatus.OPEN, TicketStatus.VOID}

_TICKET_NUMBER = re.compile(r"[A-Za-z]{2}[0-9]{1,12}-[0-9]")
# The letters with which the grammar begins a wager, and the words of every kind.
_TYPES = {
    "s": TicketKind.STRAIGHT,
    "p": TicketKind.PARLAY,
    "t": TicketKind.TEASER,
    "pl": TicketKind.PLEASER,
    "rr": TicketKind.ROUND_ROBIN,
    "if": TicketKind.IF_BET,
    "rv": TicketKind.REVERSE,
    "wr": TicketKind.MANUAL,
    "write-in": TicketKind.MANUAL,
    **{kind.value.replace("_", "-"): kind for kind in TicketKind},
    **{kind.value.replace("_", ""): kind for kind in TicketKind},
}


@dataclass(frozen=True, slots=True)
class TicketFilter:
    """What is looked for; everything left out does not matter.

    Attributes:
        account: The code of the player.
        agent: The code of an account above the player, at any height.
        placed: Book-local days, as ordinals of `date`.
        risk: Cents.
        win: Cents.
        rotation: A rotation number of one of the legs.
        day: The book-local ISO day of the event of that leg.
        on: Period, market and side of that leg.
        number: Station letters and counter of one ticket.
        flags: `open` for what waits for a decision, `any` for whatever was flagged.
        words: Each has to occur in the description.
        week: The ISO day that the week it was graded in starts on.
        graded: Figure days, as ordinals of `date`.
        clerk: The name of the user who wrote it.
        sport: That all of its legs share, or `several`; league and period likewise.
    """

    account: str | None = None
    agent: str | None = None
    kind: TicketKind | None = None
    statuses: frozenset[TicketStatus] = frozenset()
    placed: Span = ANY
    risk: Span = ANY
    win: Span = ANY
    rotation: int | None = None
    day: str | None = None
    on: tuple[str, str, str] | None = None
    number: tuple[str, int] | None = None
    flags: str = ""
    words: tuple[str, ...] = field(default=())
    week: str | None = None
    graded: Span = ANY
    clerk: str | None = None
    sport: str | None = None
    league: str | None = None
    period: str | None = None
    channel: str | None = None


def parse_ticket_filter(text: str, today: date) -> TicketFilter:
    """Read a filter.

    Args:
        text: Words of the form `name:value`, a ticket number, or words of the description.
        today: The book's day, which `today` and names of days are counted back from.

    Raises:
        InputError: Names the word that cannot be read and what it may be.
    """
    terms = {name: _on(read, today) for name, read in _TERMS.items()}
    return read_terms(TicketFilter(), text, terms, _with_word, EXAMPLES.__getitem__)


def _on(
    read: Callable[[TicketFilter, str, date], TicketFilter], today: date
) -> Callable[[TicketFilter, str], TicketFilter]:
    return lambda found, value: read(found, value, today)


def _with_word(found: TicketFilter, word: str) -> TicketFilter:
    if _TICKET_NUMBER.fullmatch(word):
        return replace(found, number=parse_ticket_number(word))
    return replace(found, words=(*found.words, word))


def _with_account(found: TicketFilter, value: str, _today: date) -> TicketFilter:
    return replace(found, account=value.upper())


def _with_agent(found: TicketFilter, value: str, _today: date) -> TicketFilter:
    return replace(found, agent=value.upper())


def _with_kind(found: TicketFilter, value: str, _today: date) -> TicketFilter:
    kind = _TYPES.get(value.lower())
    if kind is None:
        raise InputError(
            say(
                "“type:{value}” is no type of ticket: write type:S, type:P, type:teaser or"
                " type:round-robin.",
                value=value,
            )
        )
    return replace(found, kind=kind)


def _with_status(found: TicketFilter, value: str, _today: date) -> TicketFilter:
    statuses: set[TicketStatus] = set()
    for name in value.lower().split(","):
        if name == "graded":
            statuses |= GRADED
        elif name in list(TicketStatus):
            statuses.add(TicketStatus(name))
        else:
            known = ", ".join([*TicketStatus, "graded"])
            raise InputError(
                say("“status:{name}” is no status. Statuses are {known}.", name=name, known=known)
            )
    return replace(found, statuses=found.statuses | statuses)


def _with_flag(found: TicketFilter, value: str, _today: date) -> TicketFilter:
    if value.lower() not in {"open", "any"}:
        raise InputError(
            say("“flag:{value}” is no filter: write flag:open or flag:any.", value=value)
        )
    return replace(found, flags=value.lower())


def _with_placed(found: TicketFilter, value: str, today: date) -> TicketFilter:
    span = _span("placed", value, lambda text: read_day(text, today).toordinal())
    return replace(found, placed=found.placed & span)


def _with_risk(found: TicketFilter, value: str, _today: date) -> TicketFilter:
    return replace(found, risk=found.risk & _span("risk", value, _cents))


def _with_win(found: TicketFilter, value: str, _today: date) -> TicketFilter:
    return replace(found, win=found.win & _span("win", value, _cents))


def _with_rotation(found: TicketFilter, value: str, _today: date) -> TicketFilter:
    if not (value.isascii() and value.isdigit() and len(value) <= 6 and int(value) > 0):
        raise InputError(
            say("“rot:{value}” is no rotation number, for instance rot:451.", value=value)
        )
    return replace(found, rotation=int(value))


def _with_event_day(found: TicketFilter, value: str, today: date) -> TicketFilter:
    return replace(found, day=_event_day(value, today).isoformat())


def _event_day(value: str, today: date) -> date:
    if value.lower() == "tomorrow":
        return today + timedelta(days=1)
    return read_day(value, today)


def _with_selection(found: TicketFilter, value: str, _today: date) -> TicketFilter:
    period, market, side = ["game", *value.lower().split("/")][-3:] if "/" in value else [""] * 3
    is_known = period in list(Period) and market in list(Market) and value.count("/") <= 2
    if not is_known or side not in SIDES[Market(market)]:
        raise InputError(
            say(
                "“on:{value}” is no selection: write on:spread/home or on:1h/total/over.",
                value=value,
            )
        )
    return replace(found, on=(period, market, side))


def _with_week(found: TicketFilter, value: str, today: date) -> TicketFilter:
    return replace(found, week=read_day(value, today).isoformat())


def _with_graded(found: TicketFilter, value: str, today: date) -> TicketFilter:
    span = _span("graded", value, lambda text: read_day(text, today).toordinal())
    return replace(found, graded=found.graded & span)


def _with_clerk(found: TicketFilter, value: str, _today: date) -> TicketFilter:
    return replace(found, clerk=value)


def _with_sport(found: TicketFilter, value: str, _today: date) -> TicketFilter:
    return replace(found, sport=value.lower())


def _with_league(found: TicketFilter, value: str, _today: date) -> TicketFilter:
    return replace(found, league=value)


def _with_channel(found: TicketFilter, value: str, _today: date) -> TicketFilter:
    if value.lower() not in CHANNELS:
        raise InputError(
            say(
                "“channel:{value}” is no channel: write channel:phone or channel:online.",
                value=value,
            )
        )
    return replace(found, channel=value.lower())


def _with_period(found: TicketFilter, value: str, _today: date) -> TicketFilter:
    return replace(found, period=value.lower())


_TERMS: Mapping[str, Callable[[TicketFilter, str, date], TicketFilter]] = {
    "acct": _with_account,
    "agent": _with_agent,
    "type": _with_kind,
    "status": _with_status,
    "placed": _with_placed,
    "risk": _with_risk,
    "win": _with_win,
    "rot": _with_rotation,
    "day": _with_event_day,
    "on": _with_selection,
    "flag": _with_flag,
    "week": _with_week,
    "graded": _with_graded,
    "clerk": _with_clerk,
    "sport": _with_sport,
    "league": _with_league,
    "period": _with_period,
    "channel": _with_channel,
}
EXAMPLES: Mapping[str, str] = {
    "acct": "acct:P00101",
    "agent": "agent:A01",
    "type": "type:P",
    "status": "status:open",
    "placed": "placed:>mon",
    "risk": "risk:>500",
    "win": "win:100..250",
    "rot": "rot:451",
    "day": "day:2026-11-22",
    "on": "on:spread/home",
    "flag": "flag:open",
    "week": "week:2026-11-17",
    "graded": "graded:>mon",
    "clerk": "clerk:ann",
    "sport": "sport:football",
    "league": "league:NFL",
    "period": "period:1h",
    "channel": "channel:phone",
}


def _span(name: str, value: str, read: Callable[[str], int]) -> Span:
    return read_span(f"{name}:{value}", value, read, EXAMPLES[name])


def _cents(text: str) -> int:
    cents = parse_money(text)
    if cents < 0:
        raise InputError(say("“{text}” is below 0; risk and win never are.", text=text))
    return cents
