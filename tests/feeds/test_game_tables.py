"""Tables with one row a game: nflverse and aussportsbetting."""

import pytest

from desktop.domain.errors import InputError
from desktop.feeds.reading import read_lines, read_results
from tests.feeds.files import write_csv, write_xlsx
from tests.feeds.test_sbro import quoted

GAME = {
    "game_id": "2026_01_OTT_HER", "season": "2026", "gameday": "2026-09-10", "gametime": "20:20",
    "away_team": "OTT", "away_score": "17", "home_team": "HER", "home_score": "24",
    "location": "Home", "result": "7", "total": "41", "overtime": "0", "away_moneyline": "155",
    "home_moneyline": "-180", "spread_line": "3.5", "away_spread_odds": "-105",
    "home_spread_odds": "-115", "total_line": "47.5", "under_odds": "-112", "over_odds": "-108",
}  # fmt: skip


@pytest.fixture
def nflverse(tmp_path):
    def write(*rows):
        return write_csv(tmp_path / "games.csv", list(GAME), *(list(row.values()) for row in rows))

    return write


def test_a_positive_spread_of_nflverse_favours_the_home_team(nflverse):
    reading = read_lines(nflverse(GAME))
    (event,) = reading.proposals
    assert (reading.format, reading.refusals) == ("nflverse", ())
    assert quoted(event) == {
        ("game", "spread", "away"): (14, "-105"),
        ("game", "spread", "home"): (-14, "-115"),
        ("game", "total", "over"): (190, "-108"),
        ("game", "total", "under"): (190, "-112"),
        ("game", "money_line", "away"): (0, "+155"),
        ("game", "money_line", "home"): (0, "-180"),
    }
    assert str(event.start_utc) == "2026-09-11 00:20:00+00:00"
    assert (event.away, event.home, event.external) == ("OTT", "HER", "nflverse 2026_01_OTT_HER")


def test_what_nflverse_does_not_know_is_blank(nflverse):
    old = GAME | dict.fromkeys(
        ("gametime", "away_moneyline", "home_moneyline", "away_spread_odds", "home_spread_odds",
         "under_odds", "over_odds"), "",
    )  # fmt: skip
    reading = read_lines(nflverse(old, GAME | {"game_id": "2", "total_line": "NA"}))
    assert reading.refusals == ()
    assert [len(event.lines) for event in reading.proposals] == [0, 4]
    assert any(notice.startswith("2 spreads and totals") for notice in reading.notices)


@pytest.mark.parametrize(
    ("cells", "taken"),
    [
        ({"spread_line": "3.3"}, 4),
        ({"spread_line": "77"}, 4),
        ({"away_spread_odds": ""}, 4),
        ({"total_line": "4"}, 4),
        ({"home_moneyline": ""}, 4),
        ({"home_moneyline": "1.5"}, 4),
    ],
)
def test_a_bad_cell_of_nflverse_costs_only_its_market(nflverse, cells, taken):
    reading = read_lines(nflverse(GAME | cells))
    assert [refusal.row for refusal in reading.refusals] == [2]
    assert len(reading.proposals[0].lines) == taken


@pytest.mark.parametrize(
    "cells",
    [{"gameday": "10.9."}, {"home_team": "OTT"}, {"location": "Moon"}, {"game_id": ""}],
)
def test_a_bad_game_of_nflverse_is_refused(nflverse, cells):
    reading = read_lines(nflverse(GAME | cells))
    assert (reading.proposals, len(reading.refusals)) == ((), 1)


def test_scores_of_nflverse_are_checked_against_the_result(nflverse):
    later = GAME | {"game_id": "2", "away_score": "", "home_score": "", "result": ""}
    wrong = GAME | {"game_id": "3", "result": "-7"}
    reading = read_results(nflverse(GAME, later, wrong))
    assert [event.score.final for event in reading.proposals] == [(17, 24)]
    assert [(one.row, one.cell) for one in reading.refusals] == [(4, "result")]
    assert any(notice.startswith("1 games have no score") for notice in reading.notices)


