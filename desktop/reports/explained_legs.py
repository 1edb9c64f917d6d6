"""The legs of a ticket with what decided them, as lines of text."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop.book.fold.grading import LegRow, Results, read_options
from desktop.book.queries.board import EventRow, find_event, find_scores, find_without_action
from desktop.book.queries.explained import HandDecision, find_play
from desktop.book.queries.fact_register import find_fact
from desktop.book.statements import Reader
from desktop.domain.baseball import read_innings
from desktop.domain.explaining.legs import Contest, explain_leg, signed_line
from desktop.domain.explaining.terms import (
    bought_line,
    name_selection,
    official_rule,
    pitchers_line,
    rule_of,
    teased_line,
)
from desktop.domain.explaining.words import said_price
from desktop.domain.lines import typeset_quarters
from desktop.domain.markets import Form, Market, Period, Selection, Side, Sport
from desktop.domain.periods import Score
from desktop.domain.results import STOPPED
from desktop.domain.rules import HouseRules
from desktop.domain.sentences import capital, joined, say, word
from desktop.domain.tickets import LegOutcome, LegResult, PitcherOption
from desktop.domain.wagers.terms import EachWay, Teaser, Terms
from desktop.reports.questions import long_day

_MARKS = {
    "override": "Its line or price was not the board's when it was written.",
    "related": "It is related to another leg; a supervisor allowed that.",
}
_PAST_POST = "Past post: taken after the start. It counts until a person takes it off."
_HOME_NUMBERS = frozenset({Side.HOME, Side.HOME_OVER, Side.HOME_UNDER, Side.UNDER})


@dataclass(frozen=True, slots=True)
class DecidedLeg:
    """A leg with what it came to; without a leg it is a spot that nobody filled."""

    row: LegRow
    outcome: LegOutcome
    decision: HandDecision | None


def decide_legs(
    legs: Sequence[LegRow],
    decisions: Mapping[int, HandDecision],
    rules: int,
    results: Results,
) -> list[DecidedLeg]:
    """What the legs came to by what is approved and decided, as settling has it.

    Args:
        legs: In the order of the ticket.
        decisions: By leg.
        rules: The version of the house rules that the ticket was written under.
        results: What is approved.
    """
    decided: list[DecidedLeg] = []
    for leg in legs:
        base = results.of(leg.event_id).grade(leg.period, leg.market, leg.side, leg.line)
        outcome = results.outcome(leg, base, rules)
        decision = decisions.get(leg.no)
        if decision is not None:
            outcome = outcome._replace(result=LegResult(decision.result), reprice=None)
        decided.append(DecidedLeg(leg, outcome, decision))
    return decided


def explain_decided_leg(
    reader: Reader,
    leg: DecidedLeg,
    rules: HouseRules,
    *,
    terms: Terms,
    stage: str,
    mark: str = "",
) -> list[str]:
    """A leg in lines: what was taken, on what, by which rule, and how it came out.

    Args:
        reader: An open book.
        leg: With what it came to.
        rules: Those the ticket was written under.
        terms: The ticket's.
        stage: Whether the result counts as it is `settled` or as it is `recorded`.
        mark: What was odd about it when it was written: `past_post` among others.
    """
    row = leg.row
    event = find_event(reader, row.event_id)
    if event is None:
        raise ValueError("a leg without its event")
    selection = Selection(Period(row.period), Market(row.market), Side(row.side))
    contest = contest_of(reader, event, rules, stage)
    number = event.rot_home if selection.side in _HOME_NUMBERS else event.rot_away
    teased = isinstance(terms, Teaser)
    price = "" if teased or not row.price else say(" at {price}", price=said_price(row.price))
    taken = name_selection(contest, selection, row.line)
    if isinstance(terms, EachWay):
        taken = say("{home} each way", home=contest.home)
    lines = [
        say("Leg {no}: {number} {taken}{price}", no=row.no, number=number, taken=taken, price=price)
    ]
    told = [_where(event), *_options(row, selection, teased=teased)]
    told += [said for word, said in _MARKS.items() if word in mark.split()]
    if "past_post" in mark and leg.decision is None:
        told.append(_PAST_POST)
    told.append(rule_of(contest, selection, row.line))
    told += _pitchers(reader, leg, contest, stage)
    if contest.status == STOPPED:
        told += _called(contest, selection, leg, rules)
    is_each_way = isinstance(terms, EachWay)
    came = _came_out(event, leg, contest, selection, stage=stage, is_each_way=is_each_way)
    told += (line + "." for line in came) if is_each_way else came
    return [*lines, *(joined("", ("  ", line)) for line in told)]


def _called(
    contest: Contest, selection: Selection, leg: DecidedLeg, rules: HouseRules
) -> Iterator[str]:
    if contest.sport is Sport.BASEBALL:
        yield official_rule(selection, rules.baseball)
    if leg.outcome.result is not LegResult.NO_ACTION:
        called = contest.sport is Sport.BASEBALL
        was = "The game was called" if called else "The game was stopped"
        yield joined(" ", filter(None, (was, contest.stopped))) + "."


def _where(event: EventRow) -> str:
    day = long_day(date.fromisoformat(event.day))
    if event.form != Form.GAME:
        return joined(", ", filter(None, (event.league, event.away, day)))
    return say(
        "{league}, {away} at {home}, {day}",
        league=event.league,
        away=event.away,
        home=event.home,
        day=day,
    )


def contest_of(reader: Reader, event: EventRow, rules: HouseRules, stage: str) -> Contest:
    """What decides the legs on an event, as it was approved or as it was recorded."""
    status = event.status if stage == "recorded" else event.settled_status or "scheduled"
    scores: dict[str, Score | None] = dict.fromkeys(find_without_action(reader, event.id, stage))
    scores |= find_scores(reader, event.id, stage)
    return Contest(
        sport=Sport(event.sport),
        away=event.away,
        home=event.home,
        status=status,
        scores=scores,
        league=event.league,
        stopped=_stopped(reader, event, stage, rules) if status == STOPPED else "",
        counts_shootout=rules.nhl_team_total_counts_shootout,
        is_game=event.form == Form.GAME,
    )


def _stopped(reader: Reader, event: EventRow, stage: str, rules: HouseRules) -> str:
    """How far a stopped game was played."""
    sport = Sport(event.sport)
    if sport is Sport.BASEBALL:
        return _innings(reader, event, stage)
    played = find_play(reader, event.id, stage).played
    if played is None:
        return ""
    said = say("after {clock} of play", clock=_clock(played))
    needed = rules.seconds_to_official(event.league, sport)
    if needed is None:
        return said
    return say("{said} ({needed} make it official)", said=said, needed=_clock(needed))


def _clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02d}"


def _innings(reader: Reader, event: EventRow, stage: str) -> str:
    number = event.result if stage == "recorded" else event.settled
    fact = None if number is None else find_fact(reader, number)
    if fact is None:
        return ""
    segments = {name: (away, home) for name, away, home in fact.fact.body["segments"]}
    innings = read_innings(segments)
    full = sum(inning.is_full for inning in innings)
    said = say("after {full} full innings", full=full)
    return (
        said
        if full == len(innings)
        else say("{said}, in inning {innings}", said=said, innings=len(innings))
    )


def _options(row: LegRow, selection: Selection, *, teased: bool) -> Iterator[str]:
    options = read_options(row.options)
    if posted := options.get("posted"):
        line, price = posted
        if teased:
            yield _sentence(teased_line(selection, line, row.line))
        else:
            taken = (row.line, said_price(row.price))
            yield _sentence(bought_line(selection, (line, said_price(price)), taken))
    if "house" in options:
        yield from _line_types(options, selection)


def _line_types(options: Mapping[str, Any], selection: Selection) -> Iterator[str]:
    """Whose lines the player had, and what the house's own board said beside them."""
    names = options.get("line_types", ())
    whose = (
        say("Line type {names}", names=_line_type_names(names))
        if names
        else "Prices of the account"
    )
    house = options["house"]
    if house is None:
        yield say("{whose}; the house’s own board did not have it.", whose=whose)
        return
    line, price = house
    yield say(
        "{whose}; the house’s own board had {terms}.",
        whose=whose,
        terms=_board_words(selection, line, price),
    )


