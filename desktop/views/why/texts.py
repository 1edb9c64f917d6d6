"""An explanation in words: the number, its formula with the numbers filled in, its rows."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from desktop.domain.weeks import instant
from desktop.models.saying import shown
from desktop.models.table import Column
from desktop.services.why.explanation import Explanation, How, Part, Unit
from desktop.views.formatting import Formats, points_text, quoted_price_text

TERMS_WRITTEN_OUT = 7


def tr(text: str) -> str:
    """A text of explanations in the user's language."""
    return QCoreApplication.translate("why", text)


def amount_text(value: int, unit: Unit, formats: Formats) -> str:
    """A value in its unit: `−1,240.00`, `214`, `57.43 %`, `3½`."""
    match unit:
        case Unit.MONEY:
            return formats.money(value)
        case Unit.PERCENT:
            return tr("{0} %").format(formats.money(value))
        case Unit.HALF_POINTS:
            return points_text(value)
        case Unit.COUNT | Unit.QUOTED:
            return formats.count(value)


def total_text(explanation: Explanation, formats: Formats) -> str:
    """The number as it is shown."""
    deciding = explanation.deciding
    if deciding is not None and deciding.quoted:
        return quoted_price_text(deciding.quoted)
    return amount_text(explanation.total, explanation.unit, formats)


def formula_text(explanation: Explanation, formats: Formats) -> str:
    """The formula with the numbers filled in."""
    parts, total = explanation.parts, total_text(explanation, formats)
    if not parts:
        return tr("There is nothing that makes it: {0}").format(total)
    if explanation.how is How.SHARE:
        over = " ÷ ".join(_term(part, Unit.MONEY, formats) for part in parts[:2])
        return f"{over} = {total}"
    if explanation.how is How.SUM and len(parts) <= TERMS_WRITTEN_OUT:
        return f"{_summed(parts, explanation.unit, formats)} = {total}"
    return _many_in_words(explanation.how).format(formats.count(len(parts)), total)


def _many_in_words(how: How) -> str:
    words = {
        How.SUM: tr("{0} rows come to {1}"),
        How.LEAST: tr("the lowest of {0} is {1}"),
        How.GREATEST: tr("the highest of {0} is {1}"),
        How.LAST: tr("the last of {0} stands: {1}"),
    }
    return words[how]


def part_text(part: Part, unit: Unit, formats: Formats) -> str:
    """A row's value as it enters the number."""
    if part.quoted:
        return quoted_price_text(part.quoted)
    return amount_text(part.value, Unit.MONEY if unit is Unit.PERCENT else unit, formats)


def part_columns(unit: Unit, formats: Formats) -> list[Column[tuple[int, Part]]]:
    """The columns of the rows that make a number."""

    def moment(row: tuple[int, Part]) -> str:
        at = row[1].at
        return "" if at is None else formats.date_time(instant(at))

    return [
        Column(tr("What"), lambda r: shown(r[1].what), width=240,
               tooltip=lambda r: shown(r[1].what)),
        Column(tr("Which"), lambda r: shown(r[1].detail), width=264,
               tooltip=lambda r: shown(r[1].detail)),
        Column(tr("When"), moment, "date", lambda r: r[1].at or 0, width=112),
        Column(
            tr("Value"), lambda r: part_text(r[1], unit, formats), "money", lambda r: r[1].value,
            lambda r: "negative" if r[1].value < 0 and not r[1].quoted else "", width=128,
            why=lambda r: r[1].why,
        ),
        Column("", _beyond, width=128, style=lambda _: "muted"),
    ]  # fmt: skip


def _beyond(row: tuple[int, Part]) -> str:
    """What there is to know beyond a row, with its key."""
    part = row[1]
    if part.lead is not None:
        return tr("Enter opens it")
    return tr("Enter: why this") if part.why is not None else ""


def _summed(parts: Sequence[Part], unit: Unit, formats: Formats) -> str:
    first, *others = parts
    said = _term(first, unit, formats)
    for part in others:
        sign = "−" if part.value < 0 else "+"
        said += f" {sign} {shown(part.what).lower()} {amount_text(abs(part.value), unit, formats)}"
    return said


def _term(part: Part, unit: Unit, formats: Formats) -> str:
    return f"{shown(part.what).lower()} {amount_text(part.value, unit, formats)}"
