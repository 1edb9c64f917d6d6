"""What was taken and by which rule it is decided, in plain words (RULES 3 to 5, 8 and 15.1)."""

from collections.abc import Mapping

from desktop.domain.explaining.legs import Contest, place_in_words, signed_line, taken_of
from desktop.domain.lines import typeset_quarters
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.periods import BEFORE_SHOOTOUT, REGULATION, score_key
from desktop.domain.rule_choices import FirstFive, Innings
from desktop.domain.rules import BaseballRules
from desktop.domain.sentences import joined, say, word
from desktop.domain.teams import team_key
from desktop.domain.tickets import PitcherOption

_PERIODS = {
    Period.H1: "1st half",
    Period.H2: "2nd half",
    Period.Q1: "1st quarter",
    Period.Q2: "2nd quarter",
    Period.Q3: "3rd quarter",
    Period.Q4: "4th quarter",
    Period.P1: "1st period",
    Period.P2: "2nd period",
    Period.P3: "3rd period",
    Period.F5: "first five innings",
}
_SPREADS = {Sport.BASEBALL: "Run line", Sport.HOCKEY: "Puck line"}
_RULES: Mapping[Market, str] = {
    Market.TOTAL: "Total: the scores of both sides together against the line; equal is a push",
    Market.TEAM_TOTAL: "Team total: the score of one side against the line; equal is a push",
    Market.MONEY_LINE: "Money line: the side has to win; a tie is a push",
    Market.THREE_WAY: "Three-way: visitor, home or draw, and only the right answer wins",
    Market.DRAW_NO_BET: "Draw no bet: the side has to win; a draw is a push",
    Market.DOUBLE_CHANCE: "Double chance: either of the two answers taken wins",
    Market.THREE_WAY_SPREAD: (
        "European handicap: the line is added to the home side’s score, and a draw is an answer"
    ),
    Market.YES_NO: "Proposition: the answer taken has to be the right one",
    Market.OUTRIGHT: "Outright: it is decided by the final positions",
    Market.POOL_WIN: "Win pool: the track’s own price decides what it pays",
    Market.POOL_PLACE: "Place pool: the track’s own price decides what it pays",
    Market.POOL_SHOW: "Show pool: the track’s own price decides what it pays",
}
_NAMES: Mapping[Market, str] = {
    Market.SPREAD: "{team} {spread}",
    Market.TOTAL: "{side} {number}",
    Market.TEAM_TOTAL: "{team} {way} {number}",
    Market.MONEY_LINE: "{team} to win",
    Market.THREE_WAY: "{taken}",
    Market.DRAW_NO_BET: "{team}, draw no bet",
    Market.DOUBLE_CHANCE: "{taken}",
    Market.THREE_WAY_SPREAD: "{taken} with {home} {handicap}",
    Market.YES_NO: "{home} {taken}",
    Market.OUTRIGHT: "{home} {where}",
    Market.POOL_WIN: "{home} to win",
    Market.POOL_PLACE: "{home} to place",
    Market.POOL_SHOW: "{home} to show",
}
_TO_WIN = 4  # the line of an outright whose first position alone is paid
_WHOLE_GAME = {
    Sport.FOOTBALL: "Overtime counts.",
    Sport.BASKETBALL: "Overtime counts.",
    Sport.BASEBALL: "Extra innings count.",
    Sport.SOCCER: "It is decided by 90 minutes and stoppage time.",
}
_PITCHERS = {
    PitcherOption.LISTED_BOTH: "both listed pitchers have to start",
    PitcherOption.LISTED_AWAY: "the visitor’s listed pitcher has to start",
    PitcherOption.LISTED_HOME: "the home side’s listed pitcher has to start",
    PitcherOption.ACTION: "action whoever starts, at a new price after a change",
    PitcherOption.ACTION_LOCKED: "action whoever starts, at the same price",
}


def name_selection(contest: Contest, selection: Selection, line: int) -> str:
    """What was taken: `Hawks −3½`, `over 47½, 1st half`.

    Args:
        contest: What it is on.
        selection: Period, market and side.
        line: Quarter points, as the ticket keeps it.
    """
    named = _named(contest, selection, line)
    if selection.period is Period.H2 and contest.sport is Sport.BASEBALL:
        return say("{named}, innings after the fifth", named=named)
    if selection.period is not Period.GAME:
        return say("{named}, {period}", named=named, period=_PERIODS[selection.period])
    return named


def _named(contest: Contest, selection: Selection, line: int) -> str:
    market, side = selection.market, selection.side
    if market is Market.TOTAL and not contest.is_game:
        return say(
            "{home}: {side} {line}",
            home=contest.home,
            side=word(side),
            line=typeset_quarters(line),
        )
    where = place_in_words(line)
    return say(
        _NAMES[market],
        team=contest.home if side.startswith("home") else contest.away,
        home=contest.home,
        taken=taken_of(contest, selection),
        side=word(side),
        way=word(side.rpartition("_")[2]),
        number=typeset_quarters(line),
        spread=_line(selection, line),
        handicap=signed_line(line),
        where=where if side is Side.YES else say("not {where}", where=where),
    )


