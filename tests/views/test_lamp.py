"""The lamp of the stations: its words and its colours say when somebody should look."""

from datetime import UTC

import pytest
from PySide6.QtCore import QLocale

from desktop.sync.standing import Lamp, Problem, Standing
from desktop.views.formatting import Formats
from desktop.views.sync.words import lamp_text, lamp_tone

HOUR, DAY = 3_600, 86_400
DIFFERS = Problem.OTHERS_DIFFER


@pytest.mark.parametrize(
    ("standing", "waits", "text", "tone"),
    [
        (Standing(Lamp.IN_STEP), 0, "In step", "positive"),
        (Standing(Lamp.OUT_OF_TOUCH, pending=14), 60, "Working offline · 14 to send", "muted"),
        (Standing(Lamp.OUT_OF_TOUCH, pending=1), HOUR, "Working offline · 1 to send", "warning"),
        (Standing(Lamp.OUT_OF_TOUCH, pending=1), DAY, "Working offline · 1 to send", "negative"),
        (Standing(Lamp.SENDING, pending=500), 1, "Sending · 500 to send", "warning"),
        (Standing(Lamp.SENDING, pending=5_000), 1, "Sending · 5,000 to send", "negative"),
        (Standing(Lamp.IN_STEP, DIFFERS), 0, "In step · see Stations", "warning"),
        (Standing(Lamp.NEEDS_PERSON, Problem.BROKEN), 0, "Needs a person", "negative"),
    ],
)
def test_what_waits_long_or_is_wrong_is_told_by_word_and_colour(standing, waits, text, tone):
    formats = Formats(QLocale("en_US"), UTC)
    assert (lamp_text(standing, formats), lamp_tone(standing, waits)) == (text, tone)
