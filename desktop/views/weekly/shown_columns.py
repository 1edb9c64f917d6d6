"""Which columns of the weekly figures are shown: what fits, until somebody chooses."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from desktop.views.settings import Settings
from desktop.views.weekly.columns import (
    CHANGE_COLUMN,
    COMMISSION_COLUMN,
    LAST_WAGER_COLUMN,
    PENDING_COLUMN,
    SETTLE_COLUMN,
    WEEK_COLUMN,
)
from desktop.views.widgets.frozen_column import SIDEWAYS
from desktop.views.widgets.grid_header import GridHeader
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.tree_grid import TreeGrid

_KEPT = "weekly/hidden columns"
_NOTHING_HIDDEN = "none"
_USUALLY_HIDDEN = frozenset({LAST_WAGER_COLUMN, CHANGE_COLUMN})
# What gives way on a narrow window, the first one first: the balance says in colour and in its
# tooltip who is due, and a commission is found on the master sheet as well. What is open at
# risk, which the accounts say too, goes only where the codes would be cut otherwise.
_GIVES_WAY = (SETTLE_COLUMN, COMMISSION_COLUMN)
_GIVES_WAY_LAST = (PENDING_COLUMN,)


class ShownColumns(QObject):
    """Shows and hides columns of the tree and of the totals below it alike.

    Signals:
        changed: Other columns are shown.
    """

    changed = Signal()

    def __init__(self, settings: Settings, tree: TreeGrid, total: GridView) -> None:
        super().__init__(tree)
        self._settings, self._tree, self._total = settings, tree, total
        self._is_ours = False
        self._hidden: set[int] = set()
        self._is_chosen = False
        self._header = cast("GridHeader", tree.header())
        for header in (self._header, total.horizontalHeader()):
            header.moveSection(CHANGE_COLUMN, WEEK_COLUMN + 1)
        self._header.offer_column_menu()
        self._header.sectionResized.connect(self._on_resized)

    def show_wanted(self, *, is_open: bool) -> None:
        """Show what is wanted, whether there is room for it or not.

        Args:
            is_open: Whether the week is open, and so without commissions.
        """
        kept = self._settings.find_names(_KEPT)
        hidden = {int(place) for place in kept if place.isdecimal()}
        if not kept:
            hidden = set(_USUALLY_HIDDEN) | ({COMMISSION_COLUMN} if is_open else set())
        self._hide(hidden)
        self._hidden, self._is_chosen = hidden, bool(kept)
        self._tree.setProperty(SIDEWAYS, bool(kept))

    def give_way(self, names: int, codes: int) -> None:
        """Hide what of the wanted does not fit, unless somebody chose it.

        Args:
            names: The width that the column of names should have, pixels.
            codes: The width below which it would cut codes.
        """
        hidden = set(self._hidden)
        if self._is_chosen:
            return
        for needed, places in ((names, _GIVES_WAY), (codes, _GIVES_WAY_LAST)):
            for place in places:
                if sum(self._widths()) > self._tree.viewport().width() - needed:
                    self._hide(hidden := hidden | {place})

    def turn(self, place: int) -> None:
        """Show a column, or hide it again."""
        self._header.setSectionHidden(place, not self._header.isSectionHidden(place))

    def ask(self) -> None:
        """Open the menu of the columns below the header."""
        menu = self._header.column_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._header.mapToGlobal(QPoint(0, self._header.height())))

    def _widths(self) -> Iterable[int]:
        header = self._header
        return (header.sectionSize(place) for place in range(1, header.count()))

    def _hide(self, hidden: set[int]) -> None:
        self._is_ours = True
        for place in range(1, self._header.count()):
            self._header.setSectionHidden(place, place in hidden)
            self._total.setColumnHidden(place, place in hidden)
        self._is_ours = False

    @Slot(int, int, int)
    def _on_resized(self, place: int, old: int, new: int) -> None:
        if self._is_ours or place == 0 or (old and new):
            return
        self._total.setColumnHidden(place, new == 0)
        shown = [number for number in range(1, self._header.count())
                 if self._header.isSectionHidden(number) and number != place]  # fmt: skip
        hidden = [*shown, place] if new == 0 else shown
        self._settings.save_names(_KEPT, [str(number) for number in hidden] or [_NOTHING_HIDDEN])
        self.changed.emit()
