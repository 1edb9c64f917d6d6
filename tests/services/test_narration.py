"""Every kind of fact has a sentence, and the sentence has the names people use."""

from datetime import date

import pytest

from desktop.book.bodies.board import EventChanged
from desktop.book.facts import KINDS
from desktop.book.queries.fact_register import FactQuestion, list_facts
from desktop.services import accounts, house_rules, users, wagers, weeks
from desktop.services.narration.telling import tell_facts
from desktop.services.settings.changing import (
    change_many_settings,
    change_settings,
    undo_mass_change,
)


def told(shop, kind=None):
    facts = list_facts(shop.book.reader, FactQuestion(), None, 0, 1000)
    return [fact for fact in tell_facts(shop.book.reader, facts) if kind in {None, fact.kind}]


def latest(shop, kind):
    return told(shop, kind)[0]


def test_an_accepted_wager_is_told_with_number_player_and_money(shop):
    shop.game(451)
    accepted = shop.accept("452-3.5 r110", "P2")
    fact = latest(shop, "ticket.accepted")
    assert fact.sentence == (
        f"accepted {accepted.number} for P2: 452 Home451 -3.5 -110, risk 110.00 to win 100.00"
    )
    assert (fact.user, fact.station) == ("owner", "KA")
    assert (fact.ticket_id, fact.account) == (accepted.ticket_id, "P2")


def test_a_void_is_told_with_its_reason(shop):
    shop.game(451)
    accepted = shop.accept("452-3.5 r110", "P2")
    wagers.void_ticket(shop.book, shop.actor, accepted.ticket_id, "misheard")
    fact = latest(shop, "ticket.voided")
    assert fact.sentence == f"voided {accepted.number} of P2: misheard"
    assert fact.ticket_id == accepted.ticket_id


def test_a_score_is_told_with_the_teams_and_a_second_one_as_a_correction(shop):
    game = shop.game(451)
    shop.settle(game, 14, 21)
    shop.settle(game, 17, 21)
    recorded = [fact.sentence for fact in told(shop, "result.recorded")]
    assert recorded == [
        "corrected the result of 451 Away451 at 452 Home451: final, Away451 17, Home451 21",
        "recorded the result of 451 Away451 at 452 Home451: final, Away451 14, Home451 21",
    ]
    settled = latest(shop, "event.settled").sentence
    assert settled == "approved the result of 451 Away451 at 452 Home451"


def test_a_change_of_an_account_is_told_with_old_and_new_values(shop):
    accounts.change_account(
        shop.book, shop.actor, "P1", credit_limit=50_000, status="suspended", name=""
    )
    assert latest(shop, "account.changed").sentence == (
        "changed P1: credit limit 10000.00 → 500.00, name P1 name → nothing,"
        " status active → suspended"
    )


@pytest.mark.parametrize(
    ("kind", "cents", "memo", "sentence"),
    [
        ("payment", 5000, "", "posted a deposit of 50.00 from P1 (cash)"),
        ("payment", -5000, "by post", "posted a withdrawal of 50.00 to P1 (cash): by post"),
        (
            "accrual_adjustment",
            100,
            "gift",
            "posted an accrual adjustment of 1.00 in favour of P1: gift",
        ),
        ("fee", -1, "late", "posted a fee of 0.01 against P1: late"),
        ("free_play", 2000, "", "posted free play of 20.00 given to P1"),
    ],
)
def test_money_is_told_with_its_direction(shop, kind, cents, memo, sentence):
    shop.pay("P1", cents, kind, memo)
    assert latest(shop, "money.posted").sentence == sentence


def test_a_board_is_told_with_its_first_lines_and_how_many_more(shop):
    shop.game(451)
    assert latest(shop, "lines.set").sentence == (
        "set the board of 451 Away451 at 452 Home451: game spread home -3.5 -110,"
        " game spread away +3.5 -110, game total over 47.5 -110 and 1 more"
    )


