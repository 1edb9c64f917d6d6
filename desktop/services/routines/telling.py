"""Routines that only look and tell: what ended by itself, and what waits for a person."""

from datetime import date, timedelta

from desktop.book.queries.board import list_started_between
from desktop.book.queries.people import list_accounts
from desktop.book.queries.settings import list_ended_between
from desktop.book.queries.weeks import list_weeks
from desktop.book.statements import Reader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.domain.markets import Sport
from desktop.domain.naming import title_of
from desktop.domain.sentences import say
from desktop.domain.settings.registry import get_setting
from desktop.services.books import House
from desktop.services.quoting.events import cut_off_ms
from desktop.services.settings.reading import figure_day, path_settings
from desktop.services.settings.reading import title_of as title_of_setting

_NAMED = 5


def tell_open_week(reader: Reader, house: House, now: int) -> str:
    """That the open week is over and not closed; empty while it runs."""
    week = list_weeks(reader)[-1]
    last = date.fromisoformat(week.starts_on) + timedelta(days=6)
    if figure_day(house, now) <= last:
        return ""
    return say(
        "The week of {starts_on} ended on {last} and is not closed.",
        starts_on=week.starts_on,
        last=last,
    )


def tell_ended_terms(reader: Reader, house: House, since: int | None, now: int) -> str:
    """Which temporary credit and limits ended since `since`; empty where none did."""
    today = figure_day(house, now)
    first = today - timedelta(days=1) if since is None else figure_day(house, since)
    codes = {account.id: account.code for account in list_accounts(reader)}
    ended = [
        f"{title_of_setting(get_setting(row.key), row.key)} of {codes[row.account_id]}"
        for row in list_ended_between(reader, first.isoformat(), today.isoformat())
    ]
    return say("Ended: {ended}.", ended=_listed(ended)) if ended else ""


def tell_closed_events(reader: Reader, house: House, since: int | None, now: int) -> str:
    """Which events closed since `since`, at their start or their cut-off; empty where none did."""
    if since is None:
        return ""
    settings = path_settings(reader, house, HOUSE_ID, now)
    early = {sport: cut_off_ms(settings, sport) for sport in Sport}
    # An event may start on the day after the one it is listed under.
    first_day = (figure_day(house, since) - timedelta(days=1)).isoformat()
    events = list_started_between(reader, first_day, since, now + max(early.values()))
    closed = [
        title_of(event)
        for event in events
        if event.start is not None and since < event.start - early[Sport(event.sport)] <= now
    ]
    return say("No more wagers on {closed}.", closed=_listed(closed)) if closed else ""


def _listed(names: list[str]) -> str:
    more = len(names) - _NAMED
    return ", ".join(names[:_NAMED]) + (say(" and {more} more", more=more) if more > 0 else "")
