"""Teasers by their pay tables and tie rules (RULES 8)."""

from desktop.domain.lines import parse_line
from desktop.domain.money import CENT
from desktop.domain.rule_choices import TieRule, TwoTeamTie
from desktop.domain.rules import TeaserCard
from desktop.domain.tickets import AmountMode, LegOutcome
from desktop.domain.wagers.grading import grade
from desktop.domain.wagers.teaser import price_teaser
from desktop.domain.wagers.terms import Pays
from desktop.services.house_rules import pay_tables
from tests.golden.adapters.reading import LETTERS, read_refund, word_of
from tests.golden.cases import Case, Row

READERS = {"expected_result": read_refund}


def read_points(sport: str, points: str) -> tuple[int | None, int | None]:
    """Quarter points on football and on basketball: `6`, or `10/7` where a card has both."""
    if "/" in points:
        football, _, basketball = points.partition("/")
        return parse_line(football), parse_line(basketball)
    return (None, parse_line(points)) if sport == "basketball" else (parse_line(points), None)


def shipped_card(table: str, sport: str, points: str) -> dict[str, object]:
    """What the house sells under this table for this sport and these points."""
    wanted = read_points(sport, points)
    for card in pay_tables()["teaser", table]["cards"].values():
        given = [card[key] and parse_line(card[key]) for key in ("points", "basketball_points")]
        if all(points in {None, of_card} for points, of_card in zip(wanted, given, strict=True)):
            return card
    raise AssertionError(f"{table} sells no teaser of {points} on {sport}")


def card_of(row: Row, pays: Pays, *, is_special: bool = False) -> TeaserCard:
    points, basketball_points = read_points(row["sport"], row["points"])
    return TeaserCard(
        name=row["points"],
        table=row["table"],
        points=points,
        basketball_points=basketball_points,
        pays=pays,
        tie_rule=TieRule(row["tie_rule"]),
        two_team_tie=TwoTeamTie(row["two_team_rule"]),
        is_special=is_special,
        is_pleaser=False,
        totals=True,
        same_game=False,
        min_legs=pays[0][0],
        max_legs=pays[-1][0],
    )


def come_out(card: TeaserCard, legs: str, risk: int) -> dict[str, object]:
    outcomes = [LegOutcome(LETTERS[letter], "-110") for letter in legs]
    terms = price_teaser(AmountMode.RISK, risk, len(outcomes), card, CENT)
    graded = grade(terms, outcomes, CENT)
    return {
        "expected_result": word_of(graded.status),
        "expected_net_cents": graded.net,
        "expected_return_cents": risk + graded.net,
    }


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    shipped = shipped_card(row["table"], row["sport"], row["points"])
    pays = tuple((teams, price) for teams, price in shipped["pays"])
    card = card_of(row, pays, is_special=shipped["is_special"])
    return come_out(card, row["legs"], int(row["risk_cents"]))
