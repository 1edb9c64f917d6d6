"""Weekly figures of another system: any sheet with a column of accounts and one of the week."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.domain.errors import InputError
from desktop.domain.money import parse_money
from desktop.domain.sentences import say
from desktop.feeds.cells import read_name
from desktop.feeds.intake import Intake, Once
from desktop.feeds.sheet import CellRefusedError, Row, Sheet, fold

NAME = "figures"
FIELDS = ("account", "week", "balance", "pending")
NEEDED = ("account", "week")
# What these columns are called in the sheets of other systems, folded.
_CALLED: Mapping[str, tuple[str, ...]] = {
    "account": (
        "account", "player", "playerid", "customer", "customerid", "acct", "accountid", "id",
        "login", "user", "username",
    ),
    "week": (
        "week", "weekly", "weeklyfigure", "thisweek", "net", "winloss", "win/loss", "total", "wk",
        "figure", "weektotal", "amount",
    ),
    "balance": ("balance", "currentbalance", "bal", "endingbalance"),
    "pending": ("pending", "atrisk", "open", "pendingwagers"),
}  # fmt: skip

Columns = Mapping[str, str]
"""The heading of each field that a sheet has."""


@dataclass(frozen=True, slots=True)
class FigureProposal:
    """The week of an account in another system, cents from the player's side.

    Attributes:
        account: As the other system calls it.
        balance: None where the sheet does not say it, as `pending`.
    """

    row: int
    account: str
    week: int
    balance: int | None
    pending: int | None


def guess_columns(headings: tuple[str, ...]) -> dict[str, str]:
    """Which headings most likely hold which field; those that cannot be told are left out."""
    by_name = {fold(heading): heading for heading in headings}
    found = {}
    for name, called in _CALLED.items():
        heading = next((by_name[word] for word in called if word in by_name), None)
        if heading is not None:
            found[name] = heading
    return found


def read_figure_rows(
    sheet: Sheet, intake: Intake, columns: Columns, *, is_house_side: bool
) -> list[FigureProposal]:
    """Read figures.

    Args:
        sheet: Any sheet with headings.
        intake: Takes what is refused.
        columns: Which heading holds which field.
        is_house_side: Whether the sheet's amounts are from the house's side.

    Raises:
        InputError: A field that is needed has no column.
    """
    missing = [name for name in NEEDED if name not in columns]
    if missing:
        raise InputError(
            say(
                "{name} has no column that is plainly the {missing}. Say which"
                " one it is, for instance --column {missing2}=Heading. Nothing was compared.",
                name=sheet.name,
                missing=" or the ".join(missing),
                missing2=missing[0],
            )
        )
    sheet.require(NAME, *columns.values())
    figures = []
    once = Once(columns["account"])
    for at, row in enumerate(sheet.rows):
        intake.step(at)
        try:
            figure = _figure(row, columns, -1 if is_house_side else 1)
            once.check(figure.account.casefold(), row.number, figure.account)
            figures.append(figure)
        except CellRefusedError as error:
            intake.refuse(row.number, error)
    intake.step(len(sheet.rows))
    return figures


def _figure(row: Row, columns: Columns, sign: int) -> FigureProposal:
    week = _amount(row, columns["week"])
    if week is None:
        raise CellRefusedError(columns["week"], "", "The week is blank; write 0 where it is 0.")
    balance = _amount(row, columns["balance"]) if "balance" in columns else None
    pending = _amount(row, columns["pending"]) if "pending" in columns else None
    return FigureProposal(
        row=row.number,
        account=read_name(row, columns["account"]),
        week=sign * week,
        balance=None if balance is None else sign * balance,
        pending=None if pending is None else abs(pending),
    )


def _amount(row: Row, heading: str) -> int | None:
    text = row.text(heading)
    if not text:
        return None
    # Accountants write what is owed in brackets.
    plain = f"-{text[1:-1]}" if text.startswith("(") and text.endswith(")") else text
    try:
        return parse_money(plain.replace("$", ""))
    except InputError as error:
        raise CellRefusedError(heading, text, str(error)) from error
