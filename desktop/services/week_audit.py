"""Whether the figures that are kept of a week are what its postings add up to, to the cent."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import repeat
from operator import itemgetter

from desktop.book.queries.people import list_accounts
from desktop.book.queries.posted_sums import POSTED, PostedSums, add_up_postings, list_kept_sums
from desktop.book.queries.weeks import list_weeks
from desktop.book.statements import Reader, Row
from desktop.domain.errors import InputError
from desktop.domain.money import format_money
from desktop.domain.sentences import say

_MOST_TOLD = 50


@dataclass(frozen=True, slots=True)
class WeekAudit:
    """What came of adding a week up again.

    Attributes:
        accounts: How many have a figure, house and till included.
        postings: How many were added up.
        differences: How many numbers are not what the postings come to.
        problems: A sentence for each of the first of them.
    """

    week: str
    accounts: int
    postings: int
    differences: int
    problems: tuple[str, ...]


def audit_week(reader: Reader, week: str) -> WeekAudit:
    """Add all postings of the week that starts on an ISO day up again, and compare.

    Every day, payments and adjustments of every account: players, agents, house and till. The
    carry is no part of it; `check_week` compares that with the balance of the week before.

    Raises:
        InputError: The book has no such week.
    """
    if not any(row.starts_on == week for row in list_weeks(reader)):
        raise InputError(say("The book has no week that starts on {week}.", week=week))
    posted, kept = add_up_postings(reader, week), list_kept_sums(reader, week)
    found = list(_differences(posted, kept))
    codes = {row.id: row.code for row in list_accounts(reader)} if found else {}
    problems = (
        say(
            "{code}: {number} is kept as {kept}, and the postings come to {posted}.",
            code=codes.get(account_id, str(account_id)),
            number=_number(week, place),
            kept=format_money(wrong),
            posted=format_money(right),
        )
        for account_id, place, wrong, right in found[:_MOST_TOLD]
    )
    return WeekAudit(week, len(kept), posted.postings, len(found), tuple(problems))


def _differences(posted: PostedSums, kept: list[Row]) -> Iterator[tuple[int, int, int, int]]:
    """The account, the place of the number, what is kept of it, and what it should be."""
    ids = [row[0] for row in kept]
    known = set(ids)
    for place, sums in enumerate(posted.columns):
        ours = list(map(itemgetter(place + 1), kept))
        if ours == list(map(sums.get, ids, repeat(0))) and sums.keys() <= known:
            continue
        by_account = dict(zip(ids, ours, strict=True))
        for account_id in sorted(known | sums.keys()):
            wrong, right = by_account.get(account_id, 0), sums.get(account_id, 0)
            if wrong != right:
                yield account_id, place, wrong, right


def _number(week: str, place: int) -> str:
    if place < len(POSTED) - 2:
        return (date.fromisoformat(week) + timedelta(days=place)).isoformat()
    return POSTED[place]
