"""Opens many players after a template: how many, under whom, from which number on."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from desktop.book.facts import MOST_OF_ONE_FACT
from desktop.domain.errors import BookdeskError, InputError
from desktop.domain.sentences import say
from desktop.models.table import Column, RowTableModel
from desktop.services.opening_many import (
    Copies,
    CopiesPreview,
    Opened,
    open_copies,
    preview_copies,
)
from desktop.views.dialogs.form import FormDialog
from desktop.views.session import Session
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import label
from desktop.views.widgets.parsed_edit import ParsedEdit

_SIZE = (680, 600)


class CopiesDialog(FormDialog):
    """What will be opened is shown before anything is; all of them are one fact."""

    def __init__(self, session: Session, template: str, parent: QWidget | None = None) -> None:
        super().__init__(session, self.tr("Create many accounts"), parent, size=_SIZE)
        self.opened: tuple[str, ...] = ()
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
        self._build()
        for line in (self.template, self.count, self.above, self.first):
            line.textChanged.connect(self._look)
        self.waits.toggled.connect(self._look)
        self._look()
        self.count.setFocus()
        self.count.selectAll()

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
        self.write(lambda book: open_copies(book, actor, wanted), self._on_saved)

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
        self.read(lambda reader: preview_copies(reader, actor, wanted), self._on_preview)

    def _show_nothing(self, sentence: str) -> None:
        self.copied.set_rows([])
        self._what.setText(" ")
        self.say_problem(sentence)

    @Slot(object)
    def _on_preview(self, preview: CopiesPreview) -> None:
        codes, texts = preview.codes, self._session.formatting
        span = codes[0] if len(codes) == 1 else f"{codes[0]} – {codes[-1]}"
        said = self.tr("{0} under {1}, each with a credit limit of {2}.").format(
            span, preview.above, texts.money(preview.credit_limit)
        )
        state = self.tr("They wait for approval.") if preview.waits else self.tr("They are active.")
        self._what.setText(f"{said} {state}")
        self.clear_problem()
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
        self._on_written(opened.changes)

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        super()._on_error(error)
        if isinstance(error, BookdeskError):
            self._show_nothing(self.problem)
            self._save.setEnabled(False)

    def _build(self) -> None:
        self.add_fields(
            [
                (self.tr("&Template"), self.template),
                (self.tr("&How many"), self.count),
                (self.tr("&Under"), self.above),
                (self.tr("&From number"), self.first),
                ("", self.waits),
            ]
        )
        self.body.addWidget(self._what)
        self.body.addWidget(self.grid, 1)
        self._save = self.add_buttons(self.tr("&Open"), self.save)


def _read_count(typed: str) -> int:
    if typed.isascii() and typed.isdigit() and 1 <= int(typed) < MOST_OF_ONE_FACT:
        return int(typed)
    raise InputError(
        say(
            "“{typed}” is not how many: 1 to {most}.",
            typed=typed,
            most=MOST_OF_ONE_FACT - 1,
        )
    )
