"""Whether wagers stand on a game that was moved or resumed, a season or a player (RULES 14, 17)."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from desktop.domain.errors import InputError
from desktop.domain.rule_choices import VenueChange, Window
from desktop.domain.sentences import say

_HOURS = {
    Window.HOURS_24: 24,
    Window.HOURS_36: 36,
    Window.HOURS_48: 48,
    Window.DAYS_7: 7 * 24,
}
_WORDS = {
    Window.SAME_DAY: "on the same day",
    Window.NEXT_MORNING: "before 05:00 of the next day",
    Window.HOURS_24: "within 24 hours",
    Window.HOURS_36: "within 36 hours",
    Window.HOURS_48: "within 48 hours",
    Window.NFL_WEEK: "in the same week, Thursday to Wednesday",
    Window.DAYS_7: "within 7 days",
}
_MORNING_HOUR = 5
_THURSDAY = 3


@dataclass(frozen=True, slots=True)
class Ruling:
    """Whether wagers have action, and the sentence that says why."""

    has_action: bool
    sentence: str


def moved(window: Window, scheduled: date, played: date) -> Ruling:
    """Of a game that was not played when it was scheduled (RULES 17.1).

    Args:
        window: Of the sport, by the house's rules.
        scheduled: In the book's time zone, as it was when the wagers were taken; only a day where
            the start is not known.
        played: The new start, in the same time zone; only a day where it is not known.

    Raises:
        InputError: The window counts hours and a start is not known.
    """
    return _within(window, scheduled, played, "played")


def resumed(window: Window, scheduled: date, completed: datetime) -> Ruling:
    """Of a game that was stopped before it was official, and taken up again (RULES 15.5 and 16).

    Args:
        window: Of the sport, by the house's rules.
        scheduled: In the book's time zone.
        completed: When it was over, in the same time zone.
    """
    return _within(window, scheduled, completed, "completed")


def moved_to(rule: VenueChange, *, same_venue: bool, same_home: bool) -> Ruling:
    """Of a game that was played elsewhere (RULES 17.2).

    Args:
        rule: Of the house.
        same_venue: Whether it was played where it was scheduled.
        same_home: Whether the home side stayed the home side.
    """
    if not same_home:
        return Ruling(has_action=False, sentence="home and visitor were exchanged → no action")
    if same_venue:
        return Ruling(has_action=True, sentence="played where it was scheduled → action")
    if rule is VenueChange.ACTION_IF_SAME_HOME:
        return Ruling(has_action=True, sentence="another venue, the same home side → action")
    return Ruling(has_action=False, sentence="played at another venue → no action")


def season(played: int, needed: int) -> Ruling:
    """Of season wins, which need so many games of the schedule (RULES 14.2)."""
    has_action = played >= needed
    return Ruling(
        has_action,
        say(
            "{played} of {needed} games were played → {has_action}",
            played=played,
            needed=needed,
            has_action=_said(has_action),
        ),
    )


def player(name: str, *, took_part: bool) -> Ruling:
    """Of a proposition on a player, or on each of those whom a matchup names (RULES 14.3)."""
    word = "took part" if took_part else "did not take part"
    return Ruling(took_part, f"{name} {word} → {_said(took_part)}")


def _within(window: Window, scheduled: date, at: date, verb: str) -> Ruling:
    has_action = _is_within(window, scheduled, at)
    return Ruling(
        has_action,
        say(
            "{verb} {at}, scheduled {scheduled}; wagers stand when it "
            "is {verb} {words} → {has_action}",
            verb=verb,
            at=_when(at),
            scheduled=_when(scheduled),
            words=_WORDS[window],
            has_action=_said(has_action),
        ),
    )


def _when(at: date) -> str:
    return f"{at:%Y-%m-%d %H:%M}" if isinstance(at, datetime) else f"{at:%Y-%m-%d}"


def _day(at: date) -> date:
    return at.date() if isinstance(at, datetime) else at


def _is_within(window: Window, scheduled: date, at: date) -> bool:
    first, last = _day(scheduled), _day(at)
    if window in _HOURS:
        if isinstance(scheduled, datetime) and isinstance(at, datetime):
            apart = abs(at.astimezone(UTC) - scheduled.astimezone(UTC))
            return apart <= timedelta(hours=_HOURS[window])
        return first == last or _unknown(window)
    if window is Window.NFL_WEEK:
        thursday = first - timedelta(days=(first.weekday() - _THURSDAY) % 7)
        return thursday <= last < thursday + timedelta(days=7)
    if window is Window.NEXT_MORNING and last == first + timedelta(days=1):
        return at.hour < _MORNING_HOUR if isinstance(at, datetime) else _unknown(window)
    return first == last


def _unknown(window: Window) -> bool:
    raise InputError(
        say(
            "Wagers stand when the game is played {words}, and a start is not known. "
            "Nothing was changed; state both starts first.",
            words=_WORDS[window],
        )
    )


def _said(has_action: bool) -> str:  # noqa: FBT001 - the one word of a yes or no
    return "action" if has_action else "no action"
