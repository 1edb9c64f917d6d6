"""The fold of approved results: every ticket on those events is graded and settled."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import and_, select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.board import NO_SCORE
from desktop.book.fold.changes import Change, Put, Update
from desktop.book.fold.conflicts import Part, tell_left_out
from desktop.book.fold.first_straights import SettledFirst, settle_straights
from desktop.book.fold.grading import LegGrader, Results, Scores, read_roundings, read_scores
from desktop.book.fold.settling import Settling, posting_day
from desktop.book.fold.straights import Straights, pages_of_tickets
from desktop.book.fold.tickets import TicketSettler
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.foundation import aliased
from desktop.book.tables.results import PlayTable

_RECORDED = aliased(PlayTable)
_SETTLED = aliased(PlayTable)
_EVENT = Query(
    lambda: (
        select(
            EventTable.sport,
            EventTable.status,
            EventTable.result,
            EventTable.settled,
            EventTable.pitcher_away,
            EventTable.pitcher_home,
            _RECORDED.starter_away,
            _RECORDED.starter_home,
            _RECORDED.played,
            _SETTLED.event_id,
            EventTable.rot_home,
            EventTable.home,
        )
        .outerjoin(
            _RECORDED, and_(_RECORDED.event_id == EventTable.id, _RECORDED.stage == "recorded")
        )
        .outerjoin(_SETTLED, and_(_SETTLED.event_id == EventTable.id, _SETTLED.stage == "settled"))
        .where(EventTable.id == bindparam("event"))
    )
)


def settle_events(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `event.settled`: the approved scores decide every leg on the events."""
    graders: dict[int, LegGrader] = {}
    new: dict[int, LegGrader] = {}
    lost: list[Part] = []
    for event_id, result in fact.body["events"]:
        row = reader.one(_EVENT, event=event_id)
        if row is None or row[2] != result:
            # The approved score is no longer the recorded one (SYNC 2.5).
            lost.append((str(event_id) if row is None else f"{row[10]} {row[11]}", "", ""))
            continue
        sport, status, _, settled, *play = row[:10]
        scores = read_scores(reader, event_id, "recorded")
        starters = _starters(play)
        graders[event_id] = LegGrader(sport, status, scores, starters)
        if settled is None:
            new[event_id] = graders[event_id]
        yield Update("event", ("settled", "settled_status"), [(result, status, event_id)])
        yield from _approve_scores(reader, event_id, scores, first=settled is None)
        played, settled_before = play[-2:]
        if any(starters) or played is not None or settled_before is not None:
            yield Put("play", [(event_id, "settled", *starters, played)])
    if graders:
        # What is only asked has no place in the journal, and nothing of it is written in between.
        yield from _settle_tickets(reader, fact, graders, new if fact.seq else {})
    yield from tell_left_out(fact, lost, is_all=not graders)


def suppose_scores(reader: Reader, fact: Fact, supposed: Mapping[int, Scores]) -> Iterator[Change]:
    """What approving scores would do that nobody recorded: asked, and never applied.

    The listed pitchers start. Periods of an event that are approved already keep their scores.

    Args:
        reader: An open book.
        fact: That the changes are dated by.
        supposed: Scores by event.
    """
    graders = {}
    for event_id, scores in supposed.items():
        row = reader.one(_EVENT, event=event_id)
        if row is not None:
            known = read_scores(reader, event_id, "settled")
            graders[event_id] = LegGrader(row[0], "final", {**known, **scores}, (row[4], row[5]))
    if graders:
        yield from _settle_tickets(reader, fact, graders, {})


def _starters(play: Sequence[str | None]) -> tuple[str, str]:
    """Who started: as the result says, otherwise as the schedule had it at the approval."""
    listed_away, listed_home, away, home = play[:4]
    return away or listed_away or "", home or listed_home or ""


def _approve_scores(
    reader: Reader, event_id: int, scores: Scores, *, first: bool
) -> Iterator[Change]:
    approved = dict(scores)
    if not first:
        # A period that the corrected score no longer has must not go on grading.
        for period in read_scores(reader, event_id, "settled"):
            approved.setdefault(period, NO_SCORE)
    if approved:
        rows = [(event_id, "settled", period, *score) for period, score in approved.items()]
        yield Put("score", rows)


def _settle_tickets(
    reader: Reader, fact: Fact, graders: Mapping[int, LegGrader], new: Mapping[int, LegGrader]
) -> Iterator[Change]:
    """Settle all tickets on events, some of which are `new`: settled for the first time."""
    settling = Settling(fact, posting_day(reader, fact))
    first = SettledFirst()
    if new:
        first = yield from settle_straights(reader, settling, new, fact.seq)
    straights = Straights(settling, graders, read_roundings(reader))
    others: dict[int, None] = {}
    # In an order of our own, straights first: a posting has the same number whatever way SQLite
    # joins and wherever a page ends.
    for page in pages_of_tickets(reader, [*graders], [*new], fact.wall, are_most=first.of_most):
        straights.settle(page)
        yield from settling.rows()
        others |= {row[0]: None for row in page if not row[1]}
    straights.finish()
    settler = TicketSettler(reader, settling, Results(reader, graders))
    yield from settler.settle_all([*others])
    yield Put("grade", [row for row in straights.graded if row[:-1] not in first.graded])
    yield from settler.grades(first.graded)
    yield from settling.sums()
