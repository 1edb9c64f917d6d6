from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.rule_choices import VenueChange, Window
from desktop.domain.schedule_rules import moved, moved_to, player, resumed, season

NEW_YORK = ZoneInfo("America/New_York")
SUNDAY = datetime(2024, 12, 1, 19, 0, tzinfo=NEW_YORK)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2024, 12, day, hour, minute, tzinfo=NEW_YORK)


@pytest.mark.parametrize(
    ("window", "last", "too_late"),
    [
        (Window.SAME_DAY, at(1, 23, 59), at(2, 0)),
        (Window.NEXT_MORNING, at(2, 4, 59), at(2, 5)),
        (Window.HOURS_24, at(2, 19), at(2, 19, 1)),
        (Window.HOURS_36, at(3, 7), at(3, 7, 1)),
        (Window.HOURS_48, at(3, 19), at(3, 19, 1)),
        (Window.NFL_WEEK, at(4, 23, 59), at(5, 0)),
        (Window.DAYS_7, at(8, 19), at(8, 19, 1)),
    ],
)
def test_a_game_keeps_its_wagers_for_the_window_of_the_house(window, last, too_late):
    assert moved(window, SUNDAY, last).has_action
    assert not moved(window, SUNDAY, too_late).has_action
    assert resumed(window, SUNDAY, last).has_action
    assert not resumed(window, SUNDAY, too_late).has_action


def test_a_game_of_a_thursday_belongs_to_the_week_that_begins_with_it():
    thursday = datetime(2024, 11, 28, 20, 0, tzinfo=NEW_YORK)
    assert moved(Window.NFL_WEEK, thursday, at(4, 12)).has_action
    assert not moved(Window.NFL_WEEK, thursday, at(5, 12)).has_action


@pytest.mark.parametrize(
    ("window", "day_before", "has_action"),
    [
        (Window.SAME_DAY, 1, False),
        (Window.HOURS_48, 1, True),
        (Window.HOURS_48, 3, False),
        (Window.NFL_WEEK, 3, True),
        (Window.NFL_WEEK, 4, False),
    ],
)
def test_a_game_that_was_moved_forward_is_measured_alike(window, day_before, has_action):
    assert moved(window, SUNDAY, SUNDAY - timedelta(days=day_before)).has_action is has_action


def test_hours_are_counted_through_the_change_of_the_clocks():
    evening = datetime(2024, 11, 2, 20, 0, tzinfo=NEW_YORK)
    assert moved(Window.HOURS_24, evening, evening.replace(day=3, hour=19)).has_action
    assert not moved(Window.HOURS_24, evening, evening.replace(day=3, hour=20)).has_action


def test_the_sentence_names_both_times_and_the_rule():
    assert moved(Window.SAME_DAY, SUNDAY, at(2, 13)).sentence == (
        "played 2024-12-02 13:00, scheduled 2024-12-01 19:00; wagers stand when it is played on "
        "the same day → no action"
    )


@pytest.mark.parametrize(
    ("rule", "same_venue", "same_home", "has_action"),
    [
        (VenueChange.VOID, True, True, True),
        (VenueChange.VOID, False, True, False),
        (VenueChange.ACTION_IF_SAME_HOME, False, True, True),
        (VenueChange.ACTION_IF_SAME_HOME, False, False, False),
        (VenueChange.VOID, True, False, False),
    ],
)
def test_another_venue_is_what_the_house_makes_of_it(rule, same_venue, same_home, has_action):
    assert moved_to(rule, same_venue=same_venue, same_home=same_home).has_action is has_action


@pytest.mark.parametrize(("played", "has_action"), [(82, True), (81, False)])
def test_season_wins_need_the_games_of_the_schedule(played, has_action):
    assert season(played, 82).has_action is has_action


@pytest.mark.parametrize(
    ("took_part", "sentence"),
    [(True, "R. Doe took part → action"), (False, "R. Doe did not take part → no action")],
)
def test_a_proposition_on_a_player_needs_the_player(took_part, sentence):
    assert player("R. Doe", took_part=took_part).sentence == sentence
