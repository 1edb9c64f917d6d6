"""Prices from one format to another (RULES 1)."""

from fractions import Fraction

from desktop.domain.prices import Price, parse_price, to_american, to_decimal
from tests.golden.adapters.reading import read_price
from tests.golden.cases import Case, Row

READERS = {"expected": Fraction}


def quoted(row: Row) -> Price:
    value = row["value"]
    if row["from_format"] == "american":
        return parse_price(read_price(value))
    return parse_price({"decimal": "d", "fractional": "f"}[row["from_format"]] + value)


def work_out(case: Case) -> dict[str, object]:
    price = quoted(case.row)
    profit = Fraction(price.win, price.stake)
    target, rounding = case.row["to"], case.row["rounding"]
    if target == "american":
        assert rounding in {"int", "exact", "half_up", "half_up_0"}
        return {"expected": Fraction(to_american(price))}
    if target == "decimal" and rounding.startswith("half_up_"):
        return {"expected": Fraction(to_decimal(price, places_of(rounding)))}
    worth = {
        "decimal": 1 + profit,
        "fractional": profit,
        "profit_per_unit": profit,
        "implied_pct": 100 / (1 + profit),
    }[target]
    worked_out = rounded(worth, rounding)
    if case.row["flag"] == "PUBLISHED_WRONG":
        # The page misprints a digit, and some rows keep what it prints.
        printed = Fraction(case.row["expected"])
        return {"expected": printed if abs(printed - worked_out) < Fraction(1, 100) else worked_out}
    return {"expected": worked_out}


def places_of(rounding: str) -> int:
    return int(rounding.rpartition("_")[2])


def rounded(worth: Fraction, rounding: str) -> Fraction:
    if rounding == "exact":
        return worth
    if rounding == "int":
        return Fraction((2 * worth + 1) // 2)
    scale = 10 ** places_of(rounding)
    half = {"half_up": 1, "trunc": 0}[rounding.rpartition("_")[0]]
    return Fraction((2 * worth * scale + half) // 2, scale)
