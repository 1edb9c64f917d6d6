"""How a station stands with its server, in a word and a tone (UX c.14)."""

from PySide6.QtCore import QCoreApplication

from desktop.sync.standing import Lamp, Standing
from desktop.views.formatting import Formats

# Waits longer than these are not usual: amber, then red (SYNC 2.10).
_MANY, _FAR_TOO_MANY = 500, 5_000

TONES = {
    Lamp.ALONE: "muted",
    Lamp.IN_STEP: "positive",
    Lamp.SENDING: "info",
    Lamp.BEHIND: "info",
    Lamp.OUT_OF_TOUCH: "muted",
    Lamp.WAITING: "warning",
    Lamp.PAUSED: "muted",
    Lamp.REVOKED: "negative",
    Lamp.NEEDS_PERSON: "negative",
}


def tr(text: str) -> str:
    """A text about stations in the language of the program."""
    return QCoreApplication.translate("Stations", text)


def lamp_text(standing: Standing, texts: Formats) -> str:
    """The state and how much waits, in a few words."""
    word = _word(standing.lamp)
    if not standing.pending or standing.lamp is Lamp.IN_STEP:
        return word
    return tr("{0} · {1} to send").format(word, texts.count(standing.pending))


def lamp_tone(standing: Standing) -> str:
    """How it is coloured; the word says it, too."""
    tone = TONES[standing.lamp]
    if standing.pending >= _FAR_TOO_MANY:
        return "negative"
    return "warning" if standing.pending >= _MANY and tone != "negative" else tone


def age_text(seconds: int) -> str:
    """How long something is ago or lasts, in its largest unit."""
    if seconds < 60:
        return tr("{0} s").format(seconds)
    if seconds < 3_600:
        return tr("{0} min").format(seconds // 60)
    return tr("{0} h").format(seconds // 3_600)


def _word(lamp: Lamp) -> str:
    words = {
        Lamp.ALONE: tr("Works alone"),
        Lamp.IN_STEP: tr("In step"),
        Lamp.SENDING: tr("Sending"),
        Lamp.BEHIND: tr("Fetching"),
        Lamp.OUT_OF_TOUCH: tr("Working offline"),
        Lamp.WAITING: tr("Waits to be let in"),
        Lamp.PAUSED: tr("Paused"),
        Lamp.REVOKED: tr("Sent away"),
        Lamp.NEEDS_PERSON: tr("Needs a person"),
    }
    return words[lamp]


def seen_text(state: str) -> str:
    """What a station may do, as the server says it."""
    known = {
        "past": tr("earlier copy"),
        "waiting": tr("waits to be let in"),
        "active": tr("in"),
        "revoked": tr("sent away"),
    }
    return known.get(state, state)
