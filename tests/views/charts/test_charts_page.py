"""The charts over a real book: the numbers, the crosshair, tables, saving, nothing to show."""

import csv
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QAbstractItemModelTester

from desktop.book.reading import BookReader
from desktop.services.results import find_house_results, hold_in_hundredths
from desktop.services.weeks import close_week
from desktop.views.charts.charts import Chart, Series
from desktop.views.charts.plot import ChartPlot
from desktop.views.charts.window import ChartsPage
from tests.shop import Shop
from tests.views.opened import opened, show_page


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "charts.bookdesk")
    first = made.game()
    made.accept("452 100")
    made.accept("451 200", "P2")
    made.settle(first, 20, 24)
    close_week(made.book, made.actor, date(2026, 11, 17))
    second = made.game(453)
    third = made.game(455)
    made.accept("P 453 455 100", "P3")
    made.accept("453 300", "P3")
    made.settle(second, 24, 10)
    made.settle(third, 24, 10)
    yield made
    made.book.close()


def _page(session, qtbot):
    made = show_page(ChartsPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made._results is not None)
    return made


@pytest.fixture
def page(session, qtbot):
    return _page(session, qtbot)


def test_weekly_handle_are_those_of_the_weekly_figures(page):
    handle, hold = page.panels[0].chart.series
    assert handle.values == (11_000 + 22_000, 10_000 + 33_000)
    assert hold.values[0] == 22_000 - 10_000
    assert hold.values[1] < 0


def test_hold_percent_is_hold_by_handle(page):
    percent, expected = page.panels[2].chart.series
    # The second week is measured against the first.
    assert expected.values == (None, percent.values[0])
    assert percent.values[0] == 3636
    assert page.panels[2].chart.value_text(3636, page._session.formatting) == "36.36 %"


@pytest.mark.parametrize(
    ("result", "handle", "wanted"), [(0, 100, 0), (5, 0, None), (-1, 3, -3333), (2, 3, 6667)]
)
def test_hold_is_rounded_to_the_nearest_hundredth(result, handle, wanted):
    assert hold_in_hundredths(result, handle) == wanted


def test_the_curve_ends_at_the_whole_result(shop):
    results = find_house_results(shop.book.reader, None)
    assert results.curve()[-1][1] == sum(week.result for week in results.weeks)


def test_every_part_adds_up_to_the_whole(shop):
    results = find_house_results(shop.book.reader, None)
    whole = sum(week.result for week in results.weeks), sum(week.handle for week in results.weeks)
    for parts in (results.by_sport, results.by_kind, results.by_agent):
        assert (sum(p.result for p in parts), sum(p.handle for p in parts)) == whole


def test_one_week_leaves_the_earlier_ones_out(shop):
    results = find_house_results(shop.book.reader, 1)
    assert [week.week for week in results.weeks] == ["2026-11-24"]
    assert sum(part.tickets for part in results.by_kind) == 2


def test_arrow_keys_move_the_crosshair_and_say_the_values(page, qtbot):
    panel = page.panels[0]
    assert panel.readout.startswith("Tue 24 Nov: Handle 430.00 · Hold −")
    qtbot.keyClick(panel.plot, Qt.Key.Key_Left)
    assert panel.readout == "Tue 17 Nov: Handle 330.00 · Hold 120.00"
    assert panel.plot.accessibleDescription() == panel.readout
    qtbot.keyClick(panel.plot, Qt.Key.Key_Left)
    assert panel.plot.point == 0


def test_t_shows_the_same_numbers_as_a_table(page, qtbot):
    panel = page.panels[0]
    panel.plot.setFocus()
    qtbot.keyClick(panel.plot, Qt.Key.Key_T)
    assert panel.grid.isVisible()
    shown = [panel.grid.model().painted_row(row).texts for row in range(2)]
    assert shown[0] == ("Tue 17 Nov", "330.00", "120.00")
    qtbot.keyClick(panel.grid, Qt.Key.Key_T)
    assert panel.plot.isVisible()


def test_b_goes_through_sport_type_and_agent(page, qtbot):
    panel = page.panels[3]
    assert panel.chart.labels == ("Football",)
    qtbot.keyClick(panel.plot, Qt.Key.Key_B)
    assert panel.chart.labels == ("Parlay", "Straight")
    qtbot.keyClick(panel.plot, Qt.Key.Key_B)
    assert panel.chart.labels == ("A1",)


def test_numbers_are_saved_as_csv(page, session, tmp_path, qtbot):
    target = tmp_path / "hold.csv"
    page.save(page.panels[0], target)
    qtbot.waitUntil(lambda: session.strip.sentence != "")
    with target.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert rows[0] == {"label": "Tue 17 Nov", "handle": "330.00", "hold": "120.00"}


