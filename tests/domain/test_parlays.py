import pytest

from desktop.domain.grading import grade_ticket
from desktop.domain.money import CENT
from desktop.domain.prices import parse_price
from desktop.domain.pricing import parlay_amounts
from desktop.domain.tickets import AmountMode, LegResult, TicketKind
from tests.domain.vectors import case_id, golden

PARLAY_CASES = [row for row in golden("parlays") if row["mode"] in {"true", "decimal"}]
# Fixed pay tables are not offered, except where the result does not come from the table.
OFF_TABLE = {"PA-FX-18", "PA-FX-22", "PA-FX-23"}
PARLAY_CASES += [row for row in golden("parlays") if row["id"] in OFF_TABLE]
LETTERS = {
    "W": LegResult.WIN,
    "L": LegResult.LOSS,
    "P": LegResult.PUSH,
    "HW": LegResult.HALF_WIN,
    "HL": LegResult.HALF_LOSS,
}


def test_only_golden_parlays_paid_by_a_table_are_left_out():
    left_out = {row["mode"] for row in golden("parlays") if row not in PARLAY_CASES}
    assert left_out == {"fixed"}


def read_leg(text: str, mode: str) -> tuple[str, LegResult]:
    price, letter = text.split(":")
    if mode == "decimal":
        return f"d{price}", LETTERS[letter]
    return (price if price.startswith("-") else f"+{price}"), LETTERS[letter]


@pytest.mark.parametrize("row", PARLAY_CASES, ids=case_id)
def test_a_golden_parlay_returns_what_is_published(row):
    legs = [read_leg(text, row["mode"]) for text in row["legs"].split(";")]
    risk = int(row["risk_cents"])
    _, win = parlay_amounts(AmountMode.RISK, risk, [parse_price(price) for price, _ in legs], CENT)
    _, net = grade_ticket(TicketKind.PARLAY, risk, win, legs, CENT)
    assert net == int(row["expected_net_cents"])
