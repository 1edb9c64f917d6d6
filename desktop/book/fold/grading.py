"""What decides legs: approved scores, the pitchers who started, prices that were stated anew."""

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from sqlalchemy import and_, select
from sqlalchemy.sql import bindparam

from desktop.book.fold.board import NO_SCORE, RecordedScore
from desktop.book.statements import Query, Reader
from desktop.book.tables.board import EventTable
from desktop.book.tables.house import RulesTable
from desktop.book.tables.results import PlayTable, RepricingTable, ScoreTable
from desktop.domain.grading import grade_leg
from desktop.domain.markets import POOLS, Market, Period, Selection, Side, Sport
from desktop.domain.money import Rounding
from desktop.domain.periods import FINISH, score_key
from desktop.domain.pitchers import PitcherVerdict, pitcher_verdict
from desktop.domain.teams import team_key
from desktop.domain.tickets import LegOutcome, LegResult, PitcherOption, RepriceKeep
from desktop.domain.wagers.horse import track_price

_EVENT = Query(
    lambda: (
        select(
            EventTable.sport,
            EventTable.settled,
            EventTable.settled_status,
            PlayTable.starter_away,
            PlayTable.starter_home,
        )
        .outerjoin(
            PlayTable, and_(PlayTable.event_id == EventTable.id, PlayTable.stage == "settled")
        )
        .where(EventTable.id == bindparam("event"))
    )
)
_SCORES = Query(
    lambda: select(ScoreTable.period, ScoreTable.away, ScoreTable.home, ScoreTable.no_action).where(
        ScoreTable.event_id == bindparam("event"), ScoreTable.stage == bindparam("stage")
    )
)
_PRICES = Query(
    lambda: select(
        RepricingTable.period, RepricingTable.market, RepricingTable.side, RepricingTable.price
    ).where(RepricingTable.event_id == bindparam("event"))
)
_ROUNDINGS = Query(lambda: select(RulesTable.version, RulesTable.round_unit, RulesTable.round_mode))
_RULES = Query(lambda: select(RulesTable.body).where(RulesTable.version == bindparam("version")))

Scores = Mapping[str, RecordedScore]
# New prices of one event by period, market and side.
Prices = Mapping[tuple[str, str, str], str]
Starters = tuple[str, str]
NO_STARTERS: Starters = ("", "")


class LegRow(NamedTuple):
    """A leg with its frozen terms; `own` is the result that it has alone, or None."""

    ticket_id: int
    no: int
    event_id: int
    period: str
    market: str
    side: str
    line: int
    price: str
    options: str | None
    own: str | None


class LegGrader:
    """Grades the legs of one event by its scores, each distinct selection once.

    Attributes:
        is_settled: Whether a result of the event was approved.
    """

    def __init__(
        self, sport: str, status: str | None, scores: Scores, starters: Starters = NO_STARTERS
    ) -> None:
        self.is_settled = status is not None
        self._sport = Sport(sport)
        self._status = status
        self._scores = scores
        self._starters = starters
        self._known: dict[tuple[str, str, str, int], LegResult] = {}
        # What decides the selections that differ in their line alone.
        self._deciding: dict[tuple[str, str, str], tuple[Selection, RecordedScore]] = {}

    def grade(self, period: str, market: str, side: str, line: int) -> LegResult:
        """The result of a leg; PENDING while its period has no score."""
        key = (period, market, side, line)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._grade(*key)
        return known

    def _grade(self, period: str, market: str, side: str, line: int) -> LegResult:
        if self._status in {"postponed", "cancelled"}:
            return LegResult.NO_ACTION
        deciding = self._deciding.get((period, market, side))
        selection, (away, home, no_action) = deciding or self._find(period, market, side)
        if no_action:
            return LegResult.NO_ACTION
        if away is None or home is None:
            return LegResult.PENDING
        return grade_leg(selection, line, away, home)

    def _find(self, period: str, market: str, side: str) -> tuple[Selection, RecordedScore]:
        """A selection, and the score that decides it at any line."""
        selection = Selection(Period(period), Market(market), Side(side))
        score = self._scores.get(score_key(self._sport, selection, self._scores), NO_SCORE)
        found = self._deciding[period, market, side] = selection, score
        return found

    def outcome(self, leg: LegRow, base: LegResult, prices: Prices) -> LegOutcome:
        """What a leg came to, with its options.

        Args:
            leg: On this event.
            base: Its result by the score alone.
            prices: That were stated anew for this event.
        """
        options = read_options(leg.options)
        if "pitchers" in options and self.is_settled and leg.market not in _OF_ENTRANTS:
            return self._by_pitchers(leg, base, prices)
        by_table = bool(options.get("by_table", False))
        return self.plain_outcome(leg.market, leg.price, base, by_table=by_table)

    def plain_outcome(
        self, market: str, price: str, base: LegResult, *, by_table: bool = False
    ) -> LegOutcome:
        """What a leg came to on whose price nothing was agreed.

        Args:
            market: Its own.
            price: As quoted.
            base: Its result by the score alone.
            by_table: Whether a pay table covers it.
        """
        if market not in _OF_ENTRANTS:
            return LegOutcome(base, price, by_table)
        if market == Market.OUTRIGHT:
            position, tied, _ = self._scores.get(FINISH, NO_SCORE)
            finish = None if position is None or tied is None else (position, tied)
            return LegOutcome(base, price, by_table, finish)
        away, _, no_action = self._scores.get(market, NO_SCORE)
        return LegOutcome(base, track_price(None if no_action else away))

    def _by_pitchers(self, leg: LegRow, base: LegResult, prices: Prices) -> LegOutcome:
        options = read_options(leg.options)
        by_table = bool(options.get("by_table", False))
        away, home = (
            not listed or not started or team_key(listed) == team_key(started)
            for listed, started in zip(
                options.get("listed", NO_STARTERS), self._starters, strict=True
            )
        )
        option = PitcherOption(options["pitchers"])
        verdict = pitcher_verdict(option, away_started=away, home_started=home)
        if verdict is PitcherVerdict.NO_ACTION:
            return LegOutcome(LegResult.NO_ACTION, leg.price, by_table)
        if verdict is PitcherVerdict.ACTION or by_table or base in _PRICELESS:
            return LegOutcome(base, leg.price, by_table)
        price = prices.get((leg.period, leg.market, leg.side))
        if price is None:
            return LegOutcome(LegResult.PENDING, leg.price)
        return LegOutcome(base, price, reprice=RepriceKeep.BASE)


