"""How fast work is and how long it will still take, in a few words."""

from PySide6.QtCore import QCoreApplication

from desktop.views.formatting import Formats
from desktop.views.pending_work import Outcome, Work

_MINUTE = 60
_HOUR = 3600


def pace_text(texts: Formats, work: Work) -> str:
    """Units a second and the time that is left, as far as they are known."""
    if work.outcome is Outcome.CALLED_OFF:
        return tr("being called off…")
    rate, left = work.rate, work.seconds_left
    said = [] if rate is None else [tr("{0} a second").format(texts.count(round(rate)))]
    if left is not None:
        said.append(tr("{0} left").format(duration_text(left)))
    return " · ".join(said)


def duration_text(seconds: int) -> str:
    """A length of time in its largest two units."""
    if seconds < _MINUTE:
        return tr("{0} s").format(seconds)
    if seconds < _HOUR:
        return tr("{0} min {1} s").format(seconds // _MINUTE, seconds % _MINUTE)
    return tr("{0} h {1} min").format(seconds // _HOUR, seconds % _HOUR // _MINUTE)


def tr(text: str) -> str:
    """The words in the user's language."""
    return QCoreApplication.translate("pace", text)
