from typing import NamedTuple

import pytest

from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Side
from desktop.feeds.reading import read_lines, read_results
from tests.feeds.files import write_csv, write_xlsx

QUARTERS = ["1st", "2nd", "3rd", "4th"]
HEADINGS = ["Date", "Rot", "VH", "Team", *QUARTERS, "Final", "Open", "Close", "ML", "2H"]
AWAY = ["905", "401", "V", "Otters", "3", "7", "0", "10", "20", "44.5", "3", "-150", "22.5"]
HOME = ["905", "402", "H", "Herons", "7", "0", "6", "3", "16", "2.5", "45", "130", "0.5"]


def changed(row, **cells):
    return [cells.get(f"c{heading}", value) for heading, value in zip(HEADINGS, row, strict=True)]


@pytest.fixture
def archive(tmp_path):
    def write(*rows, name="nfl odds 2018-19.csv"):
        return write_csv(tmp_path / name, HEADINGS, *rows)

    return write


def quoted(event):
    return {
        (line.selection.period.value, line.selection.market.value, line.selection.side.value):
        (line.line, line.price)
        for line in event.lines
    }  # fmt: skip


def test_the_owner_of_the_smaller_number_is_the_favourite(archive):
    (event,) = read_lines(archive(AWAY, HOME)).proposals
    assert quoted(event) == {
        ("game", "spread", "away"): (-12, "-110"),
        ("game", "spread", "home"): (12, "-110"),
        ("game", "total", "over"): (180, "-110"),
        ("game", "total", "under"): (180, "-110"),
        ("game", "money_line", "away"): (0, "-150"),
        ("game", "money_line", "home"): (0, "+130"),
        ("2h", "spread", "away"): (2, "-110"),
        ("2h", "spread", "home"): (-2, "-110"),
        ("2h", "total", "over"): (90, "-110"),
        ("2h", "total", "under"): (90, "-110"),
    }


def test_the_opening_pair_is_taken_when_asked_for(archive):
    reading = read_lines(archive(AWAY, HOME), when="open")
    lines = quoted(reading.proposals[0])
    assert lines["game", "spread", "home"] == (-10, "-110")
    assert lines["game", "total", "over"] == (178, "-110")
    assert any("column Open; Close is not read" in notice for notice in reading.notices)


def test_names_numbers_and_date_are_taken_as_written(archive):
    (event,) = read_lines(archive(AWAY, HOME)).proposals
    assert (event.away, event.home, event.rot_away, event.rot_home) == (
        "Otters",
        "Herons",
        401,
        402,
    )
    assert (event.league, event.date.isoformat(), event.start) == ("NFL", "2018-09-05", None)
    assert not event.neutral


def test_a_workbook_reads_as_its_csv_does(archive, tmp_path):
    def typed(cell):
        try:
            return float(cell) if "." in cell else int(cell)
        except ValueError:
            return cell

    rows = [[typed(cell) for cell in row] for row in (AWAY, HOME)]
    book = write_xlsx(tmp_path / "nfl odds 2018-19.xlsx", HEADINGS, *rows)
    assert read_lines(book).proposals == read_lines(archive(AWAY, HOME)).proposals


def test_the_price_that_the_format_implies_can_be_stated(archive):
    reading = read_lines(archive(AWAY, HOME), spread_price="-105")
    assert quoted(reading.proposals[0])["game", "total", "over"] == (180, "-105")
    assert any("-105" in notice for notice in reading.notices)


class BadPair(NamedTuple):
    away: str
    home: str
    reason: str


