"""Why the points of the charts stand where they stand: accounts, weeks and days behind them."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from desktop.book.queries.results import (
    HouseWeek,
    list_house_weeks,
    list_week_of_accounts,
    list_weeks_of_account,
    sum_by_agent,
    sum_by_kind,
    sum_by_sport,
)
from desktop.book.statements import Reader
from desktop.domain.sentences import say
from desktop.services.results import slots_of
from desktop.services.why.explanation import Explanation, How, Lead, Part, Unit, Why

HOUSE_SIDE = "House result: plus is what the house won."
_ROWS_LISTED = 1_000
_SUMS = {"sport": sum_by_sport, "type": sum_by_kind, "agent": sum_by_agent}


def week_number(week: str, number: str) -> Why:
    """What explains handle or result of a week that starts on an ISO day."""
    return partial(_explain_week, week=week, number=number)


def hold_of_week(week: str) -> Why:
    """What explains the hold of a week in percent of its handle."""
    return partial(_explain_hold, weeks=(week,), title="Hold % of handle")


def expected_hold(weeks: Sequence[str]) -> Why | None:
    """What explains the hold that these weeks let expect for the one after them."""
    if not weeks:
        return None
    return partial(_explain_hold, weeks=tuple(weeks), title="Expected hold")


def added_up(first: str, day: str) -> Why:
    """What explains the house's result from a week on, added up to a day."""
    return partial(_explain_curve, first=first, day=day)


def share_number(grouping: str, name: str, first: str) -> Why:
    """What explains the house's result of a sport, type or agent since an ISO day."""
    return partial(_explain_share, grouping=grouping, name=name, first=first)


def mover_number(code: str, first: str) -> Why:
    """What explains what the house won of a player since an ISO day."""
    return partial(_explain_mover, code=code, first=first)


def slot_number(first: str, weekday: int, hour: int) -> Why:
    """What explains the wagers of an hour of a weekday since an ISO day."""
    return partial(_explain_slot, first=first, weekday=weekday, hour=hour)


def _explain_week(reader: Reader, *, week: str, number: str) -> Explanation:
    parts = [
        Part("Account", int(getattr(account, number)), f"{account.code} {account.name}",
             lead=Lead("tickets", f"acct:{account.code} week:{week}"))
        for account in list_week_of_accounts(reader, week)
        if getattr(account, number)
    ]  # fmt: skip
    parts.sort(key=lambda part: -abs(part.value))
    rest = parts[_ROWS_LISTED:]
    if rest:
        parts = parts[:_ROWS_LISTED]
        parts.append(Part("Smaller ones", sum(part.value for part in rest), str(len(rest))))
    if number == "handle":
        meaning = "The risk of the tickets with action that were graded in the week."
        return Explanation("Handle", meaning, tuple(parts), week, "The players’ money.")
    meaning = "What the house won of the tickets that were graded in the week."
    return Explanation("Hold", meaning, tuple(parts), week, HOUSE_SIDE)


def _explain_hold(reader: Reader, *, weeks: tuple[str, ...], title: str) -> Explanation:
    found = [week for week in list_house_weeks(reader, weeks[0]) if week.week in weeks]
    one = found[0].week if len(found) == 1 else ""
    parts = (
        Part("Hold", sum(week.result for week in found),
             why=week_number(one, "result") if one else None),
        Part("Handle", sum(week.handle for week in found),
             why=week_number(one, "handle") if one else None),
    )  # fmt: skip
    meaning = "What the house kept of the handle"
    if not one:
        meaning += " in the weeks before, all of them together"
    who = " – ".join(dict.fromkeys((weeks[0], weeks[-1])))
    return Explanation(title, f"{meaning}.", parts, who, HOUSE_SIDE, Unit.PERCENT, How.SHARE)


def _explain_curve(reader: Reader, *, first: str, day: str) -> Explanation:
    parts = tuple(
        Part("Day", cents, on.isoformat(), lead=Lead("tickets", f"graded:{on.isoformat()}"))
        for week in list_house_weeks(reader, first)
        for on, cents in _days_of(week)
        if on.isoformat() <= day and cents
    )
    meaning = "The house’s result of every day so far, added up."
    return Explanation("House result", meaning, parts, f"{first} – {day}", HOUSE_SIDE)


def _days_of(week: HouseWeek) -> list[tuple[date, int]]:
    begin = date.fromisoformat(week.week)
    return [(begin + timedelta(days=place), cents) for place, cents in enumerate(week.days)]


def _explain_share(reader: Reader, *, grouping: str, name: str, first: str) -> Explanation:
    parts = [
        Part(
            "Week",
            share.result,
            say("{week}, {count} tickets", week=week.week, count=share.tickets),
        )
        for week in list_house_weeks(reader, first)
        for share in _SUMS[grouping](reader, week.week, week.week)
        if share.name == name
    ]
    meaning = "What the house won of the graded tickets of this part, week by week."
    return Explanation("House result", meaning, tuple(parts), name, HOUSE_SIDE)


def _explain_mover(reader: Reader, *, code: str, first: str) -> Explanation:
    parts = tuple(
        Part("Week", cents, week, lead=Lead("tickets", f"acct:{code} week:{week}"))
        for week, cents in list_weeks_of_account(reader, code, first)
    )
    meaning = "What the house won of the player, week by week."
    return Explanation("House result", meaning, parts, code, HOUSE_SIDE)


def _explain_slot(reader: Reader, *, first: str, weekday: int, hour: int) -> Explanation:
    counts: dict[str, int] = {}
    for at, count in slots_of(reader, first):
        if (at.weekday(), at.hour) == (weekday, hour):
            day = at.date().isoformat()
            counts[day] = counts.get(day, 0) + count
    parts = tuple(
        Part("Wagers of the hour", count, day, lead=Lead("tickets", f"placed:{day}"))
        for day, count in counts.items()
    )
    meaning = "The wagers that were placed in this hour, day by day, on the book’s clock."
    return Explanation("Wagers", meaning, parts, f"{hour:02d}:00", unit=Unit.COUNT)
