"""The sentence read to the caller."""

from dataclasses import replace
from string import Formatter
from typing import NamedTuple

import pytest

from desktop.domain.markets import SIDES, Market, Period, Side, Sport
from desktop.domain.readback import LANGUAGES, read_back, say_leg
from desktop.domain.spoken import SpokenLeg
from desktop.domain.tickets import PitcherOption
from tests.domain.wagers_said import ENTRANT, EVERY_KIND, HORSE, QUESTION, leg


class Said(NamedTuple):
    leg: SpokenLeg
    sentence: str


@pytest.mark.parametrize(
    "case",
    [
        Said(
            leg(Market.SPREAD, Side.AWAY, line=-14),
            "453 Pittsburgh minus three and a half, minus one-ten.",
        ),
        Said(
            leg(Market.SPREAD, Side.HOME, line=14, rotation=454, price="+100"),
            "454 Cleveland plus three and a half, even money.",
        ),
        Said(leg(Market.SPREAD, Side.AWAY), "453 Pittsburgh pick, minus one-ten."),
        Said(
            leg(Market.SPREAD, Side.AWAY, line=-6, sport=Sport.BASEBALL),
            "453 Pittsburgh run line minus one and a half, minus one-ten.",
        ),
        Said(
            leg(Market.SPREAD, Side.AWAY, line=6, sport=Sport.HOCKEY),
            "453 Pittsburgh puck line plus one and a half, minus one-ten.",
        ),
        Said(
            leg(Market.SPREAD, Side.AWAY, line=-12, sport=Sport.FOOTBALL, period=Period.H1),
            "453 Pittsburgh, first half, minus three, minus one-ten.",
        ),
        Said(
            leg(Market.TOTAL, Side.OVER, line=190, rotation=454),
            "454 Pittsburgh–Cleveland over forty-seven and a half, minus one-ten.",
        ),
        Said(
            leg(Market.TOTAL, Side.UNDER, line=9, period=Period.Q3, price="d1.91"),
            "453 Pittsburgh–Cleveland, third quarter, under two and a quarter, "
            "at one point nine one.",
        ),
        Said(
            leg(Market.MONEY_LINE, Side.HOME, rotation=454, price="+135"),
            "454 Cleveland money line, plus one thirty-five.",
        ),
        Said(
            leg(Market.TEAM_TOTAL, Side.AWAY_OVER, line=98),
            "453 Pittsburgh team total over twenty-four and a half, minus one-ten.",
        ),
        Said(
            leg(Market.TEAM_TOTAL, Side.HOME_UNDER, line=96, rotation=454),
            "454 Cleveland team total under twenty-four, minus one-ten.",
        ),
        Said(
            leg(Market.THREE_WAY, Side.AWAY, price="f5/2"),
            "453 Pittsburgh three-way, to win, at five to two.",
        ),
        Said(
            leg(Market.THREE_WAY, Side.DRAW, price="d3.40"),
            "453 Pittsburgh–Cleveland three-way, the draw, at three point four zero.",
        ),
        Said(
            leg(Market.DRAW_NO_BET, Side.AWAY, price="-120"),
            "453 Pittsburgh draw no bet, minus one-twenty.",
        ),
        Said(
            leg(Market.DOUBLE_CHANCE, Side.HOME_OR_DRAW),
            "453 Pittsburgh–Cleveland double chance, Cleveland or the draw, minus one-ten.",
        ),
        Said(
            leg(Market.DOUBLE_CHANCE, Side.HOME_OR_AWAY),
            "453 Pittsburgh–Cleveland double chance, Cleveland or Pittsburgh, minus one-ten.",
        ),
        Said(
            leg(Market.DOUBLE_CHANCE, Side.DRAW_OR_AWAY, period=Period.H2),
            "453 Pittsburgh–Cleveland, second half, double chance, Pittsburgh or the draw, "
            "minus one-ten.",
        ),
    ],
)
def test_a_selection_is_said_in_one_order(case: Said) -> None:
    assert say_leg(case.leg) == case.sentence


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("period", Period)
@pytest.mark.parametrize(
    ("market", "side"), [(market, side) for market, sides in SIDES.items() for side in sides]
)
def test_every_selection_can_be_said(
    language: str, period: Period, market: Market, side: Side
) -> None:
    sentence = say_leg(leg(market, side, line=4, period=period), LANGUAGES[language])
    assert sentence.startswith("453 ")
    assert "{" not in sentence


