"""The program and a naive grader agree on 200,000 random tickets of all kinds."""

import multiprocessing
from collections import Counter
from concurrent.futures import ProcessPoolExecutor

from desktop.domain.tickets import TicketKind
from tests.differential.agreeing import agree

TICKETS = 200_000
AT_ONCE = 10_000
# A future and a prop are outrights and straights by their terms.
KINDS_OF_TERMS = set(TicketKind) - {TicketKind.FUTURE, TicketKind.PROP}


def test_the_program_and_the_naive_grader_agree_on_every_ticket():
    blocks = [range(first, first + AT_ONCE) for first in range(0, TICKETS, AT_ONCE)]
    with ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn")) as pool:
        drawn = sum(pool.map(agree, blocks), Counter())
    assert drawn.total() == TICKETS
    assert min(drawn.values()) > TICKETS // 50
    assert len(drawn) == len(KINDS_OF_TERMS) + len({"outright", "each way"})
