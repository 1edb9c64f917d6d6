"""Baseball archives: pitchers, innings with x, run lines in two layouts, totals with prices."""

from typing import NamedTuple

import pytest

from desktop.domain.errors import InputError
from desktop.feeds.reading import read_lines, read_results
from tests.feeds.files import write_csv, write_xlsx
from tests.feeds.test_sbro import quoted

INNINGS = ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th"]
START = ["Date", "Rot", "VH", "Team", "Pitcher", *INNINGS, "Final", "Open", "Close"]
TOTALS = ["Open OU", "", "Close OU", ""]
OLD = [*START, "RL", *TOTALS]
NEW = [*START, "Run Line", "", *TOTALS]
AWAY = ["403", "901", "V", "OTT", "ABAKER-R", *"010020001", "4", "-115", "109"]
HOME = ["403", "902", "H", "HER", "CDUNN-L", *"02000300x", "5", "105", "-119"]
AWAY_TOTALS = ["7", "-105", "6.5", "-112"]
HOME_TOTALS = ["7", "-115", "6.5", "-108"]


def changed(row, **cells):
    named = {name.removeprefix("c"): value for name, value in cells.items()}
    return [named.get(heading, value) for heading, value in zip(START, row, strict=True)]


@pytest.fixture
def old(tmp_path):
    """Writes a file of the layout in which the run line is one text."""

    def write(away=AWAY, home=HOME, lines=("+1.5(-230)", "-1.5(+190)")):
        rows = [*away, lines[0], *AWAY_TOTALS], [*home, lines[1], *HOME_TOTALS]
        return write_csv(tmp_path / "mlb odds 2016.csv", OLD, *rows)

    return write


@pytest.fixture
def new(tmp_path):
    """Writes a file of the layout in which every price has a column without heading."""

    def write(lines=(["1.5", "-230"], ["-1.5", "190"]), totals=(AWAY_TOTALS, HOME_TOTALS)):
        rows = [*AWAY, *lines[0], *totals[0]], [*HOME, *lines[1], *totals[1]]
        return write_csv(tmp_path / "mlb odds 2018.csv", NEW, *rows)

    return write


ALL_LINES = {
    ("game", "money_line", "away"): (0, "+109"),
    ("game", "money_line", "home"): (0, "-119"),
    ("game", "spread", "away"): (6, "-230"),
    ("game", "spread", "home"): (-6, "+190"),
    ("game", "total", "over"): (26, "-112"),
    ("game", "total", "under"): (26, "-108"),
}


def test_the_run_line_is_read_from_one_text(old):
    (event,) = read_lines(old()).proposals
    assert quoted(event) == ALL_LINES
    assert (event.league, event.sport, str(event.date)) == ("MLB", "baseball", "2016-04-03")


def test_the_run_line_is_read_with_the_price_in_the_column_after_it(new):
    reading = read_lines(new())
    assert quoted(reading.proposals[0]) == ALL_LINES
    assert any("over is the one in the visitor's row" in notice for notice in reading.notices)


def test_a_workbook_has_its_prices_in_columns_without_heading_too(tmp_path):
    rows = (
        [*AWAY, 1.5, -230, 7, -105, 6.5, -112],
        [*HOME, -1.5, 190, 7, -115, 6.5, -108],
    )
    headings = [heading or None for heading in NEW]
    path = write_xlsx(tmp_path / "mlb odds 2018.xlsx", headings, *rows)
    assert quoted(read_lines(path).proposals[0]) == ALL_LINES


def test_opening_lines_are_taken_when_asked_for(old):
    lines = quoted(read_lines(old(), when="open").proposals[0])
    assert lines["game", "money_line", "away"] == (0, "-115")
    assert lines["game", "total", "under"] == (28, "-115")