@pytest.mark.parametrize(
    "case",
    [
        BadPair("7.5", "13", "cannot be told apart"),
        BadPair("20", "20", "cannot be told apart"),
        BadPair("pk", "pk", "cannot be told apart"),
        BadPair("3", "45.3", "quarter"),
        BadPair("24,5", "45", "is not a line"),
        BadPair("3-105", "45", "is not a line"),
        BadPair("-3", "45", "sign"),
        BadPair("", "45", "blank"),
        BadPair("3", "450", "outside the range"),
        BadPair("NL", "30", "cannot be told"),
        BadPair("=3", "45", "is not a line"),
    ],
)
def test_a_bad_pair_is_refused_and_the_rest_of_the_game_is_taken(archive, case):
    rows = changed(AWAY, cClose=case.away), changed(HOME, cClose=case.home)
    reading = read_lines(archive(*rows))
    (refusal,) = reading.refusals
    assert (refusal.row, refusal.cell) == (2, "Close")
    assert refusal.value == f"{case.away} / {case.home}"
    assert case.reason in refusal.reason
    assert {key[:2] for key in quoted(reading.proposals[0])} == {
        ("game", "money_line"), ("2h", "spread"), ("2h", "total"),
    }  # fmt: skip


class GoodPair(NamedTuple):
    away: str
    home: str
    spread: int | None
    total: int | None


@pytest.mark.parametrize(
    "case",
    [
        GoodPair("pk", "41", 0, 164),
        GoodPair("41.5", "PK", 0, 166),
        GoodPair("41.5", "6.5", 26, 166),
        GoodPair("NL", "NL", None, None),
        GoodPair("", "", None, None),
        GoodPair("NL", "41", None, 164),
        GoodPair("6.5", "nl", -26, None),
        GoodPair(".5", "41", -2, 164),
    ],
)
def test_pick_and_no_line_are_words_of_the_format(archive, case):
    rows = changed(AWAY, cClose=case.away), changed(HOME, cClose=case.home)
    reading = read_lines(archive(*rows))
    lines = quoted(reading.proposals[0])
    assert reading.refusals == ()
    assert lines.get(("game", "spread", "away"), (None,))[0] == case.spread
    assert lines.get(("game", "total", "over"), (None,))[0] == case.total


@pytest.mark.parametrize("column", ["Close", "Open"])
def test_a_second_half_pair_copied_from_the_game_is_refused(archive, column):
    at = HEADINGS.index(column)
    reading = read_lines(archive(changed(AWAY, c2H=AWAY[at]), changed(HOME, c2H=HOME[at])))
    (refusal,) = reading.refusals
    assert refusal.cell == "2H"
    assert column in refusal.reason
    assert len(reading.proposals[0].lines) == 6


def test_no_line_for_the_game_and_for_its_second_half_is_no_copy(archive):
    nothing = {"cOpen": "NL", "cClose": "NL", "c2H": "NL"}
    reading = read_lines(archive(changed(AWAY, **nothing), changed(HOME, **nothing)))
    assert reading.refusals == ()
    assert len(reading.proposals[0].lines) == 2


def test_an_implied_price_that_is_none_is_refused(archive):
    with pytest.raises(InputError, match="not a price"):
        read_lines(archive(AWAY, HOME), spread_price="-50")


@pytest.mark.parametrize(
    ("away", "home"), [("-99", "130"), ("-150", "a130"), ("-150", ""), ("9.5", "8")]
)
def test_a_money_line_is_refused_as_a_whole(archive, away, home):
    reading = read_lines(archive(changed(AWAY, cML=away), changed(HOME, cML=home)))
    (refusal,) = reading.refusals
    assert (refusal.cell, refusal.value) == ("ML", f"{away} / {home}")
    assert len(reading.proposals[0].lines) == 8


def test_periods_and_overtime_come_from_the_columns(archive):
    rows = changed(AWAY, c4th="6", cFinal="19"), HOME
    (event,) = read_results(archive(*rows)).proposals
    assert event.score.final == (19, 16)
    assert event.score.segments == (
        ("1q", 3, 7), ("2q", 7, 0), ("3q", 0, 6), ("4q", 6, 3), ("ot", 3, 0),
    )  # fmt: skip
    assert event.lines == ()


class BadScore(NamedTuple):
    cells: dict[str, str]
    cell: str
    reason: str


