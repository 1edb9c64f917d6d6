"""What is said about a line of ticket entry that cannot be read (UX c.4, rule 5)."""

EXAMPLE = "452 -3 500"
PARLAY_EXAMPLE = "P 452 -3/454 o47.5 100"

# Words of the grammar that a half-typed word may still become.
LEG_WORDS = (
    *("pk", "pick", "ml", "o47.5", "u47.5", "to24.5", "tu24.5"),
    *("draw", "dnb", "dc1x", "dc12", "dcx2", "d1.91", "f5/2", "ev", "even", "max", "r500", "w500"),
)
HEAD_WORDS = ("st", "p", "t6", "rr2", "if", "rv", "ra")
PERIOD_WORDS = (":1h", ":2h", ":1q", ":2q", ":3q", ":4q", ":p1", ":p2", ":p3", ":f5", ":game")

_LATER = {
    "t": "teasers cannot be written yet; only straights and parlays (P) can.",
    "rr": "round robins cannot be written yet; write their parlays one by one with P.",
    "if": "if bets cannot be written yet; only straights and parlays (P) can.",
    "rv": "reverses cannot be written yet; only straights and parlays (P) can.",
    "ra": "action reverses cannot be written yet; only straights and parlays (P) can.",
    ">": "if bets cannot be written yet; only straights and parlays (P) can.",
    "*": "open parlays cannot be written yet; name every selection.",
    "#": "open parlays cannot be filled yet; only whole parlays can be written.",
    "b": "bought points cannot be written yet; type the bought line and its price.",
    "s": "sold points cannot be written yet; type the sold line and its price.",
    "y": "yes/no propositions cannot be written yet; only straights and parlays (P) can.",
    "n": "yes/no propositions cannot be written yet; only straights and parlays (P) can.",
    "fp": "free plays cannot be written yet; only wagers on the balance can.",
    "ac": "pitcher choices cannot be written yet; only the rule of the house applies.",
    "lp": "pitcher choices cannot be written yet; only the rule of the house applies.",
    "l1": "pitcher choices cannot be written yet; only the rule of the house applies.",
    "l2": "pitcher choices cannot be written yet; only the rule of the house applies.",
}

_LONGEST_QUOTE = 24


def quoted(text: str) -> str:
    """Quote what was typed, cut where it would swamp the sentence."""
    return f"“{text}”" if len(text) <= _LONGEST_QUOTE else f"“{text[:_LONGEST_QUOTE]}…”"


def later_kind(text: str) -> str:
    """Name the kind of wager or option that a token belongs to and that is not open yet."""
    return _LATER.get(text[:2]) or _LATER[text[0]]


def is_beginning(text: str, words: tuple[str, ...]) -> bool:
    """Whether a half-typed word may still become one of the words."""
    return any(word.startswith(text) and word != text for word in words)
