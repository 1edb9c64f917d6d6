"""Changes of accounts, field by field: old and new value, by whom, when, at which station."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from desktop.book.facts import Fact, address_of_several
from desktop.book.holders import list_part
from desktop.book.queries.fact_register import FactQuestion, JournalFact, list_facts
from desktop.book.queries.names import find_account_codes, find_user_names
from desktop.book.queries.people import list_accounts
from desktop.book.queries.ticket_register import read_letters
from desktop.book.statements import ConnectionReader
from desktop.domain.money import format_money
from desktop.domain.settings.kinds import format_value, read_kept
from desktop.domain.settings.registry import find_setting
from desktop.domain.weeks import instant
from desktop.reports.plain import OPENS, find_scope, plain_report, refuse_choices, seqs_of
from desktop.reports.questions import Question
from desktop.reports.sheets import Column, Report, Row

COLUMNS = (
    Column("at", "When", "datetime", 17),
    Column("user", "Who", "text", 14),
    Column("station", "Station", "text", 9),
    Column("account", "Account", "text", 12),
    Column("field", "Field", "text", 26),
    Column("old", "Old", "text", 22),
    Column("new", "New", "text", 26),
    Column("reason", "Reason", "text", 30),
    OPENS,
)
_MOST = 1 << 31
# A field of an account with its old and new value and the reason: account, field, old, new, why.
Change = tuple[int, str, str, str, str]


def account_changes(reader: ConnectionReader, question: Question) -> Report:
    """Every change of a field of an account, the oldest first.

    Raises:
        InputError: There is no such week or agent, or a grouping was named.
    """
    refuse_choices(question, "by")
    scope = find_scope(reader, question)
    after, before = seqs_of(reader, scope)
    shown = list_part(reader, scope.root_id)
    codes = find_account_codes(reader, {account.id for account in list_accounts(reader)})
    users, letters = find_user_names(reader), read_letters(reader)

    def rows() -> Iterator[Row]:
        wanted = FactQuestion(tuple(_TOLD), first=after + 1, before=before)
        for found in reversed(list_facts(reader, wanted, None, 0, _MOST)):
            fact = found.fact
            if fact.type not in _TOLD:
                continue
            for account, *told in _TOLD[fact.type](fact, codes):
                if account in shown:
                    yield _row(found, users, letters, codes.get(account, ""), told)

    made = list(rows())
    return plain_report(
        question,
        scope.book,
        title="Changes of accounts",
        words=("Every field with the value it had and the value it got", scope.period),
        columns=COLUMNS,
        rows=lambda: made,
        row_count=len(made),
    )


def _row(
    found: JournalFact,
    users: Mapping[int, str],
    letters: Mapping[int, str],
    code: str,
    told: list[Any],
) -> Row:
    fact = found.fact
    who, where = users.get(fact.actor, ""), letters.get(found.station, "")
    field, old, new, reason = told
    opens = f"accounts {code}"
    return (instant(fact.wall), who, where, code, field, old or None, new, reason or None, opens)


def _opened(fact: Fact, codes: Mapping[int, str]) -> Iterator[Change]:
    body = fact.body
    why = "" if body["source"] == "typed" else body["source"]
    new = f"{body['kind']} under {codes.get(body['parent'], '')}"
    yield fact.number, "opened", "", new, why
    yield fact.number, "name", "", body["name"], why
    yield fact.number, "credit limit", "", format_money(body["credit_limit"]), why
    for field, said in sorted(body.get("contact", {}).items()):
        yield fact.number, field, "", said, why


def _opened_many(fact: Fact, codes: Mapping[int, str]) -> Iterator[Change]:
    body = fact.body
    for no in range(len(body["accounts"])):
        account, why = address_of_several(fact.number, no), body["source"]
        yield account, "opened", "", f"player under {codes.get(body['parent'], '')}", why
        yield account, "credit limit", "", format_money(body["credit_limit"]), why
        for key, kept in sorted(body["settings"].items()):
            setting = find_setting(key)
            value = kept if setting is None else read_kept(setting.kind, kept)
            yield account, key, "", _setting(key, value), why


def _changed(fact: Fact, _codes: Mapping[int, str]) -> Iterator[Change]:
    for field, values in sorted(fact.body["changes"].items()):
        old, new = (
            format_money(value) if field == "credit_limit" else str(value) for value in values
        )
        yield fact.body["account"], field.replace("_", " "), old, new, fact.body.get("reason", "")


def _decided(fact: Fact, _codes: Mapping[int, str]) -> Iterator[Change]:
    body = fact.body
    yield body["account"], "approval", "pending", body["decision"], body["reason"]


def _moved(fact: Fact, codes: Mapping[int, str]) -> Iterator[Change]:
    body = fact.body
    new = f"{codes.get(body['target'], '')} from {instant(body['at']):%Y-%m-%d} on"
    for account, above in body["accounts"]:
        yield account, "account above", codes.get(above, ""), new, body["reason"]


def _break(fact: Fact, _codes: Mapping[int, str]) -> Iterator[Change]:
    body = fact.body
    until = body["until"]
    end = "for good" if until is None else f"until {instant(until):%Y-%m-%d %H:%M} UTC"
    yield body["account"], body["kind"], "", end, f"asked for by the {body['asked_by']}"


def _own_limit(fact: Fact, _codes: Mapping[int, str]) -> Iterator[Change]:
    body = fact.body
    new = "no limit" if body["cents"] is None else format_money(body["cents"])
    yield body["account"], f"own limit: {body['kind']}", "", new, ""


def _settings(fact: Fact, _codes: Mapping[int, str]) -> Iterator[Change]:
    yield from _of_settings(fact.body["account"], fact.body)


def _mass(fact: Fact, _codes: Mapping[int, str]) -> Iterator[Change]:
    for account, changes in fact.body["changes"]:
        yield from _of_settings(account, {**fact.body, "changes": changes})


def _of_settings(account: int, body: Mapping[str, Any]) -> Iterator[Change]:
    until = f" through {body['through']}" if body["through"] else ""
    for key, (old, new) in sorted(body["changes"].items()):
        yield account, key, _setting(key, old), _setting(key, new) + until, body["reason"]


def _setting(key: str, value: int | str | None) -> str:
    setting = find_setting(key)
    if value is None:
        return "inherited"
    if setting is None or isinstance(value, str):
        return str(value)
    return format_value(setting.kind, value)


_TOLD: Mapping[str, Callable[[Fact, Mapping[int, str]], Iterator[Change]]] = {
    "account.opened": _opened,
    "accounts.opened": _opened_many,
    "account.changed": _changed,
    "account.decided": _decided,
    "accounts.moved": _moved,
    "break.started": _break,
    "own_limit.set": _own_limit,
    "settings.changed": _settings,
    "settings.mass_changed": _mass,
}
