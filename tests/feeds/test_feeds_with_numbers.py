"""JsonOdds and TheRundown: JSON feeds whose events have rotation numbers."""

import json

import pytest

from desktop.domain.errors import InputError
from desktop.feeds.reading import read_lines, read_results
from tests.feeds.test_sbro import quoted

ODDS = {
    "ID": "e1", "EventID": "e1", "OddType": "Game", "MoneyLineAway": "159", "MoneyLineHome": "-179",
    "OverLine": "-112", "TotalNumber": "42.5", "UnderLine": "-106", "PointSpreadAway": "3.5",
    "PointSpreadHome": "-3.5", "PointSpreadAwayLine": "-108", "PointSpreadHomeLine": "-109",
    "DrawLine": "0", "SiteID": 11, "LastUpdated": "2026-08-16T05:49:47",
}  # fmt: skip
MATCH = {
    "ID": "e1", "HomeTeam": "Herons", "AwayTeam": "Otters", "Sport": 4,
    "MatchTime": "2026-08-16T23:30:00", "Details": "Preseason", "HomeROT": "402", "AwayROT": "401",
    "Odds": [ODDS],
}  # fmt: skip

LINES = {
    "moneyline": {"moneyline_away": 235, "moneyline_home": -255, "moneyline_draw": 0.0001},
    "spread": {
        "point_spread_away": 7, "point_spread_home": -7.0, "point_spread_away_money": 100,
        "point_spread_home_money": -110, "date_updated": "2026-12-28T14:06:06Z",
    },
    "total": {"total_over": 56, "total_under": 56, "total_over_money": -105,
              "total_under_money": -115},
    "affiliate": {"affiliate_id": 1, "affiliate_name": "Fivers"},
}  # fmt: skip
NOTHING = {
    "moneyline": dict.fromkeys(("moneyline_away", "moneyline_home", "moneyline_draw"), 0.0001),
    "spread": dict.fromkeys(LINES["spread"], 0.0001) | {"date_updated": "2026-12-28T14:06:06Z"},
}
EVENT = {
    "event_id": "07ea", "sport_id": 1, "event_date": "2027-01-02T20:00:00Z",
    "rotation_number_away": 271, "rotation_number_home": 272,
    "score": {"event_status": "STATUS_SCHEDULED", "score_away": 0, "score_home": 0,
              "score_away_by_period": None, "score_home_by_period": None},
    "teams": [{"is_away": True, "is_home": False, "name": "Otter State"},
              {"is_away": False, "is_home": True, "name": "Heron U"}],
    "line_periods": {"1": {"period_full_game": LINES, "period_first_half": {
        "moneyline": LINES["moneyline"], "spread": LINES["spread"] | {
            "point_spread_away": 4, "point_spread_home": -4},
        "total": LINES["total"] | {"total_over": 27.5, "total_under": 27.5}},
        "period_second_half": NOTHING}},
}  # fmt: skip


@pytest.fixture
def answer(tmp_path):
    def write(value):
        path = tmp_path / "feed.json"
        path.write_text(json.dumps(value), encoding="utf-8")
        return path

    return write


def odds(**fields):
    return MATCH | {"Odds": [ODDS | fields]}


def test_jsonodds_is_read_with_its_numbers_and_utc_times(answer):
    reading = read_lines(answer([MATCH]))
    (event,) = reading.proposals
    assert (reading.format, reading.refusals) == ("jsonodds", ())
    assert (event.league, event.rot_away, event.rot_home) == ("NFL", 401, 402)
    assert (event.away, str(event.start_utc)) == ("Otters", "2026-08-16 23:30:00+00:00")
    assert event.quoted_at == "site 11 2026-08-16T05:49:47"
    assert quoted(event) == {
        ("game", "money_line", "away"): (0, "+159"),
        ("game", "money_line", "home"): (0, "-179"),
        ("game", "spread", "away"): (14, "-108"),
        ("game", "spread", "home"): (-14, "-109"),
        ("game", "total", "over"): (170, "-112"),
        ("game", "total", "under"): (170, "-106"),
    }


def test_jsonodds_writes_none_as_0(answer):
    none = dict.fromkeys(
        ("MoneyLineAway", "MoneyLineHome", "OverLine", "UnderLine", "PointSpreadAwayLine",
         "PointSpreadHomeLine"), "0",
    )  # fmt: skip
    reading = read_lines(answer([odds(**none)]))
    assert (reading.proposals[0].lines, reading.refusals) == ((), ())


@pytest.mark.parametrize(
    "fields",
    [
        {"PointSpreadAway": "-3.5"},
        {"PointSpreadAway": "3.3"},
        {"PointSpreadAwayLine": "0"},
        {"PointSpreadHomeLine": "-50"},
        {"TotalNumber": "4.5"},
        {"OverLine": ""},
        {"MoneyLineAway": "0"},
        {"MoneyLineHome": "d1.5"},
    ],
)
def test_a_bad_number_of_jsonodds_costs_only_its_market(answer, fields):
    reading = read_lines(answer([odds(**fields)]))
    assert len(reading.refusals) == 1
    assert len(reading.proposals[0].lines) == 4


