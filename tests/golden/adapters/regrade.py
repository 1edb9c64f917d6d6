"""A corrected result posts the difference, and nothing when it comes to the same (RULES 22.1)."""

from tests.book.regrades import postings, regrade
from tests.golden.cases import Case


def work_out(case: Case) -> dict[str, object]:
    """The book posts reversal and new posting as one difference; nothing when they are equal."""
    posted = int(case.row["posted_net_cents"])
    correct = int(case.row["correct_net_cents"])
    differences = [posting[2] for posting in postings(regrade(posted, correct))]
    reversal = -posted if differences else 0
    return {
        "expected_reversal_cents": reversal,
        "expected_new_posting_cents": sum(differences) - reversal,
        "expected_account_effect_cents": posted + sum(differences),
    }
