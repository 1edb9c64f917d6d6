"""The row of the grammar that belongs to a place in a line of ticket entry (UX c.4, assist)."""

from typing import NamedTuple

from desktop.domain.entry.tokens import Role, tokens


class GrammarRow(NamedTuple):
    """How something is written, and a line in which it is."""

    forms: str
    example: str


_WAGER = GrammarRow("selection amount  ·  P selection selection … amount  ·  ST …", "452 -3 500")
_ROWS = {
    Role.ACCOUNT: GrammarRow("@account, then its PIN if the house asks it", "@00123 4471 452 500"),
    Role.PIN: GrammarRow("4 to 8 digits after the account", "@00123 4471 452 500"),
    Role.HEAD: GrammarRow("none = straight  ·  ST = straights  ·  P = parlay", "P 451 454 100"),
    Role.ROTATION: GrammarRow("rotation number, odd = visitor, even = home", "452 500"),
    Role.PERIOD: GrammarRow(":1h :2h  ·  :1q … :4q  ·  :p1 :p2 :p3  ·  :f5", "451:1h u23. 200"),
    Role.MARKET: GrammarRow(
        "o47.5 u47.5  ·  to24.5 tu24.5 team total  ·  ml  ·  draw dnb dc1x dc12 dcx2",
        "451 o47.5 300",
    ),
    Role.LINE: GrammarRow("-3  ·  +3.5 = +3. = +3h  ·  -1.25  ·  pk", "452 -3. 500"),
    Role.PRICE: GrammarRow("-110 +130  ·  d1.91 decimal  ·  f5/2 fraction  ·  ev", "461 +130 100"),
    Role.AMOUNT: GrammarRow(
        "500 or $500  ·  r500 risk  ·  w500 to win  ·  1.5k = 1500  ·  max", "452 r25.25"
    ),
    Role.SLASH: GrammarRow("/ between selections", "P 451/454 o47.5 100"),
    Role.SEPARATOR: GrammarRow("; between wagers", "452 500; 454 100"),
}


def grammar_row(text: str, position: int) -> GrammarRow:
    """Find the row for the token that stands at or before a position; else that of a wager."""
    before = [token for token in tokens(text) if token.start < position]
    return _ROWS.get(before[-1].role, _WAGER) if before else _WAGER
