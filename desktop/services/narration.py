"""Facts told in a sentence each: `accepted KA12-3 for P00101: …, risk 110.00 to win 100.00`."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from desktop.book.facts import Fact
from desktop.book.queries.fact_register import JournalFact
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
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.money import format_money
from desktop.domain.settings.kinds import format_value
from desktop.domain.settings.registry import find_setting
from desktop.domain.weeks import instant
from desktop.services.adapting_narration import (
    tell_decided_limit,
    tell_limit_rule,
    tell_proposed_limit,
)
from desktop.services.board_narration import tell_cap, tell_decided, tell_followed, tell_rule
from desktop.services.call_narration import (
    tell_admission,
    tell_balance,
    tell_call_end,
    tell_drop,
    tell_failure,
    tell_notice,
    tell_secret,
    tell_start,
)
from desktop.services.claim_narration import (
    tell_assignment,
    tell_claim,
    tell_claim_note,
    tell_done,
    tell_review_note,
    tell_verdict,
)
from desktop.services.holds_narration import tell_counter, tell_end, tell_held, tell_lapse
from desktop.services.line_type_narration import tell_line_type, tell_links, tell_own_lines
from desktop.services.money_narration import (
    tell_posting,
    tell_promise,
    tell_refusal,
    tell_request,
    with_reason,
)
from desktop.services.quoting.offers import terms_text
from desktop.services.standing_narration import tell_break, tell_decision, tell_own_limit

_LINES_TOLD = 3
_EVENTS_TOLD = 3
_ACCOUNTS_TOLD = 5
_FIELDS = {"credit_limit": "credit limit", "pin_hash": "PIN",
           "password_hash": "password", "system_user": "system user",
           "rot_away": "visitor's number", "rot_home": "home number",
           "pitcher_away": "visitor's pitcher", "pitcher_home": "home pitcher",
           "actual_start": "actual start"}  # fmt: skip
_ABOUT_LINE_TYPES = frozenset({"line_type.made", "line_links.changed", "own_lines.set"})
_SECRET = frozenset({"pin_hash", "password_hash"})


@dataclass(frozen=True, slots=True)
class ToldFact:
    """A fact as people read it.

    Attributes:
        at: Milliseconds UTC of the author's clock.
        user: The name of who did it.
        station: The letters of the copy that recorded it.
        sentence: Begins with what was done; who did it is not part of it.
        chain: The chain's hash after it, hex.
        ticket_id: The ticket that it made or is about, or None.
        account: The code of the account that it made or is about, or None.
    """

    seq: int
    number: int
    at: int
    user: str
    station: str
    kind: str
    sentence: str
    chain: str
    ticket_id: int | None
    account: str | None


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
        self._line_types = {one.id: one.name for one in types} | {MASTER: MASTER_NAME}
        money = {body[of] for _, body in bodies for of in ("document", "request") if of in body}
        self._money_accounts = find_money_accounts(reader, money)
        events = {body["event"] for _, body in bodies if "event" in body} | {*events_told}
        for kind, body in bodies:
            if kind == "event.settled":
                events.update(event for event, _ in body["events"][:_EVENTS_TOLD])
        self._events = find_event_names(reader, events)
        tickets = {body["ticket"] for _, body in bodies if "ticket" in body}
        self._ticket_accounts = find_ticket_accounts(reader, tickets)
        self._users = find_user_names(reader)
        self._letters = read_letters(reader)

    def tell(self, recorded: JournalFact) -> ToldFact:
        """Tell one fact."""
        fact = recorded.fact
        sentence = _SENTENCES[fact.type](self, fact)
        return ToldFact(
            fact.seq,
            fact.number,
            fact.wall,
            self.user(fact.actor),
            self._letters.get(recorded.station, "?"),
            fact.type,
            sentence,
            recorded.chain,
            fact.number if fact.type == "ticket.accepted" else fact.body.get("ticket"),
            self._account_of(fact),
        )

    def _account_of(self, fact: Fact) -> str | None:
        if fact.type == "account.opened":
            return str(fact.body["code"])
        body = fact.body.get("posting", fact.body)
        if "account" in body:
            return self.account(body["account"])
        money = body.get("document", body.get("request"))
        return None if money is None else self._money_accounts.get(money)

    def user(self, user_id: int) -> str:
        """The name of a user."""
        return self._users.get(user_id, f"user {user_id}")

    def account(self, account_id: int) -> str:
        """The code of an account."""
        return self._accounts.get(account_id, f"account {account_id}")

    def event(self, event_id: int) -> str:
        """Numbers and teams of an event."""
        named = self._events.get(event_id)
        return f"event {event_id}" if named is None else named.teams

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
        return f"the {kind.replace('_', ' ')} {named}".rstrip()

    def ticket_account(self, ticket_id: int) -> str:
        """The code of a ticket's account."""
        return self._ticket_accounts.get(ticket_id, "an unknown account")

    def line_type(self, type_id: int) -> str:
        """The name of a set of lines."""
        return self._line_types.get(type_id, f"line type {type_id}")

    def money_account(self, number: int) -> str:
        """The code of the account of a document or a request."""
        return self._money_accounts.get(number, "an unknown account")

    def changes(self, fact: Fact) -> list[FieldChange]:
        """The fields that a fact changed, old values and new ones."""
        return [
            FieldChange(_field(name), self._value(name, old), self._value(name, new))
            for name, (old, new) in sorted(fact.body["changes"].items())
        ]

    def _value(self, name: str, value: object) -> str:
        if name == "credit_limit" and isinstance(value, int):
            return format_money(value)
        if name == "start" and isinstance(value, int):
            return f"{instant(value):%Y-%m-%d %H:%M} UTC"
        return "nothing" if value in {None, ""} else str(value)


