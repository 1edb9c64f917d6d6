"""Whatever stands in the cells, a reader takes it or refuses it, and what it takes is sound."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Side, Sport
from desktop.domain.periods import period_scores
from desktop.domain.prices import parse_price
from desktop.feeds.formats import SHEETS
from desktop.feeds.guarded import Limits
from desktop.feeds.intake import Intake, Terms
from desktop.feeds.textfile import read_csv
from desktop.feeds.workbook import read_workbook
from desktop.progress import never, silent

SBRO = ["Date", "Rot", "VH", "Team", "1st", "2nd", "3rd", "4th", "Final", "Close", "ML", "2H"]
GAME = [
    ["905", "401", "V", "Otters", "3", "7", "0", "10", "20", "3", "-150", "22.5"],
    ["905", "402", "H", "Herons", "7", "0", "6", "3", "16", "45", "130", "0.5"],
]
ROTATION = ["date", "time", "league", "rot", "side", "team", "spread", "spread_price", "total"]
SHEET = [
    ["2026-09-13", "13:05", "NFL", "401", "V", "Otters", "-3.5", "-110", "o47-110"],
    ["2026-09-13", "13:05", "NFL", "402", "H", "Herons", "3.5", "-110", "u47-110"],
]
RESULTS = ["date", "league", "rot_away", "away", "home", "period", "away_score", "home_score"]
TYPED = [
    ["2026-09-13", "NFL", "401", "Otters", "Herons", "1H", "10", "7", "F"],
    ["2026-09-13", "NFL", "401", "Otters", "Herons", "FG", "20", "17", "F"],
]
SOCCER = ["Div", "Date", "Time", "HomeTeam", "AwayTeam", "FTHG", "FTAG", "XH", "XD", "XA", "AHh"]
MATCHES = [
    ["E0", "13/08/2022", "15:00", "Herons", "Otters", "2", "1", "2.1", "3.4", "3.6", "-.75"],
    ["E0", "14/08/2022", "15:00", "Newts", "Egrets", "0", "0", "2.1", "3.4", "3.6", "0.25"],
]
BASEBALL = [
    *("Date", "Rot", "VH", "Team", "Pitcher"),
    *("1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th"),
    *("Final", "Open", "Close", "RL", "Open OU", "", "Close OU", ""),
]
INNINGS = [
    ["403", "901", "V", "OTT", "ABAKER-R", *"010020001", "4", "-115", "109", "+1.5(-230)"],
    ["403", "902", "H", "HER", "CDUNN-L", *"02000300x", "5", "105", "-119", "-1.5(+190)"],
]
HOCKEY = [
    *("Date", "Rot", "VH", "Team", "1st", "2nd", "3rd", "Final", "Open", "Close", "PuckLine", ""),
    *("OpenOU", "", "CloseOU", ""),
]
THIRDS = [
    ["113", "41", "V", "Otters", *"112", "5", "-110", "-115", "1.5", "-310"],
    ["113", "42", "H", "Herons", *"211", "4", "100", "-105", "-1.5", "260"],
]
TOTALS = [["7", "-105", "6.5", "-112"], ["7", "-115", "6.5", "-108"]]
NFLVERSE = ["game_id", "gameday", "away_team", "home_team", "location", "away_score", "home_score"]
NFLVERSE += ["spread_line", "away_spread_odds", "home_spread_odds", "total_line", "over_odds"]
NFLVERSE += ["under_odds", "away_moneyline", "home_moneyline"]
GAMES = [
    ["1", "2026-09-10", "OTT", "HER", "Home", "17", "24", "3.5", "-105", "-115", "47", "-108"],
    ["2", "2026-09-13", "NEW", "EGR", "Home", "17", "24", "-3", "-105", "-115", "44.5", "-108"],
]
DECIMALS = ["Date", "Home Team", "Away Team", "Home Score", "Away Score"]
DECIMALS += ["Home Odds Close", "Away Odds Close", "Home Line Close", "Away Line Close"]
DECIMALS += ["Home Line Odds Close", "Away Line Odds Close", "Total Score Close"]
DECIMALS += ["Total Score Over Close", "Total Score Under Close"]
QUOTED = [
    ["2016-12-26", "HER", "OTT", "42", "21", "1.36", "3.4", "-6.5", "6.5", "1.88", "2.02", "46"],
    ["2016-12-25", "EGR", "NEW", "17", "21", "2.36", "1.4", "6.5", "-6.5", "1.88", "2.02", "46"],
]
LAYOUTS = {
    "nflverse": (NFLVERSE, [[*row, "-112", "155", "-180"] for row in GAMES]),
    "aussportsbetting": (DECIMALS, [[*row, "1.88", "2.02"] for row in QUOTED]),
    "sbro baseball": (BASEBALL, [[*row, *more] for row, more in zip(INNINGS, TOTALS, strict=True)]),
    "sbro hockey": (HOCKEY, [[*row, *more] for row, more in zip(THIRDS, TOTALS, strict=True)]),
    "sbro": (SBRO, GAME),
    "rotation": (ROTATION, SHEET),
    "results": ([*RESULTS, "status"], TYPED),
    "football-data": (SOCCER, MATCHES),
}
STATED = {"sbro": "NFL", "sbro baseball": "MLB", "sbro hockey": "NHL", "aussportsbetting": "NFL"}
READERS = {one.name: one.read for one in SHEETS}

CELLS = st.one_of(
    st.sampled_from(
        ["", "pk", "NL", "0", "-0", "½", "1/2", "-110", "+100", "99", "47", "3.25", "1e3", "9" * 30]
    ),
    st.from_regex(r"[-+]?[0-9]{0,4}[.,:/-]?[0-9]{0,4}", fullmatch=True),
    st.text(max_size=6),
)


def written(rows):
    text = "\n".join(",".join(f'"{cell.replace(chr(34), "")}"' for cell in row) for row in rows)
    return text.encode("utf-8", "ignore").replace(b"\x00", b"")


def or_sentence(read, *args):
    """What was read, or nothing when it was refused by a sentence; any other failure fails."""
    try:
        return read(*args)
    except InputError as error:
        sentence = str(error)
    assert sentence.endswith(".")
    return None


def check_lines(event):
    lines = {line.selection: line for line in event.lines}
    assert len(lines) == len(event.lines)
    sides = Counter((line.selection.period, line.selection.market) for line in event.lines)
    assert all(count == (3 if key[1] is Market.THREE_WAY else 2) for key, count in sides.items())
    for selection, line in lines.items():
        assert parse_price(line.price).text == line.price
        if selection.market is Market.SPREAD and selection.side is Side.AWAY:
            assert (
                lines[type(selection)(selection.period, selection.market, Side.HOME)].line
                == -line.line
            )
        if selection.market is Market.TOTAL:
            assert line.line > 0


def check_event(event, want):
    assert event.away != event.home
    assert event.rot_away is None or (
        event.rot_away % 2 == 1 and event.rot_home == event.rot_away + 1
    )
    check_lines(event)
    assert (event.score is not None) == (want == "results")
    if event.score is not None and event.score.final is not None:
        segments = {name: (away, home) for name, away, home in event.score.segments}
        period_scores(
            event.league, event.sport, segments, event.score.final, shootout=event.score.shootout
        )


@st.composite
def files(draw):
    name = draw(st.sampled_from(sorted(LAYOUTS)))
    headings, rows = LAYOUTS[name]
    rows = [list(row) for row in draw(st.lists(st.sampled_from(rows), max_size=2)) + rows]
    for row in rows:
        for at in draw(st.lists(st.integers(0, len(row) - 1), max_size=2)):
            row[at] = draw(CELLS)
    return name, written([headings, *rows])


@given(files(), st.sampled_from(["lines", "results"]))
def test_cells_are_taken_or_refused(file, want):
    name, content = file
    leagues = {"NFL": Sport.FOOTBALL, "MLB": Sport.BASEBALL, "NHL": Sport.HOCKEY}
    terms = Terms(want, STATED.get(name), 2018, leagues=leagues)
    sheet = or_sentence(read_csv, "any.csv", content, Limits())
    if sheet is None:
        return
    intake = Intake(sheet, silent, never)
    events = or_sentence(READERS[name.split()[0]], sheet, terms, intake) or []
    for event in events:
        check_event(event, want)
    for refusal in intake.refusals:
        assert refusal.reason.endswith(".")
        assert 2 <= refusal.row <= len(sheet.rows) + 1


@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_a_sentence(content):
    for read in (read_csv, read_workbook):
        or_sentence(read, "any.csv", content, Limits())
