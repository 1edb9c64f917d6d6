"""The postings of the week that is shown, added up again at a person's wish."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.models.saying import shown
from desktop.services.figures import WeekFigures
from desktop.services.week_audit import WeekAudit, audit_week
from desktop.views.actions import Action
from desktop.views.errors import presenter
from desktop.views.session import Session
from desktop.views.weekly.columns import tr


class WeekAuditing(QObject):
    """Says whether the figures are what the postings come to."""

    def __init__(self, session: Session, page: QWidget, title: str) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._figures: WeekFigures | None = None
        self.action = Action(
            "weekly.audit", tr("Check the figures against the postings"), self.start, (), title,
            "circle-check", self._why_not, ("audit", "add up", "reconcile"),
        )  # fmt: skip

    def follow(self, figures: WeekFigures) -> None:
        """These figures are shown now."""
        self._figures = figures

    def start(self) -> None:
        """Add the week up in the background."""
        if self._figures is None:
            return
        week = self._figures.week.starts_on
        self._session.runner.read(
            lambda reader: audit_week(reader, week),
            self._tell,
            on_error=presenter(self._page, self._session.strip),
            owner=self,
            question="audit",
        )

    def _tell(self, audit: WeekAudit) -> None:
        count, strip = self._session.formatting.count, self._session.strip
        if audit.problems:
            differ = tr("{0} numbers are not what the postings come to. {1}")
            said = differ.format(count(audit.differences), shown(audit.problems[0]))
            remedy = tr("bookdesk verify says where the book differs from its journal.")
            strip.say(said, remedy, "negative")
            return
        agree = tr("{0} postings of {1} accounts add up to the figures, to the cent.")
        said = agree.format(count(audit.postings), count(audit.accounts))
        strip.say(said, tone="positive", seconds=5)

    def _why_not(self) -> str | None:
        return tr("The figures are being read.") if self._figures is None else None