def test_a_heading_where_a_price_should_stand_is_refused(tmp_path):
    headings = [*START, "Run Line", "Price", *TOTALS]
    row = [*AWAY, "1.5", "-230", *AWAY_TOTALS]
    with pytest.raises(InputError, match="right after “Run Line”"):
        read_lines(write_csv(tmp_path / "mlb 2018.csv", headings, row))


def test_listed_pitchers_come_with_the_event(old):
    assert read_lines(old()).proposals[0].pitchers == ("ABAKER-R", "CDUNN-L")
    no_pitcher = changed(AWAY, cPitcher="")
    assert read_lines(old(away=no_pitcher)).proposals[0].pitchers == ("", "CDUNN-L")


@pytest.mark.parametrize(
    "lines",
    [
        ("+1.5", "-1.5(+190)"),
        ("1.5(-230)", "-1.5(+190)"),
        ("+1.5(-230)", "-1.5(+90)"),
        ("+1.5(-230)", "+1.5(+190)"),
        ("+1.5(-230)", "-2.5(+190)"),
        ("+1.5(-230)", ""),
        ("+1.3(-230)", "-1.3(+190)"),
        ("+15(-230)", "-15(+190)"),
    ],
)
def test_a_bad_run_line_costs_only_the_run_line(old, lines):
    reading = read_lines(old(lines=lines))
    assert [refusal.cell for refusal in reading.refusals] == ["RL"]
    assert quoted(reading.proposals[0]).keys() == {key for key in ALL_LINES if key[1] != "spread"}


class BadTotal(NamedTuple):
    away: tuple[str, str]
    home: tuple[str, str]
    row: int


@pytest.mark.parametrize(
    "case",
    [
        BadTotal(("104", "-110"), ("104", "-110"), 2),
        BadTotal(("7", "-110"), ("7.5", "-110"), 2),
        BadTotal(("7", "a100"), ("7", "-110"), 2),
        BadTotal(("7", "-110"), ("7", "-25"), 3),
        BadTotal(("7", "-110"), ("7", ""), 3),
        BadTotal(("7", "-110"), ("", "-110"), 3),
        BadTotal(("7", "-110"), ("", ""), 2),
        BadTotal(("7", "d1.91"), ("7", "-110"), 2),
    ],
)
def test_a_bad_total_costs_only_the_total(new, case):
    totals = ["7", "-105", *case.away], ["7", "-115", *case.home]
    reading = read_lines(new(totals=totals))
    (refusal,) = reading.refusals
    assert refusal.row == case.row
    assert refusal.cell.endswith("Close OU")
    assert quoted(reading.proposals[0]).keys() == {key for key in ALL_LINES if key[1] != "total"}


@pytest.mark.parametrize(("away", "row"), [("9.5", 2), ("-219.5", 2), ("a109", 2)])
def test_a_bad_money_line_costs_only_the_money_line(old, away, row):
    reading = read_lines(old(away=changed(AWAY, cClose=away)))
    assert [(refusal.row, refusal.cell) for refusal in reading.refusals] == [(row, "Close")]
    assert len(reading.proposals[0].lines) == 4


def test_a_bad_opening_price_is_flagged_and_costs_nothing(old):
    reading = read_lines(old(home=changed(HOME, cOpen="-")))
    assert [(refusal.row, refusal.cell) for refusal in reading.refusals] == [(3, "Open")]
    assert quoted(reading.proposals[0]) == ALL_LINES


def test_no_line_is_no_refusal(new):
    nothing = ["NL", "NL"]
    totals = ["7", "-105", *nothing], ["7", "-115", "", ""]
    reading = read_lines(new(lines=(["", ""], nothing), totals=totals))
    assert reading.refusals == ()
    assert {key[1] for key in quoted(reading.proposals[0])} == {"money_line"}


def innings(text):
    return dict(zip((f"c{name}" for name in INNINGS), text, strict=True))