@pytest.mark.parametrize(
    ("fields", "cell"),
    [
        ({"HomeROT": "403"}, "AwayROT"),
        ({"AwayROT": "0"}, "AwayROT"),
        ({"MatchTime": "16 August"}, "MatchTime"),
        ({"Sport": 7}, "Sport"),
        ({"HomeTeam": "Otters"}, "AwayTeam"),
        ({"Odds": {"x": 1}}, "Odds"),
    ],
)
def test_a_bad_event_of_jsonodds_is_refused(answer, fields, cell):
    reading = read_lines(answer([MATCH | fields]))
    assert [(one.row, one.cell) for one in reading.refusals] == [(1, cell)]
    assert reading.proposals == ()


def test_the_periods_of_jsonodds_have_names(answer):
    half = ODDS | {"OddType": "FirstHalf", "TotalNumber": "21.5"}
    inning = ODDS | {"OddType": "FirstInning"}
    reading = read_lines(answer([MATCH | {"Odds": [ODDS, half, inning, half]}]))
    assert {key[0] for key in quoted(reading.proposals[0])} == {"game", "1h"}
    assert [refusal.cell for refusal in reading.refusals] == ["Odds.OddType", "OddType"]


def test_two_sites_of_one_event_are_not_chosen_between(answer):
    path = answer([MATCH | {"Odds": [ODDS, ODDS | {"SiteID": 3, "OverLine": "-120"}]}])
    with pytest.raises(InputError, match="11, 3"):
        read_lines(path)
    (event,) = read_lines(path, source="3").proposals
    assert quoted(event)["game", "total", "over"] == (170, "-120")


def test_jsonodds_holds_no_results(answer):
    with pytest.raises(InputError, match="no results"):
        read_results(answer([MATCH]))


def test_therundown_is_read_by_bookmaker_and_period(answer):
    reading = read_lines(answer(EVENT))
    (event,) = reading.proposals
    assert (reading.format, reading.refusals) == ("therundown", ())
    assert (event.league, event.rot_away, event.home) == ("NCAAF", 271, "Heron U")
    assert event.quoted_at == "Fivers 2026-12-28T14:06:06Z"
    lines = quoted(event)
    assert len(lines) == 12
    assert lines["game", "spread", "home"] == (-28, "-110")
    assert lines["1h", "total", "under"] == (110, "-115")
    assert ("game", "money_line", "draw") not in lines


def test_many_events_come_in_a_list_or_under_events(answer):
    other = EVENT | {"rotation_number_away": 273, "rotation_number_home": 274}
    for value in ([EVENT, other], {"meta": {}, "events": [EVENT, other]}):
        assert len(read_lines(answer(value)).proposals) == 2


@pytest.mark.parametrize(
    ("market", "fields"),
    [
        ("spread", {"point_spread_away": -7}),
        ("spread", {"point_spread_away": 0.0001}),
        ("spread", {"point_spread_away_money": 0.0001, "point_spread_away": 0.0001}),
        ("total", {"total_under": 57}),
        ("total", {"total_over_money": 50}),
        ("moneyline", {"moneyline_away": 0.0001}),
    ],
)
def test_a_bad_number_of_therundown_costs_only_its_market(answer, market, fields):
    event = json.loads(json.dumps(EVENT))
    event["line_periods"]["1"]["period_full_game"][market] |= fields
    reading = read_lines(answer(event))
    assert len(reading.refusals) == 1
    assert len(reading.proposals[0].lines) == 10


@pytest.mark.parametrize(
    ("fields", "cell"),
    [
        ({"rotation_number_home": 275}, "rotation_number_away"),
        ({"sport_id": 99}, "sport_id"),
        ({"teams": [{"is_away": True, "name": "Otter State"}]}, "teams"),
        ({"event_date": None}, "event_date"),
    ],
)
def test_a_bad_event_of_therundown_is_refused(answer, fields, cell):
    reading = read_lines(answer([EVENT, EVENT | fields | {"event_id": "x"}]))
    assert [(one.row, one.cell) for one in reading.refusals] == [(2, cell)]


def played(away, home, **score):
    told = {
        "event_status": "STATUS_FINAL", "score_away": sum(away), "score_home": sum(home),
        "score_away_by_period": away, "score_home_by_period": home,
    }  # fmt: skip
    return EVENT | {"score": told | score}


def test_therundown_gives_scores_by_period(answer):
    (event,) = read_results(answer(played([7, 0, 3, 7, 6], [3, 7, 0, 7, 3]))).proposals
    assert event.score.final == (23, 20)
    assert event.score.segments == (("1q", 7, 3), ("2q", 0, 7), ("3q", 3, 0), ("4q", 7, 7))


def test_a_score_below_its_periods_is_refused(answer):
    reading = read_results(answer(played([7, 0, 3, 7], [3, 7, 0, 9], score_home=17)))
    assert (reading.proposals, len(reading.refusals)) == ((), 1)


def test_an_event_that_is_not_over_has_no_result(answer):
    reading = read_results(answer(EVENT))
    assert (reading.proposals, reading.refusals) == ((), ())
    assert any("no final score yet" in notice for notice in reading.notices)


def test_a_postponed_event_has_no_score(answer):
    (event,) = read_results(answer(played([], [], event_status="STATUS_POSTPONED"))).proposals
    assert (event.score.status, event.score.final) == ("postponed", None)
