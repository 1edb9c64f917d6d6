"""Events of other people's files in the book: pitchers, names of teams, conflicts."""

import pytest

from desktop.book.queries.aliases import list_aliases
from desktop.book.queries.board import list_lines
from desktop.domain.errors import InputError
from desktop.feeds.reading import read_lines, read_results
from desktop.services.importing.events import import_lines, known_leagues
from desktop.services.importing.names import (
    Alias,
    find_unknown_names,
    learn_aliases,
    parse_alias,
)
from desktop.services.importing.results import import_results
from desktop.services.importing.run import Intake
from desktop.services.settings.changing import change_settings
from desktop.services.switching import Part, switch_part
from tests.feeds.files import write_csv
from tests.shop import Shop


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


GAMES = ("game_id", "gameday", "away_team", "home_team", "location", "spread_line",
         "away_spread_odds", "home_spread_odds", "total_line", "away_moneyline", "home_moneyline",
         "away_score", "home_score")  # fmt: skip
ROTATION = ("date", "league", "rot", "side", "team", "moneyline")


def game(away="OTT", home="HER", day="2026-09-10", number="1", score=("", "")):
    return (number, day, away, home, "Home", "3.5", "-105", "-115", "", "", "", *score)


def numbered(away="Otter City", home="Heron Town", day="2026-09-10", rotation=451, league="NFL"):
    return (
        (day, league, rotation, "V", away, "150"),
        (day, league, rotation + 1, "H", home, "-170"),
    )


@pytest.fixture
def read_games(shop, tmp_path):
    def read(*rows, read=read_lines):
        path = write_csv(tmp_path / "games.csv", GAMES, *rows)
        return read(path, leagues=known_leagues(shop.book.reader))

    return read


@pytest.fixture
def take_games(shop, read_games):
    def take(*rows, **how):
        return import_lines(shop.book, shop.actor, read_games(*rows), Intake("games.csv", **how))

    return take


@pytest.fixture
def take_scores(shop, read_games):
    def take(*rows):
        reading = read_games(*rows, read=read_results)
        return import_results(shop.book, shop.actor, reading, Intake("games.csv"))

    return take


def learn(shop, reading, *typed):
    learn_aliases(shop.book, shop.actor, reading, [parse_alias(one) for one in typed])


def test_the_first_file_of_a_league_names_its_teams(shop, take_games):
    assert take_games(game()).applied == 1
    (event,) = shop.events_of("2026-09-10")
    assert (event.away, event.home, event.rot_away) == ("OTT", "HER", 70_001)
    assert take_games(game()).unchanged == 1


def test_an_unknown_name_is_refused_with_the_nearest(shop, take_lines, take_games):
    take_lines(ROTATION, *numbered())
    imported = take_games(game("Otter Cty", "Heron Town"))
    assert imported.applied == 0
    (refusal,) = imported.refusals
    assert (refusal.row, refusal.cell, refusal.value) == (2, "team", "Otter Cty")
    assert "The nearest: Otter City" in refusal.reason
    assert '--alias "Otter Cty=Otter City"' in refusal.reason


def test_a_name_differs_from_a_team_by_more_than_blanks_and_case(shop, take_lines, take_games):
    take_lines(ROTATION, *numbered())
    assert take_games(game("OTTERCITY", "herontown")).applied == 1
    (event,) = shop.events_of("2026-09-10")
    assert (event.away, event.rot_away) == ("Otter City", 451)
    assert len(list_lines(shop.book.reader, event.id)) == 4


def test_a_learned_name_joins_two_sources(shop, take_lines, take_games, take_scores, read_games):
    take_lines(ROTATION, *numbered())
    learn(shop, read_games(game()), "OTT=Otter City", "HER=Heron Town")
    assert take_games(game()).applied == 1
    assert take_scores(game(score=("17", "24"))).applied == 1
    (event,) = shop.events_of("2026-09-10")
    assert (event.rot_away, event.status, event.external) == (451, "final", "nflverse 1")
    assert list_aliases(shop.book.reader, "NFL") == {"ott": "Otter City", "her": "Heron Town"}