@pytest.mark.parametrize(
    "case",
    [
        Said(
            leg(Market.SPREAD, Side.HOME, line=10, rotation=454, price="-120", bought=1),
            "454 Cleveland bought to plus two and a half, minus one-twenty.",
        ),
        Said(
            leg(Market.TOTAL, Side.OVER, line=194, price="+100", bought=-2),
            "453 Pittsburgh–Cleveland sold to over forty-eight and a half, even money.",
        ),
        Said(
            leg(
                Market.MONEY_LINE,
                Side.AWAY,
                pitchers=PitcherOption.LISTED_BOTH,
                listed=("Sale", "Cole"),
            ),
            "453 Pittsburgh money line, minus one-ten, Sale and Cole must start.",
        ),
        Said(
            leg(Market.MONEY_LINE, Side.AWAY, pitchers=PitcherOption.LISTED_AWAY),
            "453 Pittsburgh money line, minus one-ten, Pittsburgh's listed pitcher must start.",
        ),
        Said(
            leg(Market.MONEY_LINE, Side.AWAY, pitchers=PitcherOption.LISTED_HOME),
            "453 Pittsburgh money line, minus one-ten, Cleveland's listed pitcher must start.",
        ),
        Said(
            leg(Market.MONEY_LINE, Side.AWAY, pitchers=PitcherOption.ACTION),
            "453 Pittsburgh money line, minus one-ten, action, whoever pitches.",
        ),
        Said(
            leg(Market.MONEY_LINE, Side.AWAY, pitchers=PitcherOption.ACTION_LOCKED),
            "453 Pittsburgh money line, minus one-ten, action at this price, whoever pitches.",
        ),
        Said(
            leg(Market.THREE_WAY_SPREAD, Side.AWAY, line=-4),
            "453 Pittsburgh three-way handicap plus one, minus one-ten.",
        ),
        Said(
            leg(Market.THREE_WAY_SPREAD, Side.HOME, line=-4, rotation=454),
            "454 Cleveland three-way handicap minus one, minus one-ten.",
        ),
        Said(
            leg(Market.THREE_WAY_SPREAD, Side.DRAW, line=-4),
            "453 Pittsburgh–Cleveland three-way handicap, the draw with Cleveland minus one, "
            "minus one-ten.",
        ),
        Said(QUESTION, "9013 Is there a safety, yes, at nine point five zero."),
        Said(ENTRANT, "9012 Denver, Championship, to win, at five to two."),
        Said(
            replace(ENTRANT, line=40),
            "9012 Denver, Championship, in the first ten, at five to two.",
        ),
        Said(HORSE, "5 Old Dan, Race 7, to place."),
    ],
)
def test_options_and_contests_are_said_in_their_place(case: Said) -> None:
    assert say_leg(case.leg) == case.sentence


_SPREAD = "453 Pittsburgh minus three and a half, minus one-ten."
_TOTAL = "454 Pittsburgh–Cleveland over forty-seven and a half, minus one-ten."
_MONEY_LINE = "454 Cleveland money line, plus one thirty-five."
_STAKE = "Risk one hundred ten (110.00) to win one hundred (100.00)."
_SECOND = "Risk one hundred (100.00) to win one hundred thirty-five (135.00)."
_FUTURE = "9012 Denver, Championship, to win, at five to two."
SAID = {
    "straight": f"Straight. {_SPREAD} {_STAKE}",
    "parlay": f"Three-team parlay. {_SPREAD} {_TOTAL} {_MONEY_LINE} Risk one hundred (100.00) "
    "to win seven hundred fifty-six dollars and 49 cents (756.49).",
    "open parlay": f"Three-team parlay, one spot open. {_SPREAD} {_MONEY_LINE} "
    "Risk one hundred (100.00) to win six hundred (600.00).",
    "capped parlay": f"Two-team parlay. {_SPREAD} {_MONEY_LINE} Risk one hundred (100.00) to win "
    "three hundred (300.00), the most that is paid, instead of three hundred forty-eight dollars "
    "and 64 cents (348.64).",
    "teaser": "Two-team six-point teaser. 453 Pittsburgh minus three and a half. "
    f"454 Pittsburgh–Cleveland over forty-seven and a half. {_STAKE}",
    "mixed teaser": "Two-team six-and-a-half-point, basketball four-and-a-half-point, teaser. "
    "453 Pittsburgh minus three and a half. 502 Denver plus two and a half. " + _STAKE,
    "basketball pleaser": "Four-team four-point pleaser, two spots open. "
    f"502 Denver plus two and a half. 502 Denver plus two and a half. {_STAKE}",
    "round robin": "Three-team round robin by twos, three parlays at fifty (50.00) each. "
    f"{_SPREAD} {_TOTAL} {_MONEY_LINE} In all, risk one hundred fifty (150.00) to win three "
    "hundred ninety (390.00).",
    "round robin to win": "Three-team round robin by twos and threes, three parlays to win one "
    f"hundred thirty (130.00) each. {_SPREAD} {_TOTAL} {_MONEY_LINE} In all, risk one hundred "
    "fifty (150.00) to win three hundred ninety (390.00).",
    "if bet": f"If bet, win only. {_SPREAD} {_STAKE} If it wins, then {_MONEY_LINE} {_SECOND} "
    "At most, risk one hundred ten (110.00) to win two hundred thirty-five (235.00).",
    "action if bet": f"If bet, action: win, push or cancel. {_SPREAD} {_STAKE} If win, push or "
    f"cancel, then {_MONEY_LINE} {_SECOND} At most, risk one hundred ten (110.00) to win two "
    "hundred thirty-five (235.00).",
    "reverse": f"Two-team reverse, win only. {_SPREAD} {_STAKE} {_MONEY_LINE} {_SECOND} "
    "Two if bets, each pair both ways. In all, risk two hundred twenty (220.00) to win four "
    "hundred seventy (470.00).",
    "action reverse": f"Two-team action reverse: win, push or cancel. {_SPREAD} {_STAKE} "
    f"{_MONEY_LINE} {_SECOND} Two if bets, each pair both ways. In all, risk two hundred twenty "
    "(220.00) to win four hundred seventy (470.00).",
    "future": f"Future. {_FUTURE} Risk forty (40.00) to win one hundred (100.00).",
    "each way": f"Each way. {_FUTURE} Ten (10.00) to win, and ten (10.00) at one quarter of the "
    "odds for the first three places. Risk twenty (20.00) to win thirty-one dollars and 25 cents "
    "(31.25).",
    "prop": "Proposition. 9013 Is there a safety, yes, at nine point five zero. Risk one (1.00) "
    "to win eight dollars and 50 cents (8.50).",
    "horse": "Horse. 5 Old Dan, Race 7, to place. Risk twenty (20.00) at the track's price, to "
    "win at most six hundred (600.00).",
    "write-in": "Write-in: Smith is elected. To be decided on November 3, 2026. Risk one hundred "
    "(100.00) to win two hundred fifty (250.00).",
    "free play": f"Free play. Straight. {_SPREAD} Free play of one hundred ten (110.00) to win "
    "one hundred (100.00).",
    "lay-off": f"Lay-off bet. Straight. {_SPREAD} {_STAKE}",
    "filled": f"Filling ticket KD1042-7. Two-team parlay. {_SPREAD} {_MONEY_LINE} Risk one "
    "hundred (100.00) to win three hundred forty-eight dollars and 64 cents (348.64).",
}


