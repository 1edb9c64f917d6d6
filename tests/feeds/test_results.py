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


BASEBALL = {"league": "MLB", "rot_away": "901"}
INNINGS = [("1", "0"), ("0", "2"), ("0", "0"), ("0", "0"), ("0", "1"), ("2", "0")]


@pytest.fixture
def baseball(tmp_path):
    def write(*rows):
        headings = [*HEADINGS, "innings"]
        return write_csv(tmp_path / "results.csv", headings, *([*row.values()] for row in rows))

    return write


def inning_rows(innings="", last=None):
    scores = [*INNINGS, last] if last else INNINGS
    return [
        row(f"{number}I", score, **BASEBALL, innings=innings)
        for number, score in enumerate(scores, start=1)
    ]


def test_innings_played_are_rows_of_their_own(baseball):
    rows = *inning_rows(), row("FG", ("3", "3"), **BASEBALL, innings="6")
    (event,) = read_results(baseball(*rows)).proposals
    assert (event.score.status, event.score.final) == ("stopped", (3, 3))
    assert event.score.segments[0] == ("i1", 1, 0)
    assert [name for name, _away, _home in event.score.segments][-1] == "i6"


def test_a_half_inning_that_was_not_batted_is_an_x(baseball):
    rows = *inning_rows(last=("0", "x")), row("FG", ("3", "3"), **BASEBALL, innings="6.5")
    reading = read_results(baseball(*rows))
    assert reading.refusals == ()
    assert reading.proposals[0].score.segments[-1] == ("i7", 0, None)


@pytest.mark.parametrize(
    ("innings", "score", "is_taken"),
    [
        ("9", ("3", "4"), True),
        ("11", ("5", "4"), True),
        ("8.5", ("3", "4"), True),
        ("8½", ("3", "4"), True),
        ("", ("3", "4"), True),
        ("8.5", ("4", "3"), False),
        ("6", ("3", "4"), False),
        ("nine", ("3", "4"), False),
        ("0", ("3", "4"), False),
    ],
)
def test_a_called_game_needs_its_innings(baseball, innings, score, is_taken):
    reading = read_results(baseball(row("FG", score, **BASEBALL, innings=innings)))
    assert len(reading.proposals) == is_taken
    assert [refusal.cell for refusal in reading.refusals] == ["innings"] * (not is_taken)


@pytest.mark.parametrize(
    "rows",
    [
        [*inning_rows(), row("FG", ("3", "3"), **BASEBALL, innings="7")],
        [row("1I", **BASEBALL, innings="9"), row("FG", **BASEBALL, innings="8")],
    ],
)
def test_innings_that_contradict_each_other_are_refused(baseball, rows):
    reading = read_results(baseball(*rows))
    assert {refusal.cell for refusal in reading.refusals} == {"innings"}


def test_only_baseball_has_innings(baseball):
    reading = read_results(baseball(row("1I", innings=""), row("FG", innings="9")))
    assert [refusal.cell for refusal in reading.refusals] == ["period", "innings"]
