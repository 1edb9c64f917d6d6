from typing import NamedTuple

import pytest

from desktop.domain.errors import InputError
from desktop.feeds.reading import read_lines, read_results
from tests.feeds.files import write_csv

HEADINGS = [
    *("date", "league", "rot_away", "away", "home"),
    *("period", "away_score", "home_score", "status"),
]


def row(period="FG", score=("20", "17"), status="F", **cells):
    first = {"date": "2026-09-13", "league": "NFL", "rot_away": "401"}
    names = {"away": "Otters", "home": "Herons", "period": period}
    return (
        first | names | {"away_score": score[0], "home_score": score[1], "status": status} | cells
    )


@pytest.fixture
def sheet(tmp_path):
    def write(*rows):
        return write_csv(tmp_path / "results.csv", HEADINGS, *([*row.values()] for row in rows))

    return write


def test_the_rows_of_an_event_make_one_score(sheet):
    rows = row("1Q", ("3", "7")), row("1h", ("10", "7")), row(status="F-OT")
    reading = read_results(sheet(*rows))
    (event,) = reading.proposals
    assert reading.format == "results"
    assert (event.rot_away, event.rot_home, event.away, event.home) == (
        401,
        402,
        "Otters",
        "Herons",
    )
    assert event.score.status == "final"
    assert event.score.segments == (("1h", 10, 7), ("1q", 3, 7))
    assert event.score.final == (20, 17)
    assert event.score.shootout is False


def test_a_half_alone_is_no_final_score(sheet):
    (event,) = read_results(sheet(row("1H", ("10", "7")))).proposals
    assert (event.score.final, event.score.segments) == (None, (("1h", 10, 7),))


def test_a_shoot_out_is_said_by_the_status(sheet):
    cells = {"league": "NHL"}
    rows = [row(f"{number}P", ("1", "1"), **cells) for number in (1, 2, 3)]
    (event,) = read_results(sheet(*rows, row("FG", ("4", "3"), "F-SO", **cells))).proposals
    assert event.score.shootout is True
    assert event.score.segments == (("p1", 1, 1), ("p2", 1, 1), ("p3", 1, 1))


@pytest.mark.parametrize("status", ["POSTPONED", "SUSPENDED", "CANCELLED", "cancelled"])
def test_an_event_that_was_not_played_has_no_score(sheet, status):
    (event,) = read_results(sheet(row("FG", ("", ""), status))).proposals
    assert (event.score.status, event.score.final) == (status.lower(), None)


def test_an_event_without_rotation_number_is_told_by_its_teams(sheet):
    rows = row(rot_away=""), row(rot_away="", away="Newts", home="Egrets")
    found = read_results(sheet(*rows)).proposals
    assert [(event.rot_away, event.away) for event in found] == [(None, "Otters"), (None, "Newts")]


class Bad(NamedTuple):
    cells: dict[str, str]
    cell: str


@pytest.mark.parametrize(
    "case",
    [
        Bad({"date": "13/9/2026"}, "date"),
        Bad({"league": "XFL"}, "league"),
        Bad({"rot_away": "402"}, "rot_away"),
        Bad({"rot_away": "4O1"}, "rot_away"),
        Bad({"away": ""}, "away"),
        Bad({"home": "Otters"}, "home"),
        Bad({"period": "5Q"}, "period"),
        Bad({"away_score": "x"}, "away_score"),
        Bad({"home_score": ""}, "home_score"),
        Bad({"home_score": "17.5"}, "home_score"),
        Bad({"status": ""}, "status"),
        Bad({"status": "DONE"}, "status"),
        Bad({"status": "POSTPONED"}, "away_score"),
    ],
    ids=lambda case: f"{case.cells}",
)
def test_a_bad_row_is_refused_and_the_others_are_taken(sheet, case):
    other = row(rot_away="403", away="Newts", home="Egrets")
    reading = read_results(sheet(row(**case.cells), other))
    assert [(refusal.row, refusal.cell) for refusal in reading.refusals] == [(2, case.cell)]
    assert [event.away for event in reading.proposals] == ["Newts"]


def test_a_second_different_result_of_a_period_is_refused(sheet):
    reading = read_results(sheet(row(), row(score=("21", "17")), row()))
    assert [(refusal.row, refusal.cell) for refusal in reading.refusals] == [(3, "away_score")]
    assert reading.proposals[0].score.final == (20, 17)


def test_an_event_cannot_be_final_and_postponed(sheet):
    reading = read_results(sheet(row(), row("1H", ("", ""), "POSTPONED")))
    assert [(refusal.row, refusal.cell) for refusal in reading.refusals] == [(3, "status")]


def test_a_final_score_below_its_periods_is_refused(sheet):
    reading = read_results(sheet(row("1H", ("21", "7")), row()))
    assert reading.proposals == ()
    assert "below" in reading.refusals[0].reason


def test_a_results_sheet_holds_no_lines(sheet):
    with pytest.raises(InputError, match="holds no lines"):
        read_lines(sheet(row()))