@pytest.mark.parametrize(
    "case",
    [
        BadScore({"cFinal": "19"}, "Final", "below"),
        BadScore({"cFinal": "21"}, "Final", "no tie"),
        BadScore({"cFinal": "F"}, "Final", "whole number"),
        BadScore({"cFinal": ""}, "Final", "blank"),
        BadScore({"cFinal": "20.5"}, "Final", "whole number"),
        BadScore({"cFinal": "-20"}, "Final", "whole number"),
        BadScore({"cFinal": "２０"}, "Final", "whole number"),
    ],
)
def test_a_contradictory_score_is_refused(archive, case):
    reading = read_results(archive(changed(AWAY, **case.cells), HOME))
    (refusal,) = reading.refusals
    assert refusal.cell == case.cell
    assert case.reason in refusal.reason
    assert reading.proposals == ()


def test_an_unreadable_quarter_leaves_the_final_score(archive):
    reading = read_results(archive(changed(AWAY, c2nd="x"), HOME))
    assert [refusal.cell for refusal in reading.refusals] == ["2nd"]
    assert reading.proposals[0].score.final == (20, 16)
    assert reading.proposals[0].score.segments == ()


def test_a_game_without_a_score_is_no_refusal(archive):
    blank = dict.fromkeys(("c1st", "c2nd", "c3rd", "c4th", "cFinal"), "")
    reading = read_results(archive(changed(AWAY, **blank), changed(HOME, **blank)))
    assert (reading.proposals, reading.refusals) == ((), ())
    assert any("no score yet" in notice for notice in reading.notices)


def test_a_bad_line_is_not_the_business_of_the_results(archive):
    reading = read_results(archive(changed(AWAY, cClose="??"), HOME))
    assert (len(reading.proposals), reading.refusals) == (1, ())


class Sides(NamedTuple):
    first: str
    second: str
    rotations: tuple[str, str]
    away: str | None


@pytest.mark.parametrize(
    "case",
    [
        Sides("V", "H", ("401", "402"), "Otters"),
        Sides("N", "N", ("401", "402"), "Otters"),
        Sides("H", "V", ("402", "401"), "Herons"),
        Sides("V", "N", ("401", "402"), None),
        Sides("N", "H", ("401", "402"), None),
        Sides("V", "V", ("401", "402"), None),
        Sides("H", "V", ("401", "402"), None),
        Sides("V", "H", ("402", "403"), None),
        Sides("V", "H", ("907", "907"), None),
        Sides("V", "H", ("401", "F"), None),
    ],
)
def test_the_marks_say_who_is_at_home(archive, case):
    rows = (
        changed(AWAY, cVH=case.first, cRot=case.rotations[0]),
        changed(HOME, cVH=case.second, cRot=case.rotations[1]),
    )
    reading = read_lines(archive(*rows))
    if case.away is None:
        assert reading.proposals == ()
        assert len(reading.refusals) == 1
    else:
        (event,) = reading.proposals
        assert (event.away, event.rot_away, event.rot_home) == (case.away, 401, 402)
        assert event.neutral == (case.first == "N")


def test_a_row_without_partner_does_not_shift_the_games_below(archive):
    rows = [
        changed(AWAY, cRot="399"),
        AWAY,
        HOME,
        changed(AWAY, cRot="403", cTeam="Egrets"),
        changed(HOME, cRot="404", cTeam="Newts"),
    ]
    reading = read_lines(archive(*rows))
    assert [(refusal.row, refusal.cell) for refusal in reading.refusals] == [(2, "Rot")]
    assert [event.rot_away for event in reading.proposals] == [401, 403]


def test_a_number_stands_once_a_day(archive):
    reading = read_lines(archive(AWAY, HOME, AWAY, HOME))
    assert len(reading.proposals) == 1
    assert "row 2" in reading.refusals[0].reason


def test_the_year_turns_when_the_month_falls_by_more_than_six(archive):
    days = ["905", "1230", "102", "203"]
    rows = [changed(row, cDate=day) for day in days for row in (AWAY, HOME)]
    dates = [event.date.isoformat() for event in read_lines(archive(*rows)).proposals]
    assert dates == ["2018-09-05", "2018-12-30", "2019-01-02", "2019-02-03"]


