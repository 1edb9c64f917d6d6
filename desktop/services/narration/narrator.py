"""The names that the ids in facts have in one book."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from desktop.book.facts import Fact
from desktop.book.queries.line_types import list_line_types
from desktop.book.queries.names import (
    EventName,
    find_account_codes,
    find_event_names,
    find_money_accounts,
    find_ticket_accounts,
    find_user_names,
)
from desktop.book.queries.ticket_register import number_in_words, read_letters
from desktop.book.statements import Reader
from desktop.domain.line_types.links import MASTER, MASTER_NAME
from desktop.domain.money import format_money
from desktop.domain.sentences import joined, say, word
from desktop.domain.weeks import instant
from desktop.services.narration.words import field_in_words

_ABOUT_LINE_TYPES = frozenset({"line_type.made", "line_links.changed", "own_lines.set"})


EVENTS_TOLD = 3


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field with the value it had and the value it got, as people read them."""

    field: str
    old: str
    new: str


class Narrator:
    """Tells facts, with the names that their ids have in one book."""

    def __init__(
        self, reader: Reader, facts: Sequence[Fact], events_told: Iterable[int] = ()
    ) -> None:
        """Look up the names in these facts, and of those events of a long list that are told."""
        bodies = [(fact.type, fact.body) for fact in facts]
        accounts = {body["account"] for _, body in bodies if "account" in body}
        accounts |= {
            body["parent"] for kind, body in bodies if kind in {"account.opened", "accounts.opened"}
        }
        for kind, body in bodies:
            if kind == "accounts.moved":
                accounts.update({body["target"]}, *body["accounts"])
        for body in (body.get("posting", body) for _, body in bodies):
            accounts.update(body[side] for side in ("account", "contra") if side in body)
        owned = [body["owner"] for kind, body in bodies if kind == "line_type.made"]
        accounts.update(owner for owner in owned if owner is not None)
        self._accounts = find_account_codes(reader, accounts)
        is_about_types = any(kind in _ABOUT_LINE_TYPES for kind, _ in bodies)
        types = list_line_types(reader) if is_about_types else []
        self._line_types = {one.id: one.name for one in types} | {MASTER: word(MASTER_NAME)}
        money = {body[of] for _, body in bodies for of in ("document", "request") if of in body}
        self._money_accounts = find_money_accounts(reader, money)
        events = {body["event"] for _, body in bodies if "event" in body} | {*events_told}
        for kind, body in bodies:
            if kind == "event.settled":
                events.update(event for event, _ in body["events"][:EVENTS_TOLD])
        self._events = find_event_names(reader, events)
        tickets = {body["ticket"] for _, body in bodies if "ticket" in body}
        self._ticket_accounts = find_ticket_accounts(reader, tickets)
        self._users = find_user_names(reader)
        self._letters = read_letters(reader)

    def user(self, user_id: int) -> str:
        """The name of a user."""
        return self._users.get(user_id, say("user {user_id}", user_id=user_id))

    def account(self, account_id: int) -> str:
        """The code of an account."""
        return self._accounts.get(account_id, say("account {account_id}", account_id=account_id))

    def event(self, event_id: int) -> str:
        """Numbers and teams of an event."""
        named = self._events.get(event_id)
        return say("event {event_id}", event_id=event_id) if named is None else named.teams

    def teams(self, event_id: int) -> tuple[str, str]:
        """Visitor and home team."""
        named: EventName | None = self._events.get(event_id)
        return ("visitor", "home") if named is None else (named.away, named.home)

    def ticket(self, ticket_id: int) -> str:
        """The number of a ticket."""
        return number_in_words(self._letters, ticket_id)

    def item(self, item: str) -> str:
        """What waits for a person, by its key in the queue: `the claim KA12-3`."""
        kind, _, rest = item.partition("/")
        number = rest.partition("/")[0]
        named = number_in_words(self._letters, int(number)) if number.isdigit() else number
        return joined(" ", filter(None, (say("the {kind}", kind=word(kind)), named)))

    def ticket_account(self, ticket_id: int) -> str:
        """The code of a ticket's account."""
        return self._ticket_accounts.get(ticket_id, "an unknown account")

    def line_type(self, type_id: int) -> str:
        """The name of a set of lines."""
        return self._line_types.get(type_id, say("line type {type_id}", type_id=type_id))

    def station(self, station: int) -> str:
        """The letters of a station."""
        return self._letters.get(station, "?")

    def find_money_account(self, number: int) -> str | None:
        """The code of the account of a document or a request, or None."""
        return self._money_accounts.get(number)

    def money_account(self, number: int) -> str:
        """The code of the account of a document or a request."""
        return self._money_accounts.get(number, "an unknown account")

    def changes(self, fact: Fact) -> list[FieldChange]:
        """The fields that a fact changed, old values and new ones."""
        return [
            FieldChange(field_in_words(name), self._value(name, old), self._value(name, new))
            for name, (old, new) in sorted(fact.body["changes"].items())
        ]

    def _value(self, name: str, value: object) -> str:
        if name == "credit_limit" and isinstance(value, int):
            return format_money(value)
        if name == "start" and isinstance(value, int):
            return say("{value} UTC", value=f"{instant(value):%Y-%m-%d %H:%M}")
        return word("nothing") if value in {None, ""} else str(value)

    def account_of(self, fact: Fact) -> str:
        """The code of the account that a fact names."""
        return self.account(fact.body["account"])

    def listed_changes(self, fact: Fact) -> str:
        """The fields that a fact changed, in one line: `credit limit 500.00 → 750.00`."""
        told = (joined(" ", (c.field, c.old, "→", c.new)) for c in self.changes(fact))
        return joined(", ", told)

    def event_of(self, fact: Fact) -> str:
        """Numbers and teams of the event that a fact names."""
        return self.event(fact.body["event"])


Sentences = Mapping[str, Callable[[Narrator, Fact], str]]
