"""Folds of the schedule and the board: events, lines and scores."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.sql import bindparam

from desktop.book.facts import Fact
from desktop.book.fold.changes import Change, Insert, Put, Update
from desktop.book.fold.conflicts import tell_conflict
from desktop.book.fold.schedule import Schedule, keep_change
from desktop.book.statements import Query, Reader, Row
from desktop.book.tables.board import EventTable, LineTable
from desktop.book.tables.results import PlayTable, ScoreTable
from desktop.domain.periods import FINISH

_CURRENT = Query(
    lambda: (
        select(LineTable.period, LineTable.market, LineTable.side, LineTable.line, LineTable.price)
        .where(LineTable.event_id == bindparam("event"))
        .order_by(LineTable.period, LineTable.market, LineTable.side)
    )
)
_RESULT = Query(
    lambda: (
        select(
            EventTable.result,
            PlayTable.event_id,
            EventTable.day,
            EventTable.start,
            EventTable.status,
        )
        .outerjoin(
            PlayTable, and_(PlayTable.event_id == EventTable.id, PlayTable.stage == "recorded")
        )
        .where(EventTable.id == bindparam("event"))
    )
)
_RECORDED = Query(
    lambda: select(ScoreTable.period).where(
        ScoreTable.event_id == bindparam("event"), ScoreTable.stage == "recorded"
    )
)
_GAME = Query(
    lambda: select(ScoreTable.away, ScoreTable.home).where(
        ScoreTable.event_id == bindparam("event"),
        ScoreTable.stage == "recorded",
        ScoreTable.period == "game",
    )
)
_SAME_NUMBER = Query(
    lambda: (
        select(EventTable.rot_away, EventTable.away, EventTable.rot_home, EventTable.home)
        .where(
            EventTable.day == bindparam("day"),
            EventTable.id != bindparam("event"),
            or_(
                EventTable.rot_away.in_((bindparam("away"), bindparam("home"))),
                EventTable.rot_home.in_((bindparam("away"), bindparam("home"))),
            ),
        )
        .order_by(EventTable.id)
    )
)
_EVENT = Query(lambda: select(EventTable).where(EventTable.id == bindparam("event")))

# Visitor's and home score, and whether there is no action.
RecordedScore = tuple[int | None, int | None, int]
NO_SCORE: RecordedScore = (None, None, 0)
NO_ACTION: RecordedScore = (None, None, 1)

CHANGEABLE = frozenset(
    {
        "day", "start", "rot_away", "rot_home", "away", "home", "neutral",
        "pitcher_away", "pitcher_home", "external", "actual_start",
    }
)  # fmt: skip


def list_event(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `event.listed`."""
    body = fact.body
    row = (
        fact.number, body["league"], body["sport"], body["day"], body["start"],
        body["rot_away"], body["rot_home"], body["away"], body["home"], int(body["neutral"]),
        body.get("pitcher_away", ""), body.get("pitcher_home", ""),
        body.get("external", ""),
        "scheduled", None, None, None, body["source"], body.get("form", "game"),
        body.get("contest"), None, body.get("parent"),
    )  # fmt: skip
    yield Insert("event", [row])
    yield from _tell_same_number(reader, fact, fact.number, body)


def _tell_same_number(
    reader: Reader, fact: Fact, event_id: int, said: Mapping[str, Any]
) -> Iterator[Change]:
    """Both games stand, and a person gives one of them another number."""
    if not fact.unseen or fact.body.get("parent"):
        return
    numbers = {"away": said["rot_away"], "home": said["rot_home"]}
    for rot_away, away, rot_home, home in reader.all(
        _SAME_NUMBER, day=said["day"], event=event_id, **numbers
    ):
        other = {rot_away: away, rot_home: home}
        for side, number in numbers.items():
            if number and number in other:
                yield tell_conflict(fact, "same_number", str(number), said[side], other[number])
                return


