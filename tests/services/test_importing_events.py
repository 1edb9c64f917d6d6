"""Events of other people's files in the book: pitchers, names of teams, conflicts."""

import pytest

from desktop.feeds.reading import read_lines
from desktop.services.importing.events import import_lines, known_leagues
from desktop.services.importing.run import Intake
from tests.feeds.files import write_csv
from tests.shop import Shop

SHEET = ("date", "time", "league", "rot", "side", "team")


@pytest.fixture
def shop(tmp_path):
    shop = Shop(tmp_path / "shop.book", players=1)
    yield shop
    shop.book.close()


@pytest.fixture
def take_lines(shop, tmp_path):
    def take(*rows, name="lines.csv", **terms):
        path = write_csv(tmp_path / name, *rows)
        reading = read_lines(path, leagues=known_leagues(shop.book.reader), **terms)
        return import_lines(shop.book, shop.actor, reading, Intake(name))

    return take


ARCHIVE = ("Date", "Rot", "VH", "Team", "Pitcher", "Final", "Open", "Close")


def test_listed_pitchers_are_taken_and_changed_and_never_lost(shop, take_lines):
    def take(away, home):
        rows = (
            ("403", "901", "V", "OTT", away, "", "-115", "109"),
            ("403", "902", "H", "HER", home, "", "105", "-119"),
        )
        return take_lines(ARCHIVE, *rows, name="mlb odds 2016.csv")

    def pitchers():
        (event,) = shop.events_of("2016-04-03", "MLB")
        return event.pitcher_away, event.pitcher_home

    assert take("ABAKER-R", "").applied == 1
    assert pitchers() == ("ABAKER-R", "")
    assert take("BCOOK-L", "CDUNN-L").applied == 1
    assert pitchers() == ("BCOOK-L", "CDUNN-L")
    assert (take("", "CDUNN-L").unchanged, pitchers()) == (1, ("BCOOK-L", "CDUNN-L"))
