"""What is said about a line of ticket entry that cannot be read (UX c.4, rule 5)."""

EXAMPLE = "452 -3 500"
PARLAY_EXAMPLE = "P 452 -3/454 o47.5 100"
CHAIN_EXAMPLE = "452 -3 500 > 454 o47.5"

# Words of the grammar that a half-typed word may still become.
LEG_WORDS = (
    *("pk", "pick", "ml", "o47.5", "u47.5", "to24.5", "tu24.5", "eh-1", "ehd-1"),
    *("draw", "dnb", "dc1x", "dc12", "dcx2", "win", "place", "show", "ew", "top10"),
    *("d1.91", "f5/2", "ev", "even", "act", "lp", "l1", "l2", "fp", "max", "r500", "w500"),
)
FLAG_WORDS = ("act", "lp", "l1", "l2", "fp")
HEAD_WORDS = ("st", "p", "t6", "pl6", "rr2", "if", "rv", "ra", "wr")
PERIOD_WORDS = (":1h", ":2h", ":1q", ":2q", ":3q", ":4q", ":p1", ":p2", ":p3", ":f5", ":game")

_LONGEST_QUOTE = 24


def quoted(text: str) -> str:
    """Quote what was typed, cut where it would swamp the sentence."""
    return f"“{text}”" if len(text) <= _LONGEST_QUOTE else f"“{text[:_LONGEST_QUOTE]}…”"


def is_beginning(text: str, words: tuple[str, ...]) -> bool:
    """Whether a half-typed word may still become one of the words."""
    return any(word.startswith(text) and word != text for word in words)
