"""Readers of other people's files: a path in, proposals and refusals out."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from desktop.domain.markets import Sport
from desktop.domain.prices import parse_price
from desktop.feeds.accounts import NAME as ACCOUNTS
from desktop.feeds.accounts import read_account_rows
from desktop.feeds.feed import Feed
from desktop.feeds.figures import NAME as FIGURES
from desktop.feeds.figures import FigureProposal, guess_columns, read_figure_rows
from desktop.feeds.formats import AUTO, check_name, read_events
from desktop.feeds.guarded import Limits
from desktop.feeds.intake import CLOSE, Intake, Terms
from desktop.feeds.opening import open_file, open_sheet
from desktop.feeds.proposals import AccountProposal, EventProposal, Reading, TicketProposal
from desktop.feeds.sheet import Sheet
from desktop.feeds.tickets import NAME as TICKETS
from desktop.feeds.tickets import read_ticket_rows
from desktop.progress import Cancelled, Progress, never, silent

T = TypeVar("T")

DEFAULT_LIMITS = Limits()


def read_lines(
    path: Path,
    *,
    format: str = AUTO,  # noqa: A002  the name that the command line gives it
    league: str | None = None,
    season: int | None = None,
    source: str | None = None,
    when: str = CLOSE,
    spread_price: str = "-110",
    leagues: Mapping[str, Sport] | None = None,
    prices: str | None = None,
    report: Progress = silent,
    cancelled: Cancelled = never,
    limits: Limits = DEFAULT_LIMITS,
) -> Reading[EventProposal]:
    """Read schedule and lines.

    Args:
        path: A CSV file, an xlsx workbook or a JSON file.
        format: A name of FORMATS 4, or `auto`.
        league: The league, where the file leaves it out.
        season: Year of the first row, where dates have none.
        source: Bookmaker, where the file holds several.
        when: Which numbers are taken, where a file has several of each line: one of MOMENTS.
        spread_price: Price of spreads and totals, where the format implies it.
        leagues: The leagues of the book; those of the trade when left out.
        prices: `american` or `decimal`, where it cannot be told from the file.
        report: Told rows done, rows in all, and which file.
        cancelled: Asked now and then whether to stop.
        limits: What a file may cost.

    Raises:
        InputError: The file cannot be read as a whole, or a term is not acceptable.
        ReadingCancelledError: `cancelled` said so.
    """
    price = parse_price(spread_price).text
    terms = Terms("lines", league, season, source, when, price, leagues, prices)
    return _read_events(path, format, terms, report=report, cancelled=cancelled, limits=limits)


def read_results(
    path: Path,
    *,
    format: str = AUTO,  # noqa: A002  the name that the command line gives it
    league: str | None = None,
    season: int | None = None,
    leagues: Mapping[str, Sport] | None = None,
    report: Progress = silent,
    cancelled: Cancelled = never,
    limits: Limits = DEFAULT_LIMITS,
) -> Reading[EventProposal]:
    """Read results; arguments and errors as those of `read_lines`."""
    terms = Terms("results", league, season, leagues=leagues)
    return _read_events(path, format, terms, report=report, cancelled=cancelled, limits=limits)


def read_accounts(
    path: Path,
    *,
    ignore_unknown: bool = False,
    report: Progress = silent,
    cancelled: Cancelled = never,
    limits: Limits = DEFAULT_LIMITS,
) -> Reading[AccountProposal]:
    """Read accounts.

    Raises:
        InputError: The file cannot be read, or has a column that accounts do not have.
        ReadingCancelledError: `cancelled` said so.
    """
    sheet = open_sheet(path, cancelled=cancelled, limits=limits)
    intake = Intake(sheet, report, cancelled)
    accounts = read_account_rows(sheet, intake, ignore_unknown=ignore_unknown)
    return _reading(ACCOUNTS, sheet, intake, accounts)


def read_tickets(
    path: Path,
    *,
    report: Progress = silent,
    cancelled: Cancelled = never,
    limits: Limits = DEFAULT_LIMITS,
) -> Reading[TicketProposal]:
    """Read tickets.

    Raises:
        InputError: The file cannot be read as tickets.
        ReadingCancelledError: `cancelled` said so.
    """
    sheet = open_sheet(path, cancelled=cancelled, limits=limits)
    intake = Intake(sheet, report, cancelled)
    return _reading(TICKETS, sheet, intake, read_ticket_rows(sheet, intake))


def read_figures(
    path: Path,
    columns: Mapping[str, str] | None = None,
    *,
    is_house_side: bool = False,
    report: Progress = silent,
    cancelled: Cancelled = never,
    limits: Limits = DEFAULT_LIMITS,
) -> Reading[FigureProposal]:
    """Read weekly figures of another system.

    Args:
        path: A CSV file or an xlsx workbook.
        columns: Which heading holds which field, where it cannot be told from the headings.
        is_house_side: Whether the amounts are from the house's side.
        report: As `read_lines`, like the two below.
        cancelled: Asked now and then whether to stop.
        limits: What a file may cost.

    Raises:
        InputError: The file cannot be read, or a column that is needed is not plain.
        ReadingCancelledError: `cancelled` said so.
    """
    sheet = open_sheet(path, cancelled=cancelled, limits=limits)
    intake = Intake(sheet, report, cancelled)
    chosen = {**guess_columns(sheet.headings), **(columns or {})}
    figures = read_figure_rows(sheet, intake, chosen, is_house_side=is_house_side)
    return _reading(FIGURES, sheet, intake, figures)


def read_headings(path: Path, *, limits: Limits = DEFAULT_LIMITS) -> tuple[str, ...]:
    """The headings of a sheet, from left to right.

    Raises:
        InputError: The file cannot be read.
    """
    return open_sheet(path, cancelled=never, limits=limits).headings


def _read_events(
    path: Path,
    format_name: str,
    terms: Terms,
    *,
    report: Progress,
    cancelled: Cancelled,
    limits: Limits,
) -> Reading[EventProposal]:
    check_name(format_name)
    file = open_file(path, cancelled=cancelled, limits=limits)
    intake = Intake(file, report, cancelled)
    chosen, events = read_events(file, format_name, terms, intake)
    return _reading(chosen, file, intake, events)


def _reading(name: str, sheet: Sheet | Feed, intake: Intake, proposals: list[T]) -> Reading[T]:
    return Reading(
        format=name,
        rows_read=len(sheet.rows),
        proposals=tuple(proposals),
        refusals=tuple(sorted(intake.refusals, key=lambda refusal: refusal.row)),
        notices=(*sheet.notices, *intake.notices),
    )
