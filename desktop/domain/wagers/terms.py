"""The terms of every kind of wager, as a ticket freezes them (RULES 0.4 and 7 to 20).

A ticket is graded by its terms and the outcomes of its legs alone: pay tables and caps are copied
into the terms when it is written, so that no later change of a house rule reaches it.
"""

from dataclasses import dataclass

from desktop.domain.rule_choices import (
    Condition,
    DeadHeat,
    IfExposure,
    OpenUnfilled,
    ParlayMode,
    Pays,
    TieRule,
    TwoTeamTie,
)

# Risk and win of one leg of a chain, cents.
Stake = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Straight:
    """One selection at its own price; also a proposition with two answers.

    Attributes:
        risk: Cents.
        win: Cents.
    """

    risk: int
    win: int


@dataclass(frozen=True, slots=True)
class Parlay:
    """All live legs must win (RULES 7).

    Attributes:
        risk: Cents.
        win: Cents when every leg wins, capped.
        mode: How it is priced; on reduction it is priced anew in the same mode.
        pays: Of the table by number of legs; empty at true odds.
        max_win: The most it can win, cents; None without a cap.
        max_ratio: The most it can win, times its risk; None without a cap.
        spots: How many legs it is to have; 0 when none was left open (RULES 23).
        unfilled: What spots do that were never filled.
        uncapped: What it would win without the caps, cents; None where they change nothing.
    """

    risk: int
    win: int
    mode: ParlayMode = ParlayMode.TRUE
    pays: Pays = ()
    max_win: int | None = None
    max_ratio: int | None = None
    spots: int = 0
    unfilled: OpenUnfilled = OpenUnfilled.REDUCE
    uncapped: int | None = None


@dataclass(frozen=True, slots=True)
class Teaser:
    """Every line moved in the player's favour, or against them in a pleaser (RULES 8 and 9).

    Attributes:
        risk: Cents.
        win: Cents when every leg wins.
        points: Quarter points each football line was moved by.
        basketball_points: The same for basketball lines.
        table: The name of the pay table, for people.
        pays: By number of live legs.
        tie_rule: RULES 8.5.
        two_team_tie: RULES 8.7.
        is_special: Whether a leg without action takes the whole teaser off (RULES 8.6).
        is_pleaser: Whether the points went against the player.
        spots: How many legs it is to have; 0 when none was left open (RULES 23).
        unfilled: What spots do that were never filled.
    """

    risk: int
    win: int
    points: int
    basketball_points: int
    table: str
    pays: Pays
    tie_rule: TieRule = TieRule.REDUCE
    two_team_tie: TwoTeamTie = TwoTeamTie.PUSH_IF_WINNER
    is_special: bool = False
    is_pleaser: bool = False
    spots: int = 0
    unfilled: OpenUnfilled = OpenUnfilled.REDUCE


@dataclass(frozen=True, slots=True)
class RoundRobin:
    """Every parlay of some sizes over one set of selections (RULES 10).

    Attributes:
        parlays: For each child the places of its legs in the ticket, from 0, and its terms.
    """

    parlays: tuple[tuple[tuple[int, ...], Parlay], ...]


@dataclass(frozen=True, slots=True)
class IfBet:
    """Straights one after another, by the order on the ticket (RULES 11).

    Attributes:
        condition: When the next leg has action.
        stakes: Risk and win of each leg, cents.
        exposure: What is held while it is open.
    """

    condition: Condition
    stakes: tuple[Stake, ...]
    exposure: IfExposure = IfExposure.MAX_LEG


@dataclass(frozen=True, slots=True)
class Reverse:
    """Every ordered pair of its legs as an if bet of two (RULES 12).

    Attributes:
        condition: Of each pair.
        stakes: Risk and win of each leg, cents; the same in every pair.
    """

    condition: Condition
    stakes: tuple[Stake, ...]


@dataclass(frozen=True, slots=True)
class Outright:
    """One answer among many: a future or a contest, all in (RULES 14).

    Attributes:
        risk: Cents.
        win: Cents.
        places: The last position that is paid.
        dead_heat: How ties reduce it.
    """

    risk: int
    win: int
    places: int = 1
    dead_heat: DeadHeat = DeadHeat.FACE


@dataclass(frozen=True, slots=True)
class EachWay:
    """Two equal stakes: to win, and to be placed at a part of the odds (RULES 14.5).

    Attributes:
        stake: Cents of each of the two parts.
        win: Cents of the part that is to win.
        place_win: Cents of the part that is to be placed.
        price: To win, as quoted.
        term: Part of the odds that the place pays: numerator and denominator.
        places: How many places are paid.
        dead_heat: How ties reduce a part.
    """

    stake: int
    win: int
    place_win: int
    price: str
    term: tuple[int, int]
    places: int
    dead_heat: DeadHeat = DeadHeat.FACE


@dataclass(frozen=True, slots=True)
class Horse:
    """Win, place or show at the track's price (RULES 19).

    Attributes:
        risk: Cents.
        cap: The most it pays to 1; None for full track odds.
        max_win: The most it can win, cents.
    """

    risk: int
    cap: int | None
    max_win: int


@dataclass(frozen=True, slots=True)
class Manual:
    """A write-in that a person decides.

    Attributes:
        risk: Cents.
        win: Cents.
    """

    risk: int
    win: int


Terms = (
    Straight | Parlay | Teaser | RoundRobin | IfBet | Reverse | Outright | EachWay | Horse | Manual
)