# Markets in which the score of an entrant is its place, or what the track pays for it.
_OF_ENTRANTS = frozenset({*POOLS, Market.OUTRIGHT})
# Results whose money needs no price.
_PRICELESS = frozenset({LegResult.PENDING, LegResult.PUSH, LegResult.NO_ACTION, LegResult.VOID})


@lru_cache(maxsize=4096)
def read_options(options: str | None) -> Mapping[str, Any]:
    """What was agreed on a leg beside its line and price."""
    return {} if options is None else dict(json.loads(options))


class Results:
    """What is approved of any event, read when it is asked for and remembered for one fact."""

    def __init__(
        self,
        reader: Reader,
        approved: Mapping[int, LegGrader] | None = None,
        prices: Mapping[int, Prices] | None = None,
    ) -> None:
        """Of some events what this fact itself approves, or the prices that it states."""
        self._reader = reader
        self._graders = dict(approved or {})
        self._stated = dict(prices or {})
        self._prices: dict[int, Prices] = {}
        self._keeps: dict[int, RepriceKeep] = {}

    def of(self, event_id: int) -> LegGrader:
        """The grader of an event; it decides nothing while no result is approved."""
        found = self._graders.get(event_id)
        if found is None:
            found = self._graders[event_id] = self._read(event_id)
        return found

    def _read(self, event_id: int) -> LegGrader:
        row = self._reader.one(_EVENT, event=event_id)
        if row is None:
            raise ValueError("a leg without its event")
        sport, settled, status, away, home = row
        if settled is None:
            return LegGrader(sport, None, {})
        scores = read_scores(self._reader, event_id, "settled")
        return LegGrader(sport, status, scores, (away or "", home or ""))

    def prices_of(self, event_id: int) -> Prices:
        """The prices that were stated anew for an event."""
        found = self._prices.get(event_id)
        if found is None:
            rows = self._reader.all(_PRICES, event=event_id)
            known = {(period, market, side): price for period, market, side, price in rows}
            found = self._prices[event_id] = {**known, **self._stated.get(event_id, {})}
        return found

    def outcome(self, leg: LegRow, base: LegResult, rules: int) -> LegOutcome:
        """What a leg came to by what is approved, its options and the rules of its ticket."""
        prices = self.prices_of(leg.event_id) if leg.options is not None else {}
        outcome = self.of(leg.event_id).outcome(leg, base, prices)
        return outcome._replace(reprice=self._keep(rules)) if outcome.is_repriced else outcome

    def _keep(self, rules: int) -> RepriceKeep:
        found = self._keeps.get(rules)
        if found is None:
            (body,) = self._reader.one(_RULES, version=rules) or ("{}",)
            found = self._keeps[rules] = RepriceKeep(json.loads(body)["reprice_keep"])
        return found


def read_scores(reader: Reader, event_id: int, stage: str) -> dict[str, RecordedScore]:
    """Scores by what they grade, `recorded` or `settled`, with those that were taken away."""
    rows = reader.all(_SCORES, event=event_id, stage=stage)
    return {key: (away, home, no_action) for key, away, home, no_action in rows}


def read_roundings(reader: Reader) -> dict[int, Rounding]:
    """How each version of the house rules rounds."""
    return {version: Rounding(unit, mode) for version, unit, mode in reader.all(_ROUNDINGS)}
