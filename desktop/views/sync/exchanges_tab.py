"""What went over the line last, and how file and disk are (UX c.14, SYNC 2.14)."""

from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.book.commit_times import Spread
from desktop.book.opening import Book
from desktop.domain.weeks import instant
from desktop.models.table import RowTableModel
from desktop.services.stations.diagnosing import save_bundle
from desktop.services.stations.health import Health, read_health
from desktop.tasks.correspondent import Correspondent, Exchange
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.sync.columns import exchange_columns
from desktop.views.sync.words import tr
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button
from desktop.views.widgets.wrapped_label import WrappedLabel


class ExchangesTab(QWidget):
    """The newest question to the server first; waits that ended with nothing are left out."""

    def __init__(
        self,
        session: Session,
        correspondent: Correspondent,
        strip: AlertStrip,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._correspondent, self._strip = session, correspondent, strip
        self._commits: Spread | None = None
        self.exchanges: RowTableModel[Exchange] = RowTableModel(
            exchange_columns(session.formatting), lambda one: one.number, parent=self
        )
        self.grid = GridView(
            session.theme, tr("Exchanges"),
            empty_text=tr("Nothing went over the line since the program was started."),
        )  # fmt: skip
        self.grid.setModel(self.exchanges)
        self.health, self.commits = WrappedLabel("hint"), WrappedLabel("hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.grid, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self.health)
        told.addWidget(self.commits)
        row.addLayout(told, 1)
        self.bundle_button = button(tr("&Diagnostic bundle…"), self.ask_where)
        self.bundle_button.setToolTip(
            tr("Logs, counts and hashes for whoever looks for a fault: no names, no amounts.")
        )
        row.addWidget(self.bundle_button)
        column.addLayout(row)
        self.setFocusProxy(self.grid)

    @Slot()
    def reload(self) -> None:
        """Show what went over the line, and look at the file."""
        self.exchanges.set_rows(self._correspondent.exchanges)
        path = self._session.path
        self._session.runner.read(
            lambda reader: read_health(reader, path), self._on_health, owner=self,
            question="health",
        )  # fmt: skip
        self._session.runner.write(_commits_of, self._on_commits, owner=self, question="commits")

    @Slot()
    def ask_where(self) -> None:
        """Ask where the diagnostic bundle is to be written."""
        dialog = QFileDialog(self, tr("Diagnostic bundle"), "bookdesk-diagnosis.zip", "Zip (*.zip)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("zip")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.write_bundle)
        dialog.open()

    @Slot(str)
    def write_bundle(self, name: str) -> None:
        """Write the diagnostic bundle."""
        book, now, out = self._session.path, self._session.clock_ms(), Path(name)
        commits = self._commits

        def work() -> None:
            save_bundle(book, out, now, commits)

        def on_done(_: None) -> None:
            said = tr("Written to “{0}”. It names nobody, and holds no amount.")
            self._strip.say(said.format(out.name), tone="positive")

        self._strip.say(tr("Writing the diagnostic bundle…"))
        self._session.runner.io(
            work, on_done, on_error=presenter(self, self._strip), owner=self, question="bundle"
        )

    def _on_health(self, health: Health) -> None:
        texts = self._session.formatting
        at = health.backed_up_at
        parts = [
            tr("file {0}").format(texts.size(health.book_bytes)),
            tr("of it not merged yet (WAL) {0}").format(texts.size(health.wal_bytes)),
            tr("free on the disk {0}").format(texts.size(health.free_bytes)),
            tr("no verified backup by a routine yet")
            if at is None
            else tr("last verified backup {0}").format(texts.date_time(instant(at))),
        ]
        if health.rebuilds:
            last = texts.date_time(instant(health.rebuilt_at))
            said = tr("tables made anew {0}×, last {1}")
            parts.append(said.format(texts.count(health.rebuilds), last))
        self.health.setText(" · ".join(parts))

    def _on_commits(self, commits: Spread | None) -> None:
        self._commits = commits
        if commits is None:
            self.commits.setText(tr("Nothing was written since the program was started."))
            return
        texts = self._session.formatting
        said = tr("Commits: p50 {0}, p99 {1} (of the last {2})")
        self.commits.setText(
            said.format(
                texts.milliseconds(commits.p50),
                texts.milliseconds(commits.p99),
                texts.count(commits.count),
            )
        )


def _commits_of(book: Book) -> Spread | None:
    return book.commit_times.spread()
