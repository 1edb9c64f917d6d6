"""What neither the board nor the rules have: the board's is taken, or somebody lets it pass."""

from PySide6.QtCore import QObject, Signal

from desktop.services.moves import keep_heard, take_board
from desktop.services.users import Actor, Right
from desktop.views.entry.call import Call
from desktop.views.entry.states import State


class Passing(QObject):
    """Lets pass, for the wager that is typed now and for that one alone.

    Signals:
        supervisor_asked: F8 needs a second person at this station.
        late_asked: What closed or started needs a reason; the sentence that says so.
    """

    supervisor_asked = Signal()
    late_asked = Signal(str)

    def __init__(self, call: Call) -> None:
        super().__init__(call)
        self._call = call

    @property
    def may_keep(self) -> bool:
        """Whether this user may keep a line that is not on the board."""
        return (self._call.allowed.agreed or self._call.session.actor).may(Right.TICKETS_OVERRIDE)

    def keep_with(self, both: Actor) -> None:
        """A second person agreed: keep what the caller heard, for this wager alone."""
        self._call.allowed.agreed = both
        self.keep_heard()
        # Reading the rewritten line back forgets who agreed to a wager before it.
        self._call.allowed.agreed = both

    def take_board(self) -> None:
        """F7: the caller takes the board's line; it is read back again."""
        wagers = self._call.wagers()
        if wagers and self._call.moves:
            self._call.rewrite(take_board(wagers, self._call.moves), keeps_line=False)

    def keep_heard(self) -> None:
        """F8: a supervisor lets the caller keep the line that was read back, or related legs.

        What closed or started is written late, with a reason.
        """
        call, actor = self._call, self._call.session.actor
        obstacle = call.drafts.obstacle
        if obstacle is not None and obstacle.is_late and call.state is State.EDIT:
            self._ask_late(obstacle.sentence)
            return
        is_decidable = obstacle is not None and obstacle.is_decidable
        is_asked = call.moves or (is_decidable and call.state is State.EDIT)
        if not self.may_keep and actor.has(Right.TICKETS_OVERRIDE) and is_asked:
            self.supervisor_asked.emit()
        elif not self.may_keep:
            call.refused.emit(
                self.tr("A {0} may not keep a line that is not on the board.").format(actor.role),
                self.tr("Ask an owner or manager, or F7 takes the board's."),
            )
        else:
            self._keep()

    def write_late(self, actor: Actor, reason: str) -> None:
        """Read back what closed or started: this actor writes it late, for this reason."""
        self._call.allowed.late, self._call.allowed.agreed = reason, actor
        self._call.read_back()

    def refer(self) -> None:
        """F8 with nobody here to decide: read it back as the caller wants it, and hold it."""
        self._keep()
        self._call.allowed.refers = self._call.allowed.keeps_line

    def park(self) -> None:
        """F9 while it is typed: quote it, and hold it at once."""
        self._call.allowed.parks = True
        obstacle = self._call.drafts.obstacle
        self._call.allowed.keeps_line = obstacle is not None and obstacle.is_decidable
        self._call.read_back()

    def _ask_late(self, sentence: str) -> None:
        actor = self._call.session.actor
        if actor.has(Right.TICKETS_LATE):
            self.late_asked.emit(sentence)
            return
        self._call.refused.emit(
            self.tr("A {0} may not write late wagers.").format(actor.role),
            self.tr("Ask an owner or manager."),
        )

    def _keep(self) -> None:
        """Read back what neither board nor rules have; who lets it pass is known elsewhere."""
        call, wagers = self._call, self._call.wagers()
        obstacle = call.drafts.obstacle
        if obstacle is not None and obstacle.is_decidable and call.state is State.EDIT:
            self._call.allowed.keeps_line = True
            call.read_back()
        elif wagers and call.moves:
            call.rewrite(keep_heard(wagers, call.heard, call.moves), keeps_line=True)