def tell_facts(reader: Reader, facts: Sequence[JournalFact]) -> list[ToldFact]:
    """Tell facts in their order."""
    narrator = Narrator(reader, [recorded.fact for recorded in facts])
    return [narrator.tell(recorded) for recorded in facts]


def _field(name: str) -> str:
    return _FIELDS.get(name, name)


def _book_created(_names: Narrator, fact: Fact) -> str:
    body = fact.body
    return f"made the book “{body['name']}” with {body['owner']['name']} as owner"


def _incarnation_started(_names: Narrator, fact: Fact) -> str:
    return f"began a new life of the book as {fact.body['letters']}: {fact.body['reason']}"


def _user_added(_names: Narrator, fact: Fact) -> str:
    return f"added {fact.body['name']} as {fact.body['role']}"


def _user_changed(names: Narrator, fact: Fact) -> str:
    said = [
        _field(name) if name in _SECRET else f"{_field(name)} to {value}"
        for name, value in sorted(fact.body["changes"].items())
    ]
    return f"changed {' and '.join(said)} of {names.user(fact.body['user'])}"


def _names_of(names: Narrator, users: Sequence[int]) -> str:
    return ", ".join(names.user(user) for user in users)


def _account(names: Narrator, fact: Fact) -> str:
    return names.account(fact.body["account"])


def _account_opened(names: Narrator, fact: Fact) -> str:
    body = fact.body
    named = " ".join(filter(None, (body["kind"], body["code"], body["name"])))
    credit = format_money(body["credit_limit"])
    return f"opened {named} under {names.account(body['parent'])}, credit limit {credit}"


def _account_changed(names: Narrator, fact: Fact) -> str:
    told = f"changed {names.account(fact.body['account'])}: {_listed_changes(names, fact)}"
    return with_reason(told, fact.body.get("reason", ""))


def _accounts_opened(names: Narrator, fact: Fact) -> str:
    body = fact.body
    codes = [code for code, _ in body["accounts"]]
    span = codes[0] if len(codes) == 1 else f"{codes[0]} to {codes[-1]}"
    credit = format_money(body["credit_limit"])
    return (
        f"opened {_count(len(codes), 'player')}, {span}, under {names.account(body['parent'])}"
        f" {body['source']}, credit limit {credit}"
    )


