"""Cut a line of ticket entry into tokens, each with its role (UX c.4).

The cut never fails: what cannot be read has the role UNKNOWN, so that a half-typed line can be
coloured. The reader of the wagers then only has to look at roles.
"""

import re
from enum import StrEnum
from typing import NamedTuple


class Role(StrEnum):
    """What a token is there for; the entry box has a colour for each."""

    ACCOUNT = "account"
    PIN = "pin"
    HEAD = "head"
    ROTATION = "rotation"
    PERIOD = "period"
    MARKET = "market"
    LINE = "line"
    PRICE = "price"
    BUY = "buy"
    FLAG = "flag"
    AMOUNT = "amount"
    SPOT = "spot"
    LINK = "link"
    FILL = "fill"
    TEXT = "text"
    DUE = "due"
    SLASH = "slash"
    SEPARATOR = "separator"
    UNKNOWN = "unknown"


class Token(NamedTuple):
    """A token with its place.

    `text` is in lower case with an ASCII minus; accounts and quoted text are as they were typed.
    """

    start: int
    end: int
    role: Role
    text: str


_NUMBER = r"(?:[0-9]+(?:\.[0-9]*|[½¼¾]|h(?![a-z]))?|\.[0-9]+|[½¼¾])"
_DIGITS = r"(?:[0-9]+(?:,[0-9]+)*(?:\.[0-9]*)?|\.[0-9]+)"
_THOUSANDS = r"(?:[kd](?![0-9a-z]))"

# Words that an amount may be glued to, `actr200`, and nothing else.
_END = r"(?![a-qs-vx-z])"

# A PIN stands alone between the account and something that can begin a wager.
_PLAYER = re.compile(
    r"@(?P<account>[^\s;@]*)"
    r"(?:\s+(?P<pin>[0-9]{4,8})"
    r"(?=\s*$|\s+(?:[0-9#]|(?:st|p|if|rv|ra|wr|rr[0-9]*)(?![a-z])|(?:t|pl)[0-9])))?"
)
_HEAD = re.compile(
    r"(?P<head>(?:st|p|if|rv|ra|wr)(?![a-z])|rr[0-9,\-]*(?![a-z])|(?:t|pl)[0-9][0-9a-z.½]*)"
    r"|(?P<unknown>[a-z]+)"
)
_PART = re.compile(
    rf"""
    (?P<number>{_DIGITS}{_THOUSANDS}?)
  | (?P<separator>;)
  | (?P<slash>/)
  | (?P<period>:(?:[12]h|[1-4]q|p[1-3]|f5|game|[a-z0-9]*))
  | (?P<line>pick|pk|[+\-]{_NUMBER}?)
  | (?P<price>even|ev|d[0-9]+(?:\.[0-9]*)?|f[0-9]+(?:/[0-9]*)?)
  | (?P<amount>max|[$rw](?![a-z]){_DIGITS}?{_THOUSANDS}?)
  | (?P<due>on(?![a-z])(?:\s*[0-9][0-9\-]*)?)
  | (?P<market>
        draw|dnb|dc1x|dc12|dcx2|ml|m(?!a)
      | (?:ehd?|ew|win|place|show|top[0-9]*+|[yn]){_END}
      | (?:to(?!p)|tu|o|u){_NUMBER}?
    )
  | (?P<flag>(?:fp|act|lp|l1|l2){_END})
  | (?P<buy>[bs](?>{_NUMBER}|h(?![a-z])|\.)?+{_END})
  | (?P<link>>>?)
  | (?P<spot>\*)
  | (?P<fill>\#[a-z0-9\-]*)
  | (?P<text>["“”][^"“”]*+["“”]?)
  | (?P<unknown>dc[0-9x]*|[a-z]+|\S)
    """,
    re.VERBOSE,
)
_WHOLE = re.compile(r"[0-9]+")
_PLAIN = {upper: upper + 32 for upper in range(ord("A"), ord("Z") + 1)} | {ord("−"): "-"}


def tokens(text: str) -> list[Token]:
    """Cut a line of ticket entry into its tokens, from left to right."""
    plain = text.translate(_PLAIN)
    found: list[Token] = []
    position = _cut_player(text, plain, found)
    opens_wager = True
    while match := _match(plain, position, opens_wager=opens_wager):
        token = _token(match, text)
        found.append(token)
        opens_wager = token.role is Role.SEPARATOR
        position = _skip(plain, match.end())
    return _name_amounts(found)


def _match(plain: str, position: int, *, opens_wager: bool) -> re.Match[str] | None:
    head = _HEAD.match(plain, position) if opens_wager else None
    return head or _PART.match(plain, position)


def _skip(plain: str, position: int) -> int:
    while plain[position : position + 1].isspace():
        position += 1
    return position


def _cut_player(text: str, plain: str, found: list[Token]) -> int:
    position = _skip(plain, 0)
    match = _PLAYER.match(plain, position)
    if match is None:
        return position
    account_end = match.end("account")
    found.append(Token(position, account_end, Role.ACCOUNT, text[position + 1 : account_end]))
    if match["pin"]:
        found.append(Token(*match.span("pin"), Role.PIN, match["pin"]))
    return _skip(plain, match.end())


def _token(match: re.Match[str], typed: str) -> Token:
    group, text = match.lastgroup, match.group()
    if group == "number":
        role = Role.ROTATION if text.isdecimal() else Role.AMOUNT
    elif group == "line" and _is_price(text):
        role = Role.PRICE
    elif group == "text":
        role, text = Role.TEXT, typed[match.start() : match.end()]
    else:
        role = Role(group or Role.UNKNOWN)
    return Token(match.start(), match.end(), role, text)


def _is_price(text: str) -> bool:
    """Tell a price from a spread by its size: at 100 and above it is a price (UX c.4, rule 1)."""
    whole = _WHOLE.match(text, 1)
    return whole is not None and len(whole.group().lstrip("0")) > 2


def _name_amounts(found: list[Token]) -> list[Token]:
    """Turn a rotation number that ends a wager into its amount (UX c.4, rule 1)."""
    is_filling = False
    for index, token in enumerate(found):
        if token.role is Role.ROTATION:
            is_first = index == 0 or found[index - 1].role in _BEFORE_A_ROTATION
            if not (is_first or is_filling) and _ends_wager(found, index + 1):
                found[index] = token._replace(role=Role.AMOUNT)
        elif token.role is Role.FILL:
            is_filling = True  # open spots are filled for nothing: every number is a selection
        elif token.role is Role.SEPARATOR:
            is_filling = False
    return found


def _ends_wager(found: list[Token], index: int) -> bool:
    while index < len(found) and found[index].role is Role.FLAG:
        index += 1
    if index == len(found) or found[index].role in _AFTER_AN_AMOUNT:
        return True
    return found[index].role is Role.UNKNOWN and not found[index].text[0].isalpha()


_AFTER_AN_AMOUNT = {Role.SEPARATOR, Role.LINK}
_BEFORE_A_ROTATION = {
    *(Role.ACCOUNT, Role.PIN, Role.HEAD, Role.FILL),
    *(Role.SLASH, Role.LINK, Role.SEPARATOR),
}
