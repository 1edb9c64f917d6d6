"""Seasons that nobody here wrote, from file to figure, by the command line alone."""

import csv
from collections.abc import Callable, Sequence
from typing import NamedTuple

import pytest

from tests.feeds.files import shared_file
from tests.journeys.archive import Game, read_archive
from tests.journeys.by_hand import Known, baseball_score, hockey_score, reckon
from tests.journeys.drawing import OF_BASEBALL, OF_HOCKEY, Stated, combined, straights
from tests.journeys.season import Season

STATUS = {"W": "won", "P": "push", "L": "lost"}
BY_TABLE = "PA26"
OF_TWO = {"PA2": "P", BY_TABLE: "P", "TE6": "T6"}


def signed(line):
    return "pk" if float(line) == 0 else f"{float(line):+g}"


def written(row, home_numbers):
    """A row of the expected file as (event dates, entry) in the one-line grammar."""
    away, home, price = row["rot_away"], row["rot_home"], row["price"]
    stake = f"r{int(row['stake_cents']) / 100:.2f}"
    if row["type"] in OF_TWO:
        legs, dates = [], []
        for pick in row["selection"].removesuffix(" teased 6").split(" + "):
            team, line = pick.rsplit(" ", 1)
            number, day = home_numbers[row["week"], team]
            legs.append(f"{number} {signed(line)} -110")
            dates.append(day)
        return ";".join(dates), f"{OF_TWO[row['type']]} {' '.join(legs)} {stake}"
    if row["type"] == "ML":
        return row["date"], f"{away} ml {int(price):+d} {stake}"
    period = {"1H": ":1h", "2H": ":2h"}.get(row["type"][:2], "")
    is_total = row["type"].endswith("OV")
    line = f"o{float(row['line']):g}" if is_total else signed(row["line"])
    return row["date"], f"{home}{period} {line} {price} {stake}"


