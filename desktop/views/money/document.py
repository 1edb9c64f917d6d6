"""One transaction with its postings, who entered and approved it, and what took it back."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop.book.queries.document_entries import EntryRow
from desktop.domain.weeks import instant
from desktop.models.saying import in_words
from desktop.models.table import RowTableModel
from desktop.services.document_story import DocumentStory, read_document
from desktop.services.funding.reversing import find_reversal_problem
from desktop.services.users import Right
from desktop.views.errors import presenter
from desktop.views.money.columns import entry_columns, tr
from desktop.views.session import Session
from desktop.views.widgets.card import Card
from desktop.views.widgets.dialog import Dialog
from desktop.views.widgets.figure_strip import Figure, FigureStrip
from desktop.views.widgets.grid_view import GridView
from desktop.views.widgets.looks import button, label

_SIZE = (980, 560)
_KINDS = frozenset({"money"})


class DocumentDialog(Dialog):
    """Shows a document; from here it is reversed.

    Signals:
        reversal_asked: The DocumentRow that is to be taken back.
        account_asked: The code of an account.
    """

    reversal_asked = Signal(object)
    account_asked = Signal(str)

    def __init__(self, session: Session, document_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._document_id = session, document_id
        self._present = presenter(self, session.strip)
        self.story: DocumentStory | None = None
        self.setWindowTitle(tr("Transaction"))
        self.resize(*(session.theme.pixels(size) for size in _SIZE))
        self.model: RowTableModel[EntryRow] = RowTableModel(
            entry_columns(session.formatting), lambda entry: entry.id, parent=self
        )
        self.figures = FigureStrip(tr("Money of the transaction"))
        self.said = QFormLayout()
        self._build()
        session.hub.listen(self, _KINDS, lambda _: self.reload())
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the document anew."""
        document_id = self._document_id
        self._session.runner.read(
            lambda reader: read_document(reader, document_id),
            self._on_read,
            on_error=self._present,
            owner=self,
            question="document",
        )

    @Slot()
    def ask_reverse(self) -> None:
        """Ask for the reversal."""
        if self.story is not None:
            self.reversal_asked.emit(self.story.document)

    @Slot()
    def show_account(self) -> None:
        """Leave for the account."""
        if self.story is not None:
            self.account_asked.emit(self.story.document.account)
            self.accept()

    def _build(self) -> None:
        self._title = label(" ", "title")
        self._whose = label(" ", "secondary")
        self._reverse = button(tr("&Reverse…"), self.ask_reverse)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title)
        head.addWidget(self._whose)
        head.addStretch(1)
        head.addWidget(self._reverse)
        head.addWidget(button(tr("Show &account"), self.show_account))
        close = button(tr("&Close"), self.reject)
        head.addWidget(close)
        self.said.setHorizontalSpacing(16)
        self.said.setVerticalSpacing(4)
        card = Card(tr("Postings"), flush=True)
        self.card = card
        grid = GridView(
            self._session.theme,
            tr("Postings"),
            empty_text=tr("It moves no balance: free play is no money."),
        )
        grid.setModel(self.model)
        card.body.addWidget(grid)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.figures)
        column.addLayout(self.said)
        column.addWidget(card, 1)
        # Not on a button: a stray Space must not begin a reversal.
        grid.setFocus()

    @Slot(object)
    def _on_read(self, story: DocumentStory) -> None:
        self.story = story
        document, texts = story.document, self._session.formatting
        self._title.setText(document.number)
        what = in_words(document.kind)
        whose = f"{document.account} {document.name}".strip()
        self._whose.setText(f"{what} · {whose}")
        self.figures.set_figures(self._money(story))
        while self.said.rowCount():
            self.said.removeRow(0)
        for title, text in self._lines(story):
            words = label(text)
            words.setWordWrap(True)
            self.said.addRow(label(title, "secondary"), words)
        self.model.set_rows(story.entries)
        self.card.header.set_note(
            tr("together {0}").format(texts.money(story.total)) if story.entries else ""
        )
        problem = find_reversal_problem(document)
        if problem is None and not self._session.actor.has(Right.MONEY_REVERSE):
            problem = tr("Only an owner or manager may reverse transactions.")
        self._reverse.setEnabled(problem is None)
        self._reverse.setToolTip(problem or "")

    def _money(self, story: DocumentStory) -> list[Figure]:
        document, texts = story.document, self._session.formatting
        side = tr("account’s side")
        tone = "negative" if document.cents < 0 else ""
        figures = [Figure(tr("Amount"), texts.signed_money(document.cents), side, tone)]
        if document.fee:
            figures.append(Figure(tr("Fee"), texts.signed_money(-document.fee), side))
        if document.bonus:
            figures.append(Figure(tr("Bonus"), texts.signed_money(document.bonus), side))
        what = tr("Free play") if document.kind == "free_play" else tr("Balance")
        figures.append(
            Figure(what, texts.signed_money(document.effect), tr("moved by"),
                   "negative" if document.effect < 0 else "")
        )  # fmt: skip
        return figures

    def _lines(self, story: DocumentStory) -> list[tuple[str, str]]:
        document, texts = story.document, self._session.formatting
        posted = texts.date_time(instant(document.at))
        lines = [
            (tr("Posted"), tr("{0} by {1}").format(posted, document.user)),
            (tr("Figure date"), tr("{0}, in the week of {1}").format(
                texts.day(date.fromisoformat(document.day)),
                texts.day(date.fromisoformat(document.week)))),
            (tr("Method"), " ".join(filter(None, (in_words(document.method), document.reference)))),
            (tr("Other account"), document.contra),
            (tr("Reason"), document.memo),
            (tr("Asked for"), self._asked(story)),
            (tr("Takes back"), document.reverses),
            (tr("Taken back by"), document.reversed_by),
        ]  # fmt: skip
        return [(title, text) for title, text in lines if text]

    def _asked(self, story: DocumentStory) -> str:
        request, texts = story.request, self._session.formatting
        if request is None:
            return ""
        asked = texts.date_time(instant(request.at))
        said = tr("{0} by {1}").format(asked, request.user)
        if request.decided_at is None:
            return said
        decided = texts.date_time(instant(request.decided_at))
        return tr("{0}; approved {1} by {2}").format(said, decided, request.decided_by)
