"""Baseball that was called: what is official, on which score, and the result (RULES 15.3-15.6)."""

import re
from dataclasses import replace

from desktop.domain.baseball import Segments
from desktop.domain.grading import grade_leg
from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.periods import score_key
from desktop.domain.profiles.reading import house_rules
from desktop.domain.results import STOPPED, Play, PlayRules, play_rules, result_scores
from desktop.domain.rule_choices import ExtraInningStop, FirstFive, Innings
from desktop.services.house_rules import shipped_profile
from tests.golden.adapters.reading import WORD_OF
from tests.golden.cases import Case, Row

MARKET = re.compile(
    r"(?:(?P<period>f5|h1|h2)_)?(?P<market>ml|rl|total|tt)_(?P<side>[a-z_]+?)(?:_(?P<line>[-+\d.]+))?"
)
PERIODS = {None: Period.GAME, "f5": Period.F5, "h1": Period.F5, "h2": Period.H2}
MARKETS = {
    "ml": Market.MONEY_LINE,
    "rl": Market.SPREAD,
    "total": Market.TOTAL,
    "tt": Market.TEAM_TOTAL,
}
NOT_BATTED = {"", "x", "X", "-"}
# Besides the two sets, what RULES 15.4 and 15.6 name as variants of them.
VARIANTS = {
    "current": {"extra_inning_stop": ExtraInningStop.CURRENT},
    "f5_all": {"first_five": FirstFive.ALL},
}


def rules_of(ruleset: str) -> PlayRules:
    """`classic` or `strict9`, and perhaps a variant: `classic_current`."""
    innings, _, variant = ruleset.partition("_")
    rules = play_rules(house_rules(shipped_profile("default")), "MLB", Sport.BASEBALL)
    chosen = VARIANTS[variant] if variant else {}
    return replace(rules, baseball=replace(rules.baseball, innings=Innings(innings), **chosen))


def read_half(text: str) -> tuple[int | None, bool]:
    """Runs of a half inning, None where it was not batted, and whether the game stopped in it."""
    half = text.strip()
    runs = half.removesuffix("*")
    return (None if runs in NOT_BATTED else int(runs)), half.endswith("*")


def read_segments(away: str, home: str) -> Segments:
    tops, bottoms = ([read_half(half) for half in side.split(",")] for side in (away, home))
    bottoms += [(None, False)] * (len(tops) - len(bottoms))
    segments = {}
    for number, ((top, top_cut), (bottom, bottom_cut)) in enumerate(
        zip(tops, bottoms, strict=True), start=1
    ):
        if top is not None:
            segments[f"i{number}{'*' if top_cut or bottom_cut else ''}"] = (top, bottom)
    return segments


def read_market(text: str) -> tuple[Selection, int]:
    match = MARKET.fullmatch(text)
    assert match, text
    selection = Selection(PERIODS[match["period"]], MARKETS[match["market"]], Side(match["side"]))
    return selection, parse_line(match["line"]) if match["line"] else 0


def work_out(case: Case) -> dict[str, object]:
    row: Row = case.row
    segments = read_segments(row["away_innings"], row["home_innings"])
    play = Play(STOPPED, segments, None, innings=int(row["scheduled_innings"]))
    scores = result_scores("MLB", Sport.BASEBALL, play, rules_of(row["ruleset"]))
    selection, line = read_market(row["market"])
    score = scores[score_key(Sport.BASEBALL, selection, scores)]
    if score is None:
        nothing = "NOACTION"
        return {
            "expected_status": nothing,
            "expected_score_away_home": None,
            "expected_result": nothing,
        }
    return {
        "expected_status": "ACTION",
        "expected_score_away_home": f"{score[0]}-{score[1]}",
        "expected_result": WORD_OF[grade_leg(selection, line, *score)],
    }