@pytest.mark.parametrize("name", EVERY_KIND)
def test_every_kind_is_said_in_one_order(name: str) -> None:
    assert read_back(EVERY_KIND[name]) == f"{SAID[name]} Correct?"


SAID_IN_SPANISH = {
    "straight": "Apuesta directa. 453 Pittsburgh menos tres y medio, menos ciento diez. Arriesga "
    "ciento diez (110.00) para ganar cien (100.00).",
    "open parlay": "Parlay de tres equipos, con un lugar abierto. 453 Pittsburgh menos tres y "
    "medio, menos ciento diez. 454 Cleveland a ganar, más ciento treinta y cinco. Arriesga cien "
    "(100.00) para ganar seiscientos (600.00).",
    "mixed teaser": "Teaser de dos equipos, seis puntos y medio, en baloncesto cuatro puntos y "
    "medio. 453 Pittsburgh menos tres y medio. 502 Denver más dos y medio. Arriesga ciento diez "
    "(110.00) para ganar cien (100.00).",
    "round robin": "Round robin de tres equipos, de dos en dos, tres parlays a cincuenta (50.00) "
    "cada uno. 453 Pittsburgh menos tres y medio, menos ciento diez. 454 Pittsburgh–Cleveland alta "
    "cuarenta y siete y medio, menos ciento diez. 454 Cleveland a ganar, más ciento treinta y "
    "cinco. En total, arriesga ciento cincuenta (150.00) para ganar trescientos noventa (390.00).",
    "action if bet": "Apuesta condicional, con acción: si gana, empata o se cancela. 453 "
    "Pittsburgh menos tres y medio, menos ciento diez. Arriesga ciento diez (110.00) para ganar "
    "cien (100.00). Si gana, empata o se cancela, entonces 454 Cleveland a ganar, más ciento "
    "treinta y cinco. Arriesga cien (100.00) para ganar ciento treinta y cinco (135.00). A lo "
    "sumo, arriesga ciento diez (110.00) para ganar doscientos treinta y cinco (235.00).",
    "each way": "A ganador y colocado. 9012 Denver, Championship, gana, a cinco a dos. Diez "
    "(10.00) a ganador, y diez (10.00) a un cuarto del momio por los primeros tres lugares. "
    "Arriesga veinte (20.00) para ganar treinta y un dólares con 25 centavos (31.25).",
    "write-in": "Apuesta escrita: Smith is elected. Se decide el 3 de noviembre de 2026. Arriesga "
    "cien (100.00) para ganar doscientos cincuenta (250.00).",
}


@pytest.mark.parametrize("name", SAID_IN_SPANISH)
def test_a_second_language_says_the_same_in_the_same_order(name: str) -> None:
    assert read_back(EVERY_KIND[name], "es") == f"{SAID_IN_SPANISH[name]} ¿Correcto?"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", EVERY_KIND)
def test_every_kind_can_be_said_in_every_language(name: str, language: str) -> None:
    said = read_back(EVERY_KIND[name], language)
    positions = [said.find(f"{leg.rotation} ") for leg in EVERY_KIND[name].legs]
    assert -1 not in positions
    assert "{" not in said
    assert said.endswith("?")


def slots(template: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_template_with_the_same_slots(language: str) -> None:
    english, other = LANGUAGES["en"].templates, LANGUAGES[language].templates
    assert set(other) == set(english)
    assert {key: slots(text) for key, text in other.items()} == {
        key: slots(text) for key, text in english.items()
    }
