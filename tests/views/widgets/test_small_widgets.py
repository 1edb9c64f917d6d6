import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desktop.domain.lines import parse_line
from desktop.domain.money import parse_money
from desktop.domain.prices import parse_price
from desktop.views.actions import Action
from desktop.views.widgets.alert_strip import AlertStrip
from desktop.views.widgets.card import Card, buddy_label
from desktop.views.widgets.figure_strip import Figure, FigureStrip
from desktop.views.widgets.filter_bar import Chip, FilterBar
from desktop.views.widgets.giving_button import GivingButton
from desktop.views.widgets.nav_rail import NavRail, RailPage
from desktop.views.widgets.page_header import PageHeader
from desktop.views.widgets.parsed_edit import ParsedEdit, money_edit
from desktop.views.widgets.progress_line import ProgressLine
from desktop.views.widgets.toast import Toast

PAGES = [
    RailPage("desk", "Desk", "layout-dashboard", "1"),
    RailPage("journal", "Journal", "history", "0"),
]


@pytest.fixture
def show(qtbot):
    def add(widget):
        qtbot.addWidget(widget)
        with qtbot.waitExposed(widget):
            widget.show()
        return widget

    return add


def texts(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def test_a_figure_says_its_value_and_whose_side_it_is_on(show, theme):
    strip = show(FigureStrip("Player"))
    strip.set_figures([Figure("Balance", "1,240.00", "player owes", "negative")])
    assert texts(strip) == ["Balance", "1,240.00", "player owes"]
    names = [label.accessibleName() for label in strip.findChildren(QLabel)]
    assert "Balance: player owes 1,240.00" in names


def test_figures_keep_their_labels_while_values_change(show, theme):
    strip = show(FigureStrip("Player"))
    strip.set_figures([Figure("Balance", "1.00"), Figure("Pending", "2.00")])
    before = strip.findChildren(QLabel)
    strip.set_figures([Figure("Balance", "3.00"), Figure("Pending", "2.00")])
    assert strip.findChildren(QLabel) == before
    assert before[1].text() == "3.00"


@pytest.fixture
def bar(show, theme):
    chips = [Chip("open", "Open", "status"), Chip("graded", "Graded", "status"), Chip("my", "My")]
    made = show(FilterBar(theme, "acct:", chips))
    made.told = []
    made.filter_changed.connect(lambda *said: made.told.append(said))
    return made


def chip(bar, title):
    return next(b for b in bar.findChildren(QPushButton) if b.text() == title)


def test_typing_is_told_once_after_a_pause(bar, qtbot):
    qtbot.keyClicks(bar.box, "acct:12 ")
    assert bar.told == []
    qtbot.waitUntil(lambda: bool(bar.told))
    assert bar.told == [("acct:12", frozenset())]


def test_chips_of_one_group_exclude_each_other(bar, qtbot):
    for title in ("Open", "My", "Graded"):
        qtbot.mouseClick(chip(bar, title), Qt.MouseButton.LeftButton)
    assert bar.told[-1] == ("", frozenset({"graded", "my"}))


def test_down_leaves_the_filter_for_the_grid_and_escape_clears_it(bar, qtbot):
    left = []
    bar.left_downwards.connect(lambda: left.append(1))
    qtbot.keyClicks(bar.box, "x")
    qtbot.keyClick(bar.box, Qt.Key.Key_Down)
    qtbot.keyClick(bar.box, Qt.Key.Key_Escape)
    assert left == [1]
    assert bar.text == ""


def test_the_rail_tells_the_page_by_click(show, theme, qtbot):
    rail = show(NavRail(theme, PAGES))
    chosen = []
    rail.page_chosen.connect(chosen.append)
    rail.set_page("desk")
    qtbot.mouseClick(rail.findChildren(QPushButton)[1], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(rail.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert chosen == ["journal", "desk"]
    assert rail.current_page == "desk"


def test_the_rail_folds_to_icons_with_names(show, theme):
    rail = show(NavRail(theme, PAGES))
    open_width = rail.width()
    rail.toggle_fold()
    assert rail.width() < open_width
    assert [made.text() for made in rail.findChildren(QPushButton)] == ["", ""]
    names = [made.accessibleName() for made in rail.findChildren(QPushButton)]
    assert names == ["Desk", "Journal"]


def test_the_alert_strip_keeps_its_height(show, theme):
    strip = show(AlertStrip(theme))
    empty = strip.height()
    strip.say("Leg 3 moved.", "F7 takes it", "warning")
    assert strip.height() == empty
    assert strip.sentence == "Leg 3 moved."
    strip.clear()
    assert (strip.height(), strip.sentence) == (empty, "")


def test_an_alert_is_dismissed_by_hand(show, theme, qtbot):
    strip = show(AlertStrip(theme))
    strip.say("The line is down.")
    dismissed = []
    strip.dismissed.connect(lambda: dismissed.append(1))
    qtbot.mouseClick(strip.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert dismissed == [1]
    assert strip.sentence == ""


def test_short_work_never_shows_progress(show, theme):
    line = show(ProgressLine())
    line.start("Exporting")
    line.finish()
    assert not line._delay.isActive()
    assert not any(part.isVisible() for part in line._parts)


def test_progress_of_huge_work_is_shown_as_percent(show, theme, qtbot):
    line = show(ProgressLine())
    line.start("Importing")
    line.show_now()
    line.report(6_300_000_000, 10_000_000_000, "Reading lines")
    assert "63 %" in texts(line)
    assert "Reading lines" in texts(line)
    asked = []
    line.cancel_asked.connect(lambda: asked.append(1))
    qtbot.mouseClick(line.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert asked == [1]


def test_a_toast_offers_its_undo_and_counts_down(show, theme, qtbot):
    window = show(QWidget())
    window.resize(600, 300)
    toast = Toast(window)
    undone = []
    toast.say("Ticket accepted", seconds=2, undo_title="Void", undo=lambda: undone.append(1))
    assert "2 s" in texts(toast)
    toast._on_second_over()
    assert "1 s" in texts(toast)
    qtbot.mouseClick(toast.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert undone == [1]
    assert not toast.isVisible()


def test_a_toast_whose_time_is_over_goes_without_undoing(show, theme):
    toast = Toast(show(QWidget()))
    undone = []
    toast.say("Ticket accepted", seconds=1, undo_title="Void", undo=lambda: undone.append(1))
    toast._on_second_over()
    assert not toast.isVisible()
    assert undone == []


def test_a_header_button_runs_its_action_and_says_why_it_cannot(show, theme, qtbot):
    reasons, ran = [None], []
    header = show(PageHeader(theme, "Tickets"))
    export = Action(
        "e", "Export", lambda: ran.append(1), ("Ctrl+S",), why_disabled=lambda: reasons[0]
    )
    made = header.add_action(export)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton)
    reasons[0] = "There is nothing to export."
    header.refresh_actions()
    assert ran == [1]
    assert not made.isEnabled()
    assert "There is nothing to export." in made.toolTip()


@pytest.mark.parametrize(
    ("parse", "typed", "value"),
    [
        (parse_money, "1,240.50", 124050),
        (parse_money, "−12", -1200),
        (parse_line, "−3.5", -14),
        (parse_line, "pk", 0),
    ],
)
def test_a_field_reads_what_people_type(qtbot, parse, typed, value):
    field = ParsedEdit(parse, "Amount")
    qtbot.addWidget(field)
    field.setText(typed)
    assert (field.value(), field.problem()) == (value, None)


@pytest.mark.parametrize(
    ("parse", "typed"),
    [(parse_money, "12.345"), (parse_money, "1x"), (parse_line, "3.1"), (parse_price, "-50")],
)
def test_a_field_refuses_with_a_reason_and_keeps_the_text(qtbot, parse, typed):
    field = ParsedEdit(parse, "Amount")
    qtbot.addWidget(field)
    field.setText(typed)
    assert field.value() is None
    assert field.problem().endswith(".")
    assert field.text() == typed
    assert field.property("wrong") == "true"
    field.setText("")
    assert (field.value(), field.problem(), field.property("wrong")) == (None, None, "false")


@pytest.mark.parametrize("words", ["Ticket entry and results", "Wins && losses & more"])
def test_a_button_without_room_ends_in_an_ellipsis_and_says_the_whole(show, theme, words):
    button, spare = show(GivingButton(words, "link")), show(GivingButton("", "link"))
    whole = button.sizeHint()
    button.resize(whole.width() * 2 // 3, whole.height())
    assert (button.sizeHint(), button.accessibleName(), button.toolTip()) == (whole, words, words)
    pictures = []
    for count in range(1, len(words)):
        spare.set_words(words[:count] + "…")
        spare.resize(button.size())
        pictures.append(spare.grab().toImage())
    assert button.grab().toImage() in pictures


def test_a_label_names_its_field(qtbot):
    card = Card("Limits")
    qtbot.addWidget(card)
    field = money_edit("")
    made = buddy_label("&Credit limit", field)
    card.body.addWidget(made)
    card.body.addWidget(field)
    assert made.buddy() is field
    assert field.accessibleName() == "Credit limit"