def list_contest(_reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `contest.listed`."""
    body = fact.body
    row = (
        fact.number, body["title"], body["form"], body["league"], body["sport"], body["day"],
        body["start"], body.get("places"),
    )  # fmt: skip
    yield Insert("contest", [row])


def change_event(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `event.changed`; without effect when a named old value is no longer current."""
    current = reader.one(_EVENT, event=fact.body["event"])
    changes = fact.body["changes"]
    if current is None or not changes.keys() <= CHANGEABLE:
        return
    columns = [column.name for column in EventTable.__table__.columns]
    values = dict(zip(columns, current, strict=True))
    lost = [name for name in sorted(changes) if values[name] != changes[name][0]]
    for name in lost:
        yield tell_conflict(fact, "no_effect", name, changes[name][1], values[name])
    if lost:
        return
    names = tuple(sorted(changes))
    yield Update("event", names, [(*(changes[name][1] for name in names), fact.body["event"])])
    new = {name: changes[name][1] for name in changes}
    if new.keys() & {"day", "rot_away", "rot_home"}:
        yield from _tell_same_number(reader, fact, fact.body["event"], values | new)
    was = Schedule(values["day"], values["start"], values["status"])
    when = {name: new[name] for name in ("day", "start") if name in new}
    yield from keep_change(fact, fact.body["event"], was, was._replace(**when))


def set_lines(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `lines.set`: the board moves and the move is kept."""
    event_id, source = fact.body["event"], fact.body["source"]
    current = {tuple(row[:3]): row[3:] for row in reader.all(_CURRENT, event=event_id)}
    board: list[Row] = []
    history: list[Row] = []
    for no, (period, market, side, line, price, status) in enumerate(fact.body["lines"]):
        old_line, old_price = current.get((period, market, side), (None, None))
        board.append((event_id, period, market, side, line, price, status, fact.seq, fact.wall))
        history.append(
            (
                fact.seq, no, event_id, period, market, side, old_line, old_price,
                line, price, status, fact.actor, fact.wall, source,
            )
        )  # fmt: skip
    yield Put("line", board)
    yield Insert("line_change", history)


def record_result(reader: Reader, fact: Fact) -> Iterator[Change]:
    """Fold `result.recorded`; without effect when the result it supersedes is not current."""
    body = fact.body
    event_id = body["event"]
    row = reader.one(_RESULT, event=event_id)
    if row is None or row[0] != body["supersedes"]:
        if row is not None and fact.unseen:
            yield tell_conflict(fact, "no_effect", "result", *_both(reader, body, row))
        return
    yield Update("event", ("status", "result"), [(body["status"], fact.number, event_id)])
    was = Schedule(*row[2:])
    yield from keep_change(fact, event_id, was, was._replace(status=body["status"]))
    yield Put("recorder", [(event_id, fact.actor)])
    scores = {key: NO_SCORE for (key,) in reader.all(_RECORDED, event=event_id)}
    scores |= _scores(body)
    if scores:
        yield Put("score", [(event_id, "recorded", key, *score) for key, score in scores.items()])
    starters, played = body.get("starters", {}), body.get("played")
    if starters or played is not None or row[1] is not None:
        names = (starters.get("away", ""), starters.get("home", ""))
        yield Put("play", [(event_id, "recorded", *names, played)])


def _both(reader: Reader, body: Mapping[str, Any], row: Row) -> tuple[str, str]:
    """The result that was wanted and the one that stands: how it ended, and the score."""
    game = body["scores"].get("game")
    stands = reader.one(_GAME, event=body["event"])
    return _ending(body["status"], game or ()), _ending(str(row[4]), stands or ())


def _ending(status: str, score: Sequence[int | None]) -> str:
    return " ".join([status, "-".join(str(side) for side in score if side is not None)]).rstrip()


def _scores(body: Mapping[str, Any]) -> dict[str, RecordedScore]:
    scores = dict(body["scores"])
    if "finish" in body:
        scores[FINISH] = body["finish"]
    for pool, pays in body.get("pools", {}).items():
        # A pool without a price is given back (RULES 19.3).
        scores[f"pool_{pool}"] = None if pays is None else (pays, 0)
    return {key: NO_ACTION if score is None else (*score, 0) for key, score in scores.items()}
