import datetime
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InputError
from desktop.domain.lines import format_spread
from desktop.domain.markets import Sport
from desktop.feeds.reading import read_lines, read_results
from desktop.feeds.rotation_lines import _quote
from desktop.feeds.sheet import CellRefusedError, RawRow, Row
from tests.feeds.files import write_csv, write_xlsx

HEADINGS = [
    *("date", "time", "league", "rot", "side", "team", "pitcher"),
    *("spread", "spread_price", "total", "total_price", "moneyline"),
    *("1h_spread", "1h_price", "1h_total", "1h_total_price", "1h_ml"),
]
AWAY = {
    "date": "2026-09-13", "time": "13:05", "league": "NFL", "rot": "401", "side": "V",
    "team": "Otters", "pitcher": "", "spread": "-3.5", "spread_price": "-110", "total": "47",
    "total_price": "-105", "moneyline": "-170", "1h_spread": "-2", "1h_price": "-110",
    "1h_total": "23.5", "1h_total_price": "-115", "1h_ml": "-140",
}  # fmt: skip
HOME = AWAY | {
    "rot": "402", "side": "H", "team": "Herons", "spread": "+3.5", "spread_price": "-110",
    "total_price": "-115", "moneyline": "+150", "1h_spread": "2", "1h_price": "-110",
    "1h_total_price": "-105", "1h_ml": "120",
}  # fmt: skip


@pytest.fixture
def sheet(tmp_path):
    def write(*rows):
        return write_csv(tmp_path / "sheet.csv", HEADINGS, *([*row.values()] for row in rows))

    return write


def quoted(event):
    return {
        (line.selection.period.value, line.selection.market.value, line.selection.side.value):
        (line.line, line.price)
        for line in event.lines
    }  # fmt: skip


def test_a_game_is_read_with_every_line_and_price(sheet):
    reading = read_lines(sheet(AWAY, HOME))
    (event,) = reading.proposals
    assert reading.format == "rotation"
    assert reading.refusals == ()
    assert (event.away, event.home, event.rot_away, event.rot_home) == (
        "Otters",
        "Herons",
        401,
        402,
    )
    assert (str(event.date), str(event.start)) == ("2026-09-13", "13:05:00")
    assert quoted(event) == {
        ("game", "spread", "away"): (-14, "-110"),
        ("game", "spread", "home"): (14, "-110"),
        ("game", "total", "over"): (188, "-105"),
        ("game", "total", "under"): (188, "-115"),
        ("game", "money_line", "away"): (0, "-170"),
        ("game", "money_line", "home"): (0, "+150"),
        ("1h", "spread", "away"): (-8, "-110"),
        ("1h", "spread", "home"): (8, "-110"),
        ("1h", "total", "over"): (94, "-115"),
        ("1h", "total", "under"): (94, "-105"),
        ("1h", "money_line", "away"): (0, "-140"),
        ("1h", "money_line", "home"): (0, "+120"),
    }


def test_what_is_blank_is_not_offered(sheet):
    blank = dict.fromkeys(HEADINGS[7:], "")
    reading = read_lines(sheet(AWAY | blank | {"time": ""}, HOME | blank | {"time": ""}))
    (event,) = reading.proposals
    assert (event.lines, event.start, reading.refusals) == ((), None, ())


class Spelling(NamedTuple):
    line: str
    price: str
    quarters: int
    quoted: str


SPELLINGS = [
    Spelling("-3½", "-110", -14, "-110"),
    Spelling("-3½-115", "", -14, "-115"),
    Spelling("-3.5 -115", "-115", -14, "-115"),
    Spelling("-3 1/2", "Ev", -14, "+100"),
    Spelling("31/2", "EVEN", 14, "+100"),
    Spelling("PK", "-110", 0, "-110"),
    Spelling("pk-120", "", 0, "-120"),
    Spelling("Ev", "d1.91", 0, "d1.91"),
    Spelling("+7 ev", "", 28, "+100"),
    Spelling("-½", "110", -2, "+110"),
    Spelling("-.5", "-110", -2, "-110"),
    Spelling("−10.25", "−110", -41, "-110"),
    Spelling("3-105", "", 12, "-105"),
    Spelling("o47-110", "", 188, "-110"),
    Spelling("u 47½", "-105", 190, "-105"),
]