def _accounts_moved(names: Narrator, fact: Fact) -> str:
    body = fact.body
    codes = [names.account(account) for account, _ in body["accounts"]]
    more = f" and {len(codes) - _ACCOUNTS_TOLD} more" if len(codes) > _ACCOUNTS_TOLD else ""
    settings = ", dropping their own settings," if body["inherit"] else ""
    sentence = (
        f"moved {', '.join(codes[:_ACCOUNTS_TOLD])}{more}{settings} under"
        f" {names.account(body['target'])} from {instant(body['at']):%Y-%m-%d %H:%M} UTC on"
    )
    return with_reason(sentence, body["reason"])


def _move_dropped(names: Narrator, fact: Fact) -> str:
    return with_reason(f"took back the move {names.ticket(fact.body['move'])}", fact.body["reason"])


def _event_listed(_names: Narrator, fact: Fact) -> str:
    body = fact.body
    named = EventName(*(body[name] for name in EventName.__slots__))
    return f"listed {body['league']} {named.teams} on {body['day']}"


def _event_changed(names: Narrator, fact: Fact) -> str:
    return f"changed {names.event(fact.body['event'])}: {_listed_changes(names, fact)}"


def _alias_learned(_names: Narrator, fact: Fact) -> str:
    body = fact.body
    return f"learned that “{body['alias']}” is {body['team']} in {body['league']}"


def _contest_listed(_names: Narrator, fact: Fact) -> str:
    body = fact.body
    return f"listed the {body['form']} “{body['title']}” of {body['league']} on {body['day']}"


def _listed_changes(names: Narrator, fact: Fact) -> str:
    return ", ".join(f"{c.field} {c.old} → {c.new}" for c in names.changes(fact))


def _lines_set(names: Narrator, fact: Fact) -> str:
    lines = fact.body["lines"]
    told = ", ".join(_line(line) for line in lines[:_LINES_TOLD])
    if len(lines) > _LINES_TOLD:
        told = f"{told} and {len(lines) - _LINES_TOLD} more"
    return f"set the board of {names.event(fact.body['event'])}: {told}"


def _line(setting: Sequence[Any]) -> str:
    period, market, side, line, price, status = setting
    place = " ".join(f"{period} {market} {side}".replace("_", " ").split())
    if status == "off":
        return f"{place} off"
    selection = Selection(Period(period), Market(market), Side(side))
    return f"{place} {terms_text(selection, line, price)}"


def _line_type_made(names: Narrator, fact: Fact) -> str:
    owner = fact.body["owner"]
    return tell_line_type(fact.body, names.line_type, "" if owner is None else names.account(owner))


def _ticket_accepted(names: Narrator, fact: Fact) -> str:
    body = fact.body
    amounts = f"risk {format_money(body['risk'])} to win {format_money(body['win'])}"
    whose = f"{names.ticket(fact.number)} for {names.account(body['account'])}"
    return f"accepted {whose}: {body['description']}, {amounts}"


def _ticket_voided(names: Narrator, fact: Fact) -> str:
    ticket_id = fact.body["ticket"]
    whose = f"{names.ticket(ticket_id)} of {names.ticket_account(ticket_id)}"
    anew = fact.body.get("replaced_by")
    told = (
        f"voided {whose}"
        if anew is None
        else f"edited {whose}, written anew as {names.ticket(anew)}"
    )
    return with_reason(told, fact.body["reason"])


def _review_decided(names: Narrator, fact: Fact) -> str:
    ticket_id, flag = fact.body["ticket"], flag_in_words(fact.body["flag"])
    whose = f"{names.ticket(ticket_id)} of {names.ticket_account(ticket_id)}"
    return with_reason(f"let {whose} stand ({flag})", fact.body["reason"])


def _claim_opened(names: Narrator, fact: Fact) -> str:
    ticket = fact.body.get("ticket")
    on = "" if ticket is None else names.ticket(ticket)
    return tell_claim(fact.body, names.ticket(fact.number), _account(names, fact), on)


def _review_assigned(names: Narrator, fact: Fact) -> str:
    user = fact.body["user"]
    return tell_assignment(names.item(fact.body["item"]), "" if user is None else names.user(user))


