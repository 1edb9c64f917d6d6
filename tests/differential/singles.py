"""Random tickets of one leg: straights, outrights, each way, horses, write-ins."""

from fractions import Fraction

from desktop.domain.markets import Market
from desktop.domain.prices import parse_price
from desktop.domain.rule_choices import DeadHeat
from desktop.domain.rules import HorseRules, OutrightRules, PlaceTerm
from desktop.domain.tickets import AmountMode
from desktop.domain.wagers.each_way import price_each_way
from desktop.domain.wagers.horse import price_horse
from desktop.domain.wagers.manual import price_manual
from desktop.domain.wagers.outright import price_outright
from desktop.domain.wagers.straight import price_straight
from tests.differential import naive
from tests.differential.drawn import ANY_LINE, PRICES, Answer, Chance, Drawn, words
from tests.differential.naive import LOSS, NO_ACTION, WIN

FINISHES: tuple[Answer, ...] = tuple(
    (WIN, (position, tied)) for position in range(1, 9) for tied in (1, 1, 2, 3, 5)
)


def straight(chance: Chance) -> Drawn:
    price, cents = chance.random.choice(PRICES), chance.cents()
    mode = chance.random.choice(tuple(AmountMode))
    risk, win = naive.amounts(mode.value, cents, naive.profit_of(price), chance.house)
    return Drawn(
        kind="straight",
        terms=price_straight(mode, cents, parse_price(price), chance.rounding),
        risk=risk,
        win=win,
        net=lambda answers: naive.straight(risk, win, answers[0][0], chance.house),
        answers=ANY_LINE,
        prices=(price,),
    )


def manual(chance: Chance) -> Drawn:
    risk, win = chance.cents(), chance.cents()
    return Drawn(
        kind="write-in",
        terms=price_manual(risk, win),
        risk=risk,
        win=win,
        net=lambda answers: naive.straight(risk, win, answers[0][0], chance.house),
        answers=ANY_LINE,
        prices=("",),
    )


def outright(chance: Chance) -> Drawn:
    price, cents = chance.random.choice(PRICES), chance.cents()
    places = chance.random.choice((1, 1, 1, 3, 5))
    method = chance.random.choice(tuple(DeadHeat))
    profit = naive.profit_of(price)
    risk, win = naive.amounts("risk", cents, profit, chance.house)
    rules = OutrightRules(method, (), ())

    def net(answers: list[Answer]) -> int:
        word, finish = answers[0]
        if not isinstance(finish, tuple):
            return naive.straight(risk, win, word, chance.house)
        return naive.shared(
            (risk, win), profit, finish, places=places, method=method.value, house=chance.house
        )

    return Drawn(
        kind="outright",
        terms=price_outright(
            AmountMode.RISK, cents, parse_price(price), rules, chance.rounding, places=places
        ),
        risk=risk,
        win=win,
        net=net,
        # A position that is not paid is a lost leg before its ticket is graded.
        answers=(
            *((WIN, finish) for _, finish in FINISHES if finish[0] <= places),
            *words(WIN, LOSS, NO_ACTION),
        ),
        prices=(price,),
    )


def each_way(chance: Chance) -> Drawn:
    price, stake = chance.random.choice(PRICES), chance.cents()
    places, under = chance.random.choice(((2, 4), (3, 5), (4, 4)))
    method = chance.random.choice(tuple(DeadHeat))
    to_win = naive.profit_of(price)
    to_place = to_win * Fraction(1, under)
    win = chance.house.rounded(stake * to_win)
    place_win = chance.house.rounded(stake * to_place)

    def net(answers: list[Answer]) -> int:
        word, finish = answers[0]
        if word not in {WIN, LOSS}:
            return 0
        if not isinstance(finish, tuple):
            finish = (1, 1) if word == WIN else (0, 1)
        return sum(
            naive.shared(
                (stake, of_part), profit, finish, places=paid, method=method.value,
                house=chance.house,
            )
            for of_part, profit, paid in ((win, to_win, 1), (place_win, to_place, places))
        )  # fmt: skip

    return Drawn(
        kind="each way",
        terms=price_each_way(
            AmountMode.RISK,
            stake,
            parse_price(price),
            OutrightRules(method, (), ()),
            chance.rounding,
            place=PlaceTerm(5, places, (1, under)),
        ),
        risk=2 * stake,
        win=win + place_win,
        net=net,
        answers=(*FINISHES, (LOSS, (0, 1)), *words(WIN, LOSS, NO_ACTION)),
        prices=(price,),
    )


def horse(chance: Chance) -> Drawn:
    risk = chance.cents()
    cap, most = chance.random.choice((None, 3, 7, 15)), chance.random.choice((50_000, 10**9))

    def net(answers: list[Answer]) -> int:
        word, pays = answers[0]
        if word != WIN:
            return naive.straight(risk, 0, word, chance.house)
        return naive.track(risk, pays, cap, most, chance.house)

    came_in: list[Answer] = [(WIN, pays) for pays in (0, 200, 210, 260, 540, 960, 3_200, 12_340)]
    return Drawn(
        kind="horse",
        terms=price_horse(
            AmountMode.RISK, risk, Market.POOL_WIN, HorseRules({Market.POOL_WIN: cap}, most)
        ),
        risk=risk,
        win=min(most, most if cap is None else cap * risk),
        net=net,
        answers=(*came_in, (LOSS, 0), (NO_ACTION, 0)),
        prices=("",),
    )


SINGLES = (straight, manual, outright, each_way, horse)
