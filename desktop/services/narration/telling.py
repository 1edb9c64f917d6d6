"""Facts, told in sentences."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.book.facts import Fact
from desktop.book.queries.fact_register import JournalFact
from desktop.book.statements import Reader
from desktop.services.narration import (
    accounts,
    board,
    calls,
    house,
    line_types,
    money,
    review,
    settings,
    wagers,
)
from desktop.services.narration.narrator import Narrator, Sentences
from desktop.services.reversals import find_taken_back

SENTENCES: Sentences = {
    **house.SENTENCES,
    **accounts.SENTENCES,
    **calls.SENTENCES,
    **board.SENTENCES,
    **line_types.SENTENCES,
    **wagers.SENTENCES,
    **review.SENTENCES,
    **money.SENTENCES,
    **settings.SENTENCES,
}


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
        takes_back: The place of the fact that it takes back, or None.
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
    takes_back: int | None = None


def tell_facts(reader: Reader, facts: Sequence[JournalFact]) -> list[ToldFact]:
    """Tell facts in their order."""
    plain = [recorded.fact for recorded in facts]
    names, taken_back = Narrator(reader, plain), find_taken_back(reader, plain)
    return [_tell(names, recorded, taken_back.get(recorded.fact.seq)) for recorded in facts]


def sentence_of(names: Narrator, fact: Fact) -> str:
    """What was done; who did it is not part of it."""
    return SENTENCES[fact.type](names, fact)


def _tell(names: Narrator, recorded: JournalFact, takes_back: int | None) -> ToldFact:
    fact = recorded.fact
    return ToldFact(
        fact.seq,
        fact.number,
        fact.wall,
        names.user(fact.actor),
        names.station(recorded.station),
        fact.type,
        sentence_of(names, fact),
        recorded.chain,
        fact.number if fact.type == "ticket.accepted" else fact.body.get("ticket"),
        _account_of(names, fact),
        takes_back,
    )


def _account_of(names: Narrator, fact: Fact) -> str | None:
    if fact.type == "account.opened":
        return str(fact.body["code"])
    body = fact.body.get("posting", fact.body)
    if "account" in body:
        return names.account(body["account"])
    money = body.get("document", body.get("request"))
    return None if money is None else names.find_money_account(money)