def test_the_picture_is_saved_as_png(page, session, tmp_path, qtbot):
    target = tmp_path / "hold.png"
    page.save(page.panels[0], target)
    qtbot.waitUntil(lambda: session.strip.sentence != "")
    assert session.strip.sentence == "hold.png is written."
    assert QImage(str(target)).width() == page.panels[0].width()


def test_a_chart_that_cannot_be_saved_is_told(page, session, tmp_path, qtbot):
    page.save(page.panels[0], tmp_path / "nowhere" / "hold.png")
    qtbot.waitUntil(lambda: session.strip.sentence != "")
    assert "does not exist" in session.strip.sentence


def test_ctrl_s_asks_where(page, qtbot):
    qtbot.keyClick(page.panels[1].plot, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.dialog is not None and page.dialog.isVisible())
    page.dialog.reject()


def test_an_empty_range_is_said_and_no_axis_is_drawn(tmp_path, theme, qtbot):
    shop = Shop(tmp_path / "empty.bookdesk")
    with opened(shop, theme, tmp_path) as session:
        page = _page(session, qtbot)
        assert all(panel.is_empty for panel in page.panels)
        assert page._save.why_disabled() == "No tickets in this range: Alt+2 takes one."
        assert not page.panels[0].plot.isVisible()
    shop.book.close()


def test_a_long_curve_is_thinned_out_and_clipped_without_an_error(theme, qtbot, session):
    plot = ChartPlot(theme, session.formatting)
    qtbot.addWidget(plot)
    plot.resize(600, 300)
    plot.show()
    count = 50_000
    values = tuple(place * place % 9_973 for place in range(count))
    labels = tuple(str(place) for place in range(count))
    plot.show_chart(Chart("c", "Curve", "Day", labels, (Series("v", "V", values, "curve"),)))
    plot.grab()
    (curve,) = [item for item in plot.getPlotItem().listDataItems() if item.name() is None]
    assert len(curve.getData()[0]) < count // 5


def test_the_colours_follow_the_theme(page, theme):
    before = page.panels[0].grab().toImage().pixelColor(300, 200)
    theme.set_mode("dark")
    assert page.panels[0].plot.backgroundBrush().color() == theme.color("base")
    assert page.panels[0].grab().toImage().pixelColor(300, 200) != before


def test_the_table_model_behaves(page):
    QAbstractItemModelTester(
        page.panels[0].grid.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )


def test_top_movers_are_the_players_who_moved_the_house_most(page):
    chart = page.panels[4].chart
    (results,) = chart.series
    assert chart.labels == ("P3", "P2", "P1")
    assert results.values[1:] == (22_000, -10_000)
    assert [abs(value) for value in results.values] == sorted(map(abs, results.values))[::-1]


def test_wagers_stand_by_hour_and_weekday_of_the_book(page):
    chart = page.panels[5].chart
    assert chart.is_heat
    assert sum(value for series in chart.series for value in series.values) == 4
    sunday = chart.series[6]
    assert sunday.values[10] > 0


def test_shift_brushes_over_points_and_enter_lists_their_tickets(page, qtbot):
    plot = page.panels[0].plot
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_End)
    qtbot.keyClick(plot, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert plot.brushed == (0, 1)
    assert "330.00" not in page.panels[0].readout
    assert page._session.formatting.money(76_000) in page.panels[0].readout
    with qtbot.waitSignal(page.go) as went:
        qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert went.args == ["tickets", "graded:2026-11-17..2026-11-30"]


def test_enter_on_a_mover_lists_the_players_tickets(page, qtbot):
    plot = page.panels[4].plot
    plot.setFocus()
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    with qtbot.waitSignal(page.go) as went:
        qtbot.keyClick(plot, Qt.Key.Key_Return)
    assert went.args == ["tickets", "acct:P3"]


def test_the_drawing_is_saved_as_svg(page, session, tmp_path, qtbot):
    target = tmp_path / "chart.svg"
    page.save(page.panels[0], target)
    qtbot.waitUntil(target.exists)
    qtbot.waitUntil(lambda: session.runner.is_idle)
    assert target.read_text().lstrip().startswith("<?xml")
    assert "<svg" in target.read_text()


def test_every_point_is_made_by_the_rows_that_explain_it(page, session):
    with BookReader(session.path) as reader:
        for panel in page.panels:
            chart = panel.chart
            for point in range(len(chart.labels)):
                for number, series in enumerate(chart.series):
                    why, value = chart.why_of(point, number), series.values[point]
                    if value is not None:
                        assert why(reader).total == value, (chart.title, chart.labels[point])
