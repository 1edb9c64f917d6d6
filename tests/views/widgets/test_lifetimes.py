import gc
import weakref

from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken

from desktop.models.table import Column, RowTableModel
from desktop.models.tree import RowTreeModel
from desktop.views.actions import Action
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.filter_bar import Chip, FilterBar
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.nav_rail import NavRail, RailPage
from desktop.views.widgets.page_header import PageHeader
from desktop.views.widgets.tree_grid import TreeGrid

COLUMNS = (Column("Name", lambda row: row),)


def grid(theme, parent):
    made = GridView(theme, "Rows", parent=parent)
    made.setModel(RowTableModel(COLUMNS, lambda row: row, parent=made))
    made.model().set_rows(["a", "b"])
    return made


def tree(theme, parent):
    made = TreeGrid(theme, "Tree", parent=parent)
    made.setModel(RowTreeModel(COLUMNS, lambda row: row, lambda row: None, parent=made))
    made.model().set_rows(["a", "b"])
    return made


def header(theme, parent):
    made = PageHeader(theme, "Tickets", parent)
    made.add_action(Action("x", "Export", lambda: None, icon="download"))
    return made


MAKERS = {
    "grid": grid,
    "tree": tree,
    "header": header,
    "alert": AlertStrip,
    "filter": lambda theme, parent: FilterBar(theme, "find", [Chip("a", "A")], parent),
    "rail": lambda theme, parent: NavRail(theme, [RailPage("desk", "Desk", "users")], parent),
}


def closed(kind, theme):
    """Widgets of a kind whose window was closed and deleted."""
    gone = []
    for _ in range(20):
        window = QWidget()
        widget = MAKERS[kind](theme, window)
        gone.append(weakref.ref(widget))
        del widget
        Shiboken.delete(window)
        del window
    return gone


def test_a_closed_widget_leaves_nothing_behind_and_a_new_theme_does_not_reach_it(theme, qapp):
    gone = {kind: closed(kind, theme) for kind in MAKERS}
    gc.collect()
    # Once for all: it dresses whatever other tests have left, too.
    theme.set_mode("dark")
    assert {kind: [ref for ref in refs if ref() is not None] for kind, refs in gone.items()} == {
        kind: [] for kind in MAKERS
    }
