"""The language of a filter is completed while it is typed, and told on a question mark."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.domain.fact_filter import EXAMPLES as FACT_EXAMPLES
from desktop.domain.ticket_filter import EXAMPLES as TICKET_EXAMPLES
from desktop.views.journal.terms import fact_terms
from desktop.views.tickets.terms import ticket_terms
from desktop.views.widgets.filter_bar import FilterBar
from desktop.views.widgets.filter_terms import FilterTerm, offers

TERMS = (
    FilterTerm("acct", "acct:P1", "the player"),
    FilterTerm("status", "status:open", "what became of it", ("open", "lost", "void")),
    FilterTerm("sport", "sport:football", "the sport", ("football",)),
)


@pytest.fixture
def bar(theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 500)
    made = FilterBar(theme, "filter", parent=window)
    made.offer_terms(TERMS)
    with qtbot.waitExposed(window):
        window.show()
    made.resize(800, 40)
    made.take_focus()
    yield made
    window.close()


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("", []),
        ("s", ["status:", "sport:"]),
        ("sta", ["status:"]),
        ("status:", ["status:open", "status:lost", "status:void"]),
        ("STATUS:L", ["status:lost"]),
        ("status:lost", []),
        ("acct:", []),
        ("ravens", []),
    ],
)
def test_a_word_may_become(word, found):
    assert [offer.text for offer in offers(TERMS, word)] == found


def test_tab_completes_the_name_and_then_the_value(bar, qtbot):
    qtbot.keyClicks(bar.box, "ravens sta")
    assert bar.box.offered.isVisible()
    qtbot.keyClick(bar.box, Qt.Key.Key_Tab)
    assert bar.text == "ravens status:"
    qtbot.keyClick(bar.box, Qt.Key.Key_Down)
    qtbot.keyClick(bar.box, Qt.Key.Key_Down)
    qtbot.keyClick(bar.box, Qt.Key.Key_Return)
    assert bar.text == "ravens status:lost"
    assert not bar.box.offered.isVisible()


def test_down_leads_into_the_table_where_nothing_is_offered(bar, qtbot):
    qtbot.keyClicks(bar.box, "ravens")
    with qtbot.waitSignal(bar.left_downwards):
        qtbot.keyClick(bar.box, Qt.Key.Key_Down)


def test_escape_first_puts_the_offers_away_and_then_clears(bar, qtbot):
    qtbot.keyClicks(bar.box, "st")
    qtbot.keyClick(bar.box, Qt.Key.Key_Escape)
    assert (bar.text, bar.box.offered.isVisible()) == ("st", False)
    qtbot.keyClick(bar.box, Qt.Key.Key_Escape)
    assert bar.text == ""


def test_a_question_mark_tells_every_term_and_is_not_typed(bar, qtbot):
    qtbot.keyClick(bar.box, Qt.Key.Key_Question)
    assert bar.sheet.isVisible()
    told = {part.accessibleName() for part in bar.sheet.findChildren(QWidget)}
    assert "status:open: what became of it" in told
    assert bar.text == ""
    qtbot.keyClick(bar.box, Qt.Key.Key_Question)
    assert not bar.sheet.isVisible()


def test_every_term_that_can_be_read_is_told():
    assert {term.name for term in ticket_terms()} == set(TICKET_EXAMPLES)
    assert {term.name for term in fact_terms()} == set(FACT_EXAMPLES)
