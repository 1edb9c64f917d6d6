"""Answers of The Odds API: several bookmakers, American or decimal prices, scores."""

import copy
import datetime
import json

import pytest

from desktop.domain.errors import InputError
from desktop.feeds.reading import read_lines, read_results
from tests.feeds.test_sbro import quoted


def outcome(name, price, point=None):
    return {"name": name, "price": price} | ({} if point is None else {"point": point})


def bookmaker(key, price=-110):
    return {
        "key": key, "title": key.title(), "last_update": "2026-09-10T12:00:00Z",
        "markets": [
            {"key": "h2h", "outcomes": [outcome("Otters", 240), outcome("Herons", -303)]},
            {"key": "spreads", "outcomes": [
                outcome("Herons", price, -6.5), outcome("Otters", -112, 6.5)]},
            {"key": "totals", "outcomes": [outcome("Over", -105, 47), outcome("Under", -115, 47)]},
        ],
    }  # fmt: skip


EVENT = {
    "id": "4f0c", "sport_key": "americanfootball_nfl", "sport_title": "NFL",
    "commence_time": "2026-09-11T00:20:00Z", "home_team": "Herons", "away_team": "Otters",
    "bookmakers": [bookmaker("unibet"), bookmaker("draft", -105)],
}  # fmt: skip


@pytest.fixture
def answer(tmp_path):
    def write(*events, name="odds.json"):
        path = tmp_path / name
        path.write_text(json.dumps(events or [EVENT]), encoding="utf-8")
        return path

    return write


def changed(**fields):
    return copy.deepcopy(EVENT) | fields


def with_outcome(market, number, **fields):
    event = changed()
    event["bookmakers"] = event["bookmakers"][:1]
    event["bookmakers"][0]["markets"][market]["outcomes"][number] |= fields
    return event


def test_the_lines_of_the_stated_bookmaker_are_taken(answer):
    reading = read_lines(answer(), source="Draft")
    (event,) = reading.proposals
    assert (reading.format, reading.refusals) == ("odds-api", ())
    assert quoted(event) == {
        ("game", "money_line", "away"): (0, "+240"),
        ("game", "money_line", "home"): (0, "-303"),
        ("game", "spread", "away"): (26, "-112"),
        ("game", "spread", "home"): (-26, "-105"),
        ("game", "total", "over"): (188, "-105"),
        ("game", "total", "under"): (188, "-115"),
    }
    assert event.start_utc == datetime.datetime(2026, 9, 11, 0, 20, tzinfo=datetime.UTC)
    assert (event.away, event.home, event.rot_away) == ("Otters", "Herons", None)
    assert event.external == "odds-api 4f0c"
    assert event.quoted_at == "Draft 2026-09-10T12:00:00Z"


def test_several_bookmakers_are_not_chosen_between(answer):
    with pytest.raises(InputError, match=r"unibet \(Unibet\), draft \(Draft\).*--source"):
        read_lines(answer())


def test_a_bookmaker_who_is_not_there_is_refused_with_those_who_are(answer):
    with pytest.raises(InputError, match=r"no bookmaker bovada.*unibet"):
        read_lines(answer(), source="bovada")


def test_one_bookmaker_an_event_needs_no_statement(answer):
    other = changed(id="5a1d", bookmakers=[bookmaker("draft")])
    reading = read_lines(answer(changed(bookmakers=[bookmaker("unibet")]), other))
    assert [len(event.lines) for event in reading.proposals] == [6, 6]
    assert any("no event has two bookmakers" in notice for notice in reading.notices)


def test_an_event_without_the_bookmaker_comes_without_lines(answer):
    other = changed(id="5a1d", bookmakers=[bookmaker("draft")])
    reading = read_lines(answer(EVENT, other), source="unibet")
    assert [len(event.lines) for event in reading.proposals] == [6, 0]


def decimal(event, *prices):
    event["bookmakers"] = event["bookmakers"][:1]
    event["bookmakers"][0]["markets"] = [
        {"key": "h2h", "outcomes": [
            outcome(name, price)
            for name, price in zip(("Otters", "Herons", "Draw"), prices, strict=False)]}
    ]  # fmt: skip
    return event


def test_decimal_prices_are_kept_as_quoted_and_a_draw_makes_three_ways(answer):
    event = decimal(changed(sport_key="soccer_epl"), 3.4, 2.1, 3.75)
    (found,) = read_lines(answer(event)).proposals
    assert found.league == "EPL"
    assert quoted(found) == {
        ("game", "three_way", "away"): (0, "d3.4"),
        ("game", "three_way", "home"): (0, "d2.1"),
        ("game", "three_way", "draw"): (0, "d3.75"),
    }


def test_mixed_prices_are_refused_until_somebody_says_what_they_are(answer):
    path = answer(decimal(changed(), 1.01, 151))
    with pytest.raises(InputError, match="--prices american or --prices decimal"):
        read_lines(path)
    (event,) = read_lines(path, prices="decimal").proposals
    assert [line.price for line in event.lines] == ["d1.01", "d151"]
    reading = read_lines(path, prices="american")
    assert (reading.proposals[0].lines, len(reading.refusals)) == ((), 1)


