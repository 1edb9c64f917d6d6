"""Random tickets of several legs: parlays, round robins, teasers, pleasers, if bets, reverses."""

from itertools import permutations

from desktop.domain.prices import parse_price
from desktop.domain.rule_choices import (
    Condition,
    IfAmounts,
    IfExposure,
    ParlayMode,
    ReverseExpansion,
    TieRule,
    TwoTeamTie,
)
from desktop.domain.rules import IfRules, ParlayRules, ReverseRules, TeaserCard
from desktop.domain.tickets import AmountMode
from desktop.domain.wagers.if_bet import price_if_bet
from desktop.domain.wagers.parlay import price_parlay
from desktop.domain.wagers.reverse import price_reverse
from desktop.domain.wagers.round_robin import price_round_robin
from desktop.domain.wagers.teaser import price_teaser
from tests.differential import naive
from tests.differential.drawn import (
    ANY_LINE,
    SIDE_PRICES,
    WHOLE_LINE,
    Answer,
    Chance,
    Drawn,
)

PARLAY_TABLES: tuple[dict[int, str], ...] = (
    {2: "f13/5", 3: "f6/1", 4: "f11/1", 5: "f22/1", 6: "f45/1", 7: "f90/1", 8: "f180/1"},
    {2: "f5/2", 3: "f6/1", 4: "f10/1", 5: "f20/1", 6: "f40/1", 7: "f80/1", 8: "f150/1"},
)
TEASER_TABLES: tuple[dict[int, str], ...] = (
    {2: "-110", 3: "+180", 4: "+300", 5: "+450", 6: "+700"},
    {2: "f20/23", 3: "f8/5", 4: "f52/20", 5: "f4/1", 6: "f6/1"},
    {3: "-120"},
    {4: "-130"},
)


def results_of(answers: list[Answer]) -> list[str]:
    return [word for word, _ in answers]


def worth(pays: dict[int, str]) -> naive.Table:
    return {legs: naive.profit_of(price) for legs, price in pays.items()}


class ParlayHouse:
    """How a house that was drawn prices parlays."""

    def __init__(self, chance: Chance) -> None:
        choose = chance.random.choice
        mode = choose(tuple(ParlayMode))
        pays = {} if mode is ParlayMode.TRUE else choose(PARLAY_TABLES)
        most, times = choose((None, None, 300_000)), choose((None, None, 20))
        self.has_table = bool(pays)
        self.paying = naive.Paying(worth(pays), most, times)
        self.rules = ParlayRules(
            mode=mode,
            table="drawn",
            pays=tuple(pays.items()),
            standard_price="-110",
            table_min_price="-120",
            max_legs=12,
            max_win=most,
            max_ratio=times,
            quarter_lines=True,
            bars=frozenset(),
        )

    def legs(self, chance: Chance, fewest: int, most: int) -> tuple[tuple[str, ...], list[bool]]:
        """Prices, and whether the table covers each: often all, sometimes some."""
        if not self.has_table:
            prices = chance.prices(fewest, most)
            return prices, [False] * len(prices)
        prices = chance.prices(fewest, min(most, 8), SIDE_PRICES)
        all_covered = chance.is_so()
        return prices, [all_covered or chance.is_so() for _ in prices]


def parlay(chance: Chance) -> Drawn:
    of_house = ParlayHouse(chance)
    prices, covered = of_house.legs(chance, 2, 12)
    picks = [naive.Pick(naive.profit_of(p), c) for p, c in zip(prices, covered, strict=True)]
    legs = [(parse_price(p), c) for p, c in zip(prices, covered, strict=True)]
    risk = chance.cents()
    house, paying = chance.house, of_house.paying
    return Drawn(
        kind="parlay",
        terms=price_parlay(AmountMode.RISK, risk, legs, of_house.rules, chance.rounding),
        risk=risk,
        win=naive.parlay_win(risk, picks, house, paying),
        net=lambda answers: naive.parlay(risk, picks, results_of(answers), house, paying),
        answers=ANY_LINE,
        prices=prices,
        covered=tuple(covered),
    )


