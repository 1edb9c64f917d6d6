"""What can be done everywhere: pages, back and forward, look, help."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.views.actions import Action
from desktop.views.main_window.visits import Visits
from desktop.views.page import PageOffer
from desktop.views.settings import Settings
from desktop.views.theme import SCALE_PERCENT_MAX, SCALE_PERCENT_MIN, Density, Mode, Theme

_SCALE_STEP = 5
# After G; S is kept for the state of the synchronisation (UX c.1).
_LETTERS = {
    "desk": "D", "entry": "E", "board": "B", "exposure": "X", "accounts": "A", "tickets": "T",
    "settlement": "G", "weekly": "W", "charts": "C", "journal": "J", "money": "M", "reports": "R",
    "ticker": "K", "review": "V", "holds": "H", "calls": "P",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """Changes the look and remembers it."""

    theme: Theme
    settings: Settings

    def set_mode(self, mode: Mode) -> None:
        """Light, dark, contrast or as the system has it."""
        self.theme.set_mode(mode)
        self.settings.theme_mode = mode

    def set_density(self, density: Density) -> None:
        """How tight tables are."""
        self.theme.set_density(density)
        self.settings.density = density

    def set_scale(self, percent: int) -> None:
        """Text size within its limits."""
        kept = max(SCALE_PERCENT_MIN, min(SCALE_PERCENT_MAX, percent))
        self.theme.set_scale_percent(kept)
        self.settings.scale_percent = kept

    def toggle_dark(self) -> None:
        """From light to dark or back."""
        self.set_mode("light" if self.theme.is_dark else "dark")

    def larger(self) -> None:
        """A little larger text."""
        self.set_scale(self.theme.scale_percent + _SCALE_STEP)

    def smaller(self) -> None:
        """A little smaller text."""
        self.set_scale(self.theme.scale_percent - _SCALE_STEP)

    def usual_size(self) -> None:
        """Text as designed."""
        self.set_scale(100)


def page_actions(offers: Sequence[PageOffer], visit: Callable[[str], None]) -> list[Action]:
    """One action a page; the rail has their keys."""
    return [
        Action(
            id=f"page.{offer.id}",
            title=offer.title,
            run=_Call(visit, offer.id),
            keys=_keys_of(offer),
            icon=offer.icon,
            synonyms=("go", "open", "page"),
        )
        for offer in offers
    ]


def _keys_of(offer: PageOffer) -> tuple[str, ...]:
    letter = _LETTERS.get(offer.id)
    return (f"Alt+{offer.digit}", *((f"G, {letter}",) if letter else ()))


def visit_actions(visits: Visits, back: Callable[[], None], on: Callable[[], None]) -> list[Action]:
    """Back and forward."""

    def no_back() -> str | None:
        return None if visits.can_go_back else _tr("There is nowhere to go back to.")

    def no_forward() -> str | None:
        return None if visits.can_go_forward else _tr("There is nowhere to go forward to.")

    return [
        Action(
            "go.back", _tr("Back"), back, ("Alt+Left",), icon="arrow-left", why_disabled=no_back
        ),
        Action(
            "go.forward",
            _tr("Forward"),
            on,
            ("Alt+Right",),
            icon="arrow-right",
            why_disabled=no_forward,
        ),
    ]


def look_actions(look: Look) -> list[Action]:
    """Theme, density, text size."""
    dark = _tr("Switch between light and dark")
    synonyms = ("theme", "colour", "night")
    return [
        Action("look.toggle", dark, look.toggle_dark, ("Ctrl+Shift+L",), synonyms=synonyms),
        *(
            Action(f"look.{mode}", title, _Call(look.set_mode, mode), synonyms=synonyms)
            for mode, title in (
                ("light", _tr("Light theme")),
                ("dark", _tr("Dark theme")),
                ("contrast", _tr("High contrast theme")),
                ("system", _tr("Theme of the system")),
                ("sunset", _tr("Dark theme from sunset on")),
            )
        ),
        *(
            Action(f"look.{density}", title, _Call(look.set_density, density))
            for density, title in (
                ("compact", _tr("Compact rows")),
                ("default", _tr("Default rows")),
                ("comfortable", _tr("Comfortable rows")),
            )
        ),
        Action("look.larger", _tr("Larger text"), look.larger, ("Ctrl++", "Ctrl+=")),
        Action("look.smaller", _tr("Smaller text"), look.smaller, ("Ctrl+-",)),
        Action("look.usual", _tr("Usual text size"), look.usual_size, ("Ctrl+0",)),
    ]


class _Call:
    """A call with its argument, which is compared and repeated without a closure."""

    def __init__(self, call: Callable[..., None], argument: object) -> None:
        self._call = call
        self._argument = argument

    def __call__(self) -> None:
        self._call(self._argument)


def _tr(text: str) -> str:
    return QCoreApplication.translate("general", text)
