"""What a change of pitchers does to a wager on the home side (RULES 15.1)."""

from desktop.domain.pitchers import PitcherVerdict, listed_opponent, listed_own, pitcher_verdict
from desktop.domain.tickets import PitcherOption
from tests.golden.cases import Case

OPTIONS = {
    "LISTED_BOTH": PitcherOption.LISTED_BOTH,
    "LISTED_OWN": listed_own(home=True),
    "LISTED_OPP": listed_opponent(home=True),
    "ACTION": PitcherOption.ACTION,
    "ACTION_LOCKED": PitcherOption.ACTION_LOCKED,
}
WORDS = {
    PitcherVerdict.ACTION: "ACTION",
    PitcherVerdict.REPRICE: "ACTION_REPRICE",
    PitcherVerdict.NO_ACTION: "NOACTION",
}


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    verdict = pitcher_verdict(
        OPTIONS[row["option"]],
        away_started=row["opp_starter_as_listed"] == "Y",
        home_started=row["own_starter_as_listed"] == "Y",
    )
    return {"expected": WORDS[verdict]}
