"""How a station stands with its server, in a word and a tone (UX c.14)."""

from PySide6.QtCore import QCoreApplication

from desktop.models.saying import shown
from desktop.sync.answers import problem_text
from desktop.sync.errands import (
    BeginLife,
    Cosign,
    Errand,
    Fill,
    GiveBack,
    Probe,
    Pull,
    Push,
    TakeBack,
    Wait,
)
from desktop.sync.standing import Lamp, Standing
from desktop.views.formatting import Formats

# Waits longer than these are not usual: amber, then red (SYNC 2.10).
_MANY, _FAR_TOO_MANY = 500, 5_000
_LONG_S, _FAR_TOO_LONG_S = 3_600, 86_400
# A clock that is further off is told (SYNC 2.4).
_SKEW_TOLD_S = 30

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
    if standing.missing:
        older = tr("{0} · {1} older facts to come")
        return older.format(word, texts.count(standing.missing))
    if standing.is_unchecked:
        return tr("{0} · being checked").format(word)
    if standing.problem is not None and standing.is_reached:
        word = tr("{0} · see Stations").format(word)
    if not standing.pending or standing.lamp is Lamp.IN_STEP:
        return word
    return tr("{0} · {1} to send").format(word, texts.count(standing.pending))


def lamp_tone(standing: Standing, waits_s: int = 0) -> str:
    """How it is coloured; the words say it, too.

    Args:
        standing: How things are.
        waits_s: For how many seconds the oldest fact waits to be sent.
    """
    tone = TONES[standing.lamp]
    if tone == "negative" or standing.pending >= _FAR_TOO_MANY or waits_s >= _FAR_TOO_LONG_S:
        return "negative"
    is_told = standing.pending >= _MANY or waits_s >= _LONG_S or standing.problem is not None
    return "warning" if is_told else tone


def sentence_text(standing: Standing, skew_ms: int) -> str:
    """What it means and what to do; empty where there is nothing to say."""
    if standing.problem is not None:
        return shown(problem_text(standing.problem))
    said = {
        Lamp.ALONE: tr(
            "This book has no server: one station works in it. Given to a server, it becomes the"
            " book of an office with several."
        ),
        Lamp.OUT_OF_TOUCH: tr(
            "Everything that is entered is safe in this book, and is sent when the server answers"
            " again. It is tried by itself."
        ),
        Lamp.PAUSED: tr(
            "Nothing is sent or fetched until it goes on. What is entered waits in this book."
        ),
        Lamp.WAITING: tr("An owner has to compare the six words and let this station in."),
        Lamp.REVOKED: tr(
            "An owner took this station out of the office’s book. It is given nothing any more;"
            " what is here can be read."
        ),
    }
    return said.get(standing.lamp) or _history_text(standing) or _skew_text(skew_ms)


def _history_text(standing: Standing) -> str:
    if standing.missing:
        return tr(
            "This station is new and can be worked in. Older facts are still being fetched, beside"
            " the work: ledgers, explanations and statements of earlier weeks, verify and backups"
            " wait for them."
        )
    if standing.is_unchecked:
        return tr("All older facts are here. The whole book is being checked, beside the work.")
    return ""


def _skew_text(skew_ms: int) -> str:
    seconds = abs(skew_ms) // 1000
    if seconds < _SKEW_TOLD_S:
        return ""
    said = tr(
        "This computer’s clock differs from the server’s by {0}. Nothing is stopped by it;"
        " set the clock, for tickets carry its time."
    )
    return said.format(age_text(seconds))


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


def errand_text(errand: Errand) -> str:
    """What was asked of the server."""
    words = {
        Push: tr("sent"),
        Pull: tr("fetched"),
        Wait: tr("waited for news"),
        Probe: tr("looked where both agree"),
        GiveBack: tr("gave back what it lost"),
        TakeBack: tr("took back what it lost"),
        BeginLife: tr("asked for a number of its own"),
        Cosign: tr("compared the tables"),
        Fill: tr("fetched older facts"),
    }
    return words[type(errand)]


def seen_text(state: str) -> str:
    """What a station may do, as the server says it."""
    known = {
        "past": tr("earlier copy"),
        "waiting": tr("waits to be let in"),
        "active": tr("in"),
        "revoked": tr("sent away"),
    }
    return known.get(state, state)
