"""Why a commission is what it is: its steps, which add up to the cent, and the heads billed."""

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from desktop.models.saying import in_words, shown
from desktop.models.table import Column, RowTableModel
from desktop.services.commission_story import (
    CommissionStory,
    HeadLine,
    StoryLine,
    read_commission_story,
)
from desktop.views.errors import presenter
from desktop.views.formatting import Formats
from desktop.views.session import Session
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label

_SIZE = (820, 600)
_STYLES = {"sum": "total strong", "share": "strong", "note": "muted"}


def tr(text: str) -> str:
    """In the language of the program."""
    return QCoreApplication.translate("commission", text)


def step_columns(texts: Formats) -> list[Column[StoryLine]]:
    """What is added, what it comes to."""

    def sign(line: StoryLine) -> str:
        return "negative" if line.step.cents < 0 else ""

    def amount(roles: frozenset[str]) -> Column[StoryLine]:
        title = tr("Amount") if "part" in roles else tr("Comes to")
        return Column(
            title,
            lambda line: texts.money(line.step.cents) if line.step.role in roles else "",
            "money", lambda line: line.step.cents, sign, width=128,
        )  # fmt: skip

    return [
        Column(tr("Product and deal"), lambda line: line.product, width=176,
               style=lambda _: "muted"),
        Column(tr("Step"), lambda line: shown(line.step.text), width=320,
               tooltip=lambda line: shown(line.step.text)),
        amount(frozenset({"part", "note"})),
        amount(frozenset({"sum", "share"})),
    ]  # fmt: skip


def head_columns(texts: Formats) -> list[Column[HeadLine]]:
    """Who was active, through which channel, at what fee."""
    return [
        Column(tr("Account"), lambda head: head.code, "mono", width=104),
        Column(tr("Name"), lambda head: head.name, width=232),
        Column(tr("Channel"), lambda head: in_words(head.channel), width=104),
        Column(tr("Wagers"), lambda head: texts.count(head.tickets), "number",
               lambda head: head.tickets, width=88),
        Column(tr("Fee"), lambda head: texts.money(head.fee), "money", lambda head: head.fee,
               width=104),
    ]  # fmt: skip


class CommissionDialog(Dialog):
    """The steps of one agent and week, and the list of the heads."""

    def __init__(self, session: Session, week: str, code: str, parent: QWidget) -> None:
        """Open on the week that starts on an ISO day."""
        super().__init__(parent)
        self.story: CommissionStory | None = None
        texts = session.formatting
        self.setWindowTitle(tr("Why this commission"))
        self.resize(*(session.theme.pixels(size) for size in _SIZE))
        self._texts = texts
        self._title = label(code, "title")
        self._note = label(" ", "secondary")
        self._note.setWordWrap(True)
        self.steps: RowTableModel[StoryLine] = RowTableModel(
            step_columns(texts), lambda line: line.no, lambda line: _STYLES.get(line.step.role, ""),
            parent=self,
        )  # fmt: skip
        self.heads: RowTableModel[HeadLine] = RowTableModel(
            head_columns(texts), lambda head: (head.code, head.channel), parent=self
        )
        self.faces = QTabWidget()
        self.faces.setDocumentMode(True)
        for name, model, empty in (
            (tr("&Steps"), self.steps, tr("The week is worked out …")),
            (tr("&Heads"), self.heads, tr("Nobody was active.")),
        ):
            grid = GridView(session.theme, name.replace("&", ""), empty_text=empty)
            grid.setModel(model)
            grid.setSortingEnabled(False)
            self.faces.addTab(grid, name)
        self._lay_out()
        now = session.clock_ms()
        session.runner.read(
            lambda reader: read_commission_story(reader, week, code, now),
            self._on_read,
            on_error=presenter(self, session.strip),
            owner=self,
        )

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        close = button(tr("&Close"), self.reject)
        close.setDefault(True)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._note)
        column.addWidget(self.faces, 1)
        column.addLayout(buttons)
        self.faces.setFocus()

    @Slot(object)
    def _on_read(self, story: CommissionStory) -> None:
        self.story = story
        due = self._texts.money(abs(story.due))
        said = tr("{0} has {1} coming") if story.due >= 0 else tr("{0} owes {1}")
        who = f"{story.code} {story.name}".strip()
        self._title.setText(said.format(who, due))
        state = tr("As the week was closed.") if story.is_closed else tr("As if it closed now.")
        side = tr("Net loss: + the players lost. Commission: + the agent earns it.")
        self._note.setText(f"{state} {side}")
        self.steps.set_rows(story.lines)
        self.heads.set_rows(story.heads)