def _result_recorded(names: Narrator, fact: Fact) -> str:
    body = fact.body
    verb = "recorded" if body["supersedes"] is None else "corrected"
    return f"{verb} the result of {names.event(body['event'])}: {result_in_words(names, fact)}"


def result_in_words(names: Narrator, fact: Fact) -> str:
    """The score of a `result.recorded`: `final, Pittsburgh 21, Cleveland 14`."""
    score = fact.body["scores"].get("game")
    if score is None:
        return str(fact.body["status"])
    away, home = names.teams(fact.body["event"])
    return f"{fact.body['status']}, {away} {score[0]}, {home} {score[1]}"


def _event(names: Narrator, fact: Fact) -> str:
    return names.event(fact.body["event"])


def _tickets(names: Narrator, ids: Iterable[int]) -> str:
    told = sorted(set(ids))
    more = f" and {len(told) - 1} more" if len(told) > 1 else ""
    return f"{names.ticket(told[0])}{more}" if told else "no ticket"


def _legs_decided(names: Narrator, fact: Fact) -> str:
    legs = fact.body["legs"]
    results = " and ".join(sorted({result.replace("_", " ") for _, _, result in legs}))
    whose = _tickets(names, (ticket for ticket, _, _ in legs))
    sentence = f"decided {_count(len(legs), 'leg')} of {whose} as {results}"
    return with_reason(sentence, fact.body["reason"])


def _legs_restored(names: Narrator, fact: Fact) -> str:
    legs = fact.body["legs"]
    whose = _tickets(names, (ticket for ticket, _ in legs))
    sentence = f"took back what was decided of {_count(len(legs), 'leg')} of {whose}"
    return with_reason(sentence, fact.body["reason"])


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _ticket_decided(names: Narrator, fact: Fact) -> str:
    result = fact.body["result"].replace("_", " ")
    return with_reason(f"decided {_whose(names, fact)} as {result}", fact.body["reason"])


def _ticket_filled(names: Narrator, fact: Fact) -> str:
    return f"filled open spots of {_whose(names, fact)}: {fact.body['description']}"


def _spots_expired(names: Narrator, fact: Fact) -> str:
    return f"closed the open spots of {_whose(names, fact)}"


def _whose(names: Narrator, fact: Fact) -> str:
    ticket_id = fact.body["ticket"]
    return f"{names.ticket(ticket_id)} of {names.ticket_account(ticket_id)}"


def _prices_restated(names: Narrator, fact: Fact) -> str:
    told = ", ".join(
        f"{period} {market} {side} {price}".replace("_", " ")
        for period, market, side, price in fact.body["prices"]
    )
    return f"stated new prices of {names.event(fact.body['event'])}: {told}"


def _event_settled(names: Narrator, fact: Fact) -> str:
    events = [names.event(event) for event, _ in fact.body["events"][:_EVENTS_TOLD]]
    more = len(fact.body["events"]) - len(events)
    rest = f" and {more} more" if more else ""
    return f"approved the result of {', '.join(events)}{rest}"


def _money_posted(names: Narrator, fact: Fact) -> str:
    return tell_posting(fact.body, *_sides(names, fact.body))


def _money_reversed(names: Narrator, fact: Fact) -> str:
    document = fact.body["document"]
    whose = f"{names.ticket(document)} of {names.money_account(document)}"
    return with_reason(f"reversed {whose}", fact.body["reason"])


def _money_requested(names: Narrator, fact: Fact) -> str:
    return tell_request(fact.body, *_sides(names, fact.body["posting"]))


def _sides(names: Narrator, posting: Mapping[str, Any]) -> tuple[str, str]:
    contra = posting.get("contra")
    return names.account(posting["account"]), "" if contra is None else names.account(contra)


def _money_approved(names: Narrator, fact: Fact) -> str:
    request = fact.body["request"]
    whose = f"{names.ticket(request)} of {names.money_account(request)}"
    return with_reason(f"approved the request {whose}", fact.body["reason"])