def one_row(line, price):
    return Row(RawRow(2, (line, price)), {"line": 0, "price": 1})


@pytest.mark.parametrize("case", SPELLINGS, ids=lambda case: f"{case.line} {case.price}")
def test_the_spellings_of_printed_sheets_are_understood(case):
    quote = _quote(one_row(case.line, case.price), "line", "price")
    assert (quote.quarters, quote.price) == (case.quarters, case.quoted)


@pytest.mark.parametrize(
    ("line", "price"),
    [
        ("-3.5", ""), ("", "-110"), ("-3.5-115", "-110"), ("-3.4", "-110"), ("-3.5", "-99"),
        ("-3,5", "-110"), ("--3", "-110"), ("abc", "-110"), ("-3.5.5", "-110"), ("-", "-110"),
        ("o", "-110"), ("-3.5", "d1"), ("-3.5", "1.91"), ("-3½½", "-110"), ("1e3", "-110"),
    ],
)  # fmt: skip
def test_what_is_no_line_or_has_no_price_is_refused(line, price):
    with pytest.raises(CellRefusedError):
        _quote(one_row(line, price), "line", "price")


@given(st.integers(-4000, 4000), st.sampled_from(["-110", "+130", "+100"]))
def test_a_written_spread_reads_back_as_itself(quarters, price):
    text = format_spread(quarters)
    for row in (
        one_row(text, price),
        one_row(f"{text}{price}", ""),
        one_row(f"{text} {price}", ""),
    ):
        quote = _quote(row, "line", "price")
        assert (quote.quarters, quote.price) == (quarters, price)


class Bad(NamedTuple):
    away: dict[str, str]
    home: dict[str, str]
    cell: str
    lines: int | None


@pytest.mark.parametrize(
    "case",
    [
        Bad({"spread": "+3.5"}, {}, "spread", 10),
        Bad({"spread": "", "spread_price": ""}, {}, "spread", 10),
        Bad({"spread": "-35.5"}, {"spread": "35.5"}, "spread", 10),
        Bad({"spread": "o3.5"}, {"spread": "-3.5"}, "spread", 10),
        Bad({"total": "47.5"}, {}, "total", 10),
        Bad({"total": "u47"}, {"total": "o47"}, "total", 10),
        Bad({"total": "470"}, {"total": "470"}, "total", 10),
        Bad({"total": "-47"}, {"total": "-47"}, "total", 10),
        Bad({"moneyline": ""}, {}, "moneyline", 10),
        Bad({"moneyline": "-50"}, {}, "moneyline", 10),
        Bad({"1h_total": "x"}, {}, "1h_total", 10),
        Bad({}, {"date": "2026-09-14"}, "date", None),
        Bad({}, {"time": "14:05"}, "time", None),
        Bad({}, {"league": "NBA"}, "league", None),
        Bad({"date": "13.9.2026"}, {"date": "13.9.2026"}, "date", None),
        Bad({"date": "2/30/2026"}, {"date": "2/30/2026"}, "date", None),
        Bad({"time": "25:00"}, {"time": "25:00"}, "time", None),
        Bad({"time": "13:05 PM"}, {"time": "13:05 PM"}, "time", None),
        Bad({"league": "XFL"}, {"league": "XFL"}, "league", None),
        Bad({"league": ""}, {"league": ""}, "league", None),
        Bad({"team": ""}, {}, "team", None),
        Bad({"team": "Herons"}, {}, "team", None),
        Bad({"team": "x" * 200}, {}, "team", None),
    ],
    ids=lambda case: case.cell,
)  # fmt: skip
def test_a_bad_cell_costs_what_depends_on_it(sheet, case):
    reading = read_lines(sheet(AWAY | case.away, HOME | case.home))
    assert [refusal.cell for refusal in reading.refusals] == [case.cell]
    assert [len(event.lines) for event in reading.proposals] == [case.lines] * (
        case.lines is not None
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"rot": "400"}, {"rot": "401"}),
        ({"rot": "401"}, {"rot": "403"}),
        ({"rot": "0"}, {"rot": "1"}),
        ({"rot": ""}, {}),
        ({"side": "H"}, {"side": "V"}),
        ({"side": ""}, {"side": ""}),
        ({"side": "N"}, {}),
    ],
)
def test_rows_that_are_no_pair_are_refused_each_and_the_next_game_is_read(sheet, first, second):
    third = AWAY | {"rot": "405"}, HOME | {"rot": "406"}
    reading = read_lines(sheet(AWAY | first, HOME | second, *third))
    assert [refusal.row for refusal in reading.refusals] == [2, 3]
    assert [event.rot_away for event in reading.proposals] == [405]


