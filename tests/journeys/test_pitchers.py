"""A pitcher is changed between the wager and the game, by the command line alone."""

import pytest

from tests.journeys.office import RESULTS, Office

HEADINGS = (
    "date,time,league,rot,side,team,pitcher,spread,spread_price,total,total_price,moneyline\n"
)
DAY = "2026-09-14"


def sheet(*pitchers: str) -> str:
    away, home = pitchers
    return (
        f"{HEADINGS}{DAY},19:05,MLB,901,V,Finches,{away},+1.5,-150,8.5,-110,+130\n"
        f"{DAY},19:05,MLB,902,H,Rooks,{home},-1.5,+130,8.5,-110,-140\n"
    )


@pytest.fixture
def office(tmp_path):
    office = Office(tmp_path)
    assert office.take("lines", sheet("AKER-R", "DUNN-L"), name="sheet.csv").status == 0
    return office


@pytest.mark.parametrize(
    ("entry", "status", "net"),
    [
        ("901 ml lp r100", "no_action", "0.00"),
        ("901 ml r100", "no_action", "0.00"),
        ("901 o r110", "no_action", "0.00"),
        ("901 ml l1 r100", "no_action", "0.00"),
        ("901 r150", "won", "100.00"),
        ("901 ml l2 r100", "open", "0.00"),
        ("901 ml act r100", "open", "0.00"),
    ],
)
def test_a_wager_keeps_the_pitchers_that_were_listed_when_it_was_given(office, entry, status, net):
    placed = f"{DAY}T10:00:00-04:00"
    assert office.ticket(entry, placed=placed, day=DAY).status == 0
    assert office.take("lines", sheet("COLE-R", "DUNN-L"), name="sheet.csv").status == 0
    score = f"{RESULTS}{DAY},MLB,901,Finches,Rooks,game,5,4,F\n"
    assert office.take("results", score).status == 0
    office.run("grade", "--book", office.book)
    (ticket,) = office.report("tickets")
    assert (ticket["status"], ticket["net"]) == (status, net)
    said = office.run("grade", "--book", office.book).out
    assert ("nobody stated the new price" in said) is (status == "open")
