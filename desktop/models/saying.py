"""Says in the language of the windows what the rooms below say in English."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.lines import MINUS
from desktop.domain.sentences import Sentence, filled, sentence_of
from desktop.reports.titles import TITLES

CONTEXT = "sentences"
WORDS = "words"
COLUMNS = "columns"
FACTS = "facts"

# Words that are shown and that no enumeration of the rooms below lists.
_FURTHER = (
    QT_TRANSLATE_NOOP("words", "applied"),
    QT_TRANSLATE_NOOP("words", "call"),
    QT_TRANSLATE_NOOP("words", "cancelled"),
    QT_TRANSLATE_NOOP("words", "closed"),
    QT_TRANSLATE_NOOP("words", "closer"),
    QT_TRANSLATE_NOOP("words", "carried"),
    QT_TRANSLATE_NOOP("words", "contact"),
    QT_TRANSLATE_NOOP("words", "copy"),
    QT_TRANSLATE_NOOP("words", "day"),
    QT_TRANSLATE_NOOP("words", "declined"),
    QT_TRANSLATE_NOOP("words", "feed"),
    QT_TRANSLATE_NOOP("words", "free"),
    QT_TRANSLATE_NOOP("words", "general"),
    QT_TRANSLATE_NOOP("words", "horses"),
    QT_TRANSLATE_NOOP("words", "import"),
    QT_TRANSLATE_NOOP("words", "internet"),
    QT_TRANSLATE_NOOP("words", "kind"),
    QT_TRANSLATE_NOOP("words", "league"),
    QT_TRANSLATE_NOOP("words", "live"),
    QT_TRANSLATE_NOOP("words", "local"),
    QT_TRANSLATE_NOOP("words", "method"),
    QT_TRANSLATE_NOOP("words", "month"),
    QT_TRANSLATE_NOOP("words", "not due"),
    QT_TRANSLATE_NOOP("words", "opener"),
    QT_TRANSLATE_NOOP("words", "override"),
    QT_TRANSLATE_NOOP("words", "past post"),
    QT_TRANSLATE_NOOP("words", "phone"),
    QT_TRANSLATE_NOOP("words", "postponed"),
    QT_TRANSLATE_NOOP("words", "reference"),
    QT_TRANSLATE_NOOP("words", "result"),
    QT_TRANSLATE_NOOP("words", "sport"),
    QT_TRANSLATE_NOOP("words", "station"),
    QT_TRANSLATE_NOOP("words", "ticket"),
    QT_TRANSLATE_NOOP("words", "type"),
    QT_TRANSLATE_NOOP("words", "typed"),
    QT_TRANSLATE_NOOP("words", "user"),
    QT_TRANSLATE_NOOP("words", "monday"),
    QT_TRANSLATE_NOOP("words", "tuesday"),
    QT_TRANSLATE_NOOP("words", "wednesday"),
    QT_TRANSLATE_NOOP("words", "thursday"),
    QT_TRANSLATE_NOOP("words", "friday"),
    QT_TRANSLATE_NOOP("words", "saturday"),
    QT_TRANSLATE_NOOP("words", "sunday"),
    QT_TRANSLATE_NOOP("words", "wagering"),
    QT_TRANSLATE_NOOP("words", "write-in"),
    QT_TRANSLATE_NOOP("words", "number"),
    QT_TRANSLATE_NOOP("words", "placed"),
    QT_TRANSLATE_NOOP("words", "net"),
    QT_TRANSLATE_NOOP("words", "account above"),
    QT_TRANSLATE_NOOP("words", "any"),
    QT_TRANSLATE_NOOP("words", "basketball points"),
    QT_TRANSLATE_NOOP("words", "best"),
    QT_TRANSLATE_NOOP("words", "blue"),
    QT_TRANSLATE_NOOP("words", "break"),
    QT_TRANSLATE_NOOP("words", "buck"),
    QT_TRANSLATE_NOOP("words", "card"),
    QT_TRANSLATE_NOOP("words", "check"),
    QT_TRANSLATE_NOOP("words", "claim"),
    QT_TRANSLATE_NOOP("words", "cost"),
    QT_TRANSLATE_NOOP("words", "credit limit"),
    QT_TRANSLATE_NOOP("words", "dime"),
    QT_TRANSLATE_NOOP("words", "dollar"),
    QT_TRANSLATE_NOOP("words", "final"),
    QT_TRANSLATE_NOOP("words", "letter"),
    QT_TRANSLATE_NOOP("words", "mixed"),
    QT_TRANSLATE_NOOP("words", "nevada"),
    QT_TRANSLATE_NOOP("words", "never"),
    QT_TRANSLATE_NOOP("words", "nickel"),
    QT_TRANSLATE_NOOP("words", "online"),
    QT_TRANSLATE_NOOP("words", "own limit"),
    QT_TRANSLATE_NOOP("words", "pays"),
    QT_TRANSLATE_NOOP("words", "promise"),
    QT_TRANSLATE_NOOP("words", "rating"),
    QT_TRANSLATE_NOOP("words", "scheduled"),
    QT_TRANSLATE_NOOP("words", "sports"),
    QT_TRANSLATE_NOOP("words", "start"),
    QT_TRANSLATE_NOOP("words", "table"),
    QT_TRANSLATE_NOOP("words", "tie rule"),
    QT_TRANSLATE_NOOP("words", "whole dollars"),
)


def shown(text: str) -> str:
    """A sentence of the rooms below in the language of the windows.

    What remembers its template is looked up by that and filled in anew; a text without parts is
    looked up as it stands. What has no translation stays as it is.
    """
    if not isinstance(text, Sentence):
        return QCoreApplication.translate(CONTEXT, text) if text else text
    template = QCoreApplication.translate(CONTEXT, text.template)
    if not text.parts and template == text.template:
        return in_words(template)
    return filled(template, {name: _shown_part(part) for name, part in text.parts.items()})


def shown_error(error: BaseException) -> str:
    """What an expected failure says, in the language of the windows."""
    return shown(sentence_of(error))


def in_words(code: str) -> str:
    """A word of the domain as people read it: `half_won` is “half won”, or “medio ganado”."""
    return QCoreApplication.translate(WORDS, code.replace("_", " ")) if code else ""


def fact_kind(kind: str) -> str:
    """The kind of a fact as people read it; in English as it is filtered by: `ticket.voided`."""
    return QCoreApplication.translate(FACTS, kind)


def report_title(code: str) -> str:
    """What people call the report of this code: `cash-flow` is “Cash flow”."""
    return shown(TITLES[code]) if code in TITLES else code


def heading(title: str) -> str:
    """The title of a column in the language of the windows."""
    if isinstance(title, Sentence):
        return shown(title)
    if not title:
        return ""
    # The columns of reports are named in the rooms below.
    found = QCoreApplication.translate(COLUMNS, title)
    return found if found != title else QCoreApplication.translate(CONTEXT, title)


def spoken_money(title: str, text: str) -> str:
    """What a cell of money says by itself: “Risk 550.00 dollars”, “Net minus 12.50 dollars”."""
    if not any(character.isdecimal() for character in text):
        return f"{title} {text}"
    words = (
        QCoreApplication.translate("cells", "{0} minus {1} dollars")
        if text.startswith((MINUS, "-"))
        else QCoreApplication.translate("cells", "{0} {1} dollars")
    )
    return words.format(title, text.lstrip(f"{MINUS}-+"))


def _shown_part(part: str) -> str:
    # A single word that nobody said as a sentence may be the name of a team or of a player.
    return shown(part) if isinstance(part, Sentence) or " " in part else part
