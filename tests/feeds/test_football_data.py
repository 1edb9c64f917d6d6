from typing import NamedTuple

import pytest

from desktop.domain.errors import InputError
from desktop.feeds.reading import read_lines, read_results
from tests.feeds.files import write_csv

MATCH = {
    "Div": "E0", "Date": "13/08/2022", "Time": "15:00", "HomeTeam": "Herons", "AwayTeam": "Otters",
    "FTHG": "2", "FTAG": "1", "FTR": "H", "HTHG": "1", "HTAG": "1", "HTR": "D",
}  # fmt: skip
PRICES = {
    "XYH": "2.10", "XYD": "3.4", "XYA": "3.6", "XY>2.5": "1.95", "XY<2.5": "1.87",
    "AHh": "-0.25", "XYAHH": "1.80", "XYAHA": "2.12",
}  # fmt: skip
CLOSING = {
    "XYCH": "2.05", "XYCD": "3.5", "XYCA": "3.7", "XYC>2.5": "1.9", "XYC<2.5": "1.9",
    "AHCh": "-0.5", "XYCAHH": "2.05", "XYCAHA": "1.87",
}  # fmt: skip


@pytest.fixture
def season(tmp_path):
    def write(*matches):
        return write_csv(
            tmp_path / "E0.csv", [*matches[0]], *([*match.values()] for match in matches)
        )

    return write


def quoted(event):
    return {
        (line.selection.market.value, line.selection.side.value): (line.line, line.price)
        for line in event.lines
    }


def test_the_home_team_stands_first_and_the_handicap_is_its_own(season):
    reading = read_lines(season(MATCH | PRICES))
    (event,) = reading.proposals
    assert (event.home, event.away, event.league) == ("Herons", "Otters", "EPL")
    assert (event.rot_away, event.rot_home, event.start) == (None, None, None)
    assert quoted(event) == {
        ("three_way", "home"): (0, "d2.10"),
        ("three_way", "draw"): (0, "d3.4"),
        ("three_way", "away"): (0, "d3.6"),
        ("total", "over"): (10, "d1.95"),
        ("total", "under"): (10, "d1.87"),
        ("spread", "home"): (-1, "d1.80"),
        ("spread", "away"): (1, "d2.12"),
    }


def test_closing_prices_are_taken_where_they_are_there_and_wanted(season):
    path = season(MATCH | PRICES | CLOSING)
    closing = quoted(read_lines(path).proposals[0])
    opening = quoted(read_lines(path, when="open").proposals[0])
    assert (closing["three_way", "home"], closing["spread", "home"]) == (
        (0, "d2.05"),
        (-2, "d2.05"),
    )
    assert (opening["three_way", "home"], opening["spread", "home"]) == (
        (0, "d2.10"),
        (-1, "d1.80"),
    )
    assert any("closing" in notice for notice in read_lines(path).notices)


@pytest.mark.parametrize(
    ("date", "time", "utc"),
    [
        ("13/08/2022", "15:00", "2022-08-13T14:00:00+00:00"),
        ("26/12/22", "15:00", "2022-12-26T15:00:00+00:00"),
    ],
)
def test_the_start_is_uk_local_time(season, date, time, utc):
    (event,) = read_lines(season(MATCH | PRICES | {"Date": date, "Time": time})).proposals
    assert event.start_utc.isoformat() == utc


def test_an_older_season_without_times_has_no_start(season):
    match = {heading: text for heading, text in MATCH.items() if heading != "Time"}
    (event,) = read_lines(season(match | PRICES)).proposals
    assert (event.start, event.start_utc) == (None, None)


def test_the_score_has_halves(season):
    (event,) = read_results(season(MATCH)).proposals
    assert event.score.final == (1, 2)
    assert event.score.segments == (("1h", 1, 1), ("2h", 0, 1))


class Bad(NamedTuple):
    cells: dict[str, str]
    cell: str
    left: int | None


