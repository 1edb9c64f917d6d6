"""Whatever stands in the cells, a reader takes it or refuses it, and what it takes is sound."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Side, Sport
from desktop.domain.periods import period_scores
from desktop.domain.prices import parse_price
from desktop.feeds.formats import FORMATS
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
LAYOUTS = {
    "sbro": (SBRO, GAME),
    "rotation": (ROTATION, SHEET),
    "results": ([*RESULTS, "status"], TYPED),
    "football-data": (SOCCER, MATCHES),
}
READERS = {one.name: one.read for one in FORMATS if one.read is not None}

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
        period_scores(event.sport, segments, event.score.final, shootout=event.score.shootout)


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
    leagues = {"NFL": Sport.FOOTBALL}
    terms = Terms(want, "NFL" if name == "sbro" else None, 2018, leagues=leagues)
    sheet = or_sentence(read_csv, "any.csv", content, Limits())
    if sheet is None:
        return
    intake = Intake(sheet, silent, never)
    events = or_sentence(READERS[name], sheet, terms, intake) or []
    for event in events:
        check_event(event, want)
    for refusal in intake.refusals:
        assert refusal.reason.endswith(".")
        assert 2 <= refusal.row <= len(sheet.rows) + 1


@given(st.binary(max_size=400))
def test_any_bytes_are_a_table_or_a_sentence(content):
    for read in (read_csv, read_workbook):
        or_sentence(read, "any.csv", content, Limits())
