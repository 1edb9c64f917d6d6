"""Results that are more than a score: innings, stopped games, pitchers, answers, fields, races."""

import pytest
from PySide6.QtCore import Qt

from desktop.views.board.window import RESULTS, BoardPage
from tests.shop import Shop
from tests.views.opened import show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "results.book")
    made.football = made.game(451)
    made.baseball = made.event(901, league="MLB", sport="baseball")
    pitchers = {"pitcher_away": ["", "Sale"], "pitcher_home": ["", "Cole"]}
    made.record("event.changed", event=made.baseball, changes=pitchers)
    made.question = made.prop()
    made.kicker = made.over_under()
    made.runners = made.race()
    yield made
    made.book.close()


@pytest.fixture
def page(session, qtbot):
    made = show_page(BoardPage(session=session), session, qtbot)
    made.tabs.setCurrentIndex(RESULTS)
    qtbot.waitUntil(lambda: made.results.grid.model().rowCount() == 8)
    return made


def go_to(page, qtbot, event_id):
    page.results.show_event(event_id)
    qtbot.waitUntil(lambda: page.results._shown_event == event_id)
    return page.results


def recorded(session, qtbot, sql):
    found = []

    def ask(reader):
        return [tuple(row) for row in reader.connection.exec_driver_sql(sql).all()]

    session.runner.read(ask, found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def wait_for_record(session, qtbot):
    qtbot.waitUntil(lambda: "is recorded" in session.strip.sentence)


def type_innings(sheet, away, home):
    for number, (top, bottom) in enumerate(zip(away.split(), home.split(), strict=True), start=1):
        sheet.matrix.fields["away", f"i{number}"].setText(top)
        sheet.matrix.fields["home", f"i{number}"].setText(bottom)


def test_innings_make_the_final_score_and_the_starters_are_the_listed_ones(
    page, shop, session, qtbot
):
    sheet = go_to(page, qtbot, shop.baseball).sheet
    assert [field.text() for field in sheet.pitchers] == ["Sale", "Cole"]
    type_innings(sheet, "0 1 0 0 0 0 0 0 0", "0 0 2 0 0 0 0 1 x")
    sheet.ask_record()
    wait_for_record(session, qtbot)
    scores = recorded(session, qtbot, "SELECT period, away, home FROM score ORDER BY period")
    assert scores == [("2h", 0, 1), ("f5", 1, 2), ("game", 1, 3)]
    assert recorded(session, qtbot, "SELECT starter_away, starter_home FROM play") == [
        ("Sale", "Cole")
    ]


def test_an_extra_inning_keeps_what_was_typed(page, shop, qtbot):
    sheet = go_to(page, qtbot, shop.baseball).sheet
    type_innings(sheet, "0 1 0 0 0 0 0 0 0", "0 0 1 0 0 0 0 0 0")
    sheet.matrix.add_inning()
    assert sheet.matrix.fields["home", "i3"].text() == "1"
    sheet.matrix.fields["away", "i10"].setText("2")
    sheet.matrix.fields["home", "i10"].setText("0")
    assert sheet.result().final == (3, 1)


def test_of_a_called_game_it_is_said_at_once_what_stands(page, shop, qtbot):
    sheet = go_to(page, qtbot, shop.baseball).sheet
    type_innings(sheet, "0 1 0 0 0 0", "0 0 2 0 0 0")
    sheet.status.setCurrentIndex(sheet.status.findData("stopped"))
    assert sheet.consequence.startswith("Official: money line 1–2, first five")
    assert "No action: run line and totals, second half." in sheet.consequence
    type_innings(sheet, "0 1", "0 x")
    assert "Inning 2 was not played to its end" in sheet.consequence


@pytest.mark.parametrize(
    ("played", "told"), [("54", "No action: game"), ("57:30", "Official: game 17–24")]
)
def test_a_game_that_was_stopped_stands_by_the_time_that_was_played(
    page, shop, qtbot, played, told
):
    sheet = go_to(page, qtbot, shop.football).sheet
    sheet.matrix.fields["away", "final"].setText("17")
    sheet.matrix.fields["home", "final"].setText("24")
    sheet.status.setCurrentIndex(sheet.status.findData("stopped"))
    assert "the time that was played" in sheet.consequence
    sheet.played.setText(played)
    assert told in sheet.consequence


def test_a_question_is_answered_with_yes_or_no(page, shop, session, qtbot):
    sheet = go_to(page, qtbot, shop.question).answers
    sheet.ask_record()
    assert "Choose yes, no or no action" in session.strip.sentence
    sheet.no.setChecked(True)
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    wait_for_record(session, qtbot)
    assert recorded(session, qtbot, "SELECT period, away, home FROM score") == [("game", 0, 1)]


def test_an_over_and_under_is_answered_with_a_number(page, shop, session, qtbot):
    sheet = go_to(page, qtbot, shop.kicker).answers
    assert sheet.yes.isHidden()
    sheet.number.setText("9")
    sheet.ask_record()
    wait_for_record(session, qtbot)
    assert recorded(session, qtbot, "SELECT period, away, home FROM score") == [("game", 9, 0)]


def test_a_race_is_recorded_with_places_a_tie_a_scratched_horse_and_what_the_track_pays(
    page, shop, session, qtbot
):
    go_to(page, qtbot, shop.runners[0])
    sheet = page.results.field
    qtbot.waitUntil(lambda: len(sheet.fields) == 4)
    for one, place in zip(sheet.fields, ("1", "2", "2", "x"), strict=True):
        one.place.setText(place)
    sheet.fields[0].pools["win"].setText("9.60")
    sheet.fields[0].pools["show"].setText("-")
    sheet.ask_record()
    wait_for_record(session, qtbot)
    assert recorded(
        session, qtbot,
        "SELECT rot_away, status, score.away, score.home FROM event JOIN score"
        " ON event_id = event.id AND period = 'finish' ORDER BY rot_away",
    ) == [(6001, "final", 1, 1), (6002, "final", 2, 2), (6003, "final", 2, 2)]  # fmt: skip
    assert recorded(
        session, qtbot,
        "SELECT period, score.away, no_action FROM score JOIN event ON event.id = event_id"
        " WHERE rot_away = 6001 AND period LIKE 'pool%' ORDER BY period",
    ) == [("pool_place", 0, 0), ("pool_show", None, 1), ("pool_win", 960, 0)]  # fmt: skip


def test_a_filter_that_hides_entrants_leaves_the_field_whole(page, shop, qtbot):
    page.filter.set_filter("Ann")
    qtbot.waitUntil(lambda: page.results.grid.model().rowCount() == 1)
    page.results.show_event(shop.runners[0])
    qtbot.waitUntil(lambda: len(page.results.field.fields) == 4)


@pytest.mark.parametrize(
    "typed", [("first", "is not the place of Ann"), ("", "Nobody has a place")]
)
def test_a_field_without_a_winner_is_not_recorded(page, shop, session, qtbot, typed):
    place, sentence = typed
    go_to(page, qtbot, shop.runners[0])
    sheet = page.results.field
    qtbot.waitUntil(lambda: len(sheet.fields) == 4)
    sheet.fields[0].place.setText(place)
    sheet.ask_record()
    assert sentence in session.strip.sentence
