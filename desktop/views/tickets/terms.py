"""The language of the filter of tickets, as it is completed and told."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.markets import Period, Sport
from desktop.domain.settings.cells import CHANNELS
from desktop.domain.ticket_filter import EXAMPLES
from desktop.domain.tickets import TicketKind, TicketStatus
from desktop.views.widgets.filter_terms import FilterTerm


def ticket_terms() -> list[FilterTerm]:
    """Every term, in the order in which they are used most."""
    meanings = {
        "acct": _tr("the player"),
        "agent": _tr("an agent and all below"),
        "status": _tr("what became of it"),
        "type": _tr("the kind of wager"),
        "placed": _tr("the day it was written"),
        "graded": _tr("the day it was graded"),
        "week": _tr("the week it was graded in"),
        "risk": _tr("an amount or a range"),
        "win": _tr("an amount or a range"),
        "rot": _tr("a rotation number of a leg"),
        "day": _tr("the day of a leg’s event"),
        "on": _tr("a selection of a leg"),
        "sport": _tr("the sport of all legs"),
        "league": _tr("the league of all legs"),
        "period": _tr("the period of all legs"),
        "clerk": _tr("who wrote it"),
        "channel": _tr("how it came in"),
        "flag": _tr("waits for a decision, or did"),
    }
    values = {
        "status": (*TicketStatus, "graded"),
        "type": tuple(kind.value.replace("_", "-") for kind in TicketKind),
        "placed": ("today", "yesterday", ">mon"),
        "graded": ("today", "yesterday", ">mon"),
        "sport": tuple(Sport),
        "period": tuple(Period),
        "channel": tuple(CHANNELS),
        "flag": ("open", "any"),
    }
    return [
        FilterTerm(name, EXAMPLES[name], meaning, tuple(str(v) for v in values.get(name, ())))
        for name, meaning in meanings.items()
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("TicketTerms", text)
