"""The tickets that make the house's result at one score, the largest contribution first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from desktop.book.queries.board import find_event
from desktop.book.queries.positions import WrittenTicket
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Reader
from desktop.domain.exposure import axis_of, result_at
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.positions import part_of
from desktop.services.exposure.gathering import tickets_on
from desktop.services.exposure.layers import Layer, list_alive
from desktop.services.exposure.scope import EVERYTHING, Scope


@dataclass(frozen=True, slots=True)
class CellTicket:
    """What one ticket brings the house at a score; cents, milliseconds UTC.

    Attributes:
        is_straight: Else it has several legs, and everything else of it is taken as coming in.
    """

    ticket_id: int
    number: str
    account: str
    description: str
    placed_at: int
    is_straight: bool
    cents: int


def list_cell_tickets(
    reader: Reader,
    event_id: int,
    period: Period,
    score: tuple[int, int],
    *,
    layer: Layer = Layer.STRAIGHTS,
    scope: Scope = EVERYTHING,
    day: date | None = None,
) -> list[CellTicket]:
    """Every ticket with its part of the house's result, the largest first.

    Args:
        reader: An open book.
        event_id: A game.
        period: Of it.
        score: Visitor and home.
        layer: What is drawn.
        scope: What is looked at.
        day: The figure day, for the house's share.
    """
    event = find_event(reader, event_id)
    if event is None:
        return []
    letters = read_letters(reader)
    looked_at = replace(scope, period=period.value)
    written = tickets_on(reader, [event_id], looked_at, day)
    found = list(_straights(written, letters, score))
    found += [
        CellTicket(
            ticket.ticket_id, number_in_words(letters, ticket.ticket_id), ticket.account,
            ticket.description, ticket.placed_at, is_straight=False,
            cents=ticket.house_result(*score),
        )
        for ticket in list_alive(reader, event, period, layer, scope=scope, day=day)
    ]  # fmt: skip
    return sorted(found, key=lambda one: (-abs(one.cents), one.ticket_id))


def _straights(
    written: Iterable[tuple[WrittenTicket, Fraction]],
    letters: dict[int, str],
    score: tuple[int, int],
) -> Iterator[CellTicket]:
    for ticket, weight in written:
        row = ticket.row
        selection = Selection(Period(row.period), Market(row.market), Side(row.side))
        if row.multi or axis_of(selection) == "answer":
            continue
        risk, win = part_of(row.risk, weight), part_of(row.win, weight)
        cents = result_at((selection, row.line, risk, win), *score)
        yield CellTicket(
            ticket.ticket_id, number_in_words(letters, ticket.ticket_id), ticket.account,
            ticket.description, ticket.placed_at, is_straight=True, cents=cents,
        )  # fmt: skip
