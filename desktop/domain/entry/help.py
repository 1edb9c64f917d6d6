"""The row of the grammar that belongs to a place in a line of ticket entry (UX c.4, assist)."""

from typing import NamedTuple

from desktop.domain.entry.tokens import Role, Token, tokens


class GrammarRow(NamedTuple):
    """How something is written, and a line in which it is."""

    forms: str
    example: str


_WAGER = GrammarRow(
    "selection amount  ·  P T6 RR2 RV RA selections amount  ·  ST …  ·  IF …", "452 -3 500"
)
_ROWS = {
    Role.ACCOUNT: GrammarRow("@account, then its PIN if the house asks it", "@00123 4471 452 500"),
    Role.PIN: GrammarRow("4 to 8 digits after the account", "@00123 4471 452 500"),
    Role.ROTATION: GrammarRow("rotation number, odd = visitor, even = home", "452 500"),
    Role.PERIOD: GrammarRow(":1h :2h  ·  :1q … :4q  ·  :p1 :p2 :p3  ·  :f5", "451:1h u23. 200"),
    Role.MARKET: GrammarRow(
        "o47.5 u47.5  ·  to24.5 tu24.5 team total  ·  ml  ·  draw dnb dc1x dc12 dcx2",
        "451 o47.5 300",
    ),
    Role.LINE: GrammarRow("-3  ·  +3.5 = +3. = +3h  ·  -1.25  ·  pk", "452 -3. 500"),
    Role.PRICE: GrammarRow("-110 +130  ·  d1.91 decimal  ·  f5/2 fraction  ·  ev", "461 +130 100"),
    Role.BUY: GrammarRow(
        "b. b bh = half a point bought  ·  b1 b1.5  ·  s. s1 sold", "452 -3 b. r500"
    ),
    Role.FLAG: GrammarRow(
        "lp both listed pitchers  ·  l1 the visitor's  ·  l2 the home side's  ·  act action"
        "  ·  fp free play",
        "462 -140 act r200",
    ),
    Role.AMOUNT: GrammarRow(
        "500 or $500  ·  r500 risk  ·  w500 to win  ·  1.5k = 1500  ·  max", "452 r25.25"
    ),
    Role.SPOT: GrammarRow("* = open spot, filled later with # and the ticket", "P 452 454 * 100"),
    Role.LINK: GrammarRow(
        "> if it wins  ·  >> if it has action; no amount = the same", "452 -3 500 > 454 o47.5"
    ),
    Role.FILL: GrammarRow("# and the ticket, then what fills its spots", "#KD1042-7 461 ml"),
    Role.TEXT: GrammarRow(
        "the text in quotes, then a price and an amount, or risk and win",
        'WR "Smith is elected" r100 w250',
    ),
    Role.DUE: GrammarRow(
        "on the day it is decided: on 2026-11-03",
        'WR "Smith is elected" on 2026-11-03 +250 100',
    ),
    Role.SLASH: GrammarRow("/ between selections", "P 451/454 o47.5 100"),
    Role.SEPARATOR: GrammarRow("; between wagers", "452 500; 454 100"),
}
_HEADS = {
    "st": GrammarRow("ST = a straight of each selection", "ST 452 454 466 100"),
    "pl": GrammarRow("PL6 = pleaser by its points", "PL6 452 454 100"),
    "p": GrammarRow("P = parlay, * for a spot left open", "P 451 454 100"),
    "t": GrammarRow(
        "T6 T6.5 T7 = teaser by its points  ·  T10sw = a class by name", "T6 452 454 100"
    ),
    "rr": GrammarRow(
        "RR2 = round robin by twos  ·  RR2,3  ·  RR2-4; the amount is each parlay's",
        "RR2 452 454 461 50",
    ),
    "if": GrammarRow("IF = the next if it wins  ·  also with > or >>", "IF 452/454 o47.5 100"),
    "rv": GrammarRow("RV = reverse, goes on if it wins", "RV 452 454 100"),
    "ra": GrammarRow("RA = reverse, goes on if it has action", "RA 452 454 100"),
    "wr": GrammarRow("WR = write-in, its text in quotes", 'WR "Smith is elected" r100 w250'),
}
_MARKETS = {
    "eh": GrammarRow(
        "eh-1 three-way handicap of that team  ·  ehd-1 its draw", "461 eh-1 d2.60 100"
    ),
    "y": GrammarRow("y = yes  ·  n = no", "9012 y f5/2 50"),
    "win": GrammarRow("win  ·  place  ·  show, at the track's price", "9012 win 20"),
    "ew": GrammarRow(
        "ew = each way: the amount twice  ·  top10 = in the first ten", "9012 ew f12/1 10"
    ),
}
_SAME_ROW = {"ehd": "eh", "n": "y", "place": "win", "show": "win"}


def grammar_row(text: str, position: int) -> GrammarRow:
    """Find the row for the token that stands at or before a position; else that of a wager."""
    before = [token for token in tokens(text) if token.start < position]
    return _row_of(before[-1]) if before else _WAGER


def _row_of(token: Token) -> GrammarRow:
    if token.role is Role.HEAD:
        return next((row for stem, row in _HEADS.items() if token.text.startswith(stem)), _WAGER)
    if token.role is Role.MARKET:
        word = "ew" if token.text.startswith("top") else _SAME_ROW.get(token.text, token.text)
        return _MARKETS.get(word, _ROWS[Role.MARKET])
    return _ROWS.get(token.role, _WAGER)
