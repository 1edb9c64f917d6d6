import csv
import datetime
from collections import Counter
from functools import cache

import pytest

from desktop.domain.errors import InputError
from desktop.domain.lines import format_quarters
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.feeds.reading import read_lines, read_results
from tests.feeds.files import shared_file

SPREAD_HOME = Selection(Period.GAME, Market.SPREAD, Side.HOME)
TOTAL_OVER = Selection(Period.GAME, Market.TOTAL, Side.OVER)
MONEY_AWAY = Selection(Period.GAME, Market.MONEY_LINE, Side.AWAY)
HALF_HOME = Selection(Period.H2, Market.SPREAD, Side.HOME)
HALF_OVER = Selection(Period.H2, Market.TOTAL, Side.OVER)
OF_TYPE = {
    "SP": SPREAD_HOME,
    "OV": TOTAL_OVER,
    "ML": MONEY_AWAY,
    "2HSP": HALF_HOME,
    "2HOV": HALF_OVER,
}
# Two final scores of each are none, which costs the games in results and not in lines.
WITH_BAD_SCORES = {"mlb odds 2016.xlsx", "nhl odds 2021.csv"}


@cache
def lines_of(name):
    """Read once for all tests, which only look."""
    return read_lines(shared_file(name))


@cache
def results_of(name):
    return read_results(shared_file(name))


def expected_rows(wanted):
    with shared_file("expected_nfl_2018-19.csv").open(encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if row["type"] in wanted]


@pytest.mark.parametrize(
    ("name", "events", "first", "last"),
    [
        ("nfl odds 2016-17.xlsx", 267, "2016-09-08", "2017-02-05"),
        ("nfl odds 2018-19.xlsx", 267, "2018-09-06", "2019-02-03"),
        ("nba odds 2018-19.xlsx", 1312, "2018-10-16", "2019-06-13"),
        ("ncaa football 2018.xlsx", 780, "2018-08-25", "2019-01-07"),
        ("mlb_odds_2014.xlsx", 2462, "2014-03-22", "2014-10-29"),
        ("mlb odds 2016.xlsx", 2462, "2016-04-03", "2016-11-02"),
        ("nhl odds 2021.csv", 952, "2021-01-13", "2021-07-07"),
    ],
)
def test_every_game_of_an_archive_is_read_with_its_year(name, events, first, last):
    readings = [lines_of(name)]
    if name not in WITH_BAD_SCORES:
        readings.append(results_of(name))
    for reading in readings:
        dates = [event.date.isoformat() for event in reading.proposals]
        assert (len(dates), min(dates), max(dates)) == (events, first, last)
        assert reading.rows_read == 2 * events


def test_the_copied_second_half_pairs_of_one_sunday_are_all_that_is_refused():
    reading = lines_of("nfl odds 2018-19.xlsx")
    assert {refusal.cell for refusal in reading.refusals} == {"2H"}
    rows = {refusal.row for refusal in reading.refusals}
    refused = [event for event in reading.proposals if event.row in rows]
    assert [event.rot_away for event in refused] == list(range(461, 489, 2))
    assert {event.date for event in refused} == {datetime.date(2018, 9, 23)}
    assert {len(event.lines) for event in refused} == {6}


@pytest.mark.parametrize(
    ("name", "in_lines", "in_results"),
    [
        ("nhl odds 2021.csv", {564, 565, 1470}, {4, 687}),
        ("mlb odds 2016.xlsx", set(), {1702, 3461, 4366}),
        ("mlb_odds_2014.xlsx", set(), {1945}),
        ("nfl odds 2016-17.xlsx", set(), set()),
        ("nba odds 2018-19.xlsx", set(), set()),
        ("ncaa football 2018.xlsx", set(), set()),
    ],
)
def test_the_refused_cells_are_the_defects_of_the_archive(name, in_lines, in_results):
    lines, results = lines_of(name), results_of(name)
    assert {refusal.row for refusal in lines.refusals} == in_lines
    assert {refusal.row for refusal in results.refusals} == in_results


def test_every_game_of_baseball_has_its_pitchers_and_six_lines():
    for event in lines_of("mlb_odds_2014.xlsx").proposals:
        assert all(event.pitchers)
        assert len(event.lines) == 6


def test_lines_are_those_an_independent_program_read_from_the_same_archive():
    reading = lines_of("nfl odds 2018-19.xlsx")
    lines = {
        (str(event.date), str(event.rot_away), line.selection): line
        for event in reading.proposals
        for line in event.lines
    }
    compared = Counter()
    for row in expected_rows(OF_TYPE):
        line = lines.get((row["date"], row["rot_away"], OF_TYPE[row["type"]]))
        if line is None:
            assert row["type"] in {"2HSP", "2HOV"}
            assert row["date"] == "2018-09-23"
            continue
        if row["line"]:
            assert format_quarters(line.line) == row["line"]
        assert int(line.price) == int(row["price"])
        compared[row["type"]] += 1
    assert compared == {"SP": 267, "OV": 267, "ML": 267, "2HSP": 253, "2HOV": 253}


def test_scores_are_those_an_independent_program_read_from_the_same_archive():
    reading = results_of("nfl odds 2018-19.xlsx")
    found = {
        (str(event.date), str(event.rot_away), event.away, event.home, *event.score.final)
        for event in reading.proposals
    }
    expected = {
        (
            *(row["date"], row["rot_away"], row["away"], row["home"]),
            *(int(row["away_score"]), int(row["home_score"])),
        )
        for row in expected_rows({"ML"})
    }
    assert found == expected


def test_a_season_of_soccer_is_read_with_quarter_lines_and_utc_starts():
    reading = read_lines(shared_file("E0_2223.csv"), source="B365")
    assert (len(reading.proposals), reading.refusals) == (380, ())
    handicaps = {
        line.line % 4
        for event in reading.proposals
        for line in event.lines
        if line.selection.market is Market.SPREAD
    }
    assert handicaps == {0, 1, 2, 3}
    assert all(event.start_utc.tzinfo is datetime.UTC for event in reading.proposals)
    assert len(results_of("E0_2223.csv").proposals) == 380


def test_closing_lines_with_decimal_prices_are_read_where_there_are_any():
    reading = lines_of("nfl_aussportsbetting_2014-2016.csv")
    assert (len(reading.proposals), reading.refusals) == (785, ())
    assert Counter(len(event.lines) for event in reading.proposals) == {6: 774, 0: 11}
    results = results_of("nfl_aussportsbetting_2014-2016.csv")
    assert (len(results.proposals), results.refusals) == (785, ())


@pytest.mark.parametrize(
    ("name", "source", "lines"),
    [
        ("odds_api_v4_odds.json", "unibet", [4]),
        ("odds_api_v4_odds.json", "DraftKings", [4]),
        ("jsonodds_nfl.json", None, [6, 6]),
        ("therundown_ncaaf_event.json", None, [12]),
    ],
)
def test_the_feeds_are_read_whole(name, source, lines):
    reading = read_lines(shared_file(name), source=source)
    assert ([len(event.lines) for event in reading.proposals], reading.refusals) == (lines, ())


@pytest.mark.parametrize("format_name", ["auto", "odds-api", "jsonodds", "therundown", "sbro"])
def test_a_file_that_is_known_to_be_wrong_is_taken_by_no_format(format_name):
    for read in (read_lines, read_results):
        with pytest.raises(InputError):
            read(shared_file("nfl_archive_10Y.json"), format=format_name)
