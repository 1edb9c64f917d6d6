"""The columns of the weekly figures: carry, seven days, and what they come to."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from desktop.domain.weeks import instant
from desktop.models.saying import in_words
from desktop.models.table import Column
from desktop.services.figure_story import DAYS, NUMBERS
from desktop.services.figures import FigureLine
from desktop.services.why.administration import settle_figure
from desktop.services.why.explanation import Why
from desktop.services.why.weekly import change_of_week, line_number
from desktop.views.formatting import Formats

FIRST_DAY_COLUMN = 2
WEEK_COLUMN = 9
PENDING_COLUMN = 13
COMMISSION_COLUMN = 14
SETTLE_COLUMN, LAST_WAGER_COLUMN, CHANGE_COLUMN = 15, 16, 17
# The line below the grand total, whose numbers are of players.
COUNTED = "players"
_TONES = {"due": "warning", "not due": "secondary"}
# By the place of the column; the others lead to the tickets.
NUMBER_OF_COLUMN = dict(enumerate(NUMBERS, start=1))
COLUMN_OF_NUMBER = {number: column for column, number in NUMBER_OF_COLUMN.items()}


def tr(text: str) -> str:
    """A text of this page in the user's language."""
    return QCoreApplication.translate("weekly", text)


def figure_columns(starts_on: str, formats: Formats) -> tuple[Column[FigureLine], ...]:
    """The columns of a week; every amount is from the player's side."""
    first = date.fromisoformat(starts_on)

    last = (first + timedelta(days=6)).isoformat()

    def why(number: str) -> Callable[[FigureLine], Why]:
        return lambda line: line_number(starts_on, line, number)

    return (
        Column(
            tr("Account"),
            account_text,
            sort_key=lambda line: line.code,
            tooltip=account_text,
        ),
        _money(tr("Carry"), lambda line: line.figure.carry, formats, why("carry")),
        *(
            _money(
                formats.short_day(first + timedelta(days=day)), _net_of(day), formats,
                why(DAYS[day]),
            )
            for day in range(7)
        ),
        _money(tr("Week"), _net_of_week, formats, why("week"), "strong"),
        _money(tr("Payments"), lambda line: line.figure.payments, formats, why("payments")),
        _money(tr("Adjust."), lambda line: line.figure.adjustments, formats, why("adjustments")),
        _balance(formats, why("balance")),
        _money(tr("Pending"), lambda line: line.figure.pending, formats, why("pending"),
               "secondary"),
        _money(tr("Commission"), lambda line: line.commission or 0, formats, why("commission")),
        Column(
            tr("Settle"),
            lambda line: in_words(line.standing),
            style=lambda line: _TONES.get(line.standing, ""),
            tooltip=lambda line: _settle_in_words(line, formats),
            why=lambda line: None if line.settle is None else settle_figure(line.code, last),
        ),
        Column(
            tr("Last wager"),
            lambda line: _moment(line.last_wager, formats),
            "date",
            lambda line: line.last_wager or 0,
            style=lambda _: "secondary",
        ),
        Column(
            tr("Δ last week"),
            lambda line: "" if line.change is None else formats.signed_money(line.change),
            "money",
            lambda line: line.change or 0,
            style=lambda _: "muted",
            header_tooltip=tr("How much more the players won than in the week before"),
            why=lambda line: change_of_week(starts_on, line),
        ),
    )  # fmt: skip


def tickets_filter(line: FigureLine, column: int, starts_on: str) -> str:
    """Which tickets a cell is about: those of a day, of the week, the open ones, or all."""
    terms = [f"{'acct' if line.kind == 'player' else 'agent'}:{line.code}"]
    if FIRST_DAY_COLUMN <= column < WEEK_COLUMN:
        first = date.fromisoformat(starts_on)
        terms.append(f"graded:{first + timedelta(days=column - FIRST_DAY_COLUMN)}")
    elif column == WEEK_COLUMN:
        terms.append(f"week:{starts_on}")
    elif column == PENDING_COLUMN:
        terms.append("status:open")
    return " ".join(terms)


def _moment(at: int | None, formats: Formats) -> str:
    return "" if at is None else formats.date_time(instant(at))


def _settle_in_words(line: FigureLine, formats: Formats) -> str:
    if line.settle is None:
        return ""
    said = tr("Due: the settle figure is {0}") if line.is_due else tr("Settle figure {0}")
    return said.format(formats.money(line.settle))


def _balance(formats: Formats, why: Callable[[FigureLine], Why]) -> Column[FigureLine]:
    """With the settle figure: whoever is at or past it stands out, and is found by `Due`."""

    def style(line: FigureLine) -> str:
        tone = " warning" if line.is_due else " negative" if line.figure.balance < 0 else ""
        return f"strong{tone}"

    def text(line: FigureLine) -> str:
        return "" if line.kind == COUNTED else formats.money_or_blank(line.figure.balance)

    return Column(
        tr("Balance"),
        text,
        "money",
        lambda line: line.figure.balance,
        style=style,
        tooltip=lambda line: _settle_in_words(line, formats),
        why=why,
    )


def account_text(line: FigureLine) -> str:
    """Code and name, without saying the same twice."""
    named = line.code if line.name in {"", line.code} else f"{line.code}  {line.name}"
    return tr("{0}, before the move").format(named) if line.is_former else named


def line_style(line: FigureLine) -> str:
    """Sums of agents stand out from the players below them."""
    if line.kind == COUNTED:
        return "total secondary"
    if line.kind == "total":
        return "total strong"
    return "" if line.kind == "player" else "strong"


def _net_of_week(line: FigureLine) -> int:
    return line.figure.players if line.kind == COUNTED else line.figure.week


def _net_of(day: int) -> Callable[[FigureLine], int]:
    return lambda line: line.figure.days[day]


def _money(
    title: str,
    cents: Callable[[FigureLine], int],
    formats: Formats,
    why: Callable[[FigureLine], Why],
    style: str = "",
) -> Column[FigureLine]:
    def text(line: FigureLine) -> str:
        if line.kind != COUNTED:
            return formats.money_or_blank(cents(line))
        return formats.count(cents(line)) if cents(line) else ""

    return Column(
        title,
        text,
        "money",
        cents,
        style=lambda line: f"{style} negative".strip() if cents(line) < 0 else style,
        why=why,
    )
