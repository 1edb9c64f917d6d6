"""The figures of a week as its postings add up to them: the audit of the table that is kept."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, case, func, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.queries.expressions import DAYS
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.foundation import HOUSE_ID
from desktop.book.tables.money import PostingKind, PostingTable, posting_id
from desktop.book.tables.weeks import WeeklyTable, WeekTable
from desktop.domain.transactions import Column, types_in

# The columns of a figure that postings move, by their place in a row of `_KEPT`.
POSTED = (*(f"d{day}" for day in range(7)), "payments", "adjustments")
_BROUGHT = len(POSTED)
# Small enough for the processor to keep.
_PAGE = 500


def _is_in(column: Column) -> ColumnElement[bool]:
    words = {kind.value for kind in types_in(column)}
    kinds = [kind.value for kind in PostingKind if kind.word in words]
    return or_(*(PostingTable.kind == kind for kind in kinds))


_COLUMN = case(
    (_is_in(Column.WEEK), PostingTable.day),
    (_is_in(Column.PAYMENTS), POSTED.index("payments")),
    (_is_in(Column.CARRY), _BROUGHT),
    else_=POSTED.index("adjustments"),
)
# A week is what was posted from its opening on, so it is one range of the table by its key.
_IN_WEEK = (PostingTable.id >= bindparam("first")) & (PostingTable.id < bindparam("after"))
_SIDES = Query(lambda: select(_COLUMN, PostingTable.account_id, PostingTable.cents).where(_IN_WEEK))
# Nearly every posting has the house on its other side.
_OTHER_SIDES = Query(
    lambda: select(_COLUMN, PostingTable.contra_id, PostingTable.cents).where(
        _IN_WEEK, PostingTable.contra_id != HOUSE_ID
    )
)
_OPENED = Query(
    lambda: (
        select(WeekTable.opened_seq)
        .where(WeekTable.starts_on >= bindparam("week"))
        .order_by(WeekTable.starts_on)
        .limit(2)
    )
)
_LAST = Query(lambda: select(func.coalesce(func.max(PostingTable.id), 0)))
_KEPT = Query(
    lambda: select(
        WeeklyTable.account_id, *DAYS, WeeklyTable.payments, WeeklyTable.adjustments
    ).where(WeeklyTable.week == bindparam("week"))
)


@dataclass(frozen=True, slots=True)
class PostedSums:
    """What the postings of a week come to by account, both sides of each; cents.

    Attributes:
        columns: A mapping for each of POSTED; who has no posting in it is left out.
        brought: What opening balances brought in: a part of the carry.
        postings: How many were added up.
    """

    columns: Sequence[Mapping[int, int]]
    brought: Mapping[int, int]
    postings: int


def add_up_postings(reader: Reader, week: str) -> PostedSums:
    """Add up the postings of the week that starts on an ISO day, one after the other."""
    # By the place of the column, with one more for what was brought in. Adding here costs half of
    # what sorting the postings by account would.
    sums: list[dict[int, int]] = [defaultdict(int) for _ in range(_BROUGHT + 1)]
    house = [0] * len(sums)
    first, after = _range_of(reader, week)
    count = 0
    for page in reader.pages(_SIDES, _PAGE, first=first, after=after):
        count += len(page)
        for column, account_id, cents in page:
            sums[column][account_id] += cents
    for place, of_accounts in enumerate(sums):
        house[place] -= sum(of_accounts.values())
    for column, account_id, cents in reader.all(_OTHER_SIDES, first=first, after=after):
        sums[column][account_id] -= cents
        house[column] += cents
    for place, cents in enumerate(house):
        sums[place][HOUSE_ID] += cents
    *columns, brought = sums
    return PostedSums(columns, brought, count)


def _range_of(reader: Reader, week: str) -> tuple[int, int]:
    """The first id of a posting of the week, and the first after it."""
    first, *following = (seq for (seq,) in reader.all(_OPENED, week=week))
    if following:
        return posting_id(first + 1, 0), posting_id(following[0] + 1, 0)
    last = reader.one(_LAST)
    return posting_id(first + 1, 0), (last[0] if last else 0) + 1


def list_kept_sums(reader: Reader, week: str) -> list[Row]:
    """What the table of figures keeps of a week: the account's id, then the columns of POSTED."""
    return reader.all(_KEPT, week=week)
