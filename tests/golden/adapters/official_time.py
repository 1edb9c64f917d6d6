"""Whether a stopped game, or a period of it, stands by the time that was played (RULES 16)."""

from desktop.domain.markets import Period, Sport
from desktop.domain.official import is_official
from desktop.domain.profiles.reading import house_rules
from desktop.services.house_rules import shipped_profile
from tests.golden.cases import Case

# A league that the name stands for, and its sport.
LEAGUES = {
    "football": ("NFL", Sport.FOOTBALL),
    "nfl": ("NFL", Sport.FOOTBALL),
    "ncaaf": ("NCAAF", Sport.FOOTBALL),
    "cfb": ("NCAAF", Sport.FOOTBALL),
    "nba": ("NBA", Sport.BASKETBALL),
    "ncaab": ("NCAAB", Sport.BASKETBALL),
    "cbb": ("NCAAB", Sport.BASKETBALL),
    "wnba": ("WNBA", Sport.BASKETBALL),
    "basketball": ("EUROLEAGUE", Sport.BASKETBALL),
    "nhl": ("NHL", Sport.HOCKEY),
    "hockey_intl": ("SHL", Sport.HOCKEY),
    "hockey": ("SHL", Sport.HOCKEY),
    "soccer": ("EPL", Sport.SOCCER),
}
OF_THE_GAME = ("game", "total", "ml", "spread", "side", "tt", "pl")
PERIODS = dict.fromkeys(OF_THE_GAME, Period.GAME) | {
    "h1": Period.H1,
    "h2": Period.H2,
    "q1": Period.Q1,
    "q2": Period.Q2,
    "q3": Period.Q3,
    "q4": Period.Q4,
    "p1": Period.P1,
    "p2": Period.P2,
    "p3": Period.P3,
}


def seconds(text: str) -> int:
    minutes, _, rest = text.partition(":")
    return 60 * int(minutes) + int(rest)


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    league, sport = LEAGUES[row["sport"]]
    rules = house_rules(shipped_profile("default"))
    stands = is_official(
        league,
        sport,
        PERIODS[row["market"]],
        played=seconds(row["played_mmss"]),
        needed=rules.seconds_to_official(league, sport),
    )
    return {"expected": "OFFICIAL" if stands else "NOACTION"}
