"""Other names of teams, folded from what people confirmed."""

from desktop.book.bodies.board import AliasLearned
from desktop.book.queries.aliases import list_aliases


def learn(shop, alias, team, league="NFL"):
    with shop.book.command(shop.actor.author) as command:
        command.record("alias.learned", AliasLearned(league=league, alias=alias, team=team))


def test_a_learned_name_is_kept_as_it_is_compared(shop):
    learn(shop, "Tampa Bay Buccaneers", "TampaBay")
    assert list_aliases(shop.book.reader, "NFL") == {"tampabaybuccaneers": "TampaBay"}


def test_a_name_belongs_to_one_league(shop):
    learn(shop, "Giants", "NYGiants")
    learn(shop, "Giants", "SFO", "MLB")
    assert list_aliases(shop.book.reader, "NFL") == {"giants": "NYGiants"}
    assert list_aliases(shop.book.reader, "MLB") == {"giants": "SFO"}


def test_a_name_that_is_learned_again_means_what_was_said_last(shop):
    learn(shop, "Giants", "NYJets")
    learn(shop, "GIANTS", "NYGiants")
    assert list_aliases(shop.book.reader, "NFL") == {"giants": "NYGiants"}


def test_listed_pitchers_are_folded_and_can_be_changed(shop):
    game = shop.event(901, league="MLB")
    before = shop.events_of(league="MLB")[0]
    with shop.book.command(shop.actor.author) as command:
        changes = {"pitcher_away": ["", "JLESTER-L"]}
        command.record("event.changed", {"event": game, "changes": changes})
    after = shop.events_of(league="MLB")[0]
    assert (before.pitcher_away, before.pitcher_home) == ("", "")
    assert (after.pitcher_away, after.pitcher_home) == ("JLESTER-L", "")
