"""The columns of the weekly figures: carry, seven days, and what they come to."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.models.table import Column
from desktop.services.figure_story import NUMBERS
from desktop.services.figures import FigureLine
from desktop.views.formatting import Formats

FIRST_DAY_COLUMN = 2
PENDING_COLUMN = 13
# By the place of the column; the others lead to the tickets.
NUMBER_OF_COLUMN = dict(enumerate(NUMBERS, start=1))


def tr(text: str) -> str:
    """A text of this page in the user's language."""
    return QCoreApplication.translate("weekly", text)


def figure_columns(starts_on: str, formats: Formats) -> tuple[Column[FigureLine], ...]:
    """The columns of a week; every amount is from the player's side."""
    first = date.fromisoformat(starts_on)
    return (
        Column(
            tr("Account"),
            account_text,
            sort_key=lambda line: line.code,
            tooltip=account_text,
        ),
        _money(tr("Carry"), lambda line: line.figure.carry, formats),
        *(
            _money(formats.short_day(first + timedelta(days=day)), _net_of(day), formats)
            for day in range(7)
        ),
        _money(tr("Week"), lambda line: line.figure.week, formats, "strong"),
        _money(tr("Payments"), lambda line: line.figure.payments, formats),
        _money(tr("Adjust."), lambda line: line.figure.adjustments, formats),
        _balance(formats),
        _money(tr("Pending"), lambda line: line.figure.pending, formats, "secondary"),
    )


def _balance(formats: Formats) -> Column[FigureLine]:
    """With the settle figure: whoever is at or past it stands out, and is found by `Due`."""

    def style(line: FigureLine) -> str:
        tone = " warning" if line.is_due else " negative" if line.figure.balance < 0 else ""
        return f"strong{tone}"

    def settle(line: FigureLine) -> str:
        if line.settle is None:
            return ""
        figure = formats.money(line.settle)
        said = tr("Due: the settle figure is {0}") if line.is_due else tr("Settle figure {0}")
        return said.format(figure)

    return Column(
        tr("Balance"),
        lambda line: formats.money_or_blank(line.figure.balance),
        "money",
        lambda line: line.figure.balance,
        style=style,
        tooltip=settle,
    )


def account_text(line: FigureLine) -> str:
    """Code and name, without saying the same twice."""
    named = line.code if line.name in {"", line.code} else f"{line.code}  {line.name}"
    return tr("{0}, before the move").format(named) if line.is_former else named


def line_style(line: FigureLine) -> str:
    """Sums of agents stand out from the players below them."""
    if line.kind == "total":
        return "total strong"
    return "" if line.kind == "player" else "strong"


def _net_of(day: int) -> Callable[[FigureLine], int]:
    return lambda line: line.figure.days[day]


def _money(
    title: str, cents: Callable[[FigureLine], int], formats: Formats, style: str = ""
) -> Column[FigureLine]:
    return Column(
        title,
        lambda line: formats.money_or_blank(cents(line)),
        "money",
        cents,
        style=lambda line: f"{style} negative".strip() if cents(line) < 0 else style,
    )