@pytest.mark.parametrize("day", ["1335", "0", "231", "5 Sep", "2018-09-05", "906.5", ""])
def test_a_date_that_is_none_is_refused(archive, day):
    reading = read_lines(archive(changed(AWAY, cDate=day), changed(HOME, cDate=day)))
    assert reading.proposals == ()
    assert [refusal.cell for refusal in reading.refusals] == ["Date"]


def test_a_date_that_jumps_back_has_no_year(archive):
    rows = [changed(row, cDate=day) for day in ("102", "1230") for row in (AWAY, HOME)]
    reading = read_lines(archive(*rows))
    assert len(reading.proposals) == 1
    assert "cannot be told" in reading.refusals[0].reason


class Told(NamedTuple):
    name: str
    league: str | None
    season: int | None
    found: tuple[str, int] | None


@pytest.mark.parametrize(
    "case",
    [
        Told("nfl odds 2018-19.csv", None, None, ("NFL", 2018)),
        Told("ncaa football 2018.csv", None, None, ("NCAAF", 2018)),
        Told("archive.csv", "nfl", 2020, ("NFL", 2020)),
        Told("nfl 2018.csv", None, 2020, ("NFL", 2020)),
        Told("nfl.csv", None, None, None),
        Told("nfl 2016 to 2019.csv", None, None, None),
        Told("odds 2018.csv", None, None, None),
        Told("nfl and ncaa football 2018.csv", None, None, None),
        Told("odds 2018.csv", "XFL", None, None),
        Told("odds 2018.csv", "MLB", None, None),
        Told("odds 2018.csv", "NHL", None, None),
        Told("odds 2018.csv", "EPL", None, None),
    ],
)
def test_league_and_year_are_stated_or_stand_in_the_name(archive, case):
    path = archive(AWAY, HOME, name=case.name)
    if case.found is None:
        with pytest.raises(InputError):
            read_lines(path, league=case.league, season=case.season)
        return
    (event,) = read_lines(path, league=case.league, season=case.season).proposals
    assert (event.league, event.date.year) == case.found


def test_halves_are_read_where_there_are_no_quarters(tmp_path):
    headings = ["Date", "Rot", "VH", "Team", "1st", "2nd", "Final", "Open", "Close", "ML", "2H"]
    away = ["1105", "501", "V", "Otters", "30", "35", "75", "140", "141.5", "120", "71"]
    home = ["1105", "502", "H", "Herons", "33", "32", "70", "2", "1.5", "-140", "1"]
    path = write_csv(tmp_path / "ncaab 2019.csv", headings, away, home)
    (event,) = read_results(path).proposals
    assert event.score.segments == (("1h", 30, 33), ("2h", 35, 32), ("ot", 10, 5))
    (event,) = read_lines(path).proposals
    assert [line.line for line in event.lines if line.selection.market is Market.SPREAD] == [
        6, -6, 4, -4,
    ]  # fmt: skip


def test_the_short_layout_has_a_final_score_and_a_close_only(tmp_path):
    headings = ["Date", "Rot", "VH", "Team", "Final", "Close", "ML"]
    rows = (
        ["825", "291", "N", "Otters", "29", "6.5", "-258"],
        ["825", "292", "N", "Newts", "7", "46.5", "213"],
    )
    path = write_csv(tmp_path / "ncaa football 2018.csv", headings, *rows)
    (event,) = read_lines(path).proposals
    assert {line.selection.period for line in event.lines} == {Period.GAME}
    assert {line.selection.side for line in event.lines} >= {Side.OVER, Side.AWAY}
    assert read_results(path).proposals[0].score.final == (29, 7)


def test_a_column_added_by_another_hand_does_no_harm(tmp_path):
    rows = [["Week", *HEADINGS, "", ""], ["1", *AWAY, "", "note"], ["1", *HOME, "", ""], [""] * 16]
    path = write_csv(tmp_path / "nfl 2018.csv", *rows)
    assert len(read_lines(path).proposals) == 1
