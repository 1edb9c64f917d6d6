"""Selections that fill the open spots of a ticket: `#KA1042-7 461ml` (RULES 23)."""

import json
from collections.abc import Sequence
from dataclasses import replace

from desktop.book.queries.people import AccountRow
from desktop.book.queries.ticket_register import find_ticket_id
from desktop.book.queries.tickets import TicketRow, WrittenLeg, find_ticket, list_written_legs
from desktop.book.statements import Reader
from desktop.domain.describing import describe_ticket
from desktop.domain.entry.terms import Wager
from desktop.domain.errors import InputError
from desktop.domain.markets import Market, Period, Selection, Side
from desktop.domain.numbers import parse_ticket_number
from desktop.domain.readback import read_back
from desktop.domain.rules import HouseRules, TeaserCard
from desktop.domain.sentences import say
from desktop.domain.spoken import HOME_SIDES, SpokenWager
from desktop.domain.tickets import AmountMode, PitcherOption, TicketKind
from desktop.domain.wagers.body import read_terms
from desktop.domain.wagers.parlay import fill_parlay
from desktop.domain.wagers.terms import Parlay, Teaser
from desktop.services.books import House
from desktop.services.limits.credit import read_credit
from desktop.services.quoting.checks import check_priced, find_barred
from desktop.services.quoting.kinds import priced_legs
from desktop.services.quoting.legs import LegQuoter, leg_terms
from desktop.services.quoting.quotes import Filling, Moment, Quote, QuotedLeg, QuoteError

_DAY_MS = 86_400_000


class SpotFiller:
    """Quotes selections for the open spots of tickets."""

    def __init__(self, reader: Reader, house: House, moment: Moment) -> None:
        self._reader = reader
        self._house = house
        self._moment = moment

    def quote(self, account: AccountRow, wager: Wager, entry: str, quoter: LegQuoter) -> Quote:
        """Quote the ticket as it is when the selections have joined it.

        Raises:
            QuoteError: It is not this player's open ticket, has too few spots, is too old, or a
                selection does not go with it.
        """
        number = wager.fills or ""
        ticket, terms = self._find(account, number)
        rules = self._house.rules
        old = [_quoted(leg) for leg in list_written_legs(self._reader, ticket.id)]
        self._check_spots(ticket, terms, len(old), len(wager.legs), number)
        card = _card(terms) if isinstance(terms, Teaser) else None
        kind = TicketKind(ticket.kind)
        said = leg_terms(replace(wager, kind=kind), card)
        new = [quoter.quote(leg, no, said) for no, leg in enumerate(wager.legs)]
        legs = [*old, *new]
        try:
            check_priced(kind, legs)
            filled = _filled(terms, legs, rules)
        except QuoteError as error:
            raise QuoteError(
                str(error), None if error.leg is None else error.leg - len(old)
            ) from error
        except InputError as error:
            raise QuoteError(str(error), hint=error.hint) from error
        written = replace(wager, kind=kind)
        spoken = SpokenWager(
            kind,
            tuple(leg.spoken for leg in legs),
            filled,
            ticket.risk,
            filled.win,
            free_play=bool(ticket.free_play),
            lay_off=bool(ticket.lay_off),
            fills=number,
        )
        return Quote(
            account=account,
            kind=kind,
            legs=tuple(new),
            amount_mode=AmountMode(ticket.amount_mode),
            terms=filled,
            risk=ticket.risk,
            win=filled.win,
            held=0,
            available=read_credit(self._reader, self._house, account, self._moment.at).available,
            spoken=spoken,
            description=describe_ticket(spoken),
            read_back=read_back(spoken),
            entry=entry,
            rules=rules.version,
            bars=find_barred(kind, written, legs, rules, card),
            filling=Filling(ticket.id, number, len(old)),
        )

    def _find(self, account: AccountRow, number: str) -> tuple[TicketRow, Parlay | Teaser]:
        ticket_id = find_ticket_id(self._reader, *parse_ticket_number(number))
        ticket = None if ticket_id is None else find_ticket(self._reader, ticket_id)
        if ticket is None or ticket.account_id != account.id:
            raise QuoteError(
                say("{code} has no ticket {number}.", code=account.code, number=number)
            )
        terms = None
        if ticket.terms is not None:
            terms = read_terms(TicketKind(ticket.kind), json.loads(ticket.terms))
        if not isinstance(terms, Parlay | Teaser) or not terms.spots:
            raise QuoteError(say("Ticket {number} was written without open spots.", number=number))
        if ticket.status != "open":
            raise QuoteError(
                say(
                    "Ticket {number} is {status}: its spots stay as they are.",
                    number=number,
                    status=ticket.status,
                )
            )
        return ticket, terms

    def _check_spots(
        self, ticket: TicketRow, terms: Parlay | Teaser, filled: int, more: int, number: str
    ) -> None:
        left = terms.spots - filled
        if more > left:
            raise QuoteError(
                say(
                    "Ticket {number} has {left} open spots, and these are {more}.",
                    number=number,
                    left=left,
                    more=more,
                )
            )
        days = self._house.rules.open_spots.expiry_days
        if self._moment.at - ticket.placed_at > days * _DAY_MS:
            raise QuoteError(
                say(
                    "The spots of ticket {number} had to be filled within {days} days.",
                    number=number,
                    days=days,
                )
            )


def _filled(
    terms: Parlay | Teaser, legs: Sequence[QuotedLeg], rules: HouseRules
) -> Parlay | Teaser:
    """A teaser pays by its number of teams whoever they are; a parlay by its prices."""
    if isinstance(terms, Teaser):
        return terms
    return fill_parlay(terms, priced_legs(legs), rules.rounding)


def _card(terms: Teaser) -> TeaserCard:
    """The card that a teaser was written by, as far as its legs need it."""
    return TeaserCard(
        name=terms.table,
        table=terms.table,
        points=terms.points or None,
        basketball_points=terms.basketball_points or None,
        pays=terms.pays,
        tie_rule=terms.tie_rule,
        two_team_tie=terms.two_team_tie,
        is_special=terms.is_special,
        is_pleaser=terms.is_pleaser,
        totals=True,
        same_game=True,
        min_legs=2,
        max_legs=terms.spots,
    )


def _quoted(leg: WrittenLeg) -> QuotedLeg:
    """A leg of a ticket as if it were quoted now at the terms that it has."""
    event, options = leg.event, json.loads(leg.options or "{}")
    selection = Selection(Period(leg.period), Market(leg.market), Side(leg.side))
    rotation = event.rot_home if selection.side in HOME_SIDES else event.rot_away
    line, price = options.get("posted", (leg.line, leg.price))
    away, home = options.get("listed", ("", ""))
    pitchers = options.get("pitchers")
    return QuotedLeg(
        event=event,
        rotation=rotation,
        selection=selection,
        line=leg.line,
        price=leg.price,
        posted=(line, price),
        board_line=None,
        board_price=None,
        marks=frozenset(),
        bought=options.get("bought", 0),
        pitchers=pitchers and PitcherOption(pitchers),
        listed=(away, home),
        by_table=options.get("by_table", False),
    )
