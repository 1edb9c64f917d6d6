"""What the lists of stations and of waiting facts show."""

from desktop.domain.weeks import instant
from desktop.models.table import Column
from desktop.services.narration.telling import ToldFact
from desktop.sync.wire import StationSeen
from desktop.views.formatting import Formats
from desktop.views.sync.words import seen_text, tr


def station_columns(texts: Formats) -> list[Column[StationSeen]]:
    """Number, letters, name, what it may do, how many facts, last heard, and its six words."""
    return [
        Column(tr("Station"), lambda s: str(s.station), "number", width=72,
               sort_key=lambda s: s.station),
        Column(tr("Tickets"), lambda s: s.letters, width=72),
        Column(tr("Name"), lambda s: s.label, width=176, style=lambda _: "strong"),
        Column(tr("State"), lambda s: seen_text(s.state), width=136,
               style=lambda s: "negative" if s.state == "revoked" else ""),
        Column(tr("Facts"), lambda s: texts.count(s.n), "number", width=80,
               sort_key=lambda s: s.n),
        Column(tr("Last heard"), lambda s: _heard(s, texts), "date", width=128,
               sort_key=lambda s: s.last_contact),
        Column(tr("Six words"), _words, width=320, tooltip=_words),
    ]  # fmt: skip


def waiting_columns(texts: Formats) -> list[Column[ToldFact]]:
    """When, who, and what was done."""
    return [
        Column(tr("Time"), lambda f: texts.date_time(instant(f.at)), "date", width=128,
               sort_key=lambda f: f.at),
        Column(tr("Who"), lambda f: f.user, width=112),
        Column(tr("Waits to be sent"), lambda f: f.sentence, width=640,
               tooltip=lambda f: f.sentence),
    ]  # fmt: skip


def _heard(seen: StationSeen, texts: Formats) -> str:
    return texts.date_time(instant(seen.last_contact)) if seen.last_contact else tr("never")


def _words(seen: StationSeen) -> str:
    return " ".join(seen.words) if seen.state == "waiting" else ""
