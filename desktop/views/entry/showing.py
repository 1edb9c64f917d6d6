"""What drafts and quotes look like in the panel of ticket entry."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.domain.readback import read_back_sentences
from desktop.services.drafting import Drafts
from desktop.services.quoting.quotes import Quote
from desktop.services.why.drafts import drafted
from desktop.views.formatting import Formats, shown_signs
from desktop.views.widgets.figure_strip import Figure


def said_of(drafts: Drafts) -> str:
    """The wagers in short, a line each."""
    return "\n".join(shown_signs(quote.description) for quote in drafts.quotes)


def spoken_of(quotes: Sequence[Quote]) -> list[str]:
    """What is said to the caller, sentence by sentence; several wagers are numbered."""
    spoken: list[str] = []
    for no, quote in enumerate(quotes, 1):
        first, *others = read_back_sentences(quote.spoken, quote.language)
        spoken += [f"{no}.  {first}" if len(quotes) > 1 else first, *others]
    return spoken


def amounts_of(drafts: Drafts, formats: Formats, *, has_player: bool) -> list[Figure]:
    """Risk, win and payout, and what is then available to the player."""
    money = formats.money
    figures = [
        Figure(_tr("Risk"), money(drafts.risk), _tr("player risks"), why=drafted(drafts, "risk")),
        Figure(_tr("To win"), money(drafts.win), _tr("player wins"), why=drafted(drafts, "win")),
        Figure(
            _tr("Payout"), money(drafts.payout), _tr("if it wins"), why=drafted(drafts, "payout")
        ),
    ]
    if drafts.caller is not None and has_player:
        left = drafts.caller.available - drafts.held
        tone = "negative" if left < 0 else ""
        why = drafted(drafts, "available")
        figures.append(Figure(_tr("Available"), money(left), _tr("after this"), tone, why))
    return figures


def _tr(text: str) -> str:
    return QCoreApplication.translate("entry", text)
