"""What the lists of stations and of waiting facts show."""

from desktop.domain.weeks import instant
from desktop.models.saying import shown
from desktop.models.table import Column
from desktop.services.narration.telling import ToldFact
from desktop.services.stations.quarantine import Aside
from desktop.services.stations.recovering import Stranded
from desktop.sync.wire import StationSeen
from desktop.tasks.correspondent import Exchange
from desktop.views.formatting import Formats
from desktop.views.sync.words import errand_text, seen_text, tr


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


def apart_columns(texts: Formats) -> list[Column[Aside]]:
    """From whom, when it came, why it was not taken, and what it says."""
    return [
        Column(tr("Station"), lambda a: str(a.station), "number", width=72,
               sort_key=lambda a: (a.station, a.n)),
        Column(tr("Fact"), lambda a: f"{a.letters}{a.n}" if a.n else "–", "mono", width=88,
               sort_key=lambda a: a.n),
        Column(tr("Came"), lambda a: texts.date_time(instant(a.at)), "date", width=128,
               sort_key=lambda a: a.at),
        Column(tr("Why"), lambda a: shown(a.why), width=232, tooltip=lambda a: shown(a.why),
               style=lambda a: "" if a.may_be_let_in else "negative"),
        Column(tr("What it says"), lambda a: shown(a.sentence), width=440,
               tooltip=lambda a: shown(a.sentence)),
    ]  # fmt: skip


def former_columns(texts: Formats) -> list[Column[Stranded]]:
    """Its number, when and by whom it was written, what it says, and why it cannot be as it was."""
    return [
        Column(tr("Fact"), lambda s: s.number, "mono", width=88),
        Column(tr("Time"), lambda s: texts.date_time(instant(s.at)), "date", width=128,
               sort_key=lambda s: s.at),
        Column(tr("Who"), lambda s: s.user, width=112),
        Column(tr("What it says"), lambda s: shown(s.sentence), width=400,
               tooltip=lambda s: shown(s.sentence)),
        Column(tr("Again"), lambda s: shown(s.why_not) or tr("as it was"), width=224,
               tooltip=lambda s: shown(s.why_not) or tr("as it was"),
               style=lambda s: "warning" if s.why_not else "positive"),
    ]  # fmt: skip


def exchange_columns(texts: Formats) -> list[Column[Exchange]]:
    """When, what, how much, and what was wrong."""
    return [
        Column(tr("Time"), lambda e: texts.clock(instant(e.at)), "date", width=88,
               sort_key=lambda e: e.number),
        Column(tr("What"), lambda e: errand_text(e.errand), width=200),
        Column(tr("Facts"), lambda e: texts.count(e.facts) if e.facts else "", "number", width=72,
               sort_key=lambda e: e.facts),
        Column(tr("Out"), lambda e: texts.size(e.sent), "number", width=88,
               sort_key=lambda e: e.sent),
        Column(tr("In"), lambda e: texts.size(e.received), "number", width=88,
               sort_key=lambda e: e.received),
        Column(tr("What was wrong"), lambda e: shown(e.problem), width=440,
               tooltip=lambda e: shown(e.problem)),
    ]  # fmt: skip


def _heard(seen: StationSeen, texts: Formats) -> str:
    return texts.date_time(instant(seen.last_contact)) if seen.last_contact else tr("never")


def _words(seen: StationSeen) -> str:
    return " ".join(seen.words) if seen.state == "waiting" else ""
