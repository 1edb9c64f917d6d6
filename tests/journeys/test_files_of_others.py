"""Files of other people on the command line: bookmakers, names of teams, kinds of prices."""

import json

import pytest

from tests.feeds.files import shared_file
from tests.journeys.office import LINES, Office

ODDS = [{
    "id": "4f0c", "sport_key": "americanfootball_nfl", "commence_time": "2026-09-13T17:05:00Z",
    "home_team": "Heron Town", "away_team": "otters",
    "bookmakers": [
        {"key": key, "title": key.title(), "last_update": "2026-09-10T12:00:00Z", "markets": [
            {"key": "h2h", "outcomes": [
                {"name": "otters", "price": 145}, {"name": "Heron Town", "price": -165}]}]}
        for key in ("unibet", "draft")
    ],
}]  # fmt: skip


@pytest.fixture
def office(tmp_path):
    return Office(tmp_path)


@pytest.fixture
def take_odds(office):
    def take(*terms, odds=ODDS):
        return office.take("lines", json.dumps(odds), *terms, name="odds.json")

    return take


def test_a_bookmaker_has_to_be_chosen(office, take_odds):
    before = office.head()
    said = take_odds()
    assert said.status == 1
    assert "unibet (Unibet), draft (Draft)" in said.err
    assert office.head() == before


def test_a_name_is_placed_once_and_for_all(office, take_odds):
    said = take_odds("--source", "unibet")
    assert (said.status, "refused 1" in said.out) == (1, True)
    rejects = (office.folder / "odds.json.rejects.csv").read_text(encoding="utf-8")
    assert "“Heron Town” is no team of NFL in the book. The nearest: Herons" in rejects
    said = take_odds("--source", "unibet", "--alias", "Heron Town=Herons")
    assert (said.status, "applied 1" in said.out) == (0, True)
    assert "unchanged 1" in take_odds("--source", "unibet").out
    (row, *_) = [row for row in office.report("board") if row["rotation"] == "451"]
    assert row["money_line"] == "+145"


@pytest.mark.parametrize(
    ("alias", "status", "sentence"),
    [
        ("Herons", 2, "is not an alias"),
        ("Heron Town=Hérons", 1, "is no team of NFL"),
        ("Newts=Herons", 1, "The file has no team “Newts”"),
    ],
)
def test_an_alias_that_cannot_be_is_refused(office, take_odds, alias, status, sentence):
    before = office.head()
    said = take_odds("--source", "unibet", "--alias", alias)
    assert (said.status, sentence in said.err) == (status, True)
    assert office.head() == before


def test_unknown_names_may_all_be_new_teams(take_odds):
    assert take_odds("--source", "unibet", "--new-teams").status == 0


def test_mixed_prices_are_said_to_be_decimal(office, take_odds):
    odds = json.loads(json.dumps(ODDS))
    odds[0]["bookmakers"] = odds[0]["bookmakers"][:1]
    for outcome, price in zip(odds[0]["bookmakers"][0]["markets"][0]["outcomes"], (101, 1.01),
                              strict=True):  # fmt: skip
        outcome["price"] = price
    alias = "--alias", "Heron Town=Herons"
    assert "--prices" in take_odds(*alias, odds=odds).err
    # So long a price is probably wrong: a person has to say that they looked.
    decimal = (*alias, "--prices", "decimal")
    assert take_odds(*decimal, odds=odds).status == 3
    rejects = (office.folder / "odds.json.rejects.csv").read_text(encoding="utf-8")
    assert "The price moves from +150 to d101" in rejects
    assert take_odds(*decimal, "--accept-bad-lines", odds=odds).status == 0
    assert {row["money_line"] for row in office.report("board")} >= {"d101", "d1.01"}


def test_the_score_in_which_two_archives_differ_is_shown(office):
    """FORMATS 1: of the season 2016 the two sources differ in Kansas City at Pittsburgh alone."""
    archive = shared_file("nfl odds 2016-17.xlsx").read_bytes()
    table = shared_file("nfl_aussportsbetting_2014-2016.csv").read_bytes()
    season = "--season", "2016", "--league", "NFL"
    for what in ("lines", "results"):
        assert office.take(what, archive, *season, name="archive.xlsx").status == 0
    names = {"Kansas City Chiefs": "KansasCity", "Pittsburgh Steelers": "Pittsburgh"}
    aliases = [f"--alias={name}={team}" for name, team in names.items()]
    for what in ("lines", "results"):
        office.take(what, table, "--league", "NFL", *aliases, name="table.csv")
    rejects = (office.folder / "table.csv.rejects.csv").read_text(encoding="utf-8")
    differ = [line for line in rejects.splitlines() if " in the book, and " in line]
    assert len(differ) == 1
    assert "KansasCity at Pittsburgh on 2016-10-02 is 7–43 final in the book" in differ[0]
    assert "14–43 final in the file" in differ[0]


def test_lines_of_the_office_are_read_as_they_were(office):
    assert "unchanged 5" in office.take("lines", LINES).out
