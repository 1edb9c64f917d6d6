"""What the exposure page looks at: kinds, agent, whose part, day, sport and period."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from desktop.book.queries.people import AccountRow
from desktop.domain.accounts import AccountKind
from desktop.domain.markets import Period, Sport
from desktop.domain.sentences import say
from desktop.models.saying import in_words, shown
from desktop.services.exposure.scope import Kinds, Part, Scope
from desktop.views.exposure.columns import PERIOD_WORDS, tr
from desktop.views.widgets.wrapping_row import WrappingRow

LEAST_LETTERS = 10
_AGENTS = frozenset({AccountKind.MASTER, AccountKind.AGENT})
_DAYS = ((say("Every day"), None), (say("Yesterday"), -1), (say("Today"), 0), (say("Tomorrow"), 1))
_KINDS = (
    (say("All kinds"), Kinds.ALL),
    (say("Straights"), Kinds.STRAIGHT),
    (say("Parlays and teasers"), Kinds.PARLAY_AND_TEASER),
    (say("Parlays"), Kinds.PARLAY),
    (say("Teasers"), Kinds.TEASER),
    (say("If bets"), Kinds.IF_BET),
)
_PARTS = (
    (say("As written"), Part.WRITTEN),
    (say("By chart percent"), Part.CHARTED),
    (say("House's share"), Part.HOUSE),
)


class ScopeBar(QWidget):
    """A row of choices.

    Signals:
        changed: Something else is looked at.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kinds = self._box(tr("Kinds of tickets"), _KINDS)
        self.state = self._box(
            tr("Open or graded"), ((say("Open"), False), (say("With graded"), True))
        )
        self.day = self._box(tr("Day of the event"), _DAYS)
        self.sport = self._box(
            tr("Sport"),
            (
                (say("Every sport"), ""),
                *((in_words(sport).capitalize(), sport.value) for sport in Sport),
            ),
        )
        periods = ((PERIOD_WORDS.get(period, say("Whole game")), period.value) for period in Period)
        self.period = self._box(tr("Period"), ((say("Every period"), ""), *periods))
        self.agent = self._box(tr("Agent"), ((say("Everybody"), None),))
        self.part = self._box(tr("Whose part"), _PARTS)
        row = WrappingRow(8)
        self.setLayout(row)
        for box in (
            self.kinds, self.state, self.day, self.sport, self.period, self.agent, self.part,
        ):  # fmt: skip
            row.addWidget(box)

    def scope(self, today: date) -> Scope:
        """What is chosen; `today` is the book's day."""
        offset = self.day.currentData()
        return Scope(
            # Qt gives the words of an enumeration back as plain text.
            kinds=Kinds(self.kinds.currentData()),
            agent_id=self.agent.currentData(),
            part=Part(self.part.currentData()),
            with_graded=self.state.currentData(),
            day="" if offset is None else (today + timedelta(days=offset)).isoformat(),
            sport=self.sport.currentData(),
            period=self.period.currentData(),
        )

    @property
    def agent_code(self) -> str:
        """The code of the chosen agent; empty for everybody."""
        return self.agent.currentText().partition(" ")[0] if self.agent.currentData() else ""

    def show_agents(self, accounts: Sequence[AccountRow]) -> None:
        """Offer these agents; the chosen one stays."""
        chosen = self.agent.currentData()
        blocker = QSignalBlocker(self.agent)
        while self.agent.count() > 1:
            self.agent.removeItem(1)
        for account in accounts:
            if account.kind in _AGENTS:
                self.agent.addItem(f"{account.code} {account.name}".strip(), account.id)
        self.agent.setCurrentIndex(max(0, self.agent.findData(chosen)))
        blocker.unblock()

    def _box(self, name: str, choices: Sequence[tuple[str, object]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        box.setToolTip(name)
        # Long names must not widen the window: the list that opens shows the whole words.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(LEAST_LETTERS)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for text, value in choices:
            box.addItem(shown(text), value)
        box.currentIndexChanged.connect(self._on_chosen)
        return box

    @Slot(int)
    def _on_chosen(self, index: int) -> None:
        del index
        self.changed.emit()