def test_neutral_ground_is_marked_n_and_n(sheet):
    (event,) = read_lines(sheet(AWAY | {"side": "n"}, HOME | {"side": "N"})).proposals
    assert event.neutral


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("13:05", "13:05:00"), ("1:05 PM", "13:05:00"), ("1:05p", "13:05:00"),
        ("12:30 am", "00:30:00"), ("12:30 p.m.", "12:30:00"), ("8:20:00", "08:20:00"),
    ],
)  # fmt: skip
def test_a_time_of_day_has_several_spellings(sheet, text, time):
    reading = read_lines(sheet(AWAY | {"time": text}, HOME | {"time": text}))
    assert str(reading.proposals[0].start) == time


def test_a_workbook_with_true_dates_and_numbers_reads_as_its_csv_does(sheet, tmp_path):
    def typed(heading, text):
        if heading == "date":
            return datetime.date(2026, 9, 13)
        if heading == "time":
            return datetime.time(13, 5)
        try:
            return float(text)
        except ValueError:
            return text

    rows = [[typed(*cell) for cell in row.items()] for row in (AWAY, HOME)]
    path = write_xlsx(tmp_path / "sheet.xlsx", HEADINGS, *rows)
    assert read_lines(path).proposals == read_lines(sheet(AWAY, HOME)).proposals


def test_the_same_number_twice_a_day_is_refused(sheet):
    reading = read_lines(sheet(AWAY, HOME, AWAY, HOME))
    assert [(refusal.row, refusal.cell) for refusal in reading.refusals] == [(4, "rot")]


def test_leagues_of_the_book_are_known_by_their_own_names(sheet):
    rows = AWAY | {"league": "river football"}, HOME | {"league": "river football"}
    leagues = {"River Football": Sport.FOOTBALL}
    (event,) = read_lines(sheet(*rows), leagues=leagues).proposals
    assert (event.league, event.sport) == ("River Football", Sport.FOOTBALL)


def test_a_stated_league_fills_blanks_and_contradicts_others(sheet):
    blank = {"league": ""}
    (event,) = read_lines(sheet(AWAY | blank, HOME | blank), league="nfl").proposals
    assert event.league == "NFL"
    (refusal,) = read_lines(sheet(AWAY, HOME), league="NBA").refusals
    assert refusal.cell == "league"


def test_columns_of_another_hand_are_named(tmp_path):
    rows = ([*row.values(), "x"] for row in (AWAY, HOME))
    reading = read_lines(write_csv(tmp_path / "sheet.csv", [*HEADINGS, "weather"], *rows))
    assert any("weather" in notice for notice in reading.notices)


def test_a_rotation_sheet_holds_no_results(sheet):
    with pytest.raises(InputError, match="holds no results"):
        read_results(sheet(AWAY, HOME))


def test_listed_pitchers_belong_to_baseball(sheet):
    lines = dict.fromkeys(("spread", "total", "1h_spread", "1h_total"), "")
    prices = {name: "" for name in AWAY if name.endswith("price") or name.startswith("1h")}
    rows = [
        row | lines | prices | {"league": "MLB", "pitcher": pitcher}
        for row, pitcher in ((AWAY, "ABAKER-R"), (HOME, ""))
    ]
    reading = read_lines(sheet(*rows))
    assert (reading.refusals, reading.proposals[0].pitchers) == ((), ("ABAKER-R", ""))
    reading = read_lines(sheet(AWAY, HOME | {"pitcher": "CDUNN-L"}))
    assert [(one.row, one.cell) for one in reading.refusals] == [(3, "pitcher")]
    assert len(reading.proposals[0].lines) == 12