def test_a_new_event_is_listed_under_the_names_of_the_book(
    shop, take_lines, take_games, read_games
):
    take_lines(ROTATION, *numbered())
    learn(shop, read_games(game()), "OTT=otter city", "HER=HER")
    take_games(game(day="2026-10-10"))
    (event,) = shop.events_of("2026-10-10")
    assert (event.away, event.home) == ("Otter City", "HER")


def test_new_teams_are_taken_when_it_is_said(shop, take_lines, take_games):
    take_lines(ROTATION, *numbered())
    assert take_games(game("Newts", "Egrets"), takes_new_teams=True).applied == 1


def test_learning_refuses_what_is_in_neither_file_nor_league(shop, take_lines, read_games):
    take_lines(ROTATION, *numbered())
    for typed in ("Newts=Otter City", "OTT=Newts"):
        with pytest.raises(InputError):
            learn(shop, read_games(game()), typed)
    for typed in ("OTT", "OTT=", "=OTT", "a=b=c"):
        with pytest.raises(InputError):
            parse_alias(typed)
    assert parse_alias(" OTT = Otter City ") == Alias("OTT", "Otter City")
    assert list_aliases(shop.book.reader, "NFL") == {}


def test_learning_what_is_known_records_nothing(shop, take_lines, read_games):
    take_lines(ROTATION, *numbered())
    learn(shop, read_games(game()), "OTT=Otter City")
    before = shop.rows("SELECT count(*) FROM fact")
    learn(shop, read_games(game()), "OTT=Otter City")
    assert shop.rows("SELECT count(*) FROM fact") == before


def test_unknown_names_are_listed_for_a_person_to_place(shop, take_lines, read_games):
    reading = read_games(game("Otter Cty"), game("Otter Cty", day="2026-09-17", number="2"))
    assert find_unknown_names(shop.book.reader, reading) == []
    take_lines(ROTATION, *numbered())
    names = find_unknown_names(shop.book.reader, reading)
    assert [(one.name, one.events, one.nearest[:1]) for one in names] == [
        ("HER", 2, ("Heron Town",)),
        ("Otter Cty", 2, ("Otter City",)),
    ]
    assert names[0].teams == ("Heron Town", "Otter City")


@pytest.mark.parametrize(("day", "applied"), [("2026-09-09", 1), ("2026-09-11", 1)])
def test_a_game_dated_a_day_apart_is_the_same_and_keeps_its_date(
    shop, take_lines, take_games, day, applied
):
    take_lines(ROTATION, *numbered())
    imported = take_games(game("Otter City", "Heron Town", day=day))
    assert imported.applied == applied
    assert any("dated a day apart" in notice for notice in imported.notices)
    (event,) = shop.events_of("2026-09-10")
    assert (event.rot_away, shop.events_of(day)) == (451, [])


def test_two_days_apart_is_another_game(shop, take_lines, take_games):
    take_lines(ROTATION, *numbered())
    take_games(game("Otter City", "Heron Town", day="2026-09-12"))
    assert len(shop.events_of("2026-09-12")) == 1


def test_two_events_that_fit_are_not_chosen_between(shop, take_lines, take_games):
    days = "2026-09-09", "2026-09-11"
    take_lines(ROTATION, *(row for day in days for row in numbered(day=day)))
    imported = take_games(game("Otter City", "Heron Town"))
    assert imported.applied == 0
    assert "451 on 2026-09-09, 451 on 2026-09-11" in imported.refusals[0].reason


def test_teams_the_other_way_round_are_a_conflict(shop, take_lines, take_games):
    take_lines(ROTATION, *numbered())
    imported = take_games(game("Heron Town", "Otter City"))
    assert "the other way round" in imported.refusals[0].reason


def test_a_feed_that_knows_the_event_by_id_moves_its_date(shop, take_games):
    take_games(game())
    assert take_games(game(day="2026-09-15")).applied == 1
    assert shop.events_of("2026-09-10") == []
    assert len(shop.events_of("2026-09-15")) == 1


