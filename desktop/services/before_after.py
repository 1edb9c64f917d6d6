"""What one fact changed of an account, of lines, of a ticket: before it and after it (c.13)."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.book.facts import Fact
from desktop.book.history import require_history
from desktop.book.queries.board import list_moved
from desktop.book.queries.fact_register import FactQuestion, list_facts
from desktop.book.queries.postings import PostingQuestion, list_postings
from desktop.book.queries.ticket_sheet import list_ticket_entries
from desktop.book.statements import ConnectionReader
from desktop.book.tables.foundation import HOUSE_ID
from desktop.book.tables.money import posting_id
from desktop.domain.errors import InputError
from desktop.domain.money import format_money
from desktop.domain.sentences import say, word
from desktop.services.account_history import read_account_history
from desktop.services.narration.board import line_in_words
from desktop.services.narration.narrator import Narrator
from desktop.services.narration.words import place_in_words

MOST_POSTINGS = 400
_OFF = "not on the board"


@dataclass(frozen=True, slots=True)
class Changed:
    """One thing that a fact changed.

    Attributes:
        of: The account, event or ticket.
        what: Of it.
        before: As people read it; nothing where there was none.
        after: The same afterwards.
    """

    no: int
    of: str
    what: str
    before: str
    after: str


Texts = tuple[str, str, str, str]


def read_before_after(reader: ConnectionReader, seq: int) -> list[Changed]:
    """What the fact at a place changed, each thing with what it was.

    Of a fact that posted to many accounts the first few hundred postings are told.

    Raises:
        InputError: There is no such fact.
        HistoryError: It may be one that is still being fetched.
    """
    recorded = next(iter(list_facts(reader, FactQuestion(), seq + 1, 0, 1)), None)
    if recorded is None or recorded.fact.seq != seq:
        require_history(reader)
        raise InputError(say("There is no fact {seq} in this book.", seq=seq))
    names = Narrator(reader, [recorded.fact])
    found = [
        *_of_account(reader, names, recorded.fact),
        *_of_lines(reader, names, seq),
        *_of_ticket(names, recorded.fact),
        *_of_money(reader, seq),
    ]
    return [Changed(no, *texts) for no, texts in enumerate(found)]


def _of_account(reader: ConnectionReader, names: Narrator, fact: Fact) -> Iterator[Texts]:
    account_id = fact.number if fact.type == "account.opened" else fact.body.get("account")
    if not isinstance(account_id, int) or fact.type.startswith("ticket."):
        return
    for entry in read_account_history(reader, account_id):
        if entry.seq == fact.seq:
            yield names.account(account_id), entry.field, entry.old, entry.new


def _of_lines(reader: ConnectionReader, names: Narrator, seq: int) -> Iterator[Texts]:
    for line in list_moved(reader, seq):
        place = (line.period, line.market, line.side)
        before = _OFF
        if line.old_line is not None and line.old_price is not None:
            before = line_in_words([*place, line.old_line, line.old_price, "open"])
        after = line_in_words([*place, line.line, line.price, line.status])
        yield names.event(line.event_id), place_in_words(*place), before, after


def _of_ticket(names: Narrator, fact: Fact) -> Iterator[Texts]:
    if fact.type == "ticket.accepted":
        risk, win = format_money(fact.body["risk"]), format_money(fact.body["win"])
        after = say("open, risk {risk} to win {win}", risk=risk, win=win)
        yield names.ticket(fact.number), word("ticket"), "", after
    elif fact.type == "ticket.voided":
        yield names.ticket(fact.body["ticket"]), word("ticket"), word("counts"), word("void")


def _of_money(reader: ConnectionReader, seq: int) -> Iterator[Texts]:
    """The nets of the tickets and the balances that it posted to, each with what it was."""
    rows = list_postings(reader, PostingQuestion(), posting_id(seq + 1, 0), 0, MOST_POSTINGS)
    posted = [row for row in rows if row.seq == seq]
    of_players = [row for row in posted if row.account_id != HOUSE_ID and row.ticket]
    # A round robin posts once for each of its parlays.
    for number, row in {row.ticket: row for row in of_players}.items():
        entries = list_ticket_entries(reader, row.ticket_id or 0, row.account_id)
        own = [entry for entry in entries if entry.account_id == row.account_id]
        net = sum(entry.cents for entry in own if entry.seq < seq)
        then = net + sum(entry.cents for entry in own if entry.seq == seq)
        yield number, "net, player", format_money(net), format_money(then)
    # Newest first: the first row of an account has its balance after all of them.
    for account_id in dict.fromkeys(row.account_id for row in posted):
        of_account = [row for row in posted if row.account_id == account_id]
        after = of_account[0].balance
        before = after - sum(row.cents for row in of_account)
        yield of_account[0].account, "balance, own side", format_money(before), format_money(after)