def _money_refused(names: Narrator, fact: Fact) -> str:
    request = fact.body["request"]
    return tell_refusal(fact.body, names.ticket(request), names.money_account(request))


def _promise_recorded(names: Narrator, fact: Fact) -> str:
    return tell_promise(fact.body, names.account(fact.body["account"]))


def _promise_dropped(names: Narrator, fact: Fact) -> str:
    whose = names.account(fact.body["account"])
    return with_reason(f"dropped the promise of {whose}", fact.body["reason"])


def _week_closed(_names: Narrator, fact: Fact) -> str:
    return f"closed the week that began on {fact.body['week']}"


def _week_closing(_names: Narrator, fact: Fact) -> str:
    sentence = f"signed off the week that began on {fact.body['week']}"
    return with_reason(sentence, fact.body["reason"])


def _makeup_changed(names: Narrator, fact: Fact) -> str:
    body = fact.body
    whose, old, new = names.account(body["account"]), body["old"], body["new"]
    sentence = (
        f"changed the make-up of {whose} on {body['product']} from {format_money(old)} to"
        f" {format_money(new)}"
    )
    return with_reason(sentence, body["reason"])


def _rules_changed(_names: Narrator, fact: Fact) -> str:
    profile = fact.body["profile"]
    return f"changed the house rules to version {profile['version']}, “{profile['name']}”"


def _settings_changed(names: Narrator, fact: Fact) -> str:
    body = fact.body
    told = f"set of {names.account(body['account'])}: {settings_in_words(body['changes'])}"
    return with_reason(f"{told}{_through(body)}", body["reason"])


def _settings_mass_changed(_names: Narrator, fact: Fact) -> str:
    body = fact.body
    accounts = _count(len(body["changes"]), "account")
    if body["undoes"] is not None:
        return f"took back a mass change of {accounts}"
    told = f"set of {accounts}: {settings_in_words(body['changes'][0][1])}"
    return with_reason(f"{told}{_through(body)}", body["reason"])


def _through(body: Mapping[str, Any]) -> str:
    return f" through {body['through']}" if body["through"] else ""


def settings_in_words(changes: Mapping[str, Sequence[Any]]) -> str:
    """Settings with old and new value: `wager_limit inherited → 500.00`."""
    return ", ".join(
        f"{key} {setting_in_words(key, old)} → {setting_in_words(key, new)}"
        for key, (old, new) in changes.items()
    )


def setting_in_words(key: str, value: int | str | None) -> str:
    """A value of a setting: `500.00`, `inherited`."""
    setting = find_setting(key)
    if value is None:
        return "inherited"
    return str(value) if setting is None else format_value(setting.kind, value)


def flag_in_words(kind: str) -> str:
    """The kind of a flag as people read it: `past post`."""
    return kind.replace("_", " ")


