"""What happened is told to a screen reader where nothing takes the focus."""

import pytest
from PySide6.QtGui import QAccessible

from desktop.views.widgets import announcing
from desktop.views.widgets.alert_strip import AlertStrip


@pytest.fixture
def heard(monkeypatch):
    told = []

    class Listening(QAccessible):
        @staticmethod
        def updateAccessibility(event):
            told.append((event.message(), event.politeness()))

    monkeypatch.setattr(announcing, "QAccessible", Listening)
    return told


@pytest.mark.parametrize(
    ("tone", "politeness"),
    [
        ("positive", QAccessible.AnnouncementPoliteness.Polite),
        ("negative", QAccessible.AnnouncementPoliteness.Assertive),
    ],
)
def test_a_strip_is_heard_and_a_refusal_at_once(qtbot, theme, heard, tone, politeness):
    strip = AlertStrip(theme)
    qtbot.addWidget(strip)
    strip.say("Over the limit.", "Ask a supervisor.", tone)
    assert heard == [("Over the limit. Ask a supervisor.", politeness)]


def test_an_empty_text_is_not_announced(qtbot, theme, heard):
    strip = AlertStrip(theme)
    qtbot.addWidget(strip)
    announcing.announce(strip, "")
    assert heard == []