def _line_type_names(names: Sequence[str]) -> str:
    named, *others = names
    for other in others:
        named = say("{name} with the lines of {other}", name=named, other=other)
    return named


def _board_words(selection: Selection, line: int, price: str) -> str:
    number = ""
    if selection.market in {Market.SPREAD, Market.THREE_WAY_SPREAD}:
        number = signed_line(line)
    elif selection.market in {Market.TOTAL, Market.TEAM_TOTAL}:
        number = typeset_quarters(line)
    return " ".join(filter(None, (number, said_price(price) if price else "")))


def _pitchers(reader: Reader, leg: DecidedLeg, contest: Contest, stage: str) -> Iterator[str]:
    options = read_options(leg.row.options)
    if "pitchers" not in options:
        return
    away, home = options.get("listed", ("", ""))
    started = find_play(reader, leg.row.event_id, stage).starters
    option = PitcherOption(options["pitchers"])
    yield pitchers_line(option, contest, (away, home), started)
    if leg.outcome.is_repriced:
        yield say("The supervisor’s new price is {price}.", price=said_price(leg.outcome.price))


def _came_out(
    event: EventRow,
    leg: DecidedLeg,
    contest: Contest,
    selection: Selection,
    *,
    stage: str,
    is_each_way: bool,
) -> Iterator[str]:
    explained = explain_leg(contest, selection, leg.row.line)
    result = leg.outcome.result
    if leg.decision is not None:
        said = word(result.value)
        yield say(
            "Decided by hand by {user}, whatever the score → {said}",
            user=leg.decision.user,
            said=said,
        )
        if leg.decision.reason:
            yield say("Reason: {reason}", reason=leg.decision.reason)
        return
    if stage == "settled" and event.settled is None and event.result is not None:
        yield "Its result is entered and waits for approval → stays open"
        return
    if is_each_way and explained.finished:
        # Its two parts have results of their own; the leg alone has none.
        yield explained.finished
    elif explained.result is result:
        yield explained.sentence
    elif result is LegResult.NO_ACTION:
        yield "A pitcher who had to start did not → no action"
    else:
        yield explained.because
        yield "A new price for the pitchers who started is not stated yet → stays open"


def _sentence(text: str) -> str:
    return capital(text) + "."
