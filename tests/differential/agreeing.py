"""Whether the program and the naive grader make the same of a ticket that is drawn by its seed."""

from collections import Counter
from collections.abc import Sequence
from itertools import product

from desktop.domain.tickets import Graded, TicketStatus
from desktop.domain.wagers.grading import grade, risk_of, win_of
from tests.differential.drawn import Answer, Chance, Drawn
from tests.differential.multis import MULTIS
from tests.differential.singles import SINGLES

KINDS = (*SINGLES, *MULTIS)


def draw(seed: int) -> tuple[Drawn, Chance]:
    """A ticket, and the chance that what comes next is drawn from."""
    chance = Chance(seed)
    return chance.random.choice(KINDS)(chance), chance


def draw_answers(ticket: Drawn, chance: Chance) -> list[Answer | None]:
    """What became of the legs; of one ticket in eight up to two are not decided yet."""
    answers: list[Answer | None] = [*chance.random.choices(ticket.answers, k=len(ticket.prices))]
    if chance.random.random() < 1 / 8:
        for place in chance.random.sample(
            range(len(answers)), k=min(chance.random.choice((1, 1, 1, 2)), len(answers))
        ):
            answers[place] = None
    return answers


def nets_that_may_come(ticket: Drawn, answers: Sequence[Answer | None]) -> set[int]:
    """All that the naive grader makes of a ticket, whatever becomes of the legs that are open."""
    choices = [set(ticket.answers) if answer is None else {answer} for answer in answers]
    return {ticket.net(way) for way in product(*choices)}


def check(ticket: Drawn, answers: Sequence[Answer | None], graded: Graded) -> None:
    """Fail unless the program says of a ticket what the naive grader does.

    A ticket is final before all its legs are only where nothing that may come changes it, and
    while it is open its hold covers the worst that may.
    """
    assert (risk_of(ticket.terms), win_of(ticket.terms)) == (ticket.risk, ticket.win)
    nets = nets_that_may_come(ticket, answers)
    if graded.status is TicketStatus.OPEN:
        assert None in answers
        assert graded.net - graded.held <= min(nets)
    else:
        assert (nets, graded.held) == ({graded.net}, 0)
    assert max(nets) <= ticket.win
    assert min(nets) >= -ticket.risk


def agree(seeds: range) -> Counter[str]:
    """Draw these tickets and check each; answers how many of each kind there were."""
    drawn: Counter[str] = Counter()
    for seed in seeds:
        ticket, chance = draw(seed)
        answers = draw_answers(ticket, chance)
        drawn[ticket.kind] += 1
        try:
            check(ticket, answers, grade(ticket.terms, ticket.outcomes(answers), chance.rounding))
        except AssertionError as error:
            error.add_note(f"seed {seed}: {ticket.terms}, {answers}")
            raise
    return drawn
