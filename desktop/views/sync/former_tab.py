"""What a former life of this copy wrote and the server never had (SYNC 2.13)."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Slot

from desktop.book.opening import Book
from desktop.domain.rights import Right
from desktop.models.saying import shown
from desktop.models.table import RowTableModel
from desktop.services.changes import ChangeSet
from desktop.services.review.queue import find_item, put_aside
from desktop.services.stations.recovering import Stranded, write_again
from desktop.views.dialogs.reason import Question, ReasonDialog
from desktop.views.session import Session
from desktop.views.sync.columns import former_columns
from desktop.views.sync.desk import ServerDesk
from desktop.views.sync.fact_tab import FactTab
from desktop.views.sync.words import tr
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button


class FormerTab(FactTab[Stranded]):
    """What is in this file and nowhere else: to be written again, or put aside."""

    def __init__(self, session: Session, desk: ServerDesk) -> None:
        facts: RowTableModel[Stranded] = RowTableModel(
            former_columns(session.formatting), lambda fact: fact.key
        )
        grid = GridView(
            session.theme, tr("Never sent"),
            empty_text=tr("Nothing of a former life of this copy is missing at the server."),
        )  # fmt: skip
        super().__init__(session, desk, facts, grid)
        self.again_button = button(tr("&Write again"), self.write_current)
        self.aside_button = button(tr("Put as&ide…"), self.ask_reason)
        self.aside_button.setEnabled(session.actor.has(Right.FLAGS_DECIDE))
        self.build(
            tr("Written by a copy that the server did not know; it is in this file alone."),
            (self.again_button, self.aside_button),
        )

    def show_facts(self, facts: Sequence[Stranded]) -> None:
        """Show what is missing at the server."""
        self.facts.set_rows(facts)

    @Slot()
    def write_current(self) -> None:
        """Write the fact under the cursor again as it was."""
        chosen, actor = self.chosen(), self._session.actor
        if chosen is None:
            return
        said = tr("Written again: it is in the book now, and on its way to the server.")
        self._write(lambda book: write_again(book, actor, chosen.key), said)

    @Slot()
    def ask_reason(self) -> None:
        """Ask why the fact under the cursor needs nothing more."""
        chosen = self.chosen()
        if chosen is None:
            return
        effect = tr("It stays in this file, and is not entered; the reason stays in the journal.")
        dialog = ReasonDialog(
            Question(
                tr("Put aside what was never sent"),
                f"{shown(chosen.sentence)}\n\n{effect}",
                tr("Put &aside"),
            ),
            self,
        )
        dialog.reason_given.connect(partial(self._put_aside, dialog, chosen.key))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _put_aside(self, dialog: ReasonDialog, key: str, reason: str) -> None:
        actor = self._session.actor
        dialog.accept()

        def put(book: Book) -> ChangeSet:
            item = find_item(book.reader, book.machine.wall(), key)
            return put_aside(book, actor, item, reason)

        self._write(put, tr("Put aside."))

    def _write(self, command: Callable[[Book], ChangeSet], said: str) -> None:
        self._desk.write(command, partial(self._on_written, said))

    def _on_written(self, said: str) -> None:
        self.written.emit()
        self._desk.strip.say(said, tone="positive")
