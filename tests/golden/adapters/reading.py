"""How the golden files write what many of them hold: prices, results, roundings, amounts."""

from desktop.domain.money import CENT, Rounding, RoundMode
from desktop.domain.tickets import AmountMode, LegResult, TicketStatus

LETTERS = {
    "W": LegResult.WIN,
    "L": LegResult.LOSS,
    "P": LegResult.PUSH,
    "N": LegResult.NO_ACTION,
    "V": LegResult.VOID,
    "HW": LegResult.HALF_WIN,
    "HL": LegResult.HALF_LOSS,
}
WORDS = {
    "WIN": LegResult.WIN,
    "LOSS": LegResult.LOSS,
    "PUSH": LegResult.PUSH,
    "HALF_WIN": LegResult.HALF_WIN,
    "HALF_LOSS": LegResult.HALF_LOSS,
    "NOACTION": LegResult.NO_ACTION,
    "VOID": LegResult.VOID,
}
WORD_OF = {result: word for word, result in WORDS.items()}
WORD_OF_STATUS = {
    TicketStatus.WON: "WIN",
    TicketStatus.LOST: "LOSS",
    TicketStatus.PUSH: "PUSH",
    TicketStatus.NO_ACTION: "PUSH",
    TicketStatus.VOID: "PUSH",
    TicketStatus.HALF_WON: "HALF_WIN",
    TicketStatus.HALF_LOST: "HALF_LOSS",
}
MODES = {
    "risk": AmountMode.RISK,
    "to_win": AmountMode.WIN,
    "win": AmountMode.WIN,
    "base": AmountMode.BASE,
}
_UNITS = {"cent": 1, "nickel": 5, "dime": 10, "dollar": 100}
_ROUND_MODES: dict[str, RoundMode] = {
    "half_up": "half_up",
    "nearest": "half_up",
    "down": "down",
    "trunc": "down",
    "up": "up",
}


def read_price(text: str, *, is_decimal: bool = False) -> str:
    """A price as the program writes it: `150` is +150, `5/2` is f5/2, `EV` is +100, `d1.91`."""
    if text.upper() in {"EV", "EVEN"}:
        return "+100"
    if text[0] in "df":
        return text
    if "/" in text:
        return f"f{text}"
    if is_decimal or "." in text:
        return f"d{text}"
    return text if text[0] in "+-" else f"+{text}"


def read_rounding(text: str) -> Rounding:
    """`cent`, `nickel_up`, `dollar_down`; half up where nothing is said."""
    unit, _, mode = text.removeprefix("whole_").partition("_")
    return Rounding(_UNITS[unit], _ROUND_MODES[mode or "half_up"]) if text else CENT


def word_of(status: TicketStatus) -> str:
    """The state of a whole ticket; whatever gives the risk back is a push."""
    return WORD_OF_STATUS[status]


def read_refund(text: str) -> str:
    return "PUSH" if text in {"NOACTION", "VOID"} else text