def test_sets_of_lines_are_told_with_their_links_and_what_is_their_own(shop):
    event = shop.game(451)
    shop.do_everything_with_line_types(event)
    assert latest(shop, "line_type.made").sentence == (
        "made the line type Sharp: everything follows master, spread 0.5 more,"
        " money line 5 cents dearer"
    )
    assert latest(shop, "line_links.changed").sentence == (
        "linked Sharp: NFL follows master, total not"
    )
    assert latest(shop, "own_lines.set").sentence == (
        "set Sharp on 451 Away451 at 452 Home451: game spread locked, game spread away +3.5 -105,"
        " game spread home -3.5 -105"
    )


def test_secrets_are_never_told(shop):
    users.change_secrets(shop.book, shop.actor, "correct horse", "4711")
    sentence = latest(shop, "user.changed").sentence
    assert sentence == "changed password and PIN of owner"


def decide_by_hand(shop, game, ticket_id):
    """Every decision that a person may take about a ticket."""
    with shop.book.command(shop.actor.author) as command:
        voided = {"legs": [[ticket_id, 1, "no_action"]], "scope": "leg", "reason": "late"}
        command.record("legs.decided", voided)
        restored = {"legs": [[ticket_id, 1]], "reason": "it was in time"}
        command.record("legs.restored", restored)
        whose = {"ticket": ticket_id}
        command.record("ticket.decided", {**whose, "result": "half_win", "reason": ""})
        command.record("spots.expired", whose)
        filled = {"legs": [], "terms": {}, "win": 1, "description": "452", "read_back": ""}
        command.record("ticket.filled", whose | filled)
        restated = {"event": game, "prices": [["game", "money_line", "home", "-140"]]}
        command.record("prices.restated", restated)


def test_what_a_person_decides_is_told_with_ticket_and_reason(shop):
    game = shop.game(451)
    accepted = shop.accept("452-3.5 r110", "P2")
    decide_by_hand(shop, game, accepted.ticket_id)
    sentences = {fact.kind: fact.sentence for fact in told(shop)}
    number = accepted.number
    decided = f"decided 1 leg of {number} as no action: late"
    assert sentences["legs.decided"] == decided
    taken_back = f"took back what was decided of 1 leg of {number}: it was in time"
    assert sentences["legs.restored"] == taken_back
    assert sentences["ticket.decided"] == f"decided {number} of P2 as half win"
    assert sentences["spots.expired"] == f"closed the open spots of {number} of P2"
    assert sentences["ticket.filled"] == f"filled open spots of {number} of P2: 452"
    prices = "stated new prices of 451 Away451 at 452 Home451: game money line home -140"
    assert sentences["prices.restated"] == prices


def set_once_and_undone(shop):
    limit = {"wager_limit": 50_000}
    change_settings(shop.book, shop.actor, shop.house, "P1", limit, reason="asked for")
    both = {"credit/soft": 80}
    done = change_many_settings(shop.book, shop.actor, shop.house, ["P1", "P2"], both)
    undo_mass_change(shop.book, shop.actor, done.number)


def test_settings_are_told_with_their_old_and_new_values(shop):
    set_once_and_undone(shop)
    assert [fact.sentence for fact in told(shop)[:3]] == [
        "took back a mass change of 2 accounts",
        "set of 2 accounts: credit/soft inherited → 80%",
        "set of P1: wager_limit inherited → 500.00: asked for",
    ]


def do_the_rest(shop, game, ticket):
    shop.do_everything_by_hand()
    shop.do_everything_with_a_server()
    shop.do_everything_about_the_board(game, ticket)


def told_of_the_board(sentences, teams):
    capped = f"capped the spread of {teams}: circled 500.00"
    assert sentences["market.capped"] == capped
    assert sentences["action_rule.set"] == (
        "set what action does to football spread: move in 1 range, off the board at 9000.00"
    )
    assert sentences["action.followed"].startswith(
        f"suggested to move the spread of {teams} by 0.5 points: action 500.00 on home with "
    )
    assert sentences["action.decided"].endswith(f"suggested on {teams}")