ROW = {
    "Date": "2016-12-26", "Home Team": "Heron Town", "Away Team": "Otter City", "Home Score": "42",
    "Away Score": "21", "Overtime?": "", "Playoff Game?": "", "Neutral Venue?": "",
    "Home Odds Open": "1.33", "Home Odds Close": "1.36", "Away Odds Open": "3.69",
    "Away Odds Close": "3.40", "Home Line Open": "-7.5", "Home Line Close": "-6.5",
    "Away Line Open": "7.5", "Away Line Close": "6.5", "Home Line Odds Open": "2.02",
    "Home Line Odds Close": "1.88", "Away Line Odds Open": "1.88", "Away Line Odds Close": "2.02",
    "Total Score Open": "41.5", "Total Score Close": "46.5", "Total Score Over Open": "1.99",
    "Total Score Over Close": "1.88", "Total Score Under Open": "1.92",
    "Total Score Under Close": "2.02", "Notes": "",
}  # fmt: skip
CLOSES = [heading for heading in ROW if heading.endswith("Close")]


@pytest.fixture
def table(tmp_path):
    def write(*rows, name="nfl games.csv"):
        return write_csv(tmp_path / name, list(ROW), *(list(row.values()) for row in rows))

    return write


def test_closing_lines_are_taken_with_decimal_prices_as_quoted(table):
    reading = read_lines(table(ROW))
    (event,) = reading.proposals
    assert (reading.format, reading.refusals) == ("aussportsbetting", ())
    assert quoted(event) == {
        ("game", "money_line", "away"): (0, "d3.40"),
        ("game", "money_line", "home"): (0, "d1.36"),
        ("game", "spread", "away"): (26, "d2.02"),
        ("game", "spread", "home"): (-26, "d1.88"),
        ("game", "total", "over"): (186, "d1.88"),
        ("game", "total", "under"): (186, "d2.02"),
    }
    assert (event.league, str(event.date), event.rot_away) == ("NFL", "2016-12-26", None)
    assert any("columns Close" in notice for notice in reading.notices)


def test_opening_lines_are_taken_when_asked_for(table):
    (event,) = read_lines(table(ROW), when="open").proposals
    assert quoted(event)["game", "spread", "home"] == (-30, "d2.02")


def test_extremes_of_different_moments_are_no_lines(table):
    with pytest.raises(InputError, match="no min"):
        read_lines(table(ROW), when="min")


def test_a_workbook_reads_as_its_csv_does(table, tmp_path):
    book = write_xlsx(tmp_path / "nfl games.xlsx", list(ROW), list(ROW.values()))
    assert read_lines(book).proposals == read_lines(table(ROW)).proposals


def test_games_without_closing_lines_are_counted(table):
    reading = read_lines(table(ROW | dict.fromkeys(CLOSES, "")))
    assert (reading.proposals[0].lines, reading.refusals) == ((), ())
    assert any(notice.startswith("1 games have no Close line") for notice in reading.notices)


@pytest.mark.parametrize(
    "cells",
    [
        {"Away Line Close": "-6.5"},
        {"Away Line Close": ""},
        {"Home Line Odds Close": "0.95"},
        {"Home Line Odds Close": "-110"},
        {"Total Score Close": "465"},
        {"Total Score Under Close": ""},
        {"Home Odds Close": ""},
    ],
)
def test_a_bad_cell_of_the_table_costs_only_its_market(table, cells):
    reading = read_lines(table(ROW | cells))
    assert [refusal.row for refusal in reading.refusals] == [2]
    assert len(reading.proposals[0].lines) == 4


def test_scores_come_from_the_same_table(table):
    later = ROW | {"Date": "2016-12-27", "Home Score": "", "Away Score": ""}
    bad = ROW | {"Date": "2016-12-28", "Home Score": ""}
    reading = read_results(table(ROW, later, bad))
    assert [event.score.final for event in reading.proposals] == [(21, 42)]
    assert [(one.row, one.cell) for one in reading.refusals] == [(4, "Home Score")]


def test_a_game_stands_once_and_neutral_ground_is_marked(table):
    reading = read_lines(table(ROW | {"Neutral Venue?": "Y"}, ROW))
    assert [event.neutral for event in reading.proposals] == [True]
    assert [refusal.row for refusal in reading.refusals] == [3]
    assert read_lines(table(ROW | {"Neutral Venue?": "?"})).proposals == ()


def test_the_league_is_stated_where_the_name_of_the_file_lacks_it(table):
    with pytest.raises(InputError, match="--league"):
        read_lines(table(ROW, name="games.csv"))
    (event,) = read_lines(table(ROW, name="games.csv"), league="NFL").proposals
    assert event.league == "NFL"
