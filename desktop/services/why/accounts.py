"""Why an account stands where it stands: balance, week, pending, available and credit."""

from datetime import date
from functools import partial

from desktop.book.queries.account_tree import AccountNode, list_account_nodes
from desktop.book.queries.credit_held import list_held_tickets, list_reservations
from desktop.book.queries.people import AccountRow, find_account_by_id, find_book
from desktop.book.queries.settings import list_set_values
from desktop.book.statements import ConnectionReader, Reader
from desktop.domain.errors import InputError
from desktop.domain.sentences import say
from desktop.domain.settings.resolving import PathSettings
from desktop.services.account_history import read_account_history
from desktop.services.accounts import get_account
from desktop.services.figure_story import read_figure_story
from desktop.services.limits.credit import credit_of
from desktop.services.why.explanation import Explanation, Lead, Part, Unit, Why
from desktop.services.why.weekly import PLAYERS_SIDE, figure, part_of_figure

_MEANINGS = {
    "balance": "What the account owes or is owed now: everything ever posted to it.",
    "pending": "What is at risk in tickets that are not settled.",
    "available": "What can still be risked: credit limit + balance − pending − what is reserved.",
    "players": "The players below, at any depth.",
    "credit_limit": "How far the balance may go below zero, pending included.",
    "reserved": "Withdrawals that were asked for, and wagers that wait for a supervisor.",
    "free_play": "Promotional stakes that were given and not yet wagered; no money.",
}
_TITLES = {"credit_limit": "Credit limit", "free_play": "Free play"}
_OF_ALL = "The sum of the players below, from the players’ side."


def account_number(node: AccountNode, number: str, day: str) -> Why:
    """What explains a number of the accounts tree.

    Args:
        node: The account.
        number: balance, week, pending, available or players.
        day: The ISO figure day, for temporary credit.
    """
    if number == "week":
        return partial(_explain_open_week, account_id=node.id)
    if node.kind == "player" and number == "available":
        return available(node.id, day)
    if node.kind == "player" and number != "players":
        return player_number(node.id, number)
    return partial(_explain_below, account_id=node.id, number=number, day=day)


def player_number(account_id: int, number: str) -> Why:
    """What explains balance, pending, available, credit_limit or reserved of a player."""
    return partial(_explain_player, account_id=account_id, number=number)


def number_of_code(code: str, number: str) -> Why:
    """As `player_number`, of the account with a code."""
    return partial(_explain_code, code=code, number=number)


def player_week(account_id: int) -> Why:
    """What explains the figure of a player in the open week."""
    return partial(_explain_open_week, account_id=account_id)


def available(account_id: int, day: str, *, is_weekly_credit: bool = False) -> Why:
    """What explains what a player can still risk.

    Args:
        account_id: The player.
        day: The ISO figure day, for temporary credit.
        is_weekly_credit: The figure of the week stands for the balance where the settings say so.
    """
    return partial(
        _explain_available, account_id=account_id, day=day, is_weekly_credit=is_weekly_credit
    )


def _explain_below(reader: Reader, *, account_id: int, number: str, day: str) -> Explanation:
    nodes = list_account_nodes(reader, find_book(reader).open_week, day)
    node = next(node for node in nodes if node.id == account_id)
    parts = tuple(
        Part(
            below.kind.capitalize(),
            int(getattr(below, number)),
            _named(below.code, below.name),
            why=None if number == "players" else account_number(below, number, day),
            lead=Lead("accounts", below.code) if number == "players" else None,
        )
        for below in nodes
        if below.parent_id == account_id and getattr(below, number)
    )
    unit = Unit.COUNT if number == "players" else Unit.MONEY
    side = "" if number == "players" else _OF_ALL
    return _explained(number, parts, _named(node.code, node.name), side, unit)