def test_every_kind_of_fact_can_be_told(shop):
    game = shop.game(451)
    accepted = shop.accept("452-3.5 r110", "P2")
    late = shop.accept("451+3.5 r20", "P3")
    wagers.void_ticket(shop.book, shop.actor, late.ticket_id, "misheard")
    shop.settle(game, 14, 21)
    shop.pay("P1", 100)
    accounts.change_account(shop.book, shop.actor, "P1", name="Other")
    users.add_user(shop.book, shop.actor, users.new_user("Clerk", users.Role.CLERK))
    users.change_secrets(shop.book, shop.actor, "correct horse", "4711")
    house_rules.change_rules(shop.book, shop.actor, house_rules.shipped_profile("nevada"))
    shop.now += 9 * 86_400_000
    weeks.change_makeup(shop.book, shop.actor, "A1", 100_00, reason="from the old program")
    week = date.fromisoformat(shop.house.book.open_week)
    weeks.close_week(shop.book, shop.actor, week, sign_off="looked through")
    shop.book.begin_new_life(shop.actor.author, "restored")
    with shop.book.command(shop.actor.author) as command:
        moved = EventChanged(event=game, changes={"start": [1_795_370_400_000, None]})
        command.record("event.changed", moved)
        decided = {"ticket": accepted.ticket_id, "flag": "past_post", "reason": "early call"}
        command.record("review.decided", decided)
        learned = {"league": "NFL", "alias": "Rams of LA", "team": "LARams"}
        command.record("alias.learned", learned)
    decide_by_hand(shop, game, accepted.ticket_id)
    shop.field()
    set_once_and_undone(shop)
    do_the_rest(shop, game, accepted.ticket_id)
    sentences = {fact.kind: fact.sentence for fact in told(shop)}
    assert sentences.keys() == KINDS.keys()
    told_of_the_board(sentences, "451 Away451 at 452 Home451")
    contest = "listed the future “To win the future” of GOLF on 2026-11-22"
    assert sentences["contest.listed"] == contest
    assert sentences["event.changed"].endswith("start 2026-11-22 18:00 UTC → nothing")
    assert sentences["alias.learned"] == "learned that “Rams of LA” is LARams in NFL"
    assert sentences["review.decided"].endswith("of P2 stand (past post): early call")
    assert sentences["rules.changed"] == "changed the house rules to version 2, “Nevada”"
    letters = shop.book.journal.identity.letters
    new_life = f"began a new life of the book as {letters}: restored"
    assert sentences["incarnation.started"] == new_life
    assert sentences["book.created"] == "made the book “shop” with owner as owner"


def test_what_was_done_with_a_server_is_told(shop):
    shop.do_everything_with_a_server()
    sentences = {fact.kind: fact.sentence for fact in told(shop)}
    assert sentences["station.enrolled"] == "joined the server as the station KA, “Desk”"
    assert sentences["station.revoked"] == "sent the station KA away after its fact 4: stolen"
    let_in = "let in what was kept apart of the station KA, 1 in all: looked at"
    assert sentences["quarantine.decided"] == let_in
    assert sentences["sequencer.moved"].startswith("gave the order of the facts to the server")
    assert sentences["book.require"].startswith("asked for programs with the rules of version 1")
    assert "of this station up to" in sentences["week.cutoff"]


def test_what_was_done_with_money_is_told(shop):
    shop.do_everything_by_hand()
    sentences = {fact.kind: fact.sentence for fact in told(shop)}
    assert sentences["money.reversed"].endswith("of P1: typed twice")
    asked = "asked for a deposit of 1.00 from P1 (cash), which needs a second person"
    assert sentences["money.requested"] == asked
    assert sentences["money.refused"].startswith("refused the request")
    promise = "noted the promise of P1 to pay 1.00 by 2026-11-27 to Ann, without credit until then"
    assert sentences["promise.recorded"] == promise
    assert sentences["promise.dropped"] == "dropped the promise of P1: paid elsewhere"
