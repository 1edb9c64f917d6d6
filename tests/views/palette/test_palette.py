"""The palette over a real book: what each sign asks for, what Enter, Tab and arrows do."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desktop.book.queries.people import find_account
from desktop.book.reading import BookReader
from desktop.services.users import Role
from desktop.views.actions import Action
from desktop.views.palette.usage import Usage
from desktop.views.palette.window import CommandPalette
from tests.shop import Shop

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "palette.bookdesk")
    made.game(451)
    made.number = made.accept("452 100").number
    made.accept("452 9000", "P3")
    yield made
    made.book.close()


@pytest.fixture
def palette(session, qtbot):
    ran, blocked = [], "3 tickets are unsettled."
    actions = [
        Action("tickets.void", "Void ticket", lambda: ran.append("void"), ("Del",), "Tickets"),
        Action("week.close", "Close week", lambda: None, why_disabled=lambda: blocked),
        Action("page.settlement", "Settlement", lambda: ran.append("page"), ("Alt+7",)),
        Action("look.dark", "Dark theme", lambda: ran.append("dark")),
    ]
    made = CommandPalette(session, lambda: actions)
    qtbot.addWidget(made)
    made.ran, made.led = ran, []
    made.go.connect(lambda page, payload: made.led.append((page, payload)))
    made.window_asked.connect(lambda page, payload: made.led.append(("apart", page, payload)))
    with qtbot.waitExposed(made):
        made.open_empty()
    return made


def titles(palette):
    return [item.title for item in palette.found]


def typed(palette, qtbot, session, text):
    palette.box.setText(text)
    qtbot.waitUntil(lambda: session.runner.is_idle)
    return titles(palette)


def press(palette, key, modifiers=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(palette.box, key, modifiers)


def test_nothing_typed_lists_what_can_be_done_and_what_cannot_stands_last(palette):
    assert titles(palette) == ["Void ticket", "Settlement", "Dark theme", "Close week"]
    assert palette.found[0].keys == "Del"


@pytest.mark.parametrize(
    ("words", "first"),
    [("voi", "Void ticket"), ("kill", "Void ticket"), ("grade", "Settlement"),
     ("night", "Dark theme"), ("> dth", "Dark theme")],
)  # fmt: skip
def test_commands_are_found_by_beginnings_synonyms_and_letters(
    palette, qtbot, session, words, first
):
    assert typed(palette, qtbot, session, words)[0] == first


def test_enter_runs_a_command_and_closes_and_it_is_remembered(palette, qtbot, session):
    palette.box.setText("voi")
    press(palette, Qt.Key.Key_Return)
    assert palette.ran == ["void"]
    assert not palette.isVisible()
    usage = Usage(session.settings, session.actor.name, session.clock_ms)
    assert usage.weight("tickets.void") > usage.weight("look.dark") == 0
    palette.open_empty()
    press(palette, Qt.Key.Key_Up)
    assert palette.box.text() == "voi"
    press(palette, Qt.Key.Key_Down)
    assert palette.box.text() == ""


def test_what_is_used_much_comes_first_among_what_fits_alike(palette, qtbot, session):
    assert titles(palette)[0] == "Void ticket"
    for _ in range(2):
        palette.open_empty()
        palette.box.setText("dark")
        press(palette, Qt.Key.Key_Return)
    palette.open_empty()
    assert titles(palette)[0] == "Dark theme"
    later = Usage(session.settings, session.actor.name, lambda: session.clock_ms() + 90_000_000)
    assert (
        0
        < later.weight("look.dark")
        < Usage(session.settings, session.actor.name, session.clock_ms).weight("look.dark")
    )


def test_what_cannot_run_says_why_and_stays_open(palette):
    palette.box.setText("week")
    assert palette.reason.text() == "3 tickets are unsettled."
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_a_page_is_led_to_and_with_control_in_a_window_of_its_own(palette):
    palette.box.setText("settl")
    press(palette, Qt.Key.Key_Return)
    palette.open_empty()
    palette.box.setText("settl")
    press(palette, Qt.Key.Key_Return, CONTROL)
    assert palette.led == [("settlement", None), ("apart", "settlement", None)]


def test_accounts_events_and_tickets_lead_to_their_pages(palette, shop, qtbot, session):
    assert typed(palette, qtbot, session, "@p")[:3] == ["P1", "P2", "P3"]
    press(palette, Qt.Key.Key_Down)
    press(palette, Qt.Key.Key_Return)
    palette.open_empty()
    (event,) = typed(palette, qtbot, session, "451")
    assert event == "451 Away451 at 452 Home451"
    press(palette, Qt.Key.Key_Return)
    palette.open_empty()
    assert typed(palette, qtbot, session, f"# {shop.number.lower()}") == [shop.number]
    press(palette, Qt.Key.Key_Return)
    assert [page for page, _ in palette.led] == ["accounts", "board", "tickets"]
    assert palette.led[0] == ("accounts", "P2")
    palette.open_empty()
    assert "No ticket" in typed(palette, qtbot, session, "#nonsense")[0]


def test_a_key_asks_the_book_once_and_an_old_answer_is_dropped(palette, qtbot, session):
    asked = []
    read = session.runner.read
    session.runner.read = lambda *args, **options: asked.append(1) or read(*args, **options)
    for number, text in enumerate(("p", "p3", "4", "45", "> voi", "= 2 + 2", "@", "!"), 1):
        before = len(asked)
        palette.box.setText(text)
        assert len(asked) - before <= 1, (number, text)
    qtbot.waitUntil(lambda: session.runner.is_idle)
    asked.clear()
    palette.box.setText("p")
    palette.box.setText("p2")
    qtbot.waitUntil(lambda: session.runner.is_idle)
    assert titles(palette) == ["P2"]
    assert len(asked) == 2
    palette.box.setText("p3")
    palette.box.setText("> voi")
    qtbot.waitUntil(lambda: session.runner.is_idle)
    assert titles(palette) == ["Void ticket"]


def test_the_calculator_answers_at_once_and_enter_copies(palette):
    palette.box.setText("= p -110 -110 +135 100")
    assert titles(palette)[:3] == ["756.49", "100.00", "856.49"]
    press(palette, Qt.Key.Key_Return)
    assert QGuiApplication.clipboard().text() == "756.49"
    palette.open_empty()
    palette.box.setText("=-110")
    assert titles(palette) == ["−110", "1.909", "10/11", "0.909", "52.38 %"]
    palette.box.setText("= 2 +")
    assert palette.found[0].why_disabled is not None


def test_help_topics_are_found_and_asked_for(palette, qtbot, session):
    asked = []
    palette.help_asked.connect(asked.append)
    assert "How a wager is typed" in typed(palette, qtbot, session, "? how a wager is typed")
    press(palette, Qt.Key.Key_Return)
    assert asked[0].page == "wagers"


def test_alerts_are_read_once_and_filtered_by_words(palette, qtbot, session):
    asked = []
    read = session.runner.read
    session.runner.read = lambda *args, **options: asked.append(1) or read(*args, **options)
    assert "P3" in typed(palette, qtbot, session, "!")[0]
    assert len(typed(palette, qtbot, session, "! p3")) == 1
    assert typed(palette, qtbot, session, "! nothing like it") == []
    assert len(asked) == 1


def test_a_command_with_arguments_shows_what_it_would_change_before_it_does(
    palette, qtbot, session
):
    assert typed(palette, qtbot, session, "set lim")[0] == "Set the wager limit of an account"
    press(palette, Qt.Key.Key_Tab)
    assert palette.box.text() == "> set limit "
    assert "> set limit P2" in typed(palette, qtbot, session, "> set limit p")
    press(palette, Qt.Key.Key_Down)
    press(palette, Qt.Key.Key_Tab)
    assert palette.box.text() == "> set limit P2 "
    (shown,) = typed(palette, qtbot, session, "> set limit P2 5000")
    assert shown.endswith("→ 5,000.00")
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert "Enter again" in palette.reason.text()
    press(palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.strip.tone == "positive")
    assert "→ 5,000.00" in session.strip.sentence
    palette.open_empty()
    (shown,) = typed(palette, qtbot, session, "> set limit P2 100")
    assert "5,000.00 → 100.00" in shown


@pytest.mark.parametrize(
    ("text", "said"),
    [("> set limit nobody 5", "nobody"), ("> set limit P2 x", "not an amount"),
     ("> set limit P2 5 6", "Type set limit"), ("> set credit P2 -5", "0 or more")],
)  # fmt: skip
def test_arguments_that_will_not_do_are_refused_with_a_sentence(
    palette, qtbot, session, text, said
):
    typed(palette, qtbot, session, text)
    assert said.casefold() in palette.reason.text().casefold()
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()
    assert session.strip.tone == ""


def test_who_may_not_is_told_so(palette, qtbot, session):
    session.actor = replace(session.actor, role=Role.CLERK)
    typed(palette, qtbot, session, "> set limit P2 5000")
    assert "may not" in palette.reason.text()


def test_a_status_is_changed_and_a_call_taken(palette, qtbot, session):
    typed(palette, qtbot, session, "suspend p1")
    press(palette, Qt.Key.Key_Return)
    press(palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.strip.tone == "positive")
    with BookReader(session.path) as reader:
        assert find_account(reader, "P1").status == "suspended"
    palette.open_empty()
    typed(palette, qtbot, session, "call p2")
    press(palette, Qt.Key.Key_Return)
    assert palette.led == [("entry", "P2")]