def rule_of(contest: Contest, selection: Selection, line: int) -> str:
    """By which rule a selection is decided, in one or two sentences."""
    said = _rule(contest, selection) + "."
    if line % 2:
        one, other = (_line(selection, line + step) for step in (-1, 1))
        said += say(
            " A quarter line is two half wagers, on {one} and on {other}.", one=one, other=other
        )
    if selection.period is Period.GAME:
        said = joined(" ", filter(None, (said, _overtime(contest, selection))))
    return said


def _rule(contest: Contest, selection: Selection) -> str:
    if selection.market is Market.SPREAD:
        spread = _SPREADS.get(contest.sport, say("Spread"))
        return say(
            "{spread}: the side has to be ahead after the line is added; level is a push",
            spread=spread,
        )
    if selection.market is Market.TOTAL and not contest.is_game:
        return "Over or under: the number against the line; equal is a push"
    return _RULES[selection.market]


def official_rule(selection: Selection, rules: BaseballRules) -> str:
    """When a game of baseball that was called counts for a selection (RULES 15.3 and 15.6).

    Args:
        selection: Period, market and side.
        rules: The house's.
    """
    if selection.period is Period.F5:
        stand = word("sides") if rules.first_five is FirstFive.SIDES else "sides and totals"
        return say(
            "First five: 5 full innings, or 4½ with the home side ahead for {stand}.", stand=stand
        )
    is_money_line = selection.period is Period.GAME and selection.market is Market.MONEY_LINE
    if is_money_line and rules.innings is Innings.CLASSIC:
        return "A money line counts after 5 innings, or 4½ with the home side ahead."
    return "It counts after all scheduled innings; a home side ahead need not bat in the last."


def _overtime(contest: Contest, selection: Selection) -> str:
    key = score_key(contest.sport, selection, contest.scores)
    is_nhl = contest.league == "NHL"
    if not contest.is_game:
        return ""
    if contest.sport is Sport.HOCKEY and not is_nhl:
        return "Overtime does not count."
    if key == REGULATION and contest.sport is not Sport.SOCCER:
        return "Overtime does not count."
    if contest.sport is Sport.HOCKEY:
        if key == BEFORE_SHOOTOUT and not contest.counts_shootout:
            return "Overtime counts, a shoot-out does not."
        return "Overtime counts, and a shoot-out as one goal."
    return _WHOLE_GAME.get(contest.sport, "")


def bought_line(selection: Selection, posted: tuple[int, str], taken: tuple[int, str]) -> str:
    """How points were bought or sold: `1 point bought: −3½ at −110 became −2½ at −130`.

    Args:
        selection: Period, market and side.
        posted: Line and price of the board.
        taken: Line and price of the ticket.
    """
    favour = -1 if selection.side is Side.OVER else 1
    moved = favour * (taken[0] - posted[0])
    did = word("bought") if moved > 0 else word("sold")
    before, after = (
        say("{line} at {price}", line=_line(selection, line), price=price)
        for line, price in (posted, taken)
    )
    return say(
        "{points} {did}: {before} became {after}",
        points=_points(abs(moved)),
        did=did,
        before=before,
        after=after,
    )


def teased_line(selection: Selection, posted: int, line: int) -> str:
    """How a teaser moved a line: `−3 teased by 6 points to +3`."""
    favour = -1 if selection.side is Side.OVER else 1
    did = word("teased") if favour * (line - posted) >= 0 else "moved against the player"
    said = say(
        "{line} {did} by {points}",
        line=_line(selection, posted),
        did=did,
        points=_points(abs(line - posted)),
    )
    return say("{said} to {line}", said=said, line=_line(selection, line))


def _line(selection: Selection, line: int) -> str:
    if selection.market is Market.SPREAD:
        return word("pick") if line == 0 else signed_line(line)
    return typeset_quarters(line)


def _points(quarters: int) -> str:
    if quarters <= 4:
        return say("{points} point", points=typeset_quarters(quarters))
    return say("{points} points", points=typeset_quarters(quarters))


def pitchers_line(
    option: PitcherOption,
    contest: Contest,
    listed: tuple[str, str],
    started: tuple[str, str],
) -> str:
    """Which pitchers were listed, which started, and the rule that was agreed on.

    Args:
        option: What was agreed on.
        contest: The game.
        listed: Of the visitor and of the home side; empty where not known.
        started: The same, as the result tells it.
    """
    said = [say("Pitchers: {rule}.", rule=_PITCHERS[option])]
    for team, name, starter in zip((contest.away, contest.home), listed, started, strict=True):
        if name and starter:
            is_same = team_key(name) == team_key(starter)
            did = "who started" if is_same else say("but {starter} started", starter=starter)
            said.append(say("{team} listed {name}, {did}.", team=team, name=name, did=did))
        elif name:
            said.append(say("{team} listed {name}.", team=team, name=name))
    return joined(" ", said)
