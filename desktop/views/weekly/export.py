"""Handing out the weekly figures: a workbook or CSV, or everything of a closed week."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.weeks import instant
from desktop.reports.questions import Question
from desktop.views.exporting import Export, Exporter
from desktop.views.languages.choosing import language_spoken
from desktop.views.weekly.columns import tr

if TYPE_CHECKING:
    from desktop.reports.writing import Form


class WeekExport(Exporter):
    """The files of one week."""

    def question(self, week: str, name: str = "weekly-figures", agent: str = "") -> Question:
        """What is asked about the week that starts on an ISO day."""
        session = self.session
        asked_at, starts_on = instant(session.clock_ms()), date.fromisoformat(week)
        return Question(name, asked_at, starts_on, agent or None, session.actor.name)

    def ask_figures(self, week: str, form: "Form") -> None:
        """Ask for the file of the figures of a week, and write it."""
        stem = f"weekly-figures-{week}"
        self.ask_report(tr("Export weekly figures"), stem, self.question(week), form)

    def ask_pack(self, week: str) -> None:
        """Ask for the folder that gets a folder with everything of a closed week."""
        title = tr("Folder for the files of the week")
        self.ask_folder(title, lambda chosen: self.hand_out(week, chosen / week))

    def hand_out(self, week: str, folder: Path) -> None:
        """Write figures, statements and invoices of a closed week, printed too, with checksums."""
        from desktop.views.printing.packs import write_week_pack  # noqa: PLC0415 - read at its first use
        from desktop.views.printing.printers import usual_format  # noqa: PLC0415 - as above

        session = self.session
        size = usual_format(session.formatting.locale)
        args = (session.path, date.fromisoformat(week), folder, size)
        done = tr("{1} files are written to {0}.")
        work = partial(write_week_pack, language=language_spoken())
        self.write(Export(f"closing-files {week}", folder, work, lambda _: args, done))
