"""The money of teasers and pleasers: the cell of the pay table, and the rule for ties."""

from collections.abc import Sequence
from fractions import Fraction

from desktop.domain.explaining.parlays import Named, waiting
from desktop.domain.explaining.singles import Formula, priced
from desktop.domain.explaining.words import (
    amount,
    listed,
    over,
    rounded,
    said_price,
    signed,
)
from desktop.domain.money import Rounding
from desktop.domain.prices import parse_price
from desktop.domain.rule_choices import TieRule, TwoTeamTie
from desktop.domain.sentences import capital, say, word
from desktop.domain.tickets import LegOutcome, LegResult
from desktop.domain.wagers.teaser import grade_teaser
from desktop.domain.wagers.terms import Teaser

_TIES = {
    TieRule.REDUCE: "a tie drops its leg out",
    TieRule.LOSE: "a tie loses",
    TieRule.WIN: "a tie wins",
    TieRule.CANCEL: "a tie gives the whole risk back, whatever the other legs do",
    TieRule.REFUND_ALL: "a tie gives the whole risk back where no leg loses",
}
_OFF = frozenset({LegResult.NO_ACTION, LegResult.VOID})
_LOST = frozenset({LegResult.LOSS, LegResult.HALF_LOSS})
_WON = frozenset({LegResult.WIN, LegResult.HALF_WIN})


def teaser(terms: Teaser, legs: Sequence[Named], rounding: Rounding) -> Formula:
    """A teaser or pleaser (RULES 8.5 to 8.8 and 9.2)."""
    kind = word("pleaser") if terms.is_pleaser else word("teaser")
    graded = grade_teaser(terms, _outcomes(legs), rounding)
    ties = _names(legs, {LegResult.PUSH})
    lines: tuple[str, ...] = ()
    if ties:
        lines = (
            say(
                "{legs:capital} tied; by the rule of this {kind} {rule}",
                legs=listed(ties),
                kind=kind,
                rule=_TIES[terms.tie_rule],
            ),
        )
    if graded.status == "open":
        return Formula((*lines, *waiting(legs, terms.spots)), None)
    if graded.net == -terms.risk:
        return Formula((*lines, _losing(terms, legs, kind)), -terms.risk)
    off = _names(legs, _OFF)
    if off:
        lines += (_out(off),)
    if graded.net == 0:
        return Formula((*lines, _refunded(terms, legs, kind)), 0)
    return _paid(terms, legs, kind, lines, rounding)


def _outcomes(legs: Sequence[Named]) -> list[LegOutcome]:
    return [leg for _, leg in legs]


def _out(names: Sequence[str]) -> str:
    if len(names) == 1:
        return say("{leg:capital} had no action and drops out", leg=names[0])
    return say("{legs:capital} had no action and drop out", legs=listed(names))


def _names(legs: Sequence[Named], results: frozenset[LegResult] | set[LegResult]) -> list[str]:
    return [name for name, leg in legs if leg.result in results]


def _losing(terms: Teaser, legs: Sequence[Named], kind: str) -> str:
    lost = _names(legs, _LOST)
    if terms.tie_rule is TieRule.LOSE:
        lost += _names(legs, {LegResult.PUSH})
    words = (
        say("{leg:capital} loses, and one lost leg loses a {kind}", leg=lost[0], kind=kind)
        if len(lost) == 1
        else say(
            "{legs:capital} lose, and one lost leg loses a {kind}", legs=listed(lost), kind=kind
        )
    )
    return say("{words}: {risk}", words=words, risk=signed(-terms.risk))


def _refunded(terms: Teaser, legs: Sequence[Named], kind: str) -> str:
    back = say("the risk of {risk} is given back", risk=amount(terms.risk))
    has_tie = bool(_names(legs, {LegResult.PUSH}))
    if has_tie and terms.tie_rule in {TieRule.CANCEL, TieRule.REFUND_ALL}:
        return capital(back)
    teams = max(terms.spots, len(legs))
    if _names(legs, _LOST) or (teams == 2 and terms.two_team_tie is TwoTeamTie.PUSH_ALWAYS):
        return say(
            "In a {kind} of two teams one that drops out takes the other with it, and {back}",
            kind=kind,
            back=back,
        )
    if terms.is_special and _names(legs, _OFF):
        return say(
            "A leg without action takes a special {kind} off, and {back}", kind=kind, back=back
        )
    wins = _wins(terms, legs)
    left = (
        "no team is"
        if not wins
        else "1 team is"
        if wins == 1
        else say("{wins} teams are", wins=wins)
    )
    return say(
        "{left:capital} left, for which the pay table has no {kind}, and {back}",
        left=left,
        kind=kind,
        back=back,
    )


def _wins(terms: Teaser, legs: Sequence[Named]) -> int:
    won = len(_names(legs, _WON))
    ties = len(_names(legs, {LegResult.PUSH})) if terms.tie_rule is TieRule.WIN else 0
    return won + ties


def _paid(
    terms: Teaser, legs: Sequence[Named], kind: str, lines: tuple[str, ...], rounding: Rounding
) -> Formula:
    wins = _wins(terms, legs)
    text = dict(terms.pays).get(wins)
    if text is None:
        words = say(
            "It was written to risk {risk} and to win {win}",
            risk=amount(terms.risk),
            win=amount(terms.win),
        )
        return Formula((*lines, words), terms.win)
    table = say(
        "The pay table “{table}” pays {wins} teams {price}",
        table=terms.table,
        wins=wins,
        price=said_price(text),
    )
    if wins == max(terms.spots, len(legs)):
        reckoned = priced(terms.risk, terms.win, text, rounding)
        return Formula((*lines, table, reckoned), terms.win)
    pays = parse_price(text)
    value, net = rounded(Fraction(terms.risk * pays.win, pays.stake), rounding)
    factor = over(pays.win, pays.stake)
    reduced = say(
        "It is now a {kind} of {wins}: {risk} × {factor} = {value}",
        kind=kind,
        wins=wins,
        risk=amount(terms.risk),
        factor=factor,
        value=value,
    )
    return Formula((*lines, table, reduced), net)
