"""Keys that mean the same on every page: panes, find, filter, new, copy, menu (UX c.3)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMainWindow, QWidget

from desktop.views.actions import Action
from desktop.views.keys import portable
from desktop.views.main_window.keyboard import Keyboard
from desktop.views.main_window.panes import FindBar, step_pane
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.tree_grid import TreeGrid

# The page that is shown, and its id.
Shown = Callable[[], tuple[str, QWidget | None]]


class Reach(QObject):
    """Does them on the page that is shown."""

    def __init__(
        self, keyboard: Keyboard, find_bar: FindBar, window: QMainWindow, shown: Shown
    ) -> None:
        super().__init__(window)
        self._keyboard, self._find_bar = keyboard, find_bar
        self._window, self._shown = window, shown

    def actions(self, pick_account: Callable[[], None]) -> list[Action]:
        """The general actions of this room.

        Args:
            pick_account: Opens the accounts.
        """
        tr = self.tr
        return [
            Action("go.next_pane", tr("Next pane"), self.next_pane, ("F6",)),
            Action("go.previous_pane", tr("Pane before"), self.previous_pane, ("Shift+F6",)),
            Action("find.next", tr("Find next in the table"), self.find_next, ("F3",),
                   icon="search"),
            Action("find.previous", tr("Find the one before"), self.find_previous, ("Shift+F3",)),
            Action("find.filter", tr("Filter this page"), self.filter, ("Ctrl+F",), icon="filter",
                   why_disabled=self._why_no("/", tr("This page has no filter."))),
            Action("find.account", tr("Pick an account…"), pick_account, ("F4",), icon="user"),
            Action("page.make_new", tr("New"), self.make_new, ("Ctrl+N",), icon="plus",
                   why_disabled=self._why_no("Ins", tr("Nothing is made on this page."))),
            Action("table.copy", tr("Copy rows"), self.copy, ("Ctrl+C",), icon="copy",
                   why_disabled=self._why_no_table),
            Action("table.copy_headers", tr("Copy rows with headings"), self.copy_with_headings,
                   ("Ctrl+Shift+C",), icon="copy", why_disabled=self._why_no_table),
            Action("table.columns", tr("Choose columns…"), self.choose_columns, ("Ctrl+Shift+H",),
                   icon="columns-3", why_disabled=self._why_no_grid,
                   synonyms=("show", "hide", "table")),
            Action("window.menu", tr("Menu"), self.open_menu, ("F10",), icon="menu"),
        ]  # fmt: skip

    @Slot()
    def next_pane(self) -> None:
        """Go to the next pane of the page."""
        if self._page is not None:
            step_pane(self._page, 1)

    @Slot()
    def previous_pane(self) -> None:
        """Go to the pane before."""
        if self._page is not None:
            step_pane(self._page, -1)

    @Slot()
    def find_next(self) -> None:
        """Go to the next row with what was looked for."""
        if self._page is not None:
            self._find_bar.seek(self._page, 1)

    @Slot()
    def find_previous(self) -> None:
        """Go to the row before with what was looked for."""
        if self._page is not None:
            self._find_bar.seek(self._page, -1)

    @Slot()
    def filter(self) -> None:
        """What the page does on `/`."""
        self._run("/")

    @Slot()
    def make_new(self) -> None:
        """What the page does on Ins."""
        self._run("Ins")

    @Slot()
    def copy(self) -> None:
        """Copy the selected rows of the table."""
        table = self._table
        if table is not None:
            table.copy()

    @Slot()
    def copy_with_headings(self) -> None:
        """Copy them below the titles of their columns."""
        table = self._table
        if table is not None:
            table.copy(with_headers=True)

    @Slot()
    def choose_columns(self) -> None:
        """Show which columns the table has, to hide and show them."""
        table = self._table
        if isinstance(table, GridView):
            table.choose_columns()

    @Slot()
    def open_menu(self) -> None:
        """Open the first menu, to be walked by the arrows."""
        bar = self._window.menuBar()
        bar.setFocus()
        bar.setActiveAction(bar.actions()[0])

    @property
    def _page(self) -> QWidget | None:
        return self._shown()[1]

    @property
    def _table(self) -> GridView | TreeGrid | None:
        focus = self._window.focusWidget()
        return focus if isinstance(focus, GridView | TreeGrid) else None

    def _of_page(self, keys: str) -> Action | None:
        wanted = portable(keys)
        for action in self._keyboard.actions_of(self._shown()[0]):
            if any(portable(one) == wanted for one in action.keys):
                return action
        return None

    def _run(self, keys: str) -> None:
        action = self._of_page(keys)
        if action is not None:
            action.run_if_enabled()

    def _why_no(self, keys: str, sentence: str) -> Callable[[], str | None]:
        def why() -> str | None:
            action = self._of_page(keys)
            return sentence if action is None else action.why_disabled()

        return why

    def _why_no_grid(self) -> str | None:
        is_grid = isinstance(self._table, GridView)
        return None if is_grid else self.tr("No table with a choice of columns has the focus.")

    def _why_no_table(self) -> str | None:
        return None if self._table is not None else self.tr("No table has the focus.")