def _explain_player(reader: ConnectionReader, *, account_id: int, number: str) -> Explanation:
    account = _account(reader, account_id)
    who = _named(account.code, account.name)
    match number:
        case "balance":
            return _explain_balance(reader, account, who)
        case "pending":
            parts = tuple(
                Part("Ticket", t.held, f"{t.number} {t.description}", t.placed_at,
                     lead=Lead("tickets", t.id))
                for t in list_held_tickets(reader, account_id)
            )  # fmt: skip
            return _explained(number, parts, who, "The player’s money at risk.")
        case "reserved":
            parts = tuple(
                Part("Wager that waits" if one.is_wager else "Withdrawal asked for",
                     one.cents, "", one.at)
                for one in list_reservations(reader, account_id)
            )  # fmt: skip
            return _explained(number, parts, who, PLAYERS_SIDE)
        case "free_play":
            part = Part("Given and not yet wagered", account.free_play)
            return _explained(number, (part,), who, "No money: only its winnings are posted.")
        case _:
            return _explain_credit(reader, account, who)


def _explain_code(reader: ConnectionReader, *, code: str, number: str) -> Explanation:
    account = get_account(reader, code)
    return _explain_player(reader, account_id=account.id, number=number)


def _explain_balance(reader: Reader, account: AccountRow, who: str) -> Explanation:
    week = find_book(reader).open_week
    story = read_figure_story(reader, week, account.code, "balance")
    brought = Part("Brought forward", story.brought, say("into the week of {week}", week=week))
    parts = (brought, *map(part_of_figure, story.parts))
    return _explained("balance", parts, who, PLAYERS_SIDE)


def _explain_credit(reader: ConnectionReader, account: AccountRow, who: str) -> Explanation:
    """Who gave the credit, and when: the last fact that named it."""
    entries = read_account_history(reader, account.id)
    entry = next((e for e in entries if e.field in {"credit limit", "opened"}), None)
    lead = Lead("journal", account.code)
    if entry is None:
        part = Part("As it was opened", account.credit_limit, lead=lead)
    else:
        part = Part("As it was set", account.credit_limit, f"{entry.user} {entry.reason}".strip(),
                    entry.at, lead=lead)  # fmt: skip
    parts = [part]
    if account.usable_credit != account.credit_limit:
        parts.append(Part("Stopped until a debt is paid", -account.credit_limit))
    return _explained("credit_limit", tuple(parts), who, "What the house lends the player.")


def _explain_available(
    reader: Reader, *, account_id: int, day: str, is_weekly_credit: bool
) -> Explanation:
    account = _account(reader, account_id)
    settings = PathSettings(date.fromisoformat(day), list_set_values(reader, account_id))
    credit = credit_of(reader, account, settings)
    why = partial(player_number, account_id)
    parts = [Part("Credit limit", credit.credit_limit, why=why("credit_limit"))]
    if credit.temporary:
        parts.append(
            Part("Temporary credit", credit.temporary, say("until {day}", day=credit.until))
        )
    parts.append(
        Part("Figure of the week", credit.balance, why=player_week(account_id))
        if is_weekly_credit and credit.balance != account.balance
        else Part("Balance", account.balance, why=why("balance"))
    )
    parts.append(Part("Pending", -account.pending, why=why("pending")))
    if account.reserved:
        parts.append(Part("Reserved", -account.reserved, why=why("reserved")))
    who = _named(account.code, account.name)
    return _explained("available", tuple(parts), who, "What the player may still risk.")


def _explain_open_week(reader: Reader, *, account_id: int) -> Explanation:
    week = find_book(reader).open_week
    return figure(reader, week, _account(reader, account_id).code, "week")


def _explained(
    number: str, parts: tuple[Part, ...], who: str, side: str, unit: Unit = Unit.MONEY
) -> Explanation:
    title = _TITLES.get(number, number.capitalize())
    return Explanation(title, _MEANINGS[number], parts, who, side, unit)


def _account(reader: Reader, account_id: int) -> AccountRow:
    account = find_account_by_id(reader, account_id)
    if account is None:
        raise InputError("There is no such account in this book.")
    return account


def _named(code: str, name: str) -> str:
    return code if name in {"", code} else f"{code} {name}"
