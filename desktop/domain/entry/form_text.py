"""One wager as fields of a form, and as the line of ticket entry that they make (UX c.4, F2)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.domain.entry.format import format_amount, format_leg, format_wager
from desktop.domain.entry.terms import Entry, LegEntry
from desktop.domain.errors import InputError

# What the form offers; everything else is typed.
HEADS = ("", "ST", "P", "T6", "T6.5", "T7", "RR2", "RR3", "RR2,3", "IF", "RV", "RA")


@dataclass(frozen=True, slots=True)
class FormText:
    """The fields.

    Attributes:
        head: One of HEADS.
        selections: As they are typed.
        amount: As it was typed, without the sign of its mode.
        mode: `r` risk, `w` to win, empty for the base.
    """

    head: str = ""
    selections: tuple[str, ...] = ()
    amount: str = ""
    mode: str = ""
    is_free_play: bool = False

    @property
    def text(self) -> str:
        """The line, as far as there is one."""
        amount = f"{self.mode}{self.amount}" if self.amount else ""
        flag = "fp" if self.is_free_play and amount else ""
        parts = [self.head, "/".join(self.selections), amount, flag]
        return " ".join(part for part in parts if part)

    def with_selection(self, text: str) -> "FormText":
        """One selection more."""
        return replace(self, selections=(*self.selections, text))

    def with_head(self, head: str) -> "FormText":
        """Another kind of wager."""
        return replace(self, head=head)

    def without_last(self) -> "FormText":
        """One selection less."""
        return replace(self, selections=self.selections[:-1])


def read_form(entry: Entry | None, legs: Sequence[LegEntry] = ()) -> FormText:
    """The fields that stand for what was typed; empty ones for what no form can say.

    Args:
        entry: What was read; None while the line is not complete.
        legs: The selections of a line that is not complete.
    """
    if entry is None:
        return FormText(selections=_written(legs))
    wager = entry.wagers[0]
    if len(entry.wagers) > 1 or wager.write_in is not None or wager.fills is not None:
        return FormText()
    try:
        head = format_wager(wager).split(" ", 1)[0]
        amount = format_amount(wager.amount)
    except InputError:
        return FormText()
    if head not in HEADS:
        head = ""
    mode = amount[0] if amount[0] in "rw" else ""
    return FormText(head, _written(wager.legs), amount.lstrip("$rw"), mode, wager.free_play)


def _written(legs: Sequence[LegEntry]) -> tuple[str, ...]:
    found = []
    for leg in legs:
        try:
            found.append(format_leg(leg))
        except InputError:
            continue
    return tuple(found)
