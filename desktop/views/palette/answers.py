"""What the calculator answers, in words and in the numbers of the user's language."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from desktop.domain.calculator import Combined, Converted, Summed, american_of, reckon
from desktop.domain.errors import InputError
from desktop.domain.prices import (
    Price,
    implied_percent,
    profit_per_unit,
    to_american,
    to_decimal,
    to_fraction,
)
from desktop.models.saying import shown_error
from desktop.views.formatting import Formats, quoted_price_text
from desktop.views.palette.items import Item


def answer(text: str, formats: Formats) -> list[Item]:
    """The lines of an answer; Enter copies one. What cannot be reckoned is a line that says why."""
    try:
        found = reckon(text)
    except InputError as error:
        said = shown_error(error)
        return [_line("reckon.wrong", said, "", why=said)]
    match found:
        case Summed():
            note = _tr("rounded to the cent") if found.is_rounded else ""
            return [_line("reckon.sum", formats.money(found.cents), note)]
        case Converted():
            return [*_amounts(found, formats), *_ways(found.price)]
        case Combined():
            return [*_amounts(found, formats), *_parlay(found)]


def _amounts(found: Converted | Combined, formats: Formats) -> list[Item]:
    if found.risk is None or found.win is None:
        return []
    return [
        _line("reckon.win", formats.money(found.win), _tr("to win")),
        _line("reckon.risk", formats.money(found.risk), _tr("risk")),
        _line("reckon.both", formats.money(found.risk + found.win), _tr("comes back if it wins")),
    ]


def _ways(price: Price) -> list[Item]:
    american = quoted_price_text(f"{to_american(price):+d}")
    return [
        _line("reckon.american", american, _tr("American")),
        _line("reckon.decimal", to_decimal(price, 3), _tr("decimal")),
        _line("reckon.fraction", to_fraction(price), _tr("fractional")),
        _line("reckon.hk", profit_per_unit(price), _tr("Hong Kong")),
        _line("reckon.implied", f"{implied_percent(price)} %", _tr("how likely the price says")),
    ]


def _parlay(found: Combined) -> list[Item]:
    odds = found.odds
    exact = Price("", found.legs[0].format, odds.numerator, odds.denominator)
    title = _tr("{0} legs at true odds").format(len(found.legs))
    return [
        _line("reckon.american", quoted_price_text(american_of(odds)), title),
        _line("reckon.decimal", to_decimal(exact, 3), _tr("decimal")),
        _line("reckon.hk", profit_per_unit(exact), _tr("to one")),
    ]


def _line(key: str, title: str, detail: str, why: str | None = None) -> Item:
    return Item(
        key=key,
        title=title,
        detail=detail,
        scope="" if why else _tr("Enter copies"),
        icon="info" if why else "copy",
        why_disabled=why,
        run=None if why else _Copy(title),
    )


class _Copy:
    def __init__(self, text: str) -> None:
        self._text = text

    def __call__(self) -> None:
        QGuiApplication.clipboard().setText(self._text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("palette", text)
