"""What the server did not take, and an owner's word about it (SYNC 2.10, 2.13)."""

from functools import partial

from PySide6.QtCore import Signal, Slot

from desktop.domain.rights import Right
from desktop.models.saying import shown
from desktop.models.table import RowTableModel
from desktop.services.stations.quarantine import (
    Aside,
    Asides,
    decide_aside,
    goes_with,
    list_aside,
)
from desktop.views.dialogs.reason import Question, ReasonDialog
from desktop.views.session import Session
from desktop.views.sync.columns import apart_columns
from desktop.views.sync.desk import ServerDesk
from desktop.views.sync.fact_tab import FactTab
from desktop.views.sync.words import tr
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button


class ApartTab(FactTab[Aside]):
    """Facts that are kept apart at the server, the oldest first.

    Signals:
        counted: How many there are.
    """

    counted = Signal(int)

    def __init__(self, session: Session, desk: ServerDesk) -> None:
        facts: RowTableModel[Aside] = RowTableModel(
            apart_columns(session.formatting), lambda fact: fact.id
        )
        grid = GridView(
            session.theme, tr("Kept apart"),
            empty_text=tr("Nothing is kept apart: the server took all that came."),
        )  # fmt: skip
        super().__init__(session, desk, facts, grid)
        self.accept_button = button(tr("Le&t in…"), partial(self.ask_reason, is_accepted=True))
        self.refuse_button = button(tr("&Refuse…"), partial(self.ask_reason, is_accepted=False))
        buttons = (self.accept_button, self.refuse_button)
        for part in buttons:
            part.setEnabled(session.actor.has(Right.STATIONS_REVOKE))
        self.build(tr("It has no effect until an owner lets it in, and it is not lost."), buttons)

    @Slot()
    def reload(self) -> None:
        """Ask the server what it keeps apart."""
        self._desk.ask(list_aside, self._on_asides)

    def _on_asides(self, found: Asides) -> None:
        self.facts.set_rows(found.facts)
        self.counted.emit(found.count)

    def ask_reason(self, *, is_accepted: bool) -> None:
        """Ask why the fact under the cursor, and what goes with it, is let in or refused."""
        chosen = self.chosen()
        if chosen is None:
            return
        facts = goes_with(self.facts.rows, chosen, is_accepted=is_accepted)
        if is_accepted:
            title, accept = tr("Let in what was kept apart"), tr("&Let in")
            effect = tr(
                "{0} facts of station {1} get their places in the journal now, in their order,"
                " behind all that was there meanwhile: this one and those it follows on."
            )
        else:
            title, accept = tr("Refuse what was kept apart"), tr("&Refuse")
            effect = tr(
                "{0} facts of station {1} never count: this one and what would follow on it."
                " They stay at the server, to be looked at."
            )
        count = self._session.formatting.count(len(facts))
        said = f"{shown(chosen.sentence)}\n\n{effect.format(count, chosen.station)}"
        dialog = ReasonDialog(Question(title, said, accept), self)
        dialog.reason_given.connect(partial(self._decide, dialog, facts, is_accepted))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _decide(
        self,
        dialog: ReasonDialog,
        facts: list[Aside],
        is_accepted: bool,  # noqa: FBT001  bound by partial
        reason: str,
    ) -> None:
        actor = self._session.actor
        dialog.accept()
        self._desk.write(
            lambda book: decide_aside(book, actor, facts, reason, is_accepted=is_accepted),
            self._on_decided,
        )

    def _on_decided(self) -> None:
        self.written.emit()
        self._desk.strip.say(tr("It is done as soon as the server has it."), tone="positive")
