"""Figures at the head of a page are whole at once, also when they grow."""

import pytest
from PySide6.QtWidgets import QLabel

from desktop.views.widgets.figure_strip import Figure, FigureStrip


@pytest.mark.parametrize("width", [1440, 1280])
@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_figure_that_grows_has_its_room_before_anything_else_happens(theme, qtbot, mode, width):
    theme.set_mode(mode)
    strip = FigureStrip("Player")
    qtbot.addWidget(strip)
    strip.resize(width, 80)
    strip.set_figures([Figure("Balance", "0.00"), Figure("Available", "10.00")])
    strip.show()
    qtbot.waitExposed(strip)
    strip.set_figures([Figure("Balance", "−1,240,000.00"), Figure("Available", "10,000.00")])
    values = [part for part in strip.findChildren(QLabel) if part.property("role") == "figure"]
    assert len(values) == 2
    assert [part.text() for part in values if part.width() < part.sizeHint().width()] == []