def test_a_number_that_belongs_to_other_teams_is_a_conflict(shop, take_lines):
    take_lines(ROTATION, *numbered())
    imported = take_lines(ROTATION, *numbered("Newts"))
    assert imported.applied == 0
    assert '--alias "Newts=Otter City"' in imported.refusals[0].reason


def test_the_same_game_under_another_number_is_a_conflict(shop, take_lines):
    take_lines(ROTATION, *numbered())
    imported = take_lines(ROTATION, *numbered(rotation=453))
    assert "has the number 451 in the book, and 453" in imported.refusals[0].reason


def test_baseball_teams_meet_twice_a_day(shop, take_lines):
    both = [row for rotation in (901, 925) for row in numbered(rotation=rotation, league="MLB")]
    assert take_lines(ROTATION, *both).applied == 2


def test_results_of_another_source_agree_add_or_contradict(shop, take_games, take_scores):
    take_games(game())
    assert take_scores(game(score=("17", "24"))).applied == 1
    assert take_scores(game(score=("17", "24"))).unchanged == 1
    imported = take_scores(game(score=("17", "23")))
    assert (imported.applied, len(imported.refusals)) == (0, 1)
    assert "is 17–24 final in the book, and 17–23 final in the file" in imported.refusals[0].reason


def test_a_source_with_fewer_periods_changes_nothing(shop, take_games, take_scores):
    take_games(game())
    (event,) = shop.events_of("2026-09-10")
    quarters = {"q1": (7, 7), "q2": (0, 7), "q3": (3, 3), "q4": (7, 7)}
    shop.result(event.id, 17, 24, **quarters)
    assert take_scores(game(score=("17", "24"))).unchanged == 1
    assert shop.rows("SELECT count(*) FROM score WHERE period = '1q'") == [(1,)]


def test_the_moment_of_a_quote_stands_in_the_source_of_its_lines(shop, tmp_path):
    path = tmp_path / "odds.json"
    path.write_text(
        """[{"id": "4f", "sport_key": "americanfootball_nfl", "home_team": "HER",
        "away_team": "OTT", "commence_time": "2026-09-11T00:20:00Z", "bookmakers": [{"key": "uni",
        "title": "Uni", "last_update": "2026-09-10T12:00:00Z", "markets": [{"key": "h2h",
        "outcomes": [{"name": "OTT", "price": 240}, {"name": "HER", "price": -303}]}]}]}]"""
    )
    reading = read_lines(path)
    assert import_lines(shop.book, shop.actor, reading, Intake("odds.json")).applied == 1
    assert len(shop.events_of("2026-09-10")) == 1
    sources = shop.rows("SELECT DISTINCT source FROM line_change")
    assert sources == [("odds.json, Uni 2026-09-10T12:00:00Z",)]


def test_a_line_that_is_probably_wrong_is_refused_until_a_person_confirms_it(shop, take_games):
    take_games(game())
    wrong = (*game()[:5], "-13.5", *game()[6:])
    imported = take_games(wrong)
    assert (imported.applied, imported.unchanged) == (0, 1)
    (refusal,) = imported.refusals
    assert refusal.cell == "game spread away"
    assert "The favourite changes" in refusal.reason
    assert take_games(wrong, takes_bad_lines=True).applied == 1


def test_a_house_says_what_it_believes(shop, take_games):
    take_games(game())
    wide = {"guard/spread_move/football": 20}
    change_settings(shop.book, shop.actor, shop.house, "HOUSE", wide)
    moved = (*game()[:5], "20.5", *game()[6:])
    assert take_games(moved).refusals == ()


def test_what_a_person_took_off_the_board_stays_off_when_a_file_moves_it(shop, take_games):
    take_games(game())
    (event,) = shop.events_of("2026-09-10")
    switch_part(shop.book, shop.actor, Part(event.id), "off", reason="injury")
    take_games((*game()[:5], "4.5", *game()[6:]))
    assert shop.rows("SELECT DISTINCT abs(line), status FROM line") == [(18, "off")]
