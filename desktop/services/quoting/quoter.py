"""From a wager as typed to a quote: which events, which lines, which terms, how much.

A quote is what is read back to the caller. Nothing is written; `wagers.accept_wager` turns a
quote into a ticket, and only if the board is still what was read back.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from desktop.book.queries.people import AccountRow
from desktop.book.statements import Reader
from desktop.domain.accounts import AccountKind
from desktop.domain.describing import describe_ticket
from desktop.domain.entry.terms import LegEntry, Wager
from desktop.domain.errors import InputError
from desktop.domain.limits.layers import Layer
from desktop.domain.limits.limiting import Limit
from desktop.domain.limits.wagered import WageredLeg
from desktop.domain.markets import Form, Sport
from desktop.domain.readback import DEFAULT_LANGUAGE, read_back
from desktop.domain.rules import HouseRules
from desktop.domain.sentences import say
from desktop.domain.spoken import SpokenWager
from desktop.domain.standing import Deed, Standing, find_bar
from desktop.domain.tickets import TicketKind
from desktop.domain.wagers.grading import risk_of, win_of
from desktop.domain.wagers.terms import RoundRobin, Terms
from desktop.services.books import House
from desktop.services.limits.gathering import Asked, Limits, gather
from desktop.services.line_types.offering import OfferedLines, offered_to
from desktop.services.quoting.checks import check_count, check_priced, find_barred
from desktop.services.quoting.events import EventFinder
from desktop.services.quoting.filling import SpotFiller
from desktop.services.quoting.kinds import card_of, kind_of
from desktop.services.quoting.legs import LegQuoter, LegTerms, leg_terms
from desktop.services.quoting.pricing import Pricer, open_spots_of
from desktop.services.quoting.quotes import (
    OVERRIDE,
    RELATED,
    Barred,
    Moment,
    Quote,
    QuotedLeg,
    QuoteError,
    waits_of,
)
from desktop.services.settings.reading import path_settings
from desktop.services.standing import own_refusal, products_of, read_standing

# Of more parlays than these the most is not sought at every key: it would be priced too often.
_FEW_PARLAYS = 20


class Room(NamedTuple):
    """The most of a wager, as its amount is said; None where that is not known.

    Attributes:
        by_leg: What each selection by itself would leave.
    """

    most: Limit | None
    by_leg: tuple[Limit | None, ...]


class Quoter:
    """Quotes wagers for one moment of one book."""

    def __init__(self, reader: Reader, house: House, moment: Moment) -> None:
        self._reader = reader
        self._house = house
        self._moment = moment
        self._legs = LegQuoter(reader, house.rules, EventFinder(reader, house, moment))
        self._offered_to: int | None = None
        self._filler = SpotFiller(reader, house, moment)

    @property
    def offered(self) -> OfferedLines:
        """The lines that are quoted from: those of the account that was looked at last."""
        return self._legs.offered

    @property
    def _language(self) -> str:
        """In which the player of the account hears the read-back."""
        settings = self._legs.offered.settings
        return DEFAULT_LANGUAGE if settings is None else settings.word("caller/language")

    def quote(self, account: AccountRow, wager: Wager, entry: str) -> Quote:
        """Quote one wager for an account.

        Raises:
            QuoteError: A leg, the amount or the account does not allow it.
        """
        standing = self._open(account)
        bar = self._bar(standing)
        if wager.fills is not None:
            filled = self._filler.quote(account, wager, entry, self._legs)
            said = read_back(filled.spoken, self._language)
            return replace(filled, bar=bar, language=self._language, read_back=said)
        rules = self._house.rules
        try:
            return self._quote(standing, account, wager, entry, rules)
        except QuoteError:
            raise
        except InputError as error:
            raise QuoteError(str(error), hint=error.hint) from error

    def quote_leg(self, leg: LegEntry, no: int, wager: Wager | None = None) -> QuotedLeg:
        """Quote one selection, as a part of a wager when that is known.

        Raises:
            QuoteError: No such event, it has started, or the market is not on the board.
        """
        said = LegTerms()
        if wager is not None:
            said = leg_terms(wager, card_of(wager, self._house.rules))
        return self._legs.quote(leg, no, said)

    def _quote(
        self,
        standing: Standing,
        account: AccountRow,
        wager: Wager,
        entry: str,
        rules: HouseRules,
    ) -> Quote:
        check_count(wager, rules)
        card = card_of(wager, rules)
        said = leg_terms(wager, card)
        legs = tuple(self._legs.quote(leg, no, said) for no, leg in enumerate(wager.legs))
        _check_pitchers(wager, legs)
        kind = kind_of(wager, legs)
        check_priced(kind, legs)
        bar = self._bar(standing, *products_of(kind, self._moment.channel))
        limits = self._limits(account, kind, wager, legs)
        pricer = Pricer(account, kind, wager, legs, rules)
        mode, terms = pricer.price(limits)
        amounts, amounts_at = pricer.amounts(terms), pricer.amounts_at(mode)
        bars = find_barred(kind, wager, legs, rules, card)
        legs = _marked(legs, bars)
        if account.kind == AccountKind.OUTSIDE:
            # Another house has lines of its own: there is nothing to be allowed.
            legs = tuple(replace(leg, marks=leg.marks - {OVERRIDE}) for leg in legs)
        spoken = _spoken(account, kind, wager, legs, terms)
        return Quote(
            account=account,
            kind=kind,
            legs=legs,
            amount_mode=mode,
            terms=terms,
            risk=spoken.risk,
            win=spoken.win,
            held=amounts.held,
            available=limits.credit.available,
            spoken=spoken,
            description=describe_ticket(spoken),
            read_back=read_back(spoken, self._language),
            entry=entry,
            rules=rules.version,
            bars=bars,
            channel=self._moment.channel,
            over=limits.refusal(amounts, amounts_at) or "",
            waits=waits_of(limits.waits(amounts)),
            warning=limits.credit.warning(amounts.held) or "",
            bar=bar,
            language=self._language,
            own=self._own(account, spoken.risk),
            chart=limits.chart,
            amounts_at=amounts_at,
        )

    def limit(self, account: AccountRow, wager: Wager) -> Limit:
        """What is the most that could be wagered so, and which layer binds.

        Raises:
            QuoteError: A leg or the account does not allow it.
        """
        self._bar(self._open(account))
        said = leg_terms(wager, card_of(wager, self._house.rules))
        legs = tuple(self._legs.quote(leg, no, said) for no, leg in enumerate(wager.legs))
        kind = kind_of(wager, legs)
        pricer = Pricer(account, kind, wager, legs, self._house.rules)
        limits = self._limits(account, kind, wager, legs)
        return limits.limit(pricer.amounts_at(pricer.mode))

    def room(self, quote: Quote) -> Room:
        """What more of a wager there is room for; unknown where it would take long to find."""
        at, legs = quote.amounts_at, quote.legs
        is_long = isinstance(quote.terms, RoundRobin) and len(quote.terms.parlays) > _FEW_PARLAYS
        if at is None or is_long or quote.account.kind == AccountKind.OUTSIDE:
            return Room(None, (None,) * len(legs))
        settings = path_settings(self._reader, self._house, quote.account.id, self._moment.at)
        wagered = [leg.wagered(quote.kind, self._moment.channel) for leg in legs]
        most_of: dict[tuple[Layer, ...], Limit] = {}

        def most(some: Sequence[WageredLeg]) -> Limit:
            asked = Asked(
                quote.account, quote.kind, some, self._moment.at, quote.free_play,
                self._moment.channel, settings, open_spots_of(quote.terms, len(legs)),
                self._moment.unheard_ms,
            )  # fmt: skip
            limits = gather(self._reader, self._house, asked)
            if limits.layers not in most_of:
                most_of[limits.layers] = limits.limit(at)
            return most_of[limits.layers]

        return Room(most(wagered), tuple(most([leg]) for leg in wagered))

    def _limits(
        self, account: AccountRow, kind: TicketKind, wager: Wager, legs: Sequence[QuotedLeg]
    ) -> Limits:
        wagered = [leg.wagered(kind, self._moment.channel) for leg in legs]
        asked = Asked(
            account, kind, wagered, self._moment.at, wager.free_play, self._moment.channel,
            spots=wager.spots, unheard_ms=self._moment.unheard_ms,
        )  # fmt: skip
        return gather(self._reader, self._house, asked)

    def _open(self, account: AccountRow) -> Standing:
        """Look at the account: what it may do, and whose lines it is offered."""
        if account.kind not in {AccountKind.PLAYER, AccountKind.OUTSIDE}:
            raise QuoteError(
                say("{code} is no player: only players have wagers.", code=account.code)
            )
        self.offer_to(account)
        return read_standing(self._reader, account, self._moment.at)

    def offer_to(self, account: AccountRow) -> None:
        """Quote selections at the lines and prices that this account is offered."""
        if account.id == self._offered_to:
            return
        self._offered_to = account.id
        settings = path_settings(self._reader, self._house, account.id, self._moment.at)
        self._legs.offer(offered_to(self._reader, account, settings))

    def _bar(self, standing: Standing, *products: str) -> str:
        """Why the account may not wager; what was given already is told, not refused."""
        bar = find_bar(standing, Deed.WAGER, *products)
        if bar is not None and not self._moment.is_given:
            raise QuoteError(bar)
        return bar or ""

    def _own(self, account: AccountRow, risk: int) -> str:
        return own_refusal(self._reader, account, risk, self._moment.at) or ""


def _spoken(
    account: AccountRow,
    kind: TicketKind,
    wager: Wager,
    legs: Sequence[QuotedLeg],
    terms: Terms,
) -> SpokenWager:
    is_lay_off = account.kind == AccountKind.OUTSIDE
    if is_lay_off and wager.free_play:
        raise QuoteError("Another house takes no free play of this one.")
    written = wager.write_in
    return SpokenWager(
        kind,
        tuple(leg.spoken for leg in legs),
        terms,
        risk_of(terms),
        win_of(terms),
        free_play=wager.free_play,
        lay_off=is_lay_off,
        text=written.text if written else "",
        due=written.due if written else None,
    )


def _check_pitchers(wager: Wager, legs: Sequence[QuotedLeg]) -> None:
    """Pitchers are said of baseball; of a whole wager, of one with baseball in it."""
    on_baseball = [leg.sport is Sport.BASEBALL and leg.form is Form.GAME for leg in legs]
    for no, (typed, is_baseball) in enumerate(zip(wager.legs, on_baseball, strict=True)):
        if typed.pitchers is not None and not is_baseball:
            raise QuoteError(
                say("{rotation}: pitchers are named on baseball only.", rotation=typed.rotation), no
            )
    if wager.pitchers is not None and not any(on_baseball):
        raise QuoteError("Pitchers are named on baseball only.")


def _marked(legs: tuple[QuotedLeg, ...], bars: Sequence[Barred]) -> tuple[QuotedLeg, ...]:
    related = {bar.leg for bar in bars if bar.kind == RELATED}
    if not related:
        return legs
    return tuple(
        replace(leg, marks=leg.marks | {RELATED}) if no in related else leg
        for no, leg in enumerate(legs)
    )
