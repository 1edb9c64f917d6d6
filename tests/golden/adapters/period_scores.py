"""Which score decides a market of a period (RULES 4)."""

from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.periods import Score, period_scores, score_key
from tests.golden.cases import Case

_QUARTERS = ("1q", "2q", "3q", "4q")
_HALVES = ("1h", "2h")
_PERIODS = ("p1", "p2", "p3")
_INNINGS = tuple(f"i{number}" for number in range(1, 31))
SPORTS = {
    "football": (Sport.FOOTBALL, _QUARTERS),
    "nfl": (Sport.FOOTBALL, _QUARTERS),
    "ncaaf": (Sport.FOOTBALL, _QUARTERS),
    "nba": (Sport.BASKETBALL, _QUARTERS),
    "wnba": (Sport.BASKETBALL, _QUARTERS),
    "basketball": (Sport.BASKETBALL, _QUARTERS),
    "ncaab": (Sport.BASKETBALL, _HALVES),
    "cbb": (Sport.BASKETBALL, _HALVES),
    "nhl": (Sport.HOCKEY, _PERIODS),
    "hockey_intl": (Sport.HOCKEY, _PERIODS),
    "soccer": (Sport.SOCCER, _HALVES),
    "mlb": (Sport.BASEBALL, _INNINGS),
    "baseball": (Sport.BASEBALL, _INNINGS),
}
PERIODS = {
    "game": Period.GAME,
    "ml": Period.GAME,
    "pl": Period.GAME,
    "spread": Period.GAME,
    "total": Period.GAME,
    "h1": Period.H1,
    "h2": Period.H2,
    "q1": Period.Q1,
    "q2": Period.Q2,
    "q3": Period.Q3,
    "q4": Period.Q4,
    "p1": Period.P1,
    "p2": Period.P2,
    "p3": Period.P3,
    "f5": Period.F5,
}
OF_THE_GAME = {
    "reg3": (Market.THREE_WAY, Side.DRAW),
    "ml3": (Market.THREE_WAY, Side.DRAW),
    "3way": (Market.THREE_WAY, Side.DRAW),
    "three_way": (Market.THREE_WAY, Side.DRAW),
    "60min": (Market.THREE_WAY, Side.DRAW),
    "team_total": (Market.TEAM_TOTAL, Side.HOME_OVER),
    "team_total_no_so": (Market.TEAM_TOTAL, Side.HOME_OVER),
    "team_total_so": (Market.TEAM_TOTAL, Side.HOME_OVER),
}
NOT_BATTED = {"", "x"}


def read_linescore(text: str) -> tuple[list[int], int, bool]:
    """Periods, overtime, and whether this side won a shoot-out: `1,0,1|0;SO`."""
    score, _, mark = text.partition(";")
    regulation, _, extra = score.partition("|")
    overtimes = sum(int(part) for part in extra.split(",")) if extra else 0
    periods = [0 if part in NOT_BATTED else int(part) for part in regulation.split(",")]
    return periods, overtimes, mark == "SO"


def selection_of(market: str) -> Selection:
    if market in PERIODS:
        return Selection(PERIODS[market], Market.SPREAD, Side.HOME)
    return Selection(Period.GAME, *OF_THE_GAME[market])


def work_out(case: Case) -> dict[str, object]:
    row = case.row
    sport, names = SPORTS[row["sport"]]
    away, away_extra, away_shootout = read_linescore(row["away_linescore"])
    home, home_extra, home_shootout = read_linescore(row["home_linescore"])
    played = list(zip(away, home, strict=True))
    segments: dict[str, Score] = dict(zip(names, played, strict=sport is not Sport.BASEBALL))
    final = sum(away), sum(home)
    # Extra time is no part of the final score of a soccer game, and extra innings stand with the
    # others.
    if sport not in {Sport.SOCCER, Sport.BASEBALL}:
        segments["ot"] = away_extra + away_shootout, home_extra + home_shootout
        final = final[0] + segments["ot"][0], final[1] + segments["ot"][1]
    league = "NHL" if row["sport"] == "nhl" else row["sport"]
    scores = period_scores(
        league,
        sport,
        segments,
        final,
        away_shootout or home_shootout,
        team_totals_count_shootout=row["market"] == "team_total_so",
    )
    score = scores[score_key(sport, selection_of(row["market"]))]
    return {"expected_away_home": f"{score[0]}-{score[1]}"}
