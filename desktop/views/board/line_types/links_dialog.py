"""The dialog of line types: which sets of lines there are, and how each follows another."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.book.opening import Book
from desktop.book.queries.line_types import LineTypeRow
from desktop.book.queries.offered_lines import LineTypes, read_line_types
from desktop.domain.errors import BookdeskError
from desktop.domain.line_types.links import MASTER, MASTER_NAME, Link
from desktop.domain.line_types.wording import link_words, scope_words
from desktop.domain.sentences import say, word
from desktop.models.saying import shown_error
from desktop.models.table import Column, RowTableModel
from desktop.services.changes import ChangeSet, changed
from desktop.services.line_types.making import change_links, make_line_type, make_own_lines
from desktop.views.board.line_types.link_form import LinkForm
from desktop.views.errors import present
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_tone

_WIDTH, _HEIGHT = 1080, 560


@dataclass(frozen=True, slots=True)
class _ShownLink:
    scope: str
    link: Link
    text: str


def _whose(row: LineTypeRow) -> str:
    return say("agent {owner}", owner=row.owner) if row.owner else say("the house")


_TYPES: tuple[Column[LineTypeRow], ...] = (
    Column("Line type", lambda row: row.name, width=160),
    Column(
        "Whose", _whose, style=lambda _: "secondary", width=120,
    ),
)  # fmt: skip
_LINKS: tuple[Column[_ShownLink], ...] = (
    Column("About", lambda row: scope_words(row.scope), width=104),
    Column("What it does", lambda row: row.text, tooltip=lambda row: row.text, width=500),
)


class LinksDialog(Dialog):
    """Sets of lines on the left, the links of the chosen one with their fields on the right."""

    def __init__(self, session: Session, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = name
        self._read_types = LineTypes((), {})
        self.setWindowTitle(self.tr("Line types and links"))
        self.resize(session.theme.pixels(_WIDTH), session.theme.pixels(_HEIGHT))
        self.types: RowTableModel[LineTypeRow] = RowTableModel(
            _TYPES, lambda row: row.id, parent=self
        )
        self.links: RowTableModel[_ShownLink] = RowTableModel(
            _LINKS, lambda row: row.scope, parent=self
        )
        self.type_grid = self._grid(
            self.types,
            self.tr("Line types"),
            self.tr("There is only the house’s own set of lines."),
        )
        self.link_grid = self._grid(
            self.links, self.tr("Links"), self.tr("It follows nothing: its lines are its own.")
        )
        self.name, self.agent = QLineEdit(), QLineEdit()
        self.form = LinkForm()
        self._problem = label(" ")
        self._problem.setWordWrap(True)
        set_tone(self._problem, "negative")
        self._build()
        self.type_grid.selectionModel().currentRowChanged.connect(self._on_type_chosen)
        self.link_grid.selectionModel().currentRowChanged.connect(self._on_link_chosen)
        self.form.edited.connect(self._problem.clear)
        self.reload()
        self.type_grid.setFocus()

    def _grid(self, model: RowTableModel, title: str, empty: str) -> GridView:  # type: ignore[type-arg]  # of either row
        grid = GridView(self._session.theme, title, empty_text=empty)
        grid.setModel(model)
        grid.setSortingEnabled(False)
        return grid

    def _build(self) -> None:
        sets = Card(self.tr("Line types"), flush=True)
        sets.body.addWidget(self.type_grid, 1)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(sets, 1)
        for field, hint, text, act in (
            (self.name, self.tr("name of a new line type"), self.tr("&Make"), self.make),
            (self.agent, self.tr("code of an agent"), self.tr("Own li&nes"), self.make_own),
        ):
            field.setPlaceholderText(hint)
            field.setAccessibleName(hint)
            field.returnPressed.connect(act)
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(field, 1)
            line.addWidget(button(text, act))
            left.addLayout(line)
        right = QVBoxLayout()
        right.setSpacing(8)
        self._links_card = Card(self.tr("Links"), flush=True)
        self._links_card.body.addWidget(self.link_grid, 1)
        right.addWidget(self._links_card, 1)
        right.addWidget(self.form)
        right.addWidget(self._problem)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(button(self.tr("&Remove link"), self.remove))
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Close"), self.accept))
        buttons.addWidget(button(self.tr("&Save link"), self.save, "primary"))
        right.addLayout(buttons)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(16, 16, 16, 16)
        columns.setSpacing(16)
        columns.addLayout(left, 2)
        columns.addLayout(right, 3)

    @property
    def chosen(self) -> LineTypeRow | None:
        """The set of lines under the cursor."""
        index = self.type_grid.currentIndex()
        return self.types.row_at(index.row()) if index.isValid() else None

    def reload(self) -> None:
        """Read sets and links anew."""
        self._session.runner.read(read_line_types, self._on_read, owner=self, question="types")

    def _on_read(self, types: LineTypes) -> None:
        self._read_types = types
        self.types.set_rows(types.types)
        wanted = next((no for no, row in enumerate(types.types) if row.name == self._wanted), 0)
        if types.types:
            self.type_grid.setCurrentIndex(self.types.index(wanted, 0))
        self._show_links()

    @Slot()
    def _on_type_chosen(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            self._wanted = chosen.name
        self._show_links()

    def _show_links(self) -> None:
        chosen, types = self.chosen, self._read_types
        links = {} if chosen is None else types.links.get(chosen.id, {})
        rows = [
            _ShownLink(scope, link, link_words(link, self._name(link.follows)))
            for scope, link in sorted(links.items())
        ]
        self.form.offer(types.types, None if chosen is None else chosen.id)
        self.links.set_rows(rows)
        self._links_card.header.set_note("" if chosen is None else chosen.name)
        if rows:
            self.link_grid.setCurrentIndex(self.links.index(0, 0))
            self.form.show_link(rows[0].link, rows[0].scope)
        self.form.setEnabled(chosen is not None)

    @Slot()
    def _on_link_chosen(self) -> None:
        row = self._chosen_link()
        if row is not None:
            self.form.show_link(row.link, row.scope)

    def _chosen_link(self) -> _ShownLink | None:
        index = self.link_grid.currentIndex()
        return self.links.row_at(index.row()) if index.isValid() else None

    def _name(self, type_id: int) -> str:
        found = self._read_types.with_id(type_id)
        return word(MASTER_NAME) if type_id == MASTER or found is None else found.name

    @Slot()
    def make(self) -> None:
        """Make a set of lines that follows the house's own in everything."""
        name, actor = self.name.text().strip(), self._session.actor
        self._write(lambda book: _made(make_line_type(book, actor, name)), name)

    @Slot()
    def make_own(self) -> None:
        """Give an agent lines of their own."""
        code, actor = self.agent.text().strip().upper(), self._session.actor
        self._write(lambda book: _made(make_own_lines(book, actor, code, {})), code)

    @Slot()
    def save(self) -> None:
        """Link the chosen set as the fields say."""
        try:
            link = self.form.read()
        except BookdeskError as error:
            self._refuse(error)
            return
        self._link({self.form.typed_scope: link})

    @Slot()
    def remove(self) -> None:
        """Take the link under the cursor away: what it was about is on its own."""
        row = self._chosen_link()
        if row is not None:
            self._link({row.scope: None})

    def _link(self, changes: dict[str, Link | None]) -> None:
        chosen, actor = self.chosen, self._session.actor
        if chosen is not None:
            name = chosen.name
            self._write(lambda book: change_links(book, actor, name, changes), name)

    def _write(self, work: Callable[[Book], ChangeSet], name: str) -> None:
        def done(changes: ChangeSet) -> None:
            self._problem.clear()
            for field in (self.name, self.agent):
                field.clear()
            self._wanted = name
            self._session.hub.announce(changes)
            self.reload()

        self._session.runner.write(work, done, on_error=self._refuse, owner=self)

    def _refuse(self, error: BaseException) -> None:
        if isinstance(error, BookdeskError):
            self._problem.setText(shown_error(error))
        else:
            present(error, self, self._session.strip)


def _made(_number: int) -> ChangeSet:
    return changed("lines", "line_types", "settings")
