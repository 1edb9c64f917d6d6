"""The import dialog over real files and a real book."""

import pytest
from PySide6.QtCore import Qt

from desktop.book.queries.board import list_events_of_day, list_lines
from desktop.views.dialogs.import_file import ImportDialog
from tests.feeds.files import write_csv
from tests.shop import Shop
from tests.views.opened import opened

HEADINGS = (
    "date", "time", "league", "rot", "side", "team", "pitcher", "spread", "spread_price", "total",
    "total_price", "moneyline",
)  # fmt: skip
SHEET = (
    HEADINGS,
    ("2026-11-22", "13:00", "NFL", 451, "V", "Away451", "", 4.5, -110, 47.5, -110, 155),
    ("2026-11-22", "13:00", "NFL", 452, "H", "Home451", "", -4.5, -110, 47.5, -110, -175),
    ("2026-11-22", "16:25", "NFL", 461, "V", "Rivermouth", "", 7, -110, 41, -110, ""),
    ("2026-11-22", "16:25", "NFL", 462, "H", "Oldfield", "", -7, -110, 41, -110, ""),
    ("2026-11-22", "16:25", "NFL", 463, "V", "Northport", "", "abc", -110, 44, -110, ""),
    ("2026-11-22", "16:25", "NFL", 464, "H", "Lakeview", "", "abc", -110, 44, -110, ""),
)


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "imports.bookdesk")
    made.game(451, away="+155", home="-175")
    yield made
    made.book.close()


@pytest.fixture
def session(shop, theme, tmp_path):
    with opened(shop, theme, tmp_path) as session:
        yield session


@pytest.fixture
def open_dialog(session, qtbot):
    def make(kind, path):
        dialog = ImportDialog(session=session, kind=kind)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.form.path.setText(str(path))
        dialog.form.ask_read()
        qtbot.waitUntil(lambda: not dialog.work.is_running, timeout=20_000)
        return dialog

    return make


def rows(dialog):
    return [
        dialog.proposals.model.painted_row(place).texts
        for place in range(dialog.proposals.model.rowCount())
    ]


