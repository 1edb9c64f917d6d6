"""How wagers are read back in English: sentences, lines, prices, amounts (UX c.5)."""

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


ENGLISH = Language(
    templates={
        "straight": "{legs} {amounts}. Correct?",
        "parlay": "{count}-team parlay. {legs} {amounts}. Correct?",
        "leg": "{rotation} {teams}{period} {market}, {price}.",
        "team": "{team}",
        "teams": "{away}–{home}",
        "amounts": "{risk} to win {win}",
        "amounts_risk": "Risking {risk} to win {win}",
        "amounts_win": "Laying {risk} to win {win}",
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
        "three_way_spread_draw": "three-way handicap, the draw, {home} {spread}",
        "yes_no_yes": "yes",
        "yes_no_no": "no",
        "outright_yes": "in the first {total}",
        "outright_no": "not in the first {total}",
        "pool_win": "to win",
        "pool_place": "to place",
        "pool_show": "to show",
    },
    number=say_number,
    spread=say_spread,
    total=say_total,
    price=say_price,
    amount=say_amount,
)
