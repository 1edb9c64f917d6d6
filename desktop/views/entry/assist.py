"""What helps while a line is typed: whom its last number means, and whether the board agrees."""

from desktop.domain.describing import describe_leg
from desktop.domain.entry.tokens import Role
from desktop.services.drafting import Drafts
from desktop.services.quoting.quotes import OVERRIDE
from desktop.views.entry.reading import Reading
from desktop.views.formatting import shown_signs

_BEHIND_A_SELECTION = frozenset(
    {Role.ROTATION, Role.PERIOD, Role.MARKET, Role.LINE, Role.PRICE, Role.BUY}
)


def ghost_of(reading: Reading, drafts: Drafts) -> str:
    """The selection that the line ends with, in words; empty behind an amount."""
    if not reading.tokens or reading.tokens[-1].role not in _BEHIND_A_SELECTION:
        return ""
    legs = drafts.wagers[-1].legs if drafts.wagers else ()
    if not legs or legs[-1] is None:
        return ""
    return shown_signs(describe_leg(legs[-1].spoken).split(" ", 1)[1])


def board_checks(drafts: Drafts) -> dict[tuple[int, int], bool]:
    """Where lines and prices were typed, and whether the board has them (UX c.4, rule 3)."""
    checks: dict[tuple[int, int], bool] = {}
    for draft in drafts.wagers:
        for typed, leg in zip(draft.typed, draft.legs, strict=True):
            if leg is None:
                continue
            has_line = typed.line is not None
            for span, is_typed in ((typed.line_span, has_line), (typed.price_span, True)):
                if span is not None and is_typed:
                    checks[span.start, span.end] = OVERRIDE not in leg.marks
    return checks