def ask(session, qtbot, question):
    answers = []
    session.runner.read(question, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def test_proposals_stand_beside_what_the_book_holds(open_dialog, tmp_path):
    dialog = open_dialog("lines", write_csv(tmp_path / "sheet.csv", *SHEET))
    assert [row[1] for row in rows(dialog)] == ["change", "new", "new"]
    changed = rows(dialog)[0]
    assert changed[2] == "2026-11-22 NFL 451 Away451 at Home451"
    assert "Home451 -4.5 -110" in changed[3]
    assert "Home451 -3.5 -110" in changed[4]
    assert "o47.5" not in changed[3]
    assert "read in the format rotation" in dialog._notices.text()


def test_refused_cells_are_listed_with_row_cell_and_reason(open_dialog, tmp_path):
    dialog = open_dialog("lines", write_csv(tmp_path / "sheet.csv", *SHEET))
    refused = [one.refusal for one in dialog._refusals.rows]
    assert {(one.row, one.cell, one.value) for one in refused} == {(6, "spread", "abc")}
    assert dialog.tabs.tabText(1) == "Refused (1)"


def test_nothing_is_written_before_a_proposal_is_applied(open_dialog, session, qtbot, tmp_path):
    open_dialog("lines", write_csv(tmp_path / "sheet.csv", *SHEET))
    events = ask(session, qtbot, lambda reader: list_events_of_day(reader, "NFL", "2026-11-22"))
    assert len(events) == 1


def test_only_what_was_taken_is_applied_and_what_was_refused_goes_to_the_rejects(
    open_dialog, session, qtbot, tmp_path
):
    dialog = open_dialog("lines", write_csv(tmp_path / "sheet.csv", *SHEET))
    dialog.proposals.grid.select_row(0)
    qtbot.keyClick(dialog.proposals.grid, Qt.Key.Key_Delete)
    qtbot.keyClick(dialog.proposals.grid, Qt.Key.Key_Return)
    assert [row[5] for row in rows(dialog)] == ["✗ refuse", "✓ take", ""]
    dialog._on_apply_taken()
    qtbot.waitUntil(lambda: "1 proposals applied" in dialog.strip.sentence)
    events = ask(session, qtbot, lambda reader: list_events_of_day(reader, "NFL", "2026-11-22"))
    assert sorted(event.rot_away for event in events) == [451, 461]
    rejects = (tmp_path / "sheet.csv.rejects.csv").read_text()
    assert "Refused by hand in the preview." in rejects
    assert "abc" in rejects


def test_the_same_file_twice_changes_nothing(open_dialog, session, qtbot, tmp_path):
    path = write_csv(tmp_path / "sheet.csv", *SHEET)
    dialog = open_dialog("lines", path)
    dialog._on_apply_all()
    qtbot.waitUntil(lambda: "3 proposals applied" in dialog.strip.sentence)
    qtbot.waitUntil(lambda: [row[1] for row in rows(dialog)] == ["unchanged"] * 3)
    again = open_dialog("lines", path)
    assert not again.apply_all.isEnabled()
    again._on_apply_all()
    qtbot.waitUntil(lambda: "0 proposals applied, 3 unchanged" in again.strip.sentence)
    (first,) = [
        event
        for event in ask(
            session, qtbot, lambda reader: list_events_of_day(reader, "NFL", "2026-11-22")
        )
        if event.rot_away == 451
    ]
    board = ask(session, qtbot, lambda reader: list_lines(reader, first.id))
    spreads = {line.side: line.line for line in board if line.market == "spread"}
    assert spreads == {"home": -18, "away": 18}


def test_the_filter_narrows_what_apply_all_applies(open_dialog, tmp_path):
    dialog = open_dialog("lines", write_csv(tmp_path / "sheet.csv", *SHEET))
    dialog.proposals.filter.set_filter("rivermouth")
    assert [row[2] for row in rows(dialog)] == ["2026-11-22 NFL 461 Rivermouth at Oldfield"]
    assert dialog.apply_all.text() == "Apply all 1 shown"


def test_results_are_compared_and_applied(open_dialog, session, qtbot, tmp_path):
    path = write_csv(
        tmp_path / "scores.csv",
        ("date", "league", "rot_away", "away", "home", "period", "away_score", "home_score",
         "status"),
        ("2026-11-22", "NFL", 451, "Away451", "Home451", "FG", 17, 24, "F"),
        ("2026-11-22", "NFL", 455, "Nobody", "Unknown", "FG", 3, 6, "F"),
    )  # fmt: skip
    dialog = open_dialog("results", path)
    assert [(row[1], row[3]) for row in rows(dialog)] == [("new", "17–24 final"), ("refused", "")]
    dialog._on_apply_all()
    qtbot.waitUntil(lambda: "1 proposals applied" in dialog.strip.sentence)
    events = ask(session, qtbot, lambda reader: list_events_of_day(reader, "NFL", "2026-11-22"))
    assert [event.status for event in events] == ["final"]


def test_accounts_may_stand_under_accounts_of_the_same_file(open_dialog, qtbot, tmp_path):
    path = write_csv(
        tmp_path / "accounts.csv",
        ("account", "parent", "kind", "name", "credit_limit"),
        ("A7", "M1", "agent", "Agent seven", ""),
        ("P70", "A7", "player", "Player seventy", "500"),
        ("P1", "A1", "player", "Renamed", "10000"),
        ("P71", "A8", "player", "Player without agent", "500"),
    )
    dialog = open_dialog("accounts", path)
    assert [row[1] for row in rows(dialog)] == ["new", "new", "change", "refused"]
    assert "no account “A8”" in rows(dialog)[3][4]
    dialog._on_apply_all()
    qtbot.waitUntil(lambda: "3 proposals applied" in dialog.strip.sentence)


def test_a_file_that_cannot_be_read_is_a_sentence(open_dialog, session, tmp_path):
    path = tmp_path / "letter.csv"
    path.write_text("dear sir\nyours\n")
    dialog = open_dialog("lines", path)
    assert "no known format" in dialog.strip.sentence
    assert rows(dialog) == []


def test_a_season_that_is_no_year_is_refused_in_the_form(open_dialog, tmp_path):
    dialog = open_dialog("lines", write_csv(tmp_path / "sheet.csv", *SHEET))
    dialog.form.season.setText("18")
    dialog.form.ask_read()
    assert "“18” is not a season" in dialog.strip.sentence


GAMES = (
    ("game_id", "gameday", "away_team", "home_team", "location", "spread_line",
     "away_spread_odds", "home_spread_odds", "total_line", "away_moneyline", "home_moneyline"),
    ("1", "2026-11-22", "Away 451", "HOM", "Home", "4.5", "-110", "-110", "", "", ""),
    ("2", "2026-11-29", "Newts", "HOM", "Home", "4.5", "-110", "-110", "", "", ""),
)  # fmt: skip


def test_unknown_names_are_placed_by_a_person_and_remembered(open_dialog, session, qtbot, tmp_path):
    path = write_csv(tmp_path / "games.csv", *GAMES)
    dialog = open_dialog("lines", path)
    assert dialog.tabs.tabText(dialog.tabs.currentIndex()) == "Names (2)"
    assert [row[1] for row in rows(dialog)] == ["refused", "refused"]
    offered = [dialog.names.choice.itemText(at) for at in range(dialog.names.choice.count())]
    assert offered[0] == "not said yet"
    assert {"Home451", "Away451"} <= set(offered)
    assert offered[-1] == "HOM, a team of its own"
    assert not dialog.names.remember.isEnabled()
    dialog.names.choice.setCurrentIndex(offered.index("Home451"))
    dialog.names.choice.activated.emit(offered.index("Home451"))
    dialog.names.choose("Newts")
    assert dialog.names.remember.text() == "Remember 2 and compare again"
    qtbot.mouseClick(dialog.names.remember, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.tabs.tabText(2) == "Names (0)")
    qtbot.waitUntil(lambda: [row[1] for row in rows(dialog)] == ["change", "new"])
    again = open_dialog("lines", path)
    assert [row[1] for row in rows(again)] == ["change", "new"]


def test_a_choice_of_a_name_can_be_taken_back(open_dialog, tmp_path):
    dialog = open_dialog("lines", write_csv(tmp_path / "games.csv", *GAMES))
    dialog.names.choose("Home451")
    dialog.names.grid.select_row(0)
    dialog.names.choose("")
    assert not dialog.names.remember.isEnabled()


def test_opening_lines_and_kind_of_prices_are_stated_in_the_form(open_dialog, tmp_path):
    dialog = open_dialog("lines", write_csv(tmp_path / "sheet.csv", *SHEET))
    dialog.form.when.setCurrentIndex(dialog.form.when.findData("open"))
    dialog.form.prices.setCurrentIndex(dialog.form.prices.findData("decimal"))
    terms = dialog.form.terms()
    assert (terms.when, terms.prices) == ("open", "decimal")


def test_accounts_have_no_names_of_teams(open_dialog, tmp_path):
    dialog = open_dialog(
        "accounts", write_csv(tmp_path / "a.csv", ("account", "parent", "kind", "name",
                                                   "credit_limit"), ("A7", "M1", "agent", "A", "")),
    )  # fmt: skip
    assert not dialog.tabs.isTabVisible(2)
    assert [row[1] for row in rows(dialog)] == ["new"]
