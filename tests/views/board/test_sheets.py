"""Which rows and cells the sheets of the board have."""

import pytest

from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.views.board.sheets import SHEETS, places_of, selection_at

BY_ID = {sheet.id: sheet for sheet in SHEETS}


@pytest.mark.parametrize(
    ("sheet", "sport", "rows"),
    [
        ("game", Sport.FOOTBALL, ("away", "home")),
        ("game", Sport.SOCCER, ("away", "home", "draw")),
        ("team_totals", Sport.SOCCER, ("away", "home")),
        ("chances", Sport.SOCCER, ("away", "home", "draw")),
    ],
)
def test_an_event_has_a_row_for_the_draw_where_something_is_offered_on_it(sheet, sport, rows):
    assert places_of(BY_ID[sheet], sport) == rows


def test_the_money_line_of_soccer_has_three_ways():
    column = BY_ID["1h"].columns[-1]
    assert selection_at(BY_ID["1h"], column, "draw", Sport.SOCCER) == Selection(
        Period.H1, Market.THREE_WAY, Side.DRAW
    )
    assert selection_at(BY_ID["1h"], column, "home", Sport.FOOTBALL) == Selection(
        Period.H1, Market.MONEY_LINE, Side.HOME
    )


def test_every_sheet_is_of_a_sport_that_has_its_period():
    assert BY_ID["p1"].sports == {Sport.HOCKEY}
    assert BY_ID["1q"].sports == {Sport.FOOTBALL, Sport.BASKETBALL}
