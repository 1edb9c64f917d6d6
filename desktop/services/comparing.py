"""A proposal of a file beside what the book holds: what taking it would do."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.book.queries.board import find_scores, list_lines
from desktop.book.queries.people import find_account
from desktop.book.statements import Reader
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.money import format_money
from desktop.domain.offers import OFF, OPEN, Offer
from desktop.domain.sentences import say
from desktop.domain.settings.resolving import PathSettings
from desktop.feeds.proposals import AccountProposal, EventProposal, TicketProposal
from desktop.feeds.stated import Kind
from desktop.services.board_moves import offers_of
from desktop.services.books import House
from desktop.services.guarding import doubts_of
from desktop.services.importing.events import changes_of, when_it_is
from desktop.services.importing.matching import Matcher
from desktop.services.importing.results import result_of
from desktop.services.importing.tickets import quote_given
from desktop.services.lines import LineSetting
from desktop.services.moving import sentences_without_action, verdicts_on
from desktop.services.quoting.offers import terms_text
from desktop.services.settlement import Agreement, compare_result


class Verdict(StrEnum):
    """What taking a proposal would do."""

    NEW = "new"
    CHANGE = "change"
    SAME = "same"
    DOUBT = "doubtful"
    REFUSED = "refused"


Compared = tuple[str, str, str, Verdict]


def _event_subject(proposal: EventProposal) -> str:
    number = "" if proposal.rot_away is None else f"{proposal.rot_away} "
    return f"{proposal.date} {proposal.league} {number}{proposal.away} at {proposal.home}"


def _account_subject(proposal: AccountProposal) -> str:
    return say(
        "{kind} {code} under {part}",
        kind=proposal.kind,
        code=proposal.code,
        part=proposal.parent or "HOUSE",
    )


def _ticket_subject(proposal: TicketProposal) -> str:
    return f"{proposal.reference} of {proposal.account}"


SUBJECTS: Mapping[Kind, Callable[[Any], str]] = {
    "lines": _event_subject,
    "results": _event_subject,
    "accounts": _account_subject,
    "tickets": _ticket_subject,
}


@dataclass(frozen=True, slots=True)
class Comparison:
    """Compares the proposals of one file.

    Attributes:
        settings: What the house believes of lines.
        codes: The accounts that the file itself opens.
    """

    reader: Reader
    house: House
    matcher: Matcher
    settings: PathSettings
    codes: frozenset[str]

    def of(self, kind: Kind) -> Callable[[Any], Compared]:
        """How proposals of a kind are compared."""
        compare: dict[Kind, Callable[[Any], Compared]] = {
            "lines": self.lines,
            "results": self.result,
            "accounts": self.account,
            "tickets": self.ticket,
        }
        return compare[kind]

    def lines(self, proposal: EventProposal) -> Compared:
        """An event with its lines: what differs from the board."""
        subject = _event_subject(proposal)
        day, start = when_it_is(self.house, proposal)
        event = self.matcher.find(self.reader, proposal, day).event
        offers: Mapping[Selection, Offer] = {}
        if event is not None:
            offers = offers_of(list_lines(self.reader, event.id))
        proposed: list[str] = []
        current: list[str] = []
        wanted = [LineSetting(line.selection, line.line, line.price) for line in proposal.lines]
        doubts = [
            doubt.sentence for doubt in doubts_of(self.settings, proposal.sport, offers, wanted)
        ]
        for line in proposal.lines:
            offer = offers.get(line.selection)
            # What a person circled or took off stays so.
            status = OPEN if offer is None else offer.status
            if offer == Offer(line.line, line.price, status):
                continue
            proposed.append(_terms(proposal, line.selection, line.line, line.price))
            if offer is not None:
                text = _terms(proposal, line.selection, offer.line, offer.price)
                current.append(text if offer.status != OFF else say("{text} (off)", text=text))
        if event is None:
            said = " ".join([", ".join(proposed) or "event without lines", *doubts])
            return subject, said, "", Verdict.DOUBT if doubts else Verdict.NEW
        changes = changes_of(event, proposal, day, start)
        proposed += [said for name, said in _CHANGES.items() if name in changes]
        proposed += sentences_without_action(verdicts_on(self.reader, event, changes))
        verdict = Verdict.CHANGE if proposed else Verdict.SAME
        said = " ".join([", ".join(proposed), *doubts])
        return subject, said, ", ".join(current), Verdict.DOUBT if doubts else verdict

    def result(self, proposal: EventProposal) -> Compared:
        """A score beside the one that is recorded."""
        subject = _event_subject(proposal)
        if proposal.score is None:
            raise InputError("The row has no score.")
        day, _ = when_it_is(self.house, proposal)
        event = self.matcher.find(self.reader, proposal, day).event
        if event is None:
            raise InputError("The event is not on the schedule. Import the lines first.")
        score = proposal.score
        proposed: str = score.status
        if score.final is not None:
            proposed = f"{score.final[0]}–{score.final[1]} {score.status}"
        if event.result is None:
            return subject, proposed, "", Verdict.NEW
        game = find_scores(self.reader, event.id, "recorded").get(Period.GAME)
        current = event.status if game is None else f"{game[0]}–{game[1]} {event.status}"
        agreement = compare_result(self.reader, event, result_of(score))
        if agreement is Agreement.CONTRADICTS:
            raise InputError(
                say(
                    "The book has {current}, the file {proposed}. Correct it on the board's Results"
                    " tab if the file is right.",
                    current=current,
                    proposed=proposed,
                )
            )
        verdict = Verdict.SAME if agreement is Agreement.NOTHING_NEW else Verdict.CHANGE
        return subject, proposed, current, verdict

    def account(self, proposal: AccountProposal) -> Compared:
        """An account beside the one with its code."""
        subject = _account_subject(proposal)
        proposed = proposal.name
        if proposal.credit_limit is not None:
            proposed = say(
                "{proposed}, credit limit {credit_limit}",
                proposed=proposed,
                credit_limit=format_money(proposal.credit_limit),
            )
        known = find_account(self.reader, proposal.code.strip().upper())
        parent = find_account(self.reader, (proposal.parent or "HOUSE").strip().upper())
        if known is None:
            if parent is None and proposal.parent.strip().upper() not in self.codes:
                raise InputError(
                    say("There is no account “{parent}” to stand under.", parent=proposal.parent)
                )
            return subject, proposed, "", Verdict.NEW
        if known.kind != proposal.kind:
            raise InputError(
                say("{code} is a {kind} in the book.", code=known.code, kind=known.kind)
            )
        if parent is None or known.parent_id != parent.id:
            raise InputError(
                say("{code} stands elsewhere in the tree; that is not imported.", code=known.code)
            )
        limit = proposal.credit_limit
        is_same = known.name == proposal.name and limit in {None, known.credit_limit}
        current = say(
            "{name}, credit limit {credit_limit}",
            name=known.name,
            credit_limit=format_money(known.credit_limit),
        )
        return subject, proposed, current, Verdict.SAME if is_same else Verdict.CHANGE

    def ticket(self, proposal: TicketProposal) -> Compared:
        """A wager that was given, as it would be written."""
        subject = _ticket_subject(proposal)
        quote = quote_given(self.reader, proposal, self.house)
        if quote is None:
            return subject, proposal.entry, "is in the book", Verdict.SAME
        money = say(
            "risks {risk} to win {win}", risk=format_money(quote.risk), win=format_money(quote.win)
        )
        return (
            subject,
            say("{description}, player {money}", description=quote.description, money=money),
            "",
            Verdict.NEW,
        )


_CHANGES = {
    "day": "another day",
    "start": "another start",
    "pitcher_away": "another pitcher of the visitor",
    "pitcher_home": "another pitcher of the home team",
    "external": "the feed's id of the event",
}


def _terms(proposal: EventProposal, selection: Selection, line: int, price: str) -> str:
    team = proposal.home if selection.side in _HOME_SIDES else proposal.away
    period = "" if selection.period is Period.GAME else f"{selection.period.upper()} "
    terms = terms_text(selection, line, price)
    if selection.side in _OVERS | _UNDERS:
        terms = f"{'o' if selection.side in _OVERS else 'u'}{terms}"
    match selection.market:
        case Market.TOTAL:
            return f"{period}{terms}"
        case Market.THREE_WAY | Market.DOUBLE_CHANCE:
            return f"{period}{selection.side.replace('_', ' ')} {terms}"
        case _:
            return f"{period}{team} {terms}"


_OVERS = frozenset({Side.OVER, Side.AWAY_OVER, Side.HOME_OVER})
_UNDERS = frozenset({Side.UNDER, Side.AWAY_UNDER, Side.HOME_UNDER})
_HOME_SIDES = frozenset({Side.HOME, Side.HOME_OVER, Side.HOME_UNDER})
