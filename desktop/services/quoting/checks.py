"""Rules of the house that a wager breaks although it can be priced (RULES 5 to 9, 20, 23, 24)."""

from collections.abc import Iterator, Sequence

from desktop.domain.entry.terms import Wager
from desktop.domain.markets import POOLS, Form, Market
from desktop.domain.rule_choices import ParlayBar
from desktop.domain.rules import HouseRules, TeaserCard
from desktop.domain.sentences import say
from desktop.domain.tickets import TicketKind
from desktop.domain.wagers.correlation import find_bars
from desktop.services.quoting.legs import PARLAYS
from desktop.services.quoting.quotes import BARRED, RELATED, Barred, QuotedLeg, QuoteError

_HAVE_MANY = frozenset(
    {
        *PARLAYS,
        TicketKind.TEASER,
        TicketKind.PLEASER,
        TicketKind.IF_BET,
        TicketKind.REVERSE,
    }
)
_BAR_OF_FORM = {"future": ParlayBar.FUTURE, "prop": ParlayBar.PROP, "race": ParlayBar.FUTURE}


def kind_text(kind: TicketKind) -> str:
    """The kind as sentences name it: `a round robin`."""
    words = "write-in" if kind is TicketKind.MANUAL else kind.replace("_", " ")
    return f"an {words}" if words[0] in "aeiou" else f"a {words}"


def check_count(wager: Wager, rules: HouseRules) -> None:
    """Refuse a parlay of too many legs before they are all looked up (RULES 7.5).

    Raises:
        QuoteError: It has more than the house writes.
    """
    most = rules.parlay.max_legs
    if wager.kind is TicketKind.PARLAY and len(wager.legs) + wager.spots > most:
        raise QuoteError(say("A parlay has at most {most} legs in this house.", most=most))


def check_priced(kind: TicketKind, legs: Sequence[QuotedLeg]) -> None:
    """Refuse what no price could be worked out for.

    Raises:
        QuoteError: A pool among several selections, or one market of one event twice.
    """
    if kind not in _HAVE_MANY:
        return
    seen = set()
    for no, leg in enumerate(legs):
        if leg.selection.market in POOLS:
            raise QuoteError(
                say(
                    "{rotation} has no price before the race: write it by itself.",
                    rotation=leg.rotation,
                ),
                no,
            )
        key = (leg.event.id, leg.selection.period, leg.selection.market)
        if key in seen:
            raise QuoteError(
                say(
                    "{rotation}: this market is in the {kind} already.",
                    rotation=leg.rotation,
                    kind=_short(kind),
                ),
                no,
            )
        seen.add(key)


def find_barred(
    kind: TicketKind,
    wager: Wager,
    legs: Sequence[QuotedLeg],
    rules: HouseRules,
    card: TeaserCard | None,
) -> tuple[Barred, ...]:
    """Every rule of the house that a wager breaks."""
    bars = [*_of_free_play(kind, wager, rules), *_of_spots(wager, legs, rules)]
    bars += _of_bought(kind, legs, rules)
    if kind in _HAVE_MANY:
        bars += _of_legs(kind, legs, rules)
        bars += _of_related(legs, rules)
    if card is not None:
        bars += _of_card(card, legs)
    return tuple(bars)


def _of_free_play(kind: TicketKind, wager: Wager, rules: HouseRules) -> Iterator[Barred]:
    if wager.free_play and kind not in rules.free_play_kinds:
        kinds = ", ".join(sorted(_short(known) + "s" for known in rules.free_play_kinds))
        yield Barred(
            BARRED,
            say(
                "Free play is wagered on {kinds} only, and this is {kind}.",
                kinds=kinds,
                kind=kind_text(kind),
            ),
        )


def _of_spots(wager: Wager, legs: Sequence[QuotedLeg], rules: HouseRules) -> Iterator[Barred]:
    if not wager.spots:
        return
    if not rules.open_spots.allowed:
        yield Barred(BARRED, "This house leaves no spots open: name every selection.")
    elif len(legs) < rules.open_spots.min_filled:
        least = rules.open_spots.min_filled
        yield Barred(
            BARRED,
            say("At least {least} selections are named when spots are left open.", least=least),
        )


def _of_bought(kind: TicketKind, legs: Sequence[QuotedLeg], rules: HouseRules) -> Iterator[Barred]:
    for no, leg in enumerate(legs):
        if leg.bought and kind not in rules.buying.kinds:
            verb = "bought" if leg.bought > 0 else "sold"
            yield Barred(
                BARRED,
                say(
                    "{rotation}: no points are {verb} in {kind} here.",
                    rotation=leg.rotation,
                    verb=verb,
                    kind=kind_text(kind),
                ),
                no,
            )
        elif leg.bought and kind is TicketKind.REVERSE and rules.reverses.strict:
            yield Barred(
                BARRED,
                say(
                    "{rotation}: a reverse of this house has no bought points.",
                    rotation=leg.rotation,
                ),
                no,
            )


def _of_legs(kind: TicketKind, legs: Sequence[QuotedLeg], rules: HouseRules) -> Iterator[Barred]:
    for no, leg in enumerate(legs):
        if leg.is_circled and ParlayBar.CIRCLED in rules.parlay.bars:
            yield Barred(
                BARRED,
                say(
                    "{rotation} is circled: it is wagered as a straight only.",
                    rotation=leg.rotation,
                ),
                no,
            )
        if leg.form is not Form.GAME and (kind not in PARLAYS or _is_barred(leg, rules)):
            what = "proposition" if leg.form is Form.PROP else "future"
            yield Barred(
                BARRED,
                say(
                    "{rotation} is a {what}, which is not for {kind}.",
                    rotation=leg.rotation,
                    what=what,
                    kind=kind_text(kind),
                ),
                no,
            )
        is_quarter = leg.selection.market in {Market.SPREAD, Market.TOTAL} and leg.line % 2
        if is_quarter and kind in PARLAYS and not rules.parlay.quarter_lines:
            yield Barred(
                BARRED,
                say("{rotation}: no quarter lines in parlays here.", rotation=leg.rotation),
                no,
            )


def _is_barred(leg: QuotedLeg, rules: HouseRules) -> bool:
    bar = ParlayBar.PROP if leg.form is Form.PROP else _BAR_OF_FORM.get(leg.contest_form)
    return bar in rules.parlay.bars


def _of_related(legs: Sequence[QuotedLeg], rules: HouseRules) -> Iterator[Barred]:
    for bar in find_bars([leg.placed for leg in legs], rules.correlation_ratio):
        numbers = say(
            "{rotation} and {rotation2}",
            rotation=legs[bar.first].rotation,
            rotation2=legs[bar.second].rotation,
        )
        yield Barred(RELATED, f"{numbers}: {bar.sentence}", bar.second)


def _of_card(card: TeaserCard, legs: Sequence[QuotedLeg]) -> Iterator[Barred]:
    seen: set[int] = set()
    word = "pleaser" if card.is_pleaser else "teaser"
    for no, leg in enumerate(legs):
        if leg.event.id in seen and not card.same_game:
            yield Barred(
                BARRED,
                say(
                    "{rotation}: a {word} of this house takes one leg of a game.",
                    rotation=leg.rotation,
                    word=word,
                ),
                no,
            )
        seen.add(leg.event.id)
        if leg.selection.market is Market.TOTAL and not card.totals:
            yield Barred(
                BARRED,
                say(
                    "{rotation}: a {word} of this house has no totals.",
                    rotation=leg.rotation,
                    word=word,
                ),
                no,
            )


def _short(kind: TicketKind) -> str:
    return kind.replace("_", " ")