@pytest.mark.parametrize(
    "case",
    [
        Bad({"Date": "2022-08-13"}, "Date", None),
        Bad({"Date": "31/02/2022"}, "Date", None),
        Bad({"Time": "late"}, "Time", None),
        Bad({"HomeTeam": ""}, "HomeTeam", None),
        Bad({"AwayTeam": "Herons"}, "AwayTeam", None),
        Bad({"XYD": ""}, "XYD", 4),
        Bad({"XYD": "1"}, "XYD", 4),
        Bad({"XYD": "-110"}, "XYD", 4),
        Bad({"XY>2.5": "1,9"}, "XY>2.5", 5),
        Bad({"AHh": "-0.3"}, "AHh", 5),
        Bad({"AHh": "25"}, "AHh", 5),
        Bad({"AHh": ""}, "AHh", 5),
    ],
    ids=lambda case: f"{case.cells}",
)
def test_a_bad_cell_costs_its_own_market(season, case):
    reading = read_lines(season(MATCH | PRICES | case.cells))
    assert [refusal.cell for refusal in reading.refusals] == [case.cell]
    assert [len(event.lines) for event in reading.proposals] == [case.left] * (
        case.left is not None
    )


@pytest.mark.parametrize(
    ("cells", "cell", "segments"),
    [
        ({"FTHG": "x"}, "FTHG", None),
        ({"FTAG": ""}, "FTAG", None),
        ({"FTR": "A"}, "FTR", None),
        ({"HTR": "A"}, "HTR", ()),
        ({"HTHG": "3", "HTR": "H"}, "HTHG", ()),
        ({"HTAG": ""}, "HTAG", ()),
    ],
)
def test_a_bad_score_costs_what_depends_on_it(season, cells, cell, segments):
    reading = read_results(season(MATCH | cells))
    assert [refusal.cell for refusal in reading.refusals] == [cell]
    assert [event.score.segments for event in reading.proposals] == [segments] * (
        segments is not None
    )


def test_a_blank_market_is_not_offered(season):
    blank = dict.fromkeys(("XYAHH", "XYAHA"), "")
    reading = read_lines(season(MATCH | PRICES | blank))
    assert (len(reading.proposals[0].lines), reading.refusals) == (5, ())


def test_a_match_to_come_has_no_result(season):
    blank = dict.fromkeys(("FTHG", "FTAG", "FTR", "HTHG", "HTAG", "HTR"), "")
    reading = read_results(season(MATCH | blank))
    assert (reading.proposals, reading.refusals) == ((), ())


def test_several_bookmakers_are_not_chosen_between(season):
    path = season(MATCH | PRICES | CLOSING | {"PSH": "2.2", "PSD": "3.3", "PSA": "3.5"})
    with pytest.raises(InputError, match="XY, PS"):
        read_lines(path)
    with pytest.raises(InputError, match="no bookmaker B365"):
        read_lines(path, source="B365")
    reading = read_lines(path, source="ps", when="open")
    assert len(reading.proposals[0].lines) == 3
    assert any("no totals" in notice for notice in reading.notices)


def test_pinnacle_is_ps_and_p(season):
    pinnacle = {"PSH": "2.2", "PSD": "3.3", "PSA": "3.5", "P>2.5": "1.9", "P<2.5": "1.95"}
    (event,) = read_lines(season(MATCH | pinnacle)).proposals
    assert quoted(event)["total", "over"] == (10, "d1.9")


def test_a_file_without_prices_has_no_lines(season):
    with pytest.raises(InputError, match="no columns of prices"):
        read_lines(season(MATCH))


def test_another_division_keeps_its_code_and_is_told_from_a_stated_one(season):
    path = season(MATCH | PRICES | {"Div": "D1"})
    assert read_lines(path).proposals[0].league == "D1"
    assert [refusal.cell for refusal in read_lines(path, league="EPL").refusals] == ["Div"]


def test_a_match_twice_is_refused(season):
    reading = read_lines(season(MATCH | PRICES, MATCH | PRICES))
    assert (len(reading.proposals), len(reading.refusals)) == (1, 1)
