"""What holds of every ticket as its results come in, whatever they are."""

from dataclasses import replace
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.book.codec import decode, encode
from desktop.domain.tickets import TicketKind, TicketStatus
from desktop.domain.wagers.body import read_terms, terms_body
from desktop.domain.wagers.grading import grade, held_of, risk_of, win_of
from tests.differential.agreeing import draw, draw_answers
from tests.differential.drawn import Chance
from tests.differential.multis import parlay, pleaser, reverse, round_robin, teaser

seeds = st.integers(0, 10**9)

KINDS = {
    "straight": TicketKind.STRAIGHT,
    "write-in": TicketKind.MANUAL,
    "outright": TicketKind.FUTURE,
    "each way": TicketKind.FUTURE,
    "horse": TicketKind.HORSE,
    "parlay": TicketKind.PARLAY,
    "round robin": TicketKind.ROUND_ROBIN,
    "teaser": TicketKind.TEASER,
    "pleaser": TicketKind.PLEASER,
    "if bet": TicketKind.IF_BET,
    "reverse": TicketKind.REVERSE,
}


@settings(max_examples=300)
@given(seeds)
def test_the_order_in_which_results_come_never_matters(seed):
    ticket, chance = draw(seed)
    final = chance.random.choices(ticket.answers, k=len(ticket.prices))
    ended = grade(ticket.terms, ticket.outcomes(final), chance.rounding)
    so_far = [None] * len(final)
    for place in chance.random.sample(range(len(final)), k=len(final)):
        so_far[place] = final[place]
        graded = grade(ticket.terms, ticket.outcomes(so_far), chance.rounding)
        if graded.status is not TicketStatus.OPEN:
            assert (graded.net, graded.held) == (ended.net, 0)
    assert ended.status is not TicketStatus.OPEN


@settings(max_examples=300)
@given(seeds)
def test_the_order_of_the_legs_of_a_parlay_or_teaser_does_not_matter(seed):
    chance = Chance(seed)
    ticket = chance.random.choice((parlay, teaser, pleaser))(chance)
    outcomes = ticket.outcomes(chance.random.choices(ticket.answers, k=len(ticket.prices)))
    turned = chance.random.sample(outcomes, k=len(outcomes))
    graded = grade(ticket.terms, outcomes, chance.rounding)
    assert grade(ticket.terms, turned, chance.rounding) == graded


@settings(max_examples=300)
@given(seeds)
def test_the_order_of_the_legs_of_a_reverse_does_not_matter(seed):
    chance = Chance(seed)
    ticket = reverse(chance)
    outcomes = ticket.outcomes(chance.random.choices(ticket.answers, k=len(ticket.prices)))
    places = chance.random.sample(range(len(outcomes)), k=len(outcomes))
    turned = replace(ticket.terms, stakes=tuple(ticket.terms.stakes[place] for place in places))
    graded = grade(ticket.terms, outcomes, chance.rounding)
    same = grade(turned, [outcomes[place] for place in places], chance.rounding)
    assert same[:3] == graded[:3]


@settings(max_examples=300)
@given(seeds)
def test_what_a_ticket_comes_to_is_between_what_it_risks_and_what_it_wins(seed):
    ticket, chance = draw(seed)
    answers = chance.random.choices(ticket.answers, k=len(ticket.prices))
    net = grade(ticket.terms, ticket.outcomes(answers), chance.rounding).net
    assert -risk_of(ticket.terms) <= net <= win_of(ticket.terms)


@settings(max_examples=300)
@given(seeds)
def test_what_a_ticket_holds_covers_the_worst_that_may_still_come(seed):
    ticket, chance = draw(seed)
    answers = draw_answers(ticket, chance)
    graded = grade(ticket.terms, ticket.outcomes(answers), chance.rounding)
    choices = [set(ticket.answers) if answer is None else {answer} for answer in answers]
    for way in product(*choices):
        ended = grade(ticket.terms, ticket.outcomes(way), chance.rounding)
        assert graded.net - graded.held <= ended.net


@settings(max_examples=300)
@given(seeds)
def test_a_ticket_of_which_nothing_is_decided_holds_what_is_said_at_acceptance(seed):
    ticket, chance = draw(seed)
    graded = grade(ticket.terms, ticket.outcomes([None] * len(ticket.prices)), chance.rounding)
    assert graded.status is TicketStatus.OPEN
    assert (graded.net, graded.held) == (0, held_of(ticket.terms))
    assert graded.held <= risk_of(ticket.terms)


@settings(max_examples=300)
@given(seeds)
def test_the_children_of_a_ticket_add_up_to_it(seed):
    chance = Chance(seed)
    ticket = chance.random.choice((round_robin, reverse))(chance)
    graded = grade(ticket.terms, ticket.outcomes(draw_answers(ticket, chance)), chance.rounding)
    assert sum(part.net for part in graded.parts) == graded.net
    assert sum(part.held for part in graded.parts) == graded.held
    is_open = any(part.status is TicketStatus.OPEN for part in graded.parts)
    assert (graded.status is TicketStatus.OPEN) is is_open


@settings(max_examples=300)
@given(seeds)
def test_the_terms_are_the_same_after_they_were_in_a_fact(seed):
    ticket, _ = draw(seed)
    written = decode(encode(terms_body(ticket.terms)))
    assert read_terms(KINDS[ticket.kind], written) == ticket.terms
