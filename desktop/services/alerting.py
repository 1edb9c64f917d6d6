"""What the desk should look at now, by the newest facts of the journal (FEATURES 68, 133)."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from desktop.book.facts import Fact
from desktop.book.queries.board import LineMoved, find_event, find_largest_move, list_moved
from desktop.book.queries.fact_register import Seen, list_facts_after
from desktop.book.queries.people import AccountRow, find_account_by_id
from desktop.book.statements import Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.accounts import AccountKind
from desktop.domain.alerts import Alert, AlertKind
from desktop.domain.line_wishes import LineWish
from desktop.domain.markets import Form, Market, Period, Selection, Side
from desktop.domain.money import format_money
from desktop.domain.naming import title_of
from desktop.domain.recalling import recalled
from desktop.domain.sentences import capital, joined, say
from desktop.domain.settings.resolving import PathSettings
from desktop.services.books import House
from desktop.services.limits.credit import credit_of
from desktop.services.narration.telling import tell_facts
from desktop.services.quoting.offers import terms_text
from desktop.services.settings.reading import path_settings

# A desk that was away does not read through a whole season.
MOST = 500
# What kind of alert, and its sentence; empty where the fact itself says it.
Why = tuple[AlertKind, str]


@dataclass(slots=True)
class _Terms:
    """The settings that say what is told, each account's read once."""

    reader: Reader
    house: House
    now: int
    wishes: Sequence[LineWish] = ()
    _known: dict[int, PathSettings] = field(default_factory=dict)

    def of(self, account_id: int) -> PathSettings:
        """The settings that count for an account."""
        if account_id not in self._known:
            self._known[account_id] = path_settings(self.reader, self.house, account_id, self.now)
        return self._known[account_id]


def read_alerts(
    reader: Reader, house: House, after: int | Seen, now: int, wishes: Sequence[LineWish] = ()
) -> list[Alert]:
    """What the facts after a place in the journal give to look at, the newest first.

    Args:
        reader: The book.
        house: Calendar and rules.
        after: The place of a fact, or what was seen; alerts are about other ones.
        now: Milliseconds UTC: settings and credit are taken as they are now.
        wishes: Lines that this station waits for; each is told when the board gets there.
    """
    terms = _Terms(reader, house, now, wishes)
    seen = Seen(after) if isinstance(after, int) else after
    found = [
        (fact, why)
        for fact in list_facts_after(reader, seen.seq, tuple(_SOURCES), MOST)
        if not seen.holds(fact.fact.number)
        for why in _SOURCES[fact.fact.type](terms, fact.fact)
    ]
    told = tell_facts(reader, [fact for fact, _ in found])
    return [
        _alert(fact.fact, kind, sentence or line.sentence)
        for (fact, (kind, sentence)), line in zip(found, told, strict=True)
    ]


def _alert(fact: Fact, kind: AlertKind, sentence: str) -> Alert:
    is_line = kind in {AlertKind.LINE, AlertKind.START, AlertKind.WISH}
    page, payload = ("board", fact.body["event"]) if is_line else ("tickets", fact.number)
    if kind is AlertKind.HOLD:
        page, payload = "holds", None
    return Alert(fact.seq, fact.wall, kind, capital(sentence), page, payload)


def _of_ticket(terms: _Terms, fact: Fact) -> Iterator[Why]:
    body = fact.body
    account = find_account_by_id(terms.reader, body["account"])
    if account is None or account.kind == AccountKind.OUTSIDE:
        return
    wagered = say(
        "{code} risks {risk} on {description}",
        code=account.code,
        risk=format_money(body["risk"]),
        description=body["description"],
    )
    settings = terms.of(account.id)
    large = settings.cents("alert/wager")
    if large and body["risk"] >= large:
        yield AlertKind.WAGER, wagered
    if body["flags"]:
        reasons = joined("; ", (recalled(reason) for _, reason in body["flags"]))
        yield AlertKind.LIMIT, joined(": ", (wagered, reasons))
    yield from _of_credit(terms.reader, account, settings)


def _of_credit(reader: Reader, account: AccountRow, settings: PathSettings) -> Iterator[Why]:
    warning = credit_of(reader, account, settings).warning(0)
    if warning is not None:
        yield AlertKind.CREDIT, joined(": ", (account.code, warning))


def _of_hold(_terms: _Terms, _fact: Fact) -> Iterator[Why]:
    yield AlertKind.HOLD, ""


def _of_lines(terms: _Terms, fact: Fact) -> Iterator[Why]:
    least = terms.of(HOUSE_ID).cents("alert/move")
    if least and find_largest_move(terms.reader, fact.seq) >= least:
        yield AlertKind.LINE, ""
    yield from _of_wishes(terms, fact)


def _of_wishes(terms: _Terms, fact: Fact) -> Iterator[Why]:
    """The wishes that are met by this fact and were not before it."""
    if not terms.wishes:
        return
    event = find_event(terms.reader, fact.body["event"])
    if event is None:
        return
    wishes = [w for w in terms.wishes if w.leg.rotation in {event.rot_away, event.rot_home}]
    moved = list_moved(terms.reader, fact.seq) if wishes else []
    told = [
        say(
            "{rotation} {event} is {selection}, you wait for {text}",
            rotation=wish.leg.rotation,
            event=title_of(event),
            selection=terms_text(selection, row.line, row.price),
            text=wish.text,
        )
        for wish in wishes
        for row in moved
        if (selection := _selection(row)) in wish.selections(Form(event.form))
        and _is_met_now(wish, selection, row)
    ]
    if told:
        yield AlertKind.WISH, "; ".join(told)


def _selection(row: LineMoved) -> Selection:
    return Selection(Period(row.period), Market(row.market), Side(row.side))


def _is_met_now(wish: LineWish, selection: Selection, row: LineMoved) -> bool:
    if row.status == "off" or not wish.is_met(selection, row.line, row.price):
        return False
    if row.old_line is None or row.old_price is None:
        return True
    return not wish.is_met(selection, row.old_line, row.old_price)


def _of_event(_terms: _Terms, fact: Fact) -> Iterator[Why]:
    changes: Mapping[str, Any] = fact.body["changes"]
    if changes.keys() & {"start", "day", "status"}:
        yield AlertKind.START, ""


_SOURCES: Mapping[str, Callable[[_Terms, Fact], Iterator[Why]]] = {
    "ticket.accepted": _of_ticket,
    "ticket.held": _of_hold,
    "lines.set": _of_lines,
    "action.followed": _of_wishes,
    "action.decided": _of_wishes,
    "event.changed": _of_event,
}
