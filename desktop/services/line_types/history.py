"""How the lines of a set came to where they are: the house's moves, its links, and its own.

A line that is followed stands in no table, so its history is told again from what made it: every
change of the house's board, of a link and of what is the set's own, in the order of the journal.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from desktop.book.queries.board import EventRow, find_event
from desktop.book.queries.board_sheet import BoardSheet, LineChangeRow, list_line_changes
from desktop.book.queries.line_types import (
    LinkChange,
    OwnChange,
    OwnLines,
    list_link_changes,
    list_own_changes,
)
from desktop.book.queries.offered_lines import (
    LinesOf,
    LineTypes,
    ids_of,
    line_row,
    lines_of_type,
    read_line_types,
)
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.line_types.links import MASTER, MASTER_NAME, Link
from desktop.domain.line_types.offering import Mode, offered_board
from desktop.domain.line_types.wording import MODE_WORDS, link_words, scope_words
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.offers import OFF, Offer
from desktop.domain.sentences import say, word
from desktop.services.line_types.board import TypeBoard
from desktop.services.line_types.making import get_line_type

_ALL = 10_000
_NOTHING_OWN = OwnLines({}, {})

AnyChange = LineChangeRow | LinkChange | OwnChange


@dataclass(frozen=True, slots=True)
class Moment:
    """The board of a set of lines from one fact on; milliseconds UTC."""

    seq: int
    at: int
    user: str
    source: str
    board: dict[Selection, Offer]


@dataclass(slots=True)
class _Past:
    """What a set of lines is made of, at some place of the journal."""

    event: EventRow
    types: LineTypes
    whose: LinesOf
    master: dict[Selection, Offer] = field(default_factory=dict)
    links: dict[int, dict[str, Link]] = field(default_factory=dict)
    own: dict[int, OwnLines] = field(default_factory=dict)

    def apply(self, change: AnyChange) -> str:
        """Take a change over; answers what the history says of where it came from."""
        if isinstance(change, LineChangeRow):
            offer = Offer(change.line, change.price, change.status)
            self.master[_selection(change)] = offer
            return change.source
        if isinstance(change, LinkChange):
            return self._link(change)
        own = self.own.setdefault(change.type_id, OwnLines({}, {}))
        name = self._name(change.type_id)
        if change.mode:
            own.modes[change.period, change.market] = Mode(change.mode)
        else:
            own.lines[change.selection] = Offer(change.line, change.price, change.status)
        is_mode = change.source in set(Mode)
        return f"{name} {MODE_WORDS[Mode(change.source)] if is_mode else change.source}"

    def board(self) -> dict[Selection, Offer]:
        """What the set offers now."""
        types = LineTypes(self.types.types, self.links)
        ids = ids_of(types, self.whose, self.event)
        own = {(self.event.id, one): self.own.get(one, _NOTHING_OWN) for one in ids}
        return offered_board(self.master, types.steps(ids, self.event, own))

    def _link(self, change: LinkChange) -> str:
        of_type = self.links.setdefault(change.type_id, {})
        if change.link is None:
            of_type.pop(change.scope, None)
        else:
            of_type[change.scope] = change.link
        follows = "" if change.link is None else self._name(change.link.follows)
        told = f"{scope_words(change.scope)} {link_words(change.link, follows)}"
        return say("link of {type_id}: {told}", type_id=self._name(change.type_id), told=told)

    def _name(self, type_id: int) -> str:
        found = self.types.with_id(type_id)
        return word(MASTER_NAME) if type_id == MASTER or found is None else found.name


def list_type_changes(
    reader: Reader, event_id: int, name: str, now: int, at_most: int = 500
) -> list[LineChangeRow]:
    """The changes of an event's lines as a set has them, latest first.

    Args:
        reader: An open book.
        event_id: The event.
        name: Of the set of lines; `master` is the house's own.
        now: Milliseconds UTC.
        at_most: How many are wanted.

    Raises:
        InputError: There is no such set or event.
    """
    if name == MASTER_NAME:
        return list_line_changes(reader, event_id, at_most)
    found: list[LineChangeRow] = []
    before: dict[Selection, Offer] = {}
    for moment in replay(reader, event_id, name, now):
        found += _differences(moment, before)
        before = moment.board
    return found[::-1][:at_most]


def board_at(reader: Reader, event_id: int, name: str, at: int, now: int) -> dict[Selection, Offer]:
    """An event's lines as a set had them at a moment; both times are milliseconds UTC.

    Raises:
        InputError: There is no such set or event.
    """
    found: dict[Selection, Offer] = {}
    for moment in replay(reader, event_id, name, now):
        if moment.at > at:
            break
        found = moment.board
    return found


def sheet_at(reader: Reader, board: TypeBoard, at: int, now: int) -> BoardSheet:
    """The board of a set of lines as it was at a moment; both times are milliseconds UTC."""
    lines = {
        event.id: tuple(
            line_row(event.id, one, offer, None)
            for one, offer in board_at(reader, event.id, board.name, at, now).items()
        )
        for event in board.sheet.events
    }
    return replace(board.sheet, lines=lines)


def replay(reader: Reader, event_id: int, name: str, now: int) -> Iterator[Moment]:
    """The board of a set of lines after each fact that may have changed it, earliest first.

    Raises:
        InputError: There is no such set or event.
    """
    event = find_event(reader, event_id)
    if event is None:
        raise InputError("The event is not on the schedule.")
    types = read_line_types(reader)
    whose = lines_of_type(reader, get_line_type(types, name), now)
    past = _Past(event, types, whose)
    of_fact: list[AnyChange] = []
    for change in _changes(reader, event_id):
        if of_fact and of_fact[0].seq != change.seq:
            yield _moment(past, of_fact)
            of_fact = []
        of_fact.append(change)
    if of_fact:
        yield _moment(past, of_fact)


def _changes(reader: Reader, event_id: int) -> list[AnyChange]:
    master = list_line_changes(reader, event_id, _ALL)
    changes: list[AnyChange] = [*master, *list_link_changes(reader)]
    changes += list_own_changes(reader, event_id)
    return sorted(changes, key=lambda change: change.seq)


def _moment(past: _Past, changes: Sequence[AnyChange]) -> Moment:
    said = [past.apply(change) for change in changes]
    first = changes[0]
    return Moment(first.seq, first.at, first.user, said[0], past.board())


def _differences(moment: Moment, before: dict[Selection, Offer]) -> Iterator[LineChangeRow]:
    no = 0
    for one, offer in moment.board.items():
        old = before.get(one)
        if old == offer or (old is None and offer.status == OFF):
            continue  # what was never offered has no history
        yield LineChangeRow(
            moment.seq, no, one.period.value, one.market.value, one.side.value,
            None if old is None else old.line, None if old is None else old.price,
            offer.line, offer.price, offer.status, moment.user, moment.at, moment.source,
        )  # fmt: skip
        no += 1


def _selection(change: LineChangeRow) -> Selection:
    return Selection(Period(change.period), Market(change.market), Side(change.side))
