"""How wagers are read back in English: sentences, lines, prices, amounts (UX c.5)."""

from collections.abc import Sequence
from datetime import date

from desktop.domain.language import Language
from desktop.domain.markets import Period
from desktop.domain.prices import PriceFormat, parse_price

_SMALL = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand"))
_PARTS = {
    2: "half",
    3: "third",
    4: "quarter",
    5: "fifth",
    6: "sixth",
    7: "seventh",
    8: "eighth",
    9: "ninth",
    10: "tenth",
}
_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
_QUARTERS = ("", "a quarter", "a half", "three quarters")


def say_number(number: int) -> str:
    """Say a whole number of 0 or more: “one thousand two hundred thirty-four”."""
    if number < 20:
        return _SMALL[number]
    if number < 100:
        tens = _TENS[number // 10 - 2]
        return f"{tens}-{_SMALL[number % 10]}" if number % 10 else tens
    if number < 1000:
        return _join(f"{_SMALL[number // 100]} hundred", number % 100)
    size, name = next(scale for scale in _SCALES if number >= scale[0])
    return _join(f"{say_number(number // size)} {name}", number % size)


def say_total(quarters: int) -> str:
    """Say a line without its sign: “forty-seven and a half”; in quarter points."""
    whole, fraction = divmod(abs(quarters), 4)
    if not fraction:
        return say_number(whole)
    return f"{say_number(whole)} and {_QUARTERS[fraction]}" if whole else _QUARTERS[fraction]


def say_spread(quarters: int) -> str:
    """Say a line with its sign: “minus three and a half”, “pick”; in quarter points."""
    if quarters == 0:
        return "pick"
    return f"{'plus' if quarters > 0 else 'minus'} {say_total(quarters)}"


def say_price(text: str) -> str:
    """Say a price as quoted: “minus one-ten”, “at one point nine one”, “at five to two”.

    Raises:
        InputError: The text is not a price.
    """
    price = parse_price(text)
    if price.format is PriceFormat.AMERICAN:
        return _say_american(int(price.text))
    if price.format is PriceFormat.DECIMAL:
        whole, _, decimals = price.text[1:].partition(".")
        digits = [_SMALL[int(digit)] for digit in decimals]
        return " ".join(["at", say_number(int(whole)), *(["point", *digits] if digits else [])])
    win, stake = price.text[1:].split("/")
    return f"at {say_number(int(win))} to {say_number(int(stake))}"


def say_amount(cents: int) -> str:
    """Say an amount: “five hundred fifty”, “twenty-five dollars and 25 cents”."""
    dollars, rest = divmod(cents, 100)
    if not rest:
        return say_number(dollars)
    small_change = f"{rest} cent{'' if rest == 1 else 's'}"
    if not dollars:
        return small_change
    return f"{say_number(dollars)} dollar{'' if dollars == 1 else 's'} and {small_change}"


def _join(head: str, rest: int) -> str:
    return f"{head} {say_number(rest)}" if rest else head


def _say_american(number: int) -> str:
    if abs(number) == 100:
        return "even money"
    return f"{'plus' if number > 0 else 'minus'} {_say_in_hundreds(abs(number))}"


def _say_in_hundreds(size: int) -> str:
    """Say 110 as “one-ten”, 135 as “one thirty-five”, 1205 as “twelve-oh-five”."""
    hundreds, tail = divmod(size, 100)
    if size >= 10_000 or size % 1000 == 0:
        return say_number(size)
    head = say_number(hundreds)
    if tail == 0:
        return f"{head} hundred"
    if tail < 10:
        return f"{head}-oh-{_SMALL[tail]}"
    spoken = say_number(tail)
    return f"{head} {spoken}" if "-" in head + spoken else f"{head}-{spoken}"


def say_points(quarters: int) -> str:
    """Say the points of a teaser: “six-point”, “six-and-a-half-point”; in quarter points."""
    return f"{say_total(quarters).replace(' ', '-')}-point"


def say_sizes(sizes: Sequence[int]) -> str:
    """Say the sizes of a round robin: “twos”, “twos and threes”, “twos, threes and fours”."""
    words = [_plural(say_number(size)) for size in sizes]
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def say_part(numerator: int, denominator: int) -> str:
    """Say a part of the odds: “one quarter”, “two thirds”, “one over twelve”."""
    if denominator not in _PARTS:
        return f"{say_number(numerator)} over {say_number(denominator)}"
    part = _PARTS[denominator]
    return f"{say_number(numerator)} {part if numerator == 1 else _plural(part)}"


def say_day(day: date) -> str:
    """Say a date: “November 3, 2026”."""
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"


def _plural(word: str) -> str:
    if word.endswith("y"):
        return f"{word[:-1]}ies"
    return f"{word}{'es' if word.endswith('x') else 's'}"


ENGLISH = Language(
    templates={
        "question": "Correct?",
        "straight": "straight.",
        "parlay": "{count}-team parlay{open}.",
        "teaser": "{count}-team {points} teaser{open}.",
        "pleaser": "{count}-team {points} pleaser{open}.",
        "points_of_both": "{football}, basketball {basketball},",
        "round_robin": "{count}-team round robin by {sizes}, {parlays}{each}.",
        "if_bet_if_win": "if bet, win only.",
        "if_bet_if_action": "if bet, action: win, push or cancel.",
        "reverse_if_win": "{count}-team reverse, win only.",
        "reverse_if_action": "{count}-team action reverse: win, push or cancel.",
        "future": "future.",
        "each_way": "each way.",
        "prop": "proposition.",
        "horse": "horse.",
        "manual": "write-in: {text}.",
        "due": "To be decided on {day}.",
        "free_play": "free play.",
        "lay_off": "lay-off bet.",
        "fills": "Filling ticket {ticket}.",
        "open": ", {spots} open",
        "spots": "{count} spots",
        "spots_one": "one spot",
        "parlays": "{count} parlays",
        "parlays_one": "one parlay",
        "each_risk": " at {amount} each",
        "each_win": " to win {amount} each",
        "if_bets": "{count} if bets, each pair both ways.",
        "if_bets_one": "One if bet.",
        "then_if_win": "If it wins, then {leg}",
        "then_if_action": "If win, push or cancel, then {leg}",
        "each_way_parts": "{stake} to win, and {stake} at {part} of the odds for {places}.",
        "places": "the first {count} places",
        "places_one": "the first place",
        "leg": "{rotation} {teams}{period} {market}{price}{pitchers}.",
        "team": "{team}",
        "teams": "{away}–{home}",
        "entrant": "{team}, {away},",
        "proposition": "{team},",
        "price": ", {price}",
        "bought": "bought to {market}",
        "sold": "sold to {market}",
        "pitcher_of": "{team}'s listed pitcher",
        "listed_both": ", {away} and {home} must start",
        "listed_away": ", {away} must start",
        "listed_home": ", {home} must start",
        "action": ", action, whoever pitches",
        "action_locked": ", action at this price, whoever pitches",
        "amounts": "risk {risk} to win {win}.",
        "amounts_free_play": "free play of {risk} to win {win}.",
        "amounts_at_most": "at most, risk {risk} to win {win}.",
        "amounts_in_all": "in all, risk {risk} to win {win}.",
        "amounts_by_track": "risk {risk} at the track's price, to win at most {win}.",
        "amounts_capped": "risk {risk} to win {win}, the most that is paid, instead of {uncapped}.",
        Period.GAME: "",
        Period.H1: ", first half,",
        Period.H2: ", second half,",
        Period.Q1: ", first quarter,",
        Period.Q2: ", second quarter,",
        Period.Q3: ", third quarter,",
        Period.Q4: ", fourth quarter,",
        Period.P1: ", first period,",
        Period.P2: ", second period,",
        Period.P3: ", third period,",
        Period.F5: ", first five innings,",
        "spread": "{spread}",
        "spread_baseball": "run line {spread}",
        "spread_hockey": "puck line {spread}",
        "total_over": "over {total}",
        "total_under": "under {total}",
        "money_line": "money line",
        "team_total_over": "team total over {total}",
        "team_total_under": "team total under {total}",
        "three_way": "three-way, to win",
        "three_way_draw": "three-way, the draw",
        "draw_no_bet": "draw no bet",
        "double_chance_home_or_draw": "double chance, {home} or the draw",
        "double_chance_home_or_away": "double chance, {home} or {away}",
        "double_chance_draw_or_away": "double chance, {away} or the draw",
        "three_way_spread": "three-way handicap {spread}",
        "three_way_spread_draw": "three-way handicap, the draw with {home} {spread}",
        "yes_no_yes": "yes",
        "yes_no_no": "no",
        "outright_yes_first": "to win",
        "outright_no_first": "not to win",
        "outright_yes": "in the first {places}",
        "outright_no": "not in the first {places}",
        "pool_win": "to win",
        "pool_place": "to place",
        "pool_show": "to show",
    },
    number=say_number,
    spread=say_spread,
    total=say_total,
    points=say_points,
    price=say_price,
    amount=say_amount,
    sizes=say_sizes,
    part=say_part,
    day=say_day,
)