_SENTENCES: Mapping[str, Callable[[Narrator, Fact], str]] = {
    "book.created": _book_created,
    "incarnation.started": _incarnation_started,
    "user.added": _user_added,
    "user.changed": _user_changed,
    "account.opened": _account_opened,
    "account.changed": _account_changed,
    "account.decided": lambda names, fact: tell_decision(fact.body, _account(names, fact)),
    "accounts.opened": _accounts_opened,
    "accounts.moved": _accounts_moved,
    "accounts.move_dropped": _move_dropped,
    "note.written": lambda names, fact: (
        f"noted of {_account(names, fact)} ({fact.body['category']}): {fact.body['text']}"
    ),
    "note.struck": lambda names, fact: with_reason(
        f"struck the note {names.ticket(fact.body['note'])}", fact.body["reason"]
    ),
    "message.sent": lambda names, fact: (
        f"sent {_names_of(names, fact.body['to'])} the message: {fact.body['text']}"
    ),
    "message.acknowledged": lambda names, fact: (
        f"acknowledged the message {names.ticket(fact.body['message'])}"
    ),
    "break.started": lambda names, fact: tell_break(fact.body, _account(names, fact)),
    "own_limit.set": lambda names, fact: tell_own_limit(fact.body, _account(names, fact)),
    "phone_secret.set": lambda names, fact: tell_secret(fact.body, _account(names, fact)),
    "caller.failed": lambda names, fact: tell_failure(fact.body, _account(names, fact)),
    "caller.admitted": lambda names, fact: tell_admission(fact.body, _account(names, fact)),
    "notice.set": lambda names, fact: tell_notice(fact.body, _account(names, fact)),
    "call.started": lambda names, fact: tell_start(fact.body, _account(names, fact)),
    "balance.verified": lambda names, fact: tell_balance(fact.body, _account(names, fact)),
    "call.ended": lambda names, fact: tell_call_end(fact.body, _account(names, fact)),
    "basket.dropped": lambda names, fact: tell_drop(fact.body, _account(names, fact)),
    "event.listed": _event_listed,
    "event.changed": _event_changed,
    "alias.learned": _alias_learned,
    "contest.listed": _contest_listed,
    "lines.set": _lines_set,
    "market.capped": lambda names, fact: tell_cap(fact.body, _event(names, fact)),
    "action_rule.set": lambda _names, fact: tell_rule(fact.body),
    "action.followed": lambda names, fact: tell_followed(
        fact.body, _event(names, fact), names.ticket(fact.body["ticket"])
    ),
    "action.decided": lambda names, fact: tell_decided(
        fact.body, _event(names, fact), names.ticket(fact.body["ticket"])
    ),
    "line_type.made": _line_type_made,
    "line_links.changed": lambda names, fact: tell_links(fact.body, names.line_type),
    "own_lines.set": lambda names, fact: tell_own_lines(
        fact.body, names.line_type, names.event(fact.body["event"]), _line
    ),
    "ticket.accepted": _ticket_accepted,
    "ticket.held": lambda names, fact: tell_held(fact.body, _account(names, fact)),
    "hold.countered": lambda _names, fact: tell_counter(fact.body),
    "hold.refused": lambda _names, fact: tell_end("refused", fact.body),
    "hold.dropped": lambda _names, fact: tell_end("dropped", fact.body),
    "hold.lapsed": lambda _names, fact: tell_lapse(fact.body),
    "ticket.voided": _ticket_voided,
    "ticket.filled": _ticket_filled,
    "spots.expired": _spots_expired,
    "ticket.decided": _ticket_decided,
    "legs.decided": _legs_decided,
    "legs.restored": _legs_restored,
    "prices.restated": _prices_restated,
    "review.decided": _review_decided,
    "review.assigned": _review_assigned,
    "review.noted": lambda names, f: tell_review_note(f.body, names.item(f.body["item"])),
    "review.done": lambda names, f: tell_done(f.body, names.item(f.body["item"])),
    "claim.opened": _claim_opened,
    "claim.noted": lambda names, f: tell_claim_note(f.body, names.ticket(f.body["claim"])),
    "claim.decided": lambda names, f: tell_verdict(f.body, names.ticket(f.body["claim"])),
    "result.recorded": _result_recorded,
    "result.contradicted": lambda names, fact: (
        f"noted that {fact.body['source']} says of {names.event(fact.body['event'])}:"
        f" {fact.body['said']}"
    ),
    "event.settled": _event_settled,
    "money.posted": _money_posted,
    "money.reversed": _money_reversed,
    "money.requested": _money_requested,
    "money.approved": _money_approved,
    "money.refused": _money_refused,
    "promise.recorded": _promise_recorded,
    "promise.dropped": _promise_dropped,
    "week.closing": _week_closing,
    "week.closed": _week_closed,
    "makeup.changed": _makeup_changed,
    "rules.changed": _rules_changed,
    "settings.changed": _settings_changed,
    "settings.mass_changed": _settings_mass_changed,
    "limit_rule.set": lambda names, fact: tell_limit_rule(fact.body, _account(names, fact)),
    "limit.proposed": lambda names, fact: tell_proposed_limit(fact.body, _account(names, fact)),
    "limit.decided": lambda names, fact: tell_decided_limit(fact.body, _account(names, fact)),
}
