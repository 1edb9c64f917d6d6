"""The views that a user has of a page: one is chosen, what stands there is saved, one removed."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.models.saying import in_words, report_title
from desktop.models.table import Column, RowTableModel
from desktop.views.actions import Action, bind
from desktop.views.saved_view import SavedView
from desktop.views.session import Session
from desktop.views.widgets.card import Card, buddy_label
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_tone

_WIDTH, _HEIGHT = 640, 440
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class ViewsOf:
    """Whose views they are.

    Attributes:
        page: Its id.
        title: What people call it.
    """

    page: str
    title: str


class SavedViewsDialog(Dialog):
    """The views by name; Enter shows the one under the cursor, Del removes it.

    Signals:
        chosen: The view to show.
    """

    chosen = Signal(object)

    def __init__(
        self, session: Session, of: ViewsOf, current: SavedView, parent: QWidget | None = None
    ) -> None:
        """Make the dialog.

        Args:
            session: Its settings and its user.
            of: The page.
            current: What stands on the page now, without a name.
            parent: Qt's parent.
        """
        super().__init__(parent)
        self._session, self._of, self._current = session, of, current
        self.setWindowTitle(self.tr("Views of {0}").format(of.title))
        self.resize(session.theme.pixels(_WIDTH), session.theme.pixels(_HEIGHT))
        self.model: RowTableModel[SavedView] = RowTableModel(
            [
                Column(self.tr("Name"), lambda view: view.name, width=200),
                Column(
                    self.tr("Shows"),
                    lambda view: _summary(view) or self.tr("everything"),
                    width=360,
                ),
            ],
            lambda view: view.name,
            parent=self,
        )
        self.grid = GridView(
            session.theme, self.tr("Saved views"), empty_text=self.tr("No view is saved yet."),
            empty_remedy=self.tr("Type a name and press Enter"),
        )  # fmt: skip
        self.grid.setModel(self.model)
        self.name = QLineEdit()
        self.name.setMaxLength(_LONGEST_NAME)
        self._said = label(" ", "hint")
        self._said.setWordWrap(True)
        self._build()
        self._show_views()
        (self.grid if self.model.rows else self.name).setFocus()

    @property
    def said(self) -> str:
        """What is said below the list."""
        return self._said.text().strip()

    @Slot()
    def show_chosen(self) -> None:
        """Show the view under the cursor and close."""
        view: SavedView | None = self.grid.current_row()
        if view is not None:
            self.accept()
            self.chosen.emit(view)

    @Slot()
    def save(self) -> None:
        """Keep what stands on the page under the name that is typed."""
        name = self.name.text().strip()
        if not name:
            self._say(self.tr("Type a name first. Nothing was saved."), "negative")
            self.name.setFocus()
            return
        others = [view for view in self._views() if view.name != name]
        is_new = len(others) == len(self._views())
        self._keep([*others, replace(self._current, name=name)])
        row = self.model.find_row(name)
        if row is not None:
            self.grid.select_row(row)
        said = self.tr("“{0}” was saved.") if is_new else self.tr("“{0}” was replaced.")
        self._say(said.format(name), "positive")
        self.name.clear()
        self.grid.setFocus()

    @Slot()
    def remove(self) -> None:
        """Forget the view under the cursor."""
        view: SavedView | None = self.grid.current_row()
        if view is not None:
            self._keep([other for other in self._views() if other.name != view.name])
            self._say(self.tr("“{0}” was removed.").format(view.name), "positive")

    def _build(self) -> None:
        now = label(
            self.tr("On the page now: {0}").format(
                _summary(self._current) or self.tr("everything, in its own order")
            ),
            "secondary",
        )
        now.setWordWrap(True)
        saving = QHBoxLayout()
        saving.setSpacing(8)
        saving.addWidget(buddy_label(self.tr("Save it &as"), self.name))
        saving.addWidget(self.name, 1)
        saving.addWidget(button(self.tr("&Save"), self.save))
        card = Card(flush=True)
        card.body.addWidget(self.grid)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._said, 1)
        self._remove = button(self.tr("&Remove"), self.remove)
        self._show = button(self.tr("S&how"), self.show_chosen, "primary")
        buttons.addWidget(button(self.tr("&Close"), self.reject))
        for one in (self._remove, self._show):
            buttons.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addWidget(now)
        column.addLayout(saving)
        column.addWidget(card, 1)
        column.addLayout(buttons)
        self.name.returnPressed.connect(self.save)
        self.grid.row_activated.connect(self.show_chosen)
        removing = Action("views.remove", self.tr("Remove view"), self.remove, ("Del",))
        bind(self.grid, [removing], self._session.theme)

    def _views(self) -> list[SavedView]:
        return self._session.settings.find_views(self._of.page, self._session.actor.name)

    def _keep(self, views: list[SavedView]) -> None:
        self._session.settings.save_views(self._of.page, self._session.actor.name, views)
        self._show_views()

    def _show_views(self) -> None:
        self.model.set_rows(self._views())
        if self.model.rows and self.grid.current_row() is None:
            self.grid.select_row(0)
        for one in (self._remove, self._show):
            one.setEnabled(bool(self.model.rows))

    def _say(self, sentence: str, tone: str) -> None:
        self._said.setText(sentence)
        set_tone(self._said, tone)


def _summary(view: SavedView) -> str:
    """What it asks, in a line: the filled fields, then the order."""
    fields = dict(view.fields)
    report = fields.pop("report", "")
    said = [report_title(report), *fields.values()]
    if view.layout.order:
        tr = QCoreApplication.translate
        falling, rising = tr("views", "by {0}, falling"), tr("views", "by {0}, rising")
        order = falling if view.layout.is_descending else rising
        said.append(order.format(in_words(view.layout.order)))
    return " · ".join(filter(None, said))
