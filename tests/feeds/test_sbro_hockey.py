"""Hockey archives: three periods, a puck line and totals with prices in nameless columns."""

import pytest

from desktop.feeds.reading import read_lines, read_results
from tests.feeds.files import write_csv
from tests.feeds.test_sbro import quoted

HEADINGS = [
    "Date", "Rot", "VH", "Team", "1st", "2nd", "3rd", "Final", "Open", "Close", "PuckLine", "",
    "OpenOU", "", "CloseOU", "",
]  # fmt: skip
AWAY = ["113", "41", "V", "Otters", *"112", "5", "-110", "-115", "1.5", "-310", "6", "-110", "5.5"]
HOME = ["113", "42", "H", "Herons", *"211", "4", "100", "-105", "-1.5", "260", "6", "-110", "5.5"]
ROWS = [*AWAY, "105"], [*HOME, "-125"]


def changed(row, **cells):
    named = {name.removeprefix("c"): value for name, value in cells.items()}
    return [named.get(heading, value) for heading, value in zip(HEADINGS, row, strict=True)]


@pytest.fixture
def archive(tmp_path):
    def write(away=ROWS[0], home=ROWS[1]):
        return write_csv(tmp_path / "nhl odds 2021.csv", HEADINGS, away, home)

    return write


def test_every_line_comes_with_its_own_price(archive):
    reading = read_lines(archive())
    assert reading.refusals == ()
    (event,) = reading.proposals
    assert (str(event.date), event.league) == ("2021-01-13", "NHL")
    assert quoted(event) == {
        ("game", "money_line", "away"): (0, "-115"),
        ("game", "money_line", "home"): (0, "-105"),
        ("game", "spread", "away"): (6, "-310"),
        ("game", "spread", "home"): (-6, "+260"),
        ("game", "total", "over"): (22, "+105"),
        ("game", "total", "under"): (22, "-125"),
    }


def test_the_goal_above_the_periods_is_overtime_or_a_shoot_out(archive):
    (event,) = read_results(archive()).proposals
    assert event.score.segments == (("p1", 1, 2), ("p2", 1, 1), ("p3", 2, 1), ("ot", 1, 0))
    assert (event.score.final, event.score.shootout) == ((5, 4), None)


@pytest.mark.parametrize(
    ("cells", "reason"),
    [
        ({"cFinal": "6"}, "one goal"),
        ({"cFinal": "0"}, "below"),
        ({"cFinal": "F"}, "whole number"),
        ({"cFinal": "6", "c1st": "2"}, "no tie"),
    ],
)
def test_a_final_score_that_hockey_cannot_have_is_refused(archive, cells, reason):
    reading = read_results(archive(away=changed(ROWS[0], **cells)))
    assert reading.proposals == ()
    (refusal,) = reading.refusals
    assert (refusal.row, refusal.cell) == (2, "Final")
    assert reason in refusal.reason


def test_a_score_that_is_none_is_refused_in_its_own_row(archive):
    reading = read_results(archive(home=changed(ROWS[1], cFinal="F")))
    assert [(one.row, one.cell, one.value) for one in reading.refusals] == [(3, "Final", "F")]
    assert len(read_lines(archive(home=changed(ROWS[1], cFinal="F"))).proposals[0].lines) == 6


def test_both_rows_with_the_same_sign_are_no_puck_line(archive):
    reading = read_lines(archive(home=changed(ROWS[1], cPuckLine="1.5")))
    assert [refusal.cell for refusal in reading.refusals] == ["Puck Line"]
    assert {line.selection.market for line in reading.proposals[0].lines} == {
        "money_line", "total",
    }  # fmt: skip