def round_robin(chance: Chance) -> Drawn:
    of_house = ParlayHouse(chance)
    prices, covered = of_house.legs(chance, 3, 6)
    sizes = chance.random.sample(range(2, len(prices) + 1), k=chance.random.choice((1, 1, 2)))
    picks = [naive.Pick(naive.profit_of(p), c) for p, c in zip(prices, covered, strict=True)]
    legs = [(parse_price(p), c) for p, c in zip(prices, covered, strict=True)]
    stake = chance.cents()

    def net(answers: list[Answer]) -> int:
        wager = (stake, sizes)
        return naive.round_robin(wager, picks, results_of(answers), chance.house, of_house.paying)

    all_win = [("win", None)] * len(prices)
    all_lose = [("loss", None)] * len(prices)
    return Drawn(
        kind="round robin",
        terms=price_round_robin(
            AmountMode.RISK, stake, legs, sizes, of_house.rules, chance.rounding
        ),
        risk=-net(all_lose),
        win=net(all_win),
        net=net,
        answers=ANY_LINE,
        prices=prices,
        covered=tuple(covered),
    )


def teaser(chance: Chance, *, is_pleaser: bool = False) -> Drawn:
    choose = chance.random.choice
    pays = choose(TEASER_TABLES)
    teams = choose(tuple(pays))
    mode = choose(tuple(AmountMode))
    tie, two_teams = choose(tuple(TieRule)), choose(tuple(TwoTeamTie))
    card = naive.Card(worth(pays), tie.value, two_teams.value, is_special=chance.is_so())
    cents = chance.cents()
    risk, win = naive.amounts(mode.value, cents, card.pays[teams], chance.house)
    terms = price_teaser(
        mode,
        cents,
        teams,
        TeaserCard(
            name="6",
            table="drawn",
            points=24,
            basketball_points=16,
            pays=tuple(pays.items()),
            tie_rule=tie,
            two_team_tie=two_teams,
            is_special=card.is_special,
            is_pleaser=is_pleaser,
            totals=True,
            same_game=False,
            min_legs=min(pays),
            max_legs=max(pays),
        ),
        chance.rounding,
    )
    return Drawn(
        kind="pleaser" if is_pleaser else "teaser",
        terms=terms,
        risk=risk,
        win=win,
        net=lambda answers: naive.teaser(risk, win, card, results_of(answers), chance.house),
        answers=WHOLE_LINE,
        prices=("-110",) * teams,
    )


def pleaser(chance: Chance) -> Drawn:
    return teaser(chance, is_pleaser=True)


def if_bet(chance: Chance) -> Drawn:
    condition = chance.random.choice(tuple(Condition))
    prices = chance.prices(2, 6)
    cents = sorted((chance.cents() for _ in prices), reverse=True)
    house = chance.house
    stakes = [
        naive.amounts("base", amount, naive.profit_of(price), house)
        for amount, price in zip(cents, prices, strict=True)
    ]
    rules = IfRules(6, IfAmounts.EQUAL_OR_LESS, chance.random.choice(tuple(IfExposure)))
    has_quarter_lines = chance.is_so()
    terms = price_if_bet(
        condition,
        [(AmountMode.BASE, amount) for amount in cents],
        [parse_price(price) for price in prices],
        rules,
        chance.rounding,
        has_quarter_lines=has_quarter_lines,
    )
    return Drawn(
        kind="if bet",
        terms=terms,
        risk=max(risk for risk, _ in stakes),
        win=sum(win for _, win in stakes),
        net=lambda answers: naive.chain(stakes, results_of(answers), condition.value, house),
        answers=ANY_LINE if has_quarter_lines else WHOLE_LINE,
        prices=prices,
    )


def reverse(chance: Chance) -> Drawn:
    condition = chance.random.choice(tuple(Condition))
    prices, cents, house = chance.prices(2, 5), chance.cents(), chance.house
    stakes = [naive.amounts("base", cents, naive.profit_of(price), house) for price in prices]
    rules = ReverseRules(8, condition, ReverseExpansion.PAIRS, strict=False)
    terms = price_reverse(
        condition,
        (AmountMode.BASE, cents),
        [parse_price(price) for price in prices],
        rules,
        chance.rounding,
    )
    pairs = list(permutations(stakes, 2))
    return Drawn(
        kind="reverse",
        terms=terms,
        risk=sum(max(one[0], other[0]) for one, other in pairs),
        win=sum(one[1] + other[1] for one, other in pairs),
        net=lambda answers: naive.reverse(stakes, results_of(answers), condition.value, house),
        answers=ANY_LINE,
        prices=prices,
    )


MULTIS = (parlay, parlay, round_robin, teaser, pleaser, if_bet, reverse)
