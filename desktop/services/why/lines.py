"""Why a line or price stands on the board: who put it there, and what it was before."""

from functools import partial

from desktop.book.queries.board import find_event
from desktop.book.statements import Reader
from desktop.domain.line_types.links import MASTER_NAME
from desktop.domain.lines import format_quarters, format_spread
from desktop.domain.markets import MARKETS_WITH_LINE, Market, Selection
from desktop.domain.naming import title_of
from desktop.services.line_types.history import list_type_changes
from desktop.services.why.explanation import Explanation, How, Lead, Part, Unit, Why

_MEANING = "The number that is offered now, as it was put on the board last."
_CHANGES_LISTED = 500


def line_of(
    event_id: int, selection: Selection, shown: str, line_type: str = MASTER_NAME, now: int = 0
) -> Why:
    """What explains a line or a price on the board.

    Args:
        event_id: The event.
        selection: What is offered.
        shown: The number as the board shows it.
        line_type: The set of lines.
        now: Milliseconds UTC, for a set that follows another.
    """
    return partial(
        _explain, event_id=event_id, selection=selection, shown=shown, line_type=line_type, now=now
    )


def _explain(
    reader: Reader, *, event_id: int, selection: Selection, shown: str, line_type: str, now: int
) -> Explanation:
    event = find_event(reader, event_id)
    where = (selection.period.value, selection.market.value, selection.side.value)
    changes = [
        change
        for change in list_type_changes(reader, event_id, line_type, now, _CHANGES_LISTED)
        if (change.period, change.market, change.side) == where
    ]
    parts = [
        Part(
            change.status.capitalize(),
            change.line,
            f"{change.user} {change.source}".strip(),
            change.at,
            quoted=f"{_line(selection, change.line)} {change.price}".strip(),
            lead=Lead("board", ("at", event_id, change.at)),
        )
        for change in reversed(changes)
    ]
    parts.append(Part("On the board now", 0, line_type, quoted=shown))
    who = "" if event is None else title_of(event)
    return Explanation("Line", _MEANING, tuple(parts), who, "", Unit.QUOTED, How.LAST)


def _line(selection: Selection, line: int) -> str:
    if selection.market not in MARKETS_WITH_LINE:
        return ""
    if selection.market in {Market.SPREAD, Market.THREE_WAY_SPREAD}:
        return format_spread(line)
    return format_quarters(line)
