"""Changes of accounts, field by field: old and new value, by whom, when, at which station."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from desktop.book.facts import Fact, address_of_several
from desktop.book.history import require_history
from desktop.book.holders import list_part
from desktop.book.queries.fact_register import FactQuestion, JournalFact, list_facts
from desktop.book.queries.names import find_account_codes, find_user_names
from desktop.book.queries.people import list_accounts
from desktop.book.queries.ticket_register import read_letters
from desktop.book.statements import ConnectionReader
from desktop.domain.money import format_money
from desktop.domain.sentences import joined, say, word
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
# Fields whose values are words of the program and no texts of people.
_CODES = frozenset({"status", "kind"})
# A field of an account with its old and new value and the reason: account, field, old, new, why.
Change = tuple[int, str, str, str, str]


def account_changes(reader: ConnectionReader, question: Question) -> Report:
    """Every change of a field of an account, the oldest first.

    Raises:
        InputError: There is no such week or agent, or a grouping was named.
        HistoryError: Facts of it are still being fetched.
    """
    refuse_choices(question, "by")
    scope = find_scope(reader, question)
    after, before = seqs_of(reader, scope)
    require_history(reader, after)
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


def _under(kind: str, parent: str) -> str:
    return say("{kind} under {parent}", kind=word(kind), parent=parent)


def _opened(fact: Fact, codes: Mapping[int, str]) -> Iterator[Change]:
    body = fact.body
    why = "" if body["source"] == "typed" else word(body["source"])
    new = _under(body["kind"], codes.get(body["parent"], ""))
    yield fact.number, word("opened"), "", new, why
    yield fact.number, word("name"), "", body["name"], why
    yield fact.number, say("credit limit"), "", format_money(body["credit_limit"]), why
    for field, said in sorted(body.get("contact", {}).items()):
        yield fact.number, word(field), "", said, why


def _opened_many(fact: Fact, codes: Mapping[int, str]) -> Iterator[Change]:
    body = fact.body
    for no in range(len(body["accounts"])):
        account, why = address_of_several(fact.number, no), word(body["source"])
        yield account, word("opened"), "", _under("player", codes.get(body["parent"], "")), why
        yield account, say("credit limit"), "", format_money(body["credit_limit"]), why
        for key, kept in sorted(body["settings"].items()):
            setting = find_setting(key)
            value = kept if setting is None else read_kept(setting.kind, kept)
            yield account, key, "", _setting(key, value), why


def _changed(fact: Fact, _codes: Mapping[int, str]) -> Iterator[Change]:
    for field, values in sorted(fact.body["changes"].items()):
        old, new = (
            format_money(value) if field == "credit_limit" else str(value) for value in values
        )
        why = fact.body.get("reason", "")
        if field in _CODES:
            old, new = word(old), word(new)
        yield fact.body["account"], word(field), old, new, why


def _decided(fact: Fact, _codes: Mapping[int, str]) -> Iterator[Change]:
    body = fact.body
    yield body["account"], word("approval"), word("pending"), word(body["decision"]), body["reason"]


def _moved(fact: Fact, codes: Mapping[int, str]) -> Iterator[Change]:
    body = fact.body
    day = f"{instant(body['at']):%Y-%m-%d}"
    new = say("{account} from {day} on", account=codes.get(body["target"], ""), day=day)
    for account, above in body["accounts"]:
        yield account, say("account above"), codes.get(above, ""), new, body["reason"]


def _break(fact: Fact, _codes: Mapping[int, str]) -> Iterator[Change]:
    body = fact.body
    until = body["until"]
    end = say("for good")
    if until is not None:
        end = say("until {until} UTC", until=f"{instant(until):%Y-%m-%d %H:%M}")
    asked = say("asked for by the {asked_by}", asked_by=word(body["asked_by"]))
    yield body["account"], word(body["kind"]), "", end, asked


def _own_limit(fact: Fact, _codes: Mapping[int, str]) -> Iterator[Change]:
    body = fact.body
    new = say("no limit") if body["cents"] is None else format_money(body["cents"])
    yield body["account"], say("own limit: {kind}", kind=word(body["kind"])), "", new, ""


def _settings(fact: Fact, _codes: Mapping[int, str]) -> Iterator[Change]:
    yield from _of_settings(fact.body["account"], fact.body)


def _mass(fact: Fact, _codes: Mapping[int, str]) -> Iterator[Change]:
    for account, changes in fact.body["changes"]:
        yield from _of_settings(account, {**fact.body, "changes": changes})


def _of_settings(account: int, body: Mapping[str, Any]) -> Iterator[Change]:
    until = say(" through {through}", through=body["through"]) if body["through"] else ""
    for key, (old, new) in sorted(body["changes"].items()):
        after = joined("", (_setting(key, new), until))
        yield account, key, _setting(key, old), after, body["reason"]


def _setting(key: str, value: int | str | None) -> str:
    setting = find_setting(key)
    if value is None:
        return word("inherited")
    if setting is None or isinstance(value, str):
        return word(str(value))
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
