"""The rows of propositions and of the fields of contests."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from itertools import groupby

from desktop.book.queries.board import EventRow
from desktop.book.queries.board_sheet import BoardSheet
from desktop.domain.markets import Form, Market, Period, Selection, Side, Sport
from desktop.domain.naming import title_of
from desktop.domain.offers import Offer
from desktop.domain.periods import FINISH, Score
from desktop.domain.sentences import say
from desktop.services.board_moves import offers_of
from desktop.views.board.cells import BoardRow, Cell
from desktop.views.board.sheets import Part, Place

MakeCell = Callable[[EventRow, Mapping[Selection, Offer], Selection, Part], Cell]
Status = Callable[[EventRow, Place, Mapping[str, Score]], tuple[str, str]]
_YES_NO: tuple[tuple[Place, Side, Side], ...] = (
    ("away", Side.YES, Side.OVER),
    ("home", Side.NO, Side.UNDER),
)


def prop_rows(
    board: BoardSheet, cell: MakeCell, start: Callable[[EventRow], str], status: Status
) -> list[BoardRow]:
    """Propositions by day and league, under their game where they have one, then the contests.

    Args:
        board: What was read.
        cell: Makes the cell of a selection.
        start: The time at which an event begins.
        status: Where a proposition stands.
    """
    made: list[BoardRow] = []
    games = {event.id: event for event in board.events if event.form == Form.GAME}
    props = [event for event in board.events if event.form == Form.PROP]
    props.sort(key=lambda event: (event.day, event.league, *_game_first(games, event)))
    for (day, league), events in groupby(props, key=lambda event: (event.day, event.league)):
        weekday = date.fromisoformat(day).strftime("%a %d %b %Y")
        heading = BoardRow((day, league), "heading", None, team=f"{weekday} · {league}")
        made.append(heading)
        for game, of_game in groupby(events, key=lambda event: games.get(event.parent_id or 0)):
            if game is not None:
                made.append(_game_heading(game, league, start))
            for number, event in enumerate(of_game):
                band = "band" if number % 2 else "plain"
                made += _questions(event, board, band, cell, start, status)
    entrants = [event for event in board.events if event.form == Form.ENTRANT]
    entrants.sort(key=lambda event: (event.day, event.contest_id or 0, event.rot_away))
    for contest, field in groupby(entrants, key=lambda event: event.contest_id):
        of_contest = list(field)
        first = of_contest[0]
        game = games.get(first.parent_id or 0)
        made.append(
            BoardRow(
                ("contest", str(contest)),
                "heading",
                None,
                team=first.away if game is None else f"{first.away} · {_number_and_title(game)}",
                start=date.fromisoformat(first.day).strftime("%d %b"),
                status=f"{len(of_contest)} entrants",
            )
        )
        for number, event in enumerate(of_contest):
            made.append(_entrant(event, board, "band" if number % 2 else "plain", cell, start))
    return made


def _game_first(games: Mapping[int, EventRow], event: EventRow) -> tuple[int, int]:
    """Propositions of no game that is shown stand before those of games."""
    game = games.get(event.parent_id or 0)
    return (0 if game is None else game.rot_away), event.rot_away


def _number_and_title(game: EventRow) -> str:
    return f"{game.rot_away} {title_of(game)}"


def _game_heading(game: EventRow, league: str, start: Callable[[EventRow], str]) -> BoardRow:
    return BoardRow(
        ("game", str(game.id)),
        "heading",
        None,
        team=f"{league} · {_number_and_title(game)}",
        start=start(game),
    )


def _questions(  # noqa: PLR0917 - what a row is made of
    event: EventRow,
    board: BoardSheet,
    band: str,
    cell: MakeCell,
    start: Callable[[EventRow], str],
    status: Status,
) -> Iterator[BoardRow]:
    """Two rows: yes and no, or over and under once it has a line."""
    offers = offers_of(board.lines[event.id])
    has_line = any(selection.market is Market.TOTAL for selection in offers)
    for place, answer, side in _YES_NO:
        total = Selection(Period.GAME, Market.TOTAL, side)
        yes_no = Selection(Period.GAME, Market.YES_NO, answer)
        is_first = place == "away"
        told, style = _answer(event, board.scores.get(event.id, {})) if is_first else ("", "")
        if is_first and not told:
            told, style = status(event, place, {})
        yield BoardRow(
            (str(event.id), place),
            place,
            event,
            rotation=str(event.rot_away) if is_first else "",
            team=event.home if is_first else "",
            start=start(event) if is_first else "",
            status=told,
            status_style=style,
            band=band,
            cells=(
                Cell(side.value if has_line else answer.value),
                cell(event, offers, total, "line"),
                cell(event, offers, total if has_line else yes_no, "price"),
            ),
        )


def _answer(event: EventRow, scores: Mapping[str, Score]) -> tuple[str, str]:
    if event.result is None:
        return "", ""
    game = scores.get(Period.GAME)
    word = "final" if event.result == event.settled else say("to review")
    return (say("no action") if game is None else word), "secondary"


def _entrant(
    event: EventRow,
    board: BoardSheet,
    band: str,
    cell: MakeCell,
    start: Callable[[EventRow], str],
) -> BoardRow:
    outright = Selection(Period.GAME, Market.OUTRIGHT, Side.YES)
    offers = offers_of(board.lines[event.id])
    is_race = event.sport == Sport.RACING
    price = (
        Cell("track")
        if is_race and outright not in offers
        else cell(event, offers, outright, "price")
    )
    told, style = _finish(event, board.scores.get(event.id, {}))
    return BoardRow(
        (str(event.id), "away"),
        "away",
        event,
        rotation=str(event.rot_away),
        team=event.home,
        start=start(event),
        status=told,
        status_style=style,
        band=band,
        cells=(Cell(say("win place show") if is_race else say("to win")), Cell(), price),
    )


def _finish(event: EventRow, scores: Mapping[str, Score]) -> tuple[str, str]:
    if event.result is None:
        return "", ""
    if event.status == "cancelled":
        return say("did not start"), "warning"
    position = scores.get(FINISH, (0, 1))[0]
    return (f"no. {position}" if position else "unplaced"), "secondary"
