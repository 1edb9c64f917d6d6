"""Why the money on the board leans as it does, and what a side would cost."""

from functools import partial

from desktop.book.queries.board import find_event
from desktop.book.queries.exposure import ExposedRow, list_exposed_on
from desktop.book.statements import Reader
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.naming import title_of
from desktop.services.board_money import is_on_team
from desktop.services.why.explanation import Explanation, How, Part, Unit, Why
from desktop.services.why.exposure import HOUSE_SIDE, Spot, side_in_words, sum_of


def share_of_money(event_id: int, period: str, side: str) -> Why:
    """What explains the share of the open money on a team that is on one side."""
    return partial(_explain_share, event_id=event_id, period=period, side=side)


def money_on(event_id: int, period: str, side: str) -> Why:
    """What explains what players risk on a side; on all sides where it is empty."""
    return partial(_explain_money, event_id=event_id, period=period, side=side)


def result_if_wins(event_id: int, period: str, side: str) -> Why:
    """What explains the house's result when a side wins and covers."""
    return partial(_explain_result, event_id=event_id, period=period, side=side)


def _explain_share(reader: Reader, *, event_id: int, period: str, side: str) -> Explanation:
    rows = _rows(reader, event_id, period)
    parts = (
        Part("Risk on this side", sum(row.risk for row in rows if row.side == side),
             why=money_on(event_id, period, side)),
        Part("Risk on all sides", sum(row.risk for row in rows),
             why=money_on(event_id, period, "")),
    )  # fmt: skip
    meaning = "How much of the open straight money on the teams is on this side."
    who = f"{_name(reader, event_id)} · {side}"
    return Explanation("Our money", meaning, parts, who, "", Unit.PERCENT, How.SHARE)


def _explain_money(reader: Reader, *, event_id: int, period: str, side: str) -> Explanation:
    event = find_event(reader, event_id)
    parts = tuple(
        Part("Straight wagers", row.risk,
             "" if event is None else side_in_words(event, _selection(row), row.line),
             why=sum_of(_spot(row), "risk"))
        for row in _rows(reader, event_id, period)
        if side in {"", row.side}
    )  # fmt: skip
    meaning = "What players risk on open straight wagers on the teams."
    return Explanation("Risk", meaning, parts, _name(reader, event_id), "The players’ money.")


def _explain_result(reader: Reader, *, event_id: int, period: str, side: str) -> Explanation:
    event = find_event(reader, event_id)
    parts = []
    for row in _rows(reader, event_id, period):
        words = "" if event is None else side_in_words(event, _selection(row), row.line)
        if row.side == side:
            parts.append(Part("Paid", -row.win, words, why=sum_of(_spot(row), "win")))
        else:
            parts.append(Part("Kept", row.risk, words, why=sum_of(_spot(row), "risk")))
    meaning = "The house’s result of the straights on the teams if this side wins and covers."
    who = f"{_name(reader, event_id)} · {side}"
    return Explanation("If it wins", meaning, tuple(parts), who, HOUSE_SIDE)


def _rows(reader: Reader, event_id: int, period: str) -> list[ExposedRow]:
    rows = list_exposed_on(reader, [event_id])
    return [row for row in rows if row.period == period and is_on_team(row)]


def _selection(row: ExposedRow) -> Selection:
    return Selection(Period(row.period), Market(row.market), Side(row.side))


def _spot(row: ExposedRow) -> Spot:
    return Spot(row.event_id, row.period, selection=_selection(row), line=row.line)


def _name(reader: Reader, event_id: int) -> str:
    event = find_event(reader, event_id)
    return "" if event is None else title_of(event)