def test_innings_are_segments_and_a_half_that_was_not_batted_is_none(old):
    (event,) = read_results(old()).proposals
    assert event.score.final == (4, 5)
    assert event.score.segments == (
        ("i1", 0, 0), ("i2", 1, 2), ("i3", 0, 0), ("i4", 0, 0), ("i5", 2, 0),
        ("i6", 0, 3), ("i7", 0, 0), ("i8", 0, 0), ("i9", 1, None),
    )  # fmt: skip


def test_extra_innings_are_what_the_final_score_has_above_a_tie(old):
    rows = changed(AWAY, cFinal="6"), changed(HOME, **innings("010020001"), cFinal="4")
    (event,) = read_results(old(*rows)).proposals
    assert (event.score.final, len(event.score.segments)) == ((6, 4), 9)


def test_a_game_that_was_called_has_fewer_innings(old):
    rows = (
        changed(AWAY, **innings("01001xxxx"), cFinal="2"),
        changed(HOME, **innings("0300xxxxx"), cFinal="3"),
    )
    reading = read_results(old(*rows))
    assert reading.refusals == ()
    score = reading.proposals[0].score
    assert (score.status, score.final) == ("stopped", (2, 3))
    assert score.segments == (
        ("i1", 0, 0), ("i2", 1, 3), ("i3", 0, 0), ("i4", 0, 0), ("i5", 1, None),
    )  # fmt: skip
    assert any(notice.startswith("Games taken as called") for notice in reading.notices)


def test_a_game_that_is_level_after_nine_innings_was_called(old):
    rows = (
        changed(AWAY, **innings("010010000"), cFinal="2"),
        changed(HOME, **innings("020000000"), cFinal="2"),
    )
    reading = read_results(old(*rows))
    assert reading.refusals == ()
    assert reading.proposals[0].score.status == "stopped"
    assert reading.notices[-1].endswith("end level: 1.")


class BadScore(NamedTuple):
    away: dict[str, str]
    home: dict[str, str]
    cell: str
    reason: str


@pytest.mark.parametrize(
    "case",
    [
        BadScore({"cFinal": "3"}, {}, "Final", "below"),
        BadScore({"cFinal": "6"}, {}, "Final", "above the sum"),
        BadScore({}, {"cFinal": "NL"}, "Final", "whole number"),
        BadScore({}, {**innings("010020000"), "cFinal": "4"}, "Final", "above the sum"),
    ],
)
def test_a_final_score_against_its_innings_is_refused(old, case):
    reading = read_results(old(changed(AWAY, **case.away), changed(HOME, **case.home)))
    assert reading.proposals == ()
    (refusal,) = reading.refusals
    assert refusal.cell == case.cell
    assert case.reason in refusal.reason


@pytest.mark.parametrize(
    ("home", "cell"), [("0200-300x", "5th"), ("0200x300x", "6th"), ("0200030xx", "8th")]
)
def test_bad_innings_leave_the_final_score(old, home, cell):
    cells = {name: value.replace("-", "-1") for name, value in innings(home).items()}
    reading = read_results(old(home=changed(HOME, **cells)))
    assert [(refusal.row, refusal.cell) for refusal in reading.refusals] == [(3, cell)]
    assert (reading.proposals[0].score.final, reading.proposals[0].score.segments) == ((4, 5), ())


def test_the_games_of_a_doubleheader_have_numbers_of_their_own(tmp_path):
    rows = [
        [*changed(row, cRot=str(rotation)), line, *totals]
        for first in (901, 925)
        for row, rotation, line, totals in (
            (AWAY, first, "+1.5(-230)", AWAY_TOTALS),
            (HOME, first + 1, "-1.5(+190)", HOME_TOTALS),
        )
    ]
    reading = read_lines(write_csv(tmp_path / "mlb 2016.csv", OLD, *rows))
    assert [event.rot_away for event in reading.proposals] == [901, 925]


def test_columns_of_baseball_do_not_make_an_archive_of_football(old):
    with pytest.raises(InputError, match="“Pitcher”"):
        read_lines(old(), league="NFL")
