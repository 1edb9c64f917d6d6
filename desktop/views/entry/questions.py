"""What is asked in the middle of a wager; it stands in the panel, and covers nothing."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget

from desktop.services.users import Actor, Right
from desktop.views.dialogs.pin import PinDialog
from desktop.views.dialogs.reason import Question, ReasonDialog
from desktop.views.entry.call import Call
from desktop.views.entry.call_dialogs import LineDialog, SecretDialog
from desktop.views.entry.panel import ReadBackPanel
from desktop.views.entry.passing import Passing
from desktop.views.entry.taking import Taking


class Questions(QObject):
    """Asks for a supervisor's PIN, a reason, the phone secret, the phone line."""

    def __init__(
        self, call: Call, passing: Passing, taking: Taking, panel: ReadBackPanel, page: QWidget
    ) -> None:
        super().__init__(page)
        self._call, self._passing, self._taking = call, passing, taking
        self._panel, self._page = panel, page
        passing.supervisor_asked.connect(self.ask_supervisor)
        passing.late_asked.connect(self.ask_late)
        taking.secret_asked.connect(self.ask_secret)

    @Slot()
    def ask_supervisor(self) -> None:
        """A supervisor agrees by PIN at this station; the call waits behind the question."""
        dialog = PinDialog(
            self._call.session.theme,
            self.tr("Supervisor"),
            self.tr(
                "The caller keeps a line that is not on the board, related legs, or an amount over"
                " the limit."
            ),
            name="",
            later=self.tr("&Hold it for later"),
            parent=self._page,
        )

        def put_off() -> None:
            dialog.accept()
            self._passing.refer()

        dialog.let_agree(self._call.session, self._passing.keep_with)
        dialog.put_off.connect(put_off)
        self._ask(dialog)

    @Slot(str)
    def ask_late(self, sentence: str) -> None:
        """Whoever has the right to it gives the reason; a clerk asks a supervisor for the PIN."""
        session = self._call.session
        if session.actor.may(Right.TICKETS_LATE):
            self._ask_why_late(session.actor, sentence)
            return
        why = self.tr("{0} A late wager is marked as a past post and reviewed.").format(sentence)
        dialog = PinDialog(session.theme, self.tr("Supervisor"), why, name="", parent=self._page)
        dialog.let_agree(session, lambda both: self._ask_why_late(both, sentence))
        self._ask(dialog)

    @Slot()
    def ask_secret(self) -> None:
        """The caller says the phone secret once more; the wager waits behind the question."""
        caller = self._call.caller
        dialog = SecretDialog(caller.account.code if caller else "", self._page)
        dialog.given.connect(self._taking.confirm)
        self._ask(dialog)

    @Slot()
    def ask_line(self) -> None:
        """Name the phone line of this window, and where the recorder keeps this call."""
        record = self._call.record
        dialog = LineDialog(record.line, record.recorder, self._page)
        dialog.given.connect(record.name_line)
        self._ask(dialog)

    def _ask_why_late(self, actor: Actor, sentence: str) -> None:
        effect = self.tr("{0} The ticket is marked as a past post and reviewed.").format(sentence)
        question = Question(self.tr("Write late wager"), effect, self.tr("&Read back"))
        dialog = ReasonDialog(question, self._page)

        def given(reason: str) -> None:
            dialog.accept()
            self._passing.write_late(actor, reason)

        dialog.reason_given.connect(given)
        self._ask(dialog)

    def _ask(self, question: QDialog) -> None:
        self._panel.ask(question)
        question.finished.connect(self._on_answered)

    @Slot()
    def _on_answered(self) -> None:
        """The keys go back to where the state of the call wants them."""
        if self._panel.question is None:
            proxy = self._page.focusProxy()
            (proxy or self._page).setFocus()