def nfl_wagers():
    with shared_file("expected_nfl_2018-19.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    home_numbers = {(row["week"], row["home"]): (row["rot_home"], row["date"]) for row in rows}
    for number, row in enumerate(rows):
        dates, entry = written(row, home_numbers)
        first = dates.split(";")[0]
        yield f"{row['type']}-{number}", row, dates, entry, f"{first}T00:30:00-04:00"


def test_every_wager_of_the_2018_season_comes_out_as_an_independent_program_says(tmp_path, capsys):
    season = Season(
        tmp_path, capsys, "nfl odds 2018-19.xlsx", "--league", "NFL", "--season", "2018"
    )
    assert season.import_lines() == {"read": 534, "applied": 267, "unchanged": 0, "refused": 14}
    wagers = list(nfl_wagers())
    rows = [(name, "P1", placed, dates, entry) for name, _, dates, entry, placed in wagers]
    by_table = [row for row in rows if row[0].startswith(f"{BY_TABLE}-")]
    others = [row for row in rows if row not in by_table]
    assert season.import_tickets(others)["applied"] == len(others) == 1862
    season.set_rules(parlay_mode="TABLE")
    assert season.import_tickets(by_table)["applied"] == len(by_table) == 130
    assert season.import_results()["applied"] == 267
    season.grade()
    found = {ticket["reference"]: ticket for ticket in season.tickets()}
    differences = [
        (name, row["result"], row["net_cents"], found[name]["status"], found[name]["net"])
        for name, row, *_ in wagers
        if (found[name]["status"], round(float(found[name]["net"]) * 100))
        != (STATUS[row["result"]], int(row["net_cents"]))
    ]
    assert (len(wagers), differences) == (1992, [])
    head = season.head()

    assert season.import_lines()["applied"] == 0
    assert season.import_tickets(rows) == {
        "read": 1992, "applied": 0, "unchanged": 1992, "refused": 0,
    }  # fmt: skip
    assert season.import_results()["applied"] == 0
    season.grade()
    assert season.head() == head
    season.verify()


def board_wagers(season, markets):
    """One wager a market and event at the board's line, and a parlay of each two neighbours."""
    on_board = season.on_board()
    number = 0
    previous = None
    for event_id, day, away, home in season.events():
        for market, side, is_home, text in markets:
            if (event_id, market, side) in on_board:
                number += 1
                rotation = home if is_home else away
                yield f"{market}-{number}", "P1", f"{day}T00:30:00Z", day, f"{rotation} {text} r110"
        if (event_id, "spread", "home") not in on_board:
            continue
        if previous is None:
            previous = (day, home)
            continue
        first_day, first = previous
        number += 1
        days = f"{first_day};{day}"
        yield f"parlay-{number}", "P1", f"{first_day}T00:30:00Z", days, f"P {first} {home} 100"
        previous = None


def check_season(season, markets, fewest):
    season.import_lines()
    rows = list(board_wagers(season, markets))
    assert len(rows) > fewest
    imported = season.import_tickets(rows)
    assert (imported["applied"], imported["refused"]) == (len(rows), 0)
    season.import_results()
    season.grade()
    tickets = season.tickets()
    assert len(tickets) == len(rows)
    still_open = {ticket["ticket"] for ticket in tickets if ticket["status"] == "open"}
    assert still_open == season.queue().keys()
    assert season.unbalanced_accounts() == []
    season.verify()
    return tickets, season.queue()


def test_a_season_of_basketball_leaves_nothing_open_without_a_reason(tmp_path, capsys):
    season = Season(tmp_path, capsys, "nba odds 2018-19.xlsx", "--league", "NBA")
    markets = [
        ("spread", "home", True, ""),
        ("total", "over", True, "o"),
        ("money_line", "away", False, "ml"),
    ]
    tickets, waiting = check_season(season, markets, 4000)
    assert waiting == {}
    assert {ticket["status"] for ticket in tickets} >= {"won", "lost", "push"}


def test_a_season_of_soccer_with_quarter_lines_leaves_nothing_open_without_a_reason(
    tmp_path, capsys
):
    season = Season(tmp_path, capsys, "E0_2223.csv", "--source=B365")
    markets = [
        ("spread", "home", True, ""),
        ("spread", "away", False, ""),
        ("total", "over", True, "o"),
        ("three_way", "home", True, "ml"),
        ("three_way", "draw", True, "draw"),
    ]
    tickets, waiting = check_season(season, markets, 1800)
    assert waiting == {}
    assert {ticket["status"] for ticket in tickets} >= {"won", "lost", "push", "half_won"}


class Archive(NamedTuple):
    """A season of an archive, and the cells of it that are refused.

    Attributes:
        in_lines: By row the cell that gives no line.
        in_results: By row the cell that gives no score.
        every: Which wagers of them a short run takes.
    """

    name: str
    league: str
    year: int
    score: Callable[[Game, str, str], Known]
    stated: Sequence[Stated]
    flags: Sequence[str]
    games: int
    wagers: int
    in_lines: dict[int, str]
    in_results: dict[int, str]
    every: int = 1


PITCHERS = ("", "lp", "l1", "l2", "act")
ARCHIVES = [
    # FORMATS 3 names all five: periods 2+1+1 with Final 0, Final F, Open - and the price a100.
    Archive(
        "nhl odds 2021.csv", "NHL", 2021, hockey_score, OF_HOCKEY, ("",), 952, 5513,
        {564: "Open", 565: "Open", 1470: "price after Close OU"},
        {4: "Final", 687: "Final"},
    ),
    # A game that was never played, and twice -1 runs in an inning.
    Archive(
        "mlb odds 2016.xlsx", "MLB", 2016, baseball_score, OF_BASEBALL, PITCHERS, 2462, 14259,
        {},
        {1702: "Final", 3461: "5th", 4366: "8th"},
    ),
    # Nine innings of the visitor, and of the home team only seven.
    Archive(
        "mlb_odds_2014.xlsx", "MLB", 2014, baseball_score, OF_BASEBALL, PITCHERS, 2462, 14259,
        {},
        {1945: "8th"},
        every=4,
    ),
]  # fmt: skip


@pytest.mark.parametrize("archive", ARCHIVES, ids=lambda archive: archive.name)
def test_every_wager_on_a_season_of_an_archive_comes_out_as_reckoned_by_hand(
    archive, tmp_path, capsys, is_long_run
):
    if archive.name == "mlb odds 2016.xlsx" and not is_long_run:
        pytest.skip("a second season of baseball, worked in the long run; its file is read always")
    terms = ("--league", archive.league, "--season", str(archive.year))
    season = Season(tmp_path, capsys, archive.name, *terms)
    games = read_archive(season.file, archive.year)
    wagers = [*straights(games, archive.stated, archive.flags), *combined(games)]
    assert (len(games), len(wagers)) == (archive.games, archive.wagers)
    wagers = wagers[:: 1 if is_long_run else archive.every]
    rows = [
        (
            *(wager.reference, "P1", f"{wager.picks[0].game.day}T00:30:00Z"),
            *(";".join(pick.game.day for pick in wager.picks), wager.entry),
        )
        for wager in wagers
    ]
    assert season.import_lines()["applied"] == archive.games
    assert season.refused_cells() == archive.in_lines
    assert season.import_tickets(rows)["applied"] == len(wagers)
    season.import_results()
    assert season.refused_cells() == archive.in_results
    season.grade()

    tickets = {ticket["reference"]: ticket for ticket in season.tickets()}
    reckoned = {wager.reference: reckon(wager, archive.score) for wager in wagers}
    differences = [
        (wager.entry, reckoned[wager.reference], tickets[wager.reference])
        for wager in wagers
        if reported(tickets[wager.reference]) != reckoned[wager.reference][:4]
    ]
    assert differences == []
    queue = season.queue()
    assert {
        ticket["reference"]: queue.pop(ticket["ticket"])
        for ticket in tickets.values()
        if ticket["status"] == "open"
    } == {name: one.waits_for for name, one in reckoned.items() if one.status == "open"}
    assert queue == {}
    assert season.balances() == (0, sum(one.net for one in reckoned.values()))
    assert season.unbalanced_accounts() == []
    head = season.head()

    assert season.import_lines()["applied"] == 0
    assert season.import_tickets(rows)["unchanged"] == len(wagers)
    assert season.import_results()["applied"] == 0
    season.grade()
    assert season.head() == head
    season.verify()


def reported(ticket):
    """Status and cents of a ticket of the report: net, risk, win."""
    cents = (int(ticket[name].replace(".", "")) for name in ("net", "risk", "win"))
    return ticket["status"], *cents
