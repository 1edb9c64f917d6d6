"""What a station does for new stations, and as one, beside everything else."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop.domain.errors import BookdeskError
from desktop.sync.standing import Lamp
from desktop.tasks.correspondent import Correspondent
from desktop.tasks.runner import TaskRunner

if TYPE_CHECKING:
    from desktop.book.verifying import Verification
    from desktop.services.stations.completing import Settled


class Completing(QObject):
    """Has the whole book checked once the older facts of a new station are here.

    And gives the server a snapshot for the next one, after each close that all stations compared.

    Signals:
        told: A sentence that a person has to know.
        taken: The ChangeSet of tables that were made anew.
    """

    told = Signal(str)
    taken = Signal(object)

    def __init__(
        self,
        runner: TaskRunner,
        correspondent: Correspondent,
        path: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner, self._correspondent, self._path = runner, correspondent, path
        self._is_checked = False
        correspondent.changed.connect(self._look)
        correspondent.compared.connect(self.give)

    @Slot()
    def give(self) -> None:
        """Give the server a snapshot, where it has none that is as good."""
        if self._correspondent.standing.lamp is Lamp.IN_STEP:
            begin_to_give(self._runner, self._path, self)

    @Slot()
    def _look(self) -> None:
        if self._is_checked or not self._correspondent.standing.is_unchecked:
            return
        from desktop.services.checking import check_book  # noqa: PLC0415 - a book alone needs none of it

        # Once is enough for a session, whatever comes of it.
        self._is_checked = True
        self._runner.run_process(
            check_book, (self._path,), on_done=self._on_checked, on_error=self._on_failed,
            owner=self, question="check",
        )  # fmt: skip

    def _on_checked(self, found: "Verification") -> None:
        from desktop.services.stations.completing import settle_history  # noqa: PLC0415 - as above

        self._runner.write(
            partial(settle_history, found=found), self._on_settled, on_error=self._on_failed,
            owner=self,
        )  # fmt: skip

    def _on_settled(self, settled: "Settled") -> None:
        if settled.said:
            self.told.emit(settled.said)
        self.taken.emit(settled.changes)
        self._correspondent.look()

    def _on_failed(self, error: BaseException) -> None:
        if isinstance(error, BookdeskError):
            self.told.emit(str(error))
        else:
            self._runner.on_unexpected(error)


def begin_to_give(runner: TaskRunner, path: Path, owner: QObject) -> None:
    """Give the server a snapshot of a book, in a process of its own; nobody waits for it."""
    from desktop.services.stations.snapshots import TAIL_FACTS, give_snapshot  # noqa: PLC0415 - a book alone needs none of it

    def on_error(error: BaseException) -> None:
        # The server is away, or the disk is full: the next close comes, and other stations are.
        if not isinstance(error, BookdeskError):
            runner.on_unexpected(error)

    runner.run_process(
        give_snapshot, (path, TAIL_FACTS), on_error=on_error, owner=owner, question="give"
    )
