"""The language of the filter of facts, as it is completed and told."""

from PySide6.QtCore import QCoreApplication

from desktop.domain.fact_filter import EXAMPLES
from desktop.views.widgets.filter_terms import FilterTerm


def fact_terms() -> list[FilterTerm]:
    """Every term, in the order in which they are used most."""
    meanings = {
        "acct": _tr("made or is about an account"),
        "ticket": _tr("made or is about a ticket"),
        "user": _tr("who did it"),
        "kind": _tr("the beginning of a kind"),
        "at": _tr("the day it came in"),
        "station": _tr("the copy that recorded it"),
        "fact": _tr("places in the journal"),
    }
    values = {
        "kind": ("ticket.", "money.", "account.", "settings.", "lines.", "result.", "event."),
        "at": ("today", "yesterday", ">mon"),
    }
    return [
        FilterTerm(name, EXAMPLES[name], meaning, values.get(name, ()))
        for name, meaning in meanings.items()
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("FactTerms", text)
