"""Opens many players after a template: how many, under whom, from which number on."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.book.facts import MOST_OF_ONE_FACT
from desktop.domain.errors import BookdeskError, InputError
from desktop.models.table import Column, RowTableModel
from desktop.services.opening_many import (
    Copies,
    CopiesPreview,
    Opened,
    open_copies,
    preview_copies,
)
from desktop.views.errors import present
from desktop.views.languages.saying import shown_error
from desktop.views.session import Session
from desktop.views.widgets.card import buddy_label
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label, set_tone
from desktop.views.widgets.parsed_edit import ParsedEdit

_WIDTH, _HEIGHT = 680, 600


class CopiesDialog(QDialog):
    """What will be opened is shown before anything is; all of them are one fact."""

    def __init__(self, session: Session, template: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.opened: tuple[str, ...] = ()
        self.setWindowTitle(self.tr("Create many accounts"))
        self.resize(session.theme.pixels(_WIDTH), session.theme.pixels(_HEIGHT))
        self.template = QLineEdit(template)
        self.count = ParsedEdit(_read_count, self.tr("How many"))
        self.count.setText("5")
        self.above = QLineEdit()
        self.above.setPlaceholderText(self.tr("where the template stands"))
        self.first = QLineEdit()
        self.first.setPlaceholderText(self.tr("the next free number"))
        self.waits = QCheckBox(self.tr("They &wait for approval"))
        self.copied: RowTableModel[tuple[str, str]] = RowTableModel(
            [
                Column("Copied from the template", lambda row: row[0], width=360),
                Column("Value", lambda row: row[1], "money", width=160, style=lambda _: "strong"),
            ],
            lambda row: row[0],
            parent=self,
        )
        self.grid = GridView(
            session.theme,
            self.tr("Copied settings"),
            empty_text=self.tr("The template has set nothing itself."),
        )
        self.grid.setModel(self.copied)
        self.grid.setSortingEnabled(False)
        self._what = label(" ")
        self._what.setWordWrap(True)
        self._problem = label(" ")
        self._problem.setWordWrap(True)
        set_tone(self._problem, "negative")
        self._build()
        for line in (self.template, self.count, self.above, self.first):
            line.textChanged.connect(self._look)
        self.waits.toggled.connect(self._look)
        self._look()
        self.count.setFocus()
        self.count.selectAll()

    @property
    def problem(self) -> str:
        """Why nothing can be opened, if it cannot."""
        return self._problem.text().strip()

    @property
    def what(self) -> str:
        """What will be opened, in words."""
        return self._what.text().strip()

    @Slot()
    def save(self) -> None:
        """Open them; the dialog closes after the commit."""
        wanted, actor = self._wanted(), self._session.actor
        if wanted is None:
            return
        self._save.setEnabled(False)
        self._session.runner.write(
            lambda book: open_copies(book, actor, wanted),
            self._on_saved,
            on_error=self._on_error,
            owner=self,
        )

    def _wanted(self) -> Copies | None:
        typed, count = self.first.text().strip(), self.count.value()
        if count is None:
            self._show_nothing(self.count.problem() or self.tr("Type how many."))
            return None
        if typed and not (typed.isascii() and typed.isdigit()):
            self._show_nothing(self.tr("“{0}” is no number to begin at.").format(typed))
            return None
        return Copies(
            self.template.text().strip(),
            count,
            self.above.text().strip(),
            int(typed) if typed else None,
            self.waits.isChecked(),
        )

    @Slot()
    def _look(self) -> None:
        """Show what would be opened."""
        self._save.setEnabled(False)
        wanted, actor = self._wanted(), self._session.actor
        if wanted is None:
            return
        self._session.runner.read(
            lambda reader: preview_copies(reader, actor, wanted),
            self._on_preview,
            on_error=self._on_error,
            owner=self,
            question="preview",
        )

    def _show_nothing(self, sentence: str) -> None:
        self.copied.set_rows([])
        self._what.setText(" ")
        self._problem.setText(sentence)

    @Slot(object)
    def _on_preview(self, preview: CopiesPreview) -> None:
        codes, texts = preview.codes, self._session.formatting
        span = codes[0] if len(codes) == 1 else f"{codes[0]} – {codes[-1]}"
        said = self.tr("{0} under {1}, each with a credit limit of {2}.").format(
            span, preview.above, texts.money(preview.credit_limit)
        )
        state = self.tr("They wait for approval.") if preview.waits else self.tr("They are active.")
        self._what.setText(f"{said} {state}")
        self._problem.setText(" ")
        self.copied.set_rows(list(preview.settings))
        self._save.setText(
            self.tr("&Open 1 account")
            if len(codes) == 1
            else self.tr("&Open {0} accounts").format(len(codes))
        )
        self._save.setEnabled(True)

    @Slot(object)
    def _on_saved(self, opened: Opened) -> None:
        self.opened = opened.codes
        self._session.hub.announce(opened.changes)
        self.accept()

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, BookdeskError):
            self._show_nothing(shown_error(error))
        else:
            present(error, self)

    def _build(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&Template"), self.template),
            (self.tr("&How many"), self.count),
            (self.tr("&Under"), self.above),
            (self.tr("&From number"), self.first),
        )
        for row, (title, field) in enumerate(rows):
            fields.addWidget(buddy_label(title, field), row, 0)
            fields.addWidget(field, row, 1)
        fields.addWidget(self.waits, len(rows), 1)
        fields.setColumnStretch(1, 1)
        self._save = button(self.tr("&Open"), self.save, "primary")
        self._save.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(button(self.tr("&Cancel"), self.reject))
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(label(self.windowTitle(), "title"))
        column.addLayout(fields)
        column.addWidget(self._what)
        column.addWidget(self.grid, 1)
        column.addWidget(self._problem)
        column.addLayout(buttons)


def _read_count(typed: str) -> int:
    if typed.isascii() and typed.isdigit() and 1 <= int(typed) < MOST_OF_ONE_FACT:
        return int(typed)
    raise InputError(f"“{typed}” is not how many: 1 to {MOST_OF_ONE_FACT - 1}.")