@pytest.mark.parametrize(
    ("market", "fields"),
    [
        (1, {"point": 6.5}),
        (1, {"point": -6.3}),
        (1, {"point": None}),
        (1, {"point": -66}),
        (1, {"price": None}),
        (1, {"name": "Newts"}),
        (1, {"name": "Otters"}),
        (2, {"point": 47.5}),
        (2, {"point": 470}),
        (0, {"price": "a240"}),
        (0, {"name": "Over"}),
        (0, {"price": [240]}),
    ],
)
def test_a_bad_outcome_costs_only_its_market(answer, market, fields):
    reading = read_lines(answer(with_outcome(market, 0, **fields)))
    (refusal,) = reading.refusals
    assert refusal.row == 1
    assert len(reading.proposals[0].lines) == 4


@pytest.mark.parametrize(
    ("fields", "cell"),
    [
        ({"commence_time": "2026-09-11T00:20:00"}, "commence_time"),
        ({"commence_time": "tomorrow"}, "commence_time"),
        ({"sport_key": "cricket_ipl"}, "sport_key"),
        ({"home_team": "Otters"}, "away_team"),
        ({"home_team": ""}, "home_team"),
        ({"id": ""}, "id"),
        ({"bookmakers": "none"}, "bookmakers"),
    ],
)
def test_a_bad_event_is_refused_and_the_others_are_taken(answer, fields, cell):
    good = changed(id="5a1d", bookmakers=[bookmaker("unibet")])
    one = changed(bookmakers=[bookmaker("unibet")]) | fields
    reading = read_lines(answer(good, one))
    assert [(refusal.row, refusal.cell) for refusal in reading.refusals] == [(2, cell)]
    assert len(reading.proposals) == 1


def test_an_id_stands_once_in_a_file(answer):
    reading = read_lines(answer(EVENT, EVENT), source="unibet")
    assert (len(reading.proposals), reading.refusals[0].row) == (1, 2)


def test_a_sport_that_is_not_known_can_be_stated(answer):
    event = changed(sport_key="americanfootball_nfl_preseason")
    (found,) = read_lines(answer(event), source="unibet", league="nfl").proposals
    assert found.league == "NFL"


def test_other_markets_are_named_and_left_out(answer):
    event = changed(bookmakers=[bookmaker("unibet")])
    event["bookmakers"][0]["markets"].append({"key": "outrights", "outcomes": []})
    reading = read_lines(answer(event))
    assert len(reading.proposals[0].lines) == 6
    assert "Not read: the market outrights." in reading.notices


SCORED = {name: EVENT[name] for name in EVENT if name != "bookmakers"} | {
    "completed": True,
    "scores": [{"name": "Herons", "score": "24"}, {"name": "Otters", "score": "17"}],
    "last_update": "2026-09-11T04:00:00Z",
}


def test_a_final_score_is_read_and_said_to_be_untried(answer):
    running = SCORED | {"id": "5a1d", "completed": False, "scores": None}
    reading = read_results(answer(SCORED, running))
    (event,) = reading.proposals
    assert (event.score.final, event.score.segments) == ((17, 24), ())
    assert any("not tried on a live answer" in notice for notice in reading.notices)
    assert any(notice.startswith("1 events have no final score") for notice in reading.notices)


@pytest.mark.parametrize(
    "scores",
    [
        None,
        [{"name": "Herons", "score": "24"}],
        [{"name": "Herons", "score": "24"}, {"name": "Newts", "score": "17"}],
        [{"name": "Herons", "score": "24"}, {"name": "Herons", "score": "17"}],
        [{"name": "Herons", "score": "24"}, {"name": "Otters", "score": "x"}],
    ],
)
def test_a_score_without_both_teams_is_refused(answer, scores):
    reading = read_results(answer(SCORED | {"scores": scores}))
    assert (reading.proposals, len(reading.refusals)) == ((), 1)


def test_lines_are_no_results_and_scores_are_no_lines(answer):
    with pytest.raises(InputError, match="holds no scores"):
        read_results(answer())
    with pytest.raises(InputError, match="holds no bookmakers"):
        read_lines(answer(SCORED))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[", "not a JSON file"),
        ("[]", "holds no event"),
        ("[1]", "not an array of events"),
        ('{"events": []}', "holds no event"),
        ('[{"id": NaN}]', "not a JSON file"),
        ('[{"id": 1, "id": 2}]', "twice"),
        ("[" * 40 + "]" * 40, "nested deeper"),
        ("[" * 100_000, "not a JSON file"),
        ('[{"home_team": "Bears", "spread": 3}]', "no known format"),
    ],
)
def test_what_is_no_feed_is_refused_as_a_whole(tmp_path, text, said):
    path = tmp_path / "odds.json"
    path.write_text(text)
    with pytest.raises(InputError, match=said):
        read_lines(path)


def test_a_feed_is_no_sheet_and_a_sheet_no_feed(answer, tmp_path):
    with pytest.raises(InputError, match="files of the format sbro are not"):
        read_lines(answer(), format="sbro")
    path = tmp_path / "games.csv"
    path.write_text("a,b\n1,2\n")
    with pytest.raises(InputError, match="files of the format odds-api are not"):
        read_lines(path, format="odds-api")
