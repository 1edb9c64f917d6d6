"""A supervisor's answers to held wagers, at any station; a clerk's second person types a PIN."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog, QWidget

from desktop.book.opening import Book
from desktop.book.queries.holds import HoldRow
from desktop.models.saying import shown, shown_error
from desktop.services.changes import ChangeSet
from desktop.services.following import follow_action
from desktop.services.holds.deciding import approve_hold, counter_hold, refuse_hold
from desktop.services.users import Actor, Right
from desktop.services.wagers import Accepted
from desktop.views.dialogs.counter import CounterDialog
from desktop.views.dialogs.pin import PinDialog
from desktop.views.dialogs.reason import Question, ReasonDialog
from desktop.views.errors import presenter
from desktop.views.formatting import shown_signs
from desktop.views.session import Session
from desktop.views.widgets.alert_strip import AlertStrip


class HoldAnswers(QObject):
    """Approves, counters and refuses; says in a strip what came of it.

    Attributes:
        dialog: The question that was asked last.
    """

    def __init__(self, session: Session, window: QWidget, strip: AlertStrip) -> None:
        super().__init__(window)
        self._session, self._window, self._strip = session, window, strip
        self.dialog: QDialog | None = None

    def approve(self, hold: HoldRow) -> None:
        """The wager stands as the caller heard it."""
        house = self._session.house

        def answer(actor: Actor) -> None:
            self._write(lambda book: approve_hold(book, actor, house, hold.id), approved)

        def approved(accepted: Accepted) -> None:
            said = _tr("Approved: ticket {0}.").format(accepted.number)
            self._on_done(accepted.changes, said)
            self.follow(accepted)

        self._as_supervisor(hold, answer)

    def counter(self, hold: HoldRow) -> None:
        """Offer something else."""
        self._as_supervisor(hold, lambda actor: self._ask_counter(hold, actor))

    def refuse(self, hold: HoldRow) -> None:
        """Refuse it, with a reason that is read to the caller."""
        self._as_supervisor(hold, lambda actor: self._ask_reason(hold, actor))

    def follow(self, accepted: Accepted) -> None:
        """After the ticket is safe: what its action does to the board."""
        actor = self._session.actor
        self._write(
            lambda book: follow_action(book, actor, (accepted.ticket_id,)),
            self._session.hub.announce,
        )

    def _ask_counter(self, hold: HoldRow, actor: Actor) -> None:
        session = self._session
        dialog = CounterDialog(session.theme, hold, self._window)

        def offer(text: str) -> None:
            self._write(
                lambda book: counter_hold(book, actor, session.house, hold.id, text),
                lambda changes: self._on_done(changes, _tr("Countered."), dialog),
                dialog.refuse,
            )

        dialog.countered.connect(offer)
        self._open(dialog)

    def _ask_reason(self, hold: HoldRow, actor: Actor) -> None:
        wager = shown_signs(hold.wager["description"])
        effect = _tr("{0} of {1} is not taken; the clerk reads the reason to the caller.")
        question = Question(_tr("Refuse wager"), effect.format(wager, hold.account), _tr("&Refuse"))
        dialog = ReasonDialog(question, self._window)

        def give(reason: str) -> None:
            self._write(
                lambda book: refuse_hold(book, actor, hold.id, reason),
                lambda changes: self._on_done(changes, _tr("Refused."), dialog),
                lambda error: dialog.say_problem(shown_error(error)),
            )

        dialog.reason_given.connect(give)
        self._open(dialog)

    def _as_supervisor(self, hold: HoldRow, answer: Callable[[Actor], None]) -> None:
        actor = self._session.actor
        if actor.may(Right.HOLDS_DECIDE):
            answer(actor)
        elif actor.has(Right.HOLDS_DECIDE):
            self._ask_pin(hold, answer)
        else:
            sentence = _tr("A {0} may not decide about held wagers.").format(actor.role)
            self._strip.say(sentence, _tr("Ask an owner or manager."), "negative")

    def _ask_pin(self, hold: HoldRow, answer: Callable[[Actor], None]) -> None:
        session = self._session
        wager = shown_signs(hold.wager["description"])
        sentence = f"{hold.account}: {wager}. {shown(hold.because)}."
        dialog = PinDialog(session.theme, _tr("Supervisor"), sentence, name="", parent=self._window)

        dialog.let_agree(session, answer)
        self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _write(
        self,
        deed: Callable[[Book], Any],
        on_done: Callable[[Any], None],
        on_error: Callable[[BaseException], None] | None = None,
    ) -> None:
        present = on_error or presenter(self._window, self._strip)
        self._session.runner.write(deed, on_done, on_error=present, owner=self)

    def _on_done(self, changes: ChangeSet, said: str, dialog: QDialog | None = None) -> None:
        if dialog is not None:
            dialog.accept()
        self._session.hub.announce(changes)
        self._strip.say(said, "", "positive", seconds=5)


def _tr(text: str) -> str:
    return QCoreApplication.translate("holds", text)
