"""The master sheet, make-up by hand, the sign-off and the files, over a real book."""

from datetime import date

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt

from desktop.domain.wagers.terms import Straight
from desktop.services.settings.changing import change_settings
from desktop.services.weeks import close_week
from desktop.views.languages.choosing import speak
from desktop.views.weekly.window import WeeklyPage
from tests.printed import read_pdf
from tests.shop import Shop
from tests.views.opened import opened, show_page

WEEK = "2026-11-17"


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "weekly.bookdesk")
    deal = {"deal/percent": 25_00, "fee/phone": 5_00}
    change_settings(made.book, made.actor, made.house, "A1", deal)
    made.game()
    made.accept("452 100")
    made.pay("P1", -100_000, "betting_adjustment", "test")
    yield made
    made.book.close()


@pytest.fixture
def spanish(qapp):
    speak(qapp, "es")
    yield
    speak(qapp, "en")


def _page(session, qtbot):
    page = WeeklyPage(session=session)
    show_page(page, session, qtbot)
    qtbot.waitUntil(lambda: page._figures is not None)
    return page


def _sheet(page, qtbot):
    page._show_sheet()
    qtbot.waitUntil(lambda: page.sheet.model.rowCount() == 2)
    return page.sheet


def _line(sheet, code):
    return next(line for line in sheet.model.rows if line.code == code)


def test_the_sheet_shows_the_open_week_as_if_it_closed_now(shop, theme, tmp_path, qtbot):
    with opened(shop, theme, tmp_path) as session:
        sheet = _sheet(_page(session, qtbot), qtbot)
        agent = _line(sheet, "A1")
        assert (agent.deal, agent.own, agent.commission) == ("red figure 25%", 100_000, 25_000)
        assert (agent.heads, agent.fees, agent.due) == (1, 500, 24_500)
        assert sheet._note.text().startswith("As if the week closed now.")


def test_make_up_is_changed_with_a_reason_and_counts_at_once(shop, theme, tmp_path, qtbot):
    with opened(shop, theme, tmp_path) as session:
        sheet = _sheet(_page(session, qtbot), qtbot)
        sheet.grid.select_row([line.code for line in sheet.model.rows].index("A1"))
        qtbot.keyClick(sheet.grid, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: sheet.story.story is not None)
        assert sheet.story.steps.rows[-1].step.cents == 24_500
        assert [head.code for head in sheet.story.heads.rows] == ["P1"]
        sheet.story.reject()
        sheet.change.click()
        dialog = sheet.dialog
        dialog.amount.setText("400")
        dialog.save.click()
        qtbot.waitUntil(lambda: "needs a reason" in dialog.problem)
        dialog.reason.setText("from the old program")
        dialog.save.click()
        qtbot.waitUntil(lambda: _line(sheet, "A1").makeup_before == 40_000)
        assert _line(sheet, "A1").commission == 15_000


def test_a_closed_week_shows_its_sheet_and_changes_no_make_up(shop, theme, tmp_path, qtbot):
    close_week(shop.book, shop.actor, date.fromisoformat(WEEK))
    with opened(shop, theme, tmp_path) as session:
        page = _page(session, qtbot)
        page.visit(WEEK)
        qtbot.waitUntil(lambda: page._figures.week.starts_on == WEEK)
        sheet = _sheet(page, qtbot)
        assert not sheet.change.isEnabled()
        assert _line(sheet, "A1").commission == 25_000


def test_a_queue_is_signed_off_in_the_dialog(shop, theme, tmp_path, qtbot):
    (event,) = [row[0] for row in shop.rows("SELECT id FROM event")]
    leg = (event, "spread", "home", -14, "-110")
    flagged = {"flags": [["past_post", "written after the start"]]}
    shop.write("straight", Straight(11_000, 10_000), [leg], **flagged)
    with opened(shop, theme, tmp_path) as session:
        page = _page(session, qtbot)
        page._ask_to_close()
        dialog = page.dialog
        qtbot.waitUntil(lambda: dialog._checks is not None)
        assert not dialog.confirm.isEnabled()
        dialog.reason.setText("agreed with the owner")
        assert dialog.confirm.isEnabled()
        with qtbot.waitSignal(dialog.closed):
            dialog.confirm.click()
        dialog.reject()
    assert shop.rows("SELECT item, reason FROM sign_off WHERE left > 0 AND item = 'queue'") == [
        ("queue", "agreed with the owner")
    ]


def test_the_files_of_a_closed_week_are_handed_out_in_the_language_of_the_windows(
    shop, theme, tmp_path, qtbot, spanish
):
    close_week(shop.book, shop.actor, date.fromisoformat(WEEK))
    out = tmp_path / "out"
    with opened(shop, theme, tmp_path) as session:
        page = _page(session, qtbot)
        assert page.outputs.why_no_hand_out() is not None
        page.visit(WEEK)
        qtbot.waitUntil(lambda: page.outputs.why_no_hand_out() is None)
        with qtbot.waitSignal(page.outputs.export.written, timeout=60_000):
            page.outputs.export.hand_out(WEEK, out)
    assert (out / "checksums.sha256").is_file()
    printed = read_pdf((out / f"statement-A1-{WEEK}.pdf").read_bytes())
    assert "Estado de cuenta de A1 A1 name: jugadores" in printed.text
    assert "Hecho el" in printed.text
    figures = load_workbook(out / f"weekly-figures-{WEEK}.xlsx")
    assert figures.sheetnames == ["Resumen", "M1"]
    texts = {cell for row in figures["M1"].iter_rows(values_only=True) for cell in row}
    assert {"Cuenta", "Semana", "mar 17 nov", "P1 name", "Total M1 y por debajo"} <= texts
    # What programs read has its fixed names.
    fixed = (out / f"weekly-figures-{WEEK}.csv").read_text("utf-8-sig")
    assert fixed.startswith("agent,account,name,carry,tue")
    assert {name.split("-")[0] for name in printed.fonts} == {"Inter"}
