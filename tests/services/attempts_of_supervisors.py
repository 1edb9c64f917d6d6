"""Attempts at what is mostly for supervisors: review, decisions, calls, limits, files."""

from datetime import date

from desktop.domain.calls import Ending
from desktop.domain.limits.adapting import Change, Condition, Indicator, LimitRule
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.rights import Right, Role
from desktop.domain.tickets import LegResult
from desktop.domain.transactions import TransactionType as Type
from desktop.domain.wagers.terms import Manual, Straight
from desktop.domain.weeks import milliseconds
from desktop.feeds.proposals import EventProposal, Reading
from desktop.services import contests, deciding, users, wagers, weeks
from desktop.services.breaks import start_cool_off
from desktop.services.calls.callers import admit_caller, record_failure
from desktop.services.calls.calling import end_call, start_call, verify_balance
from desktop.services.funding.posting import post_money
from desktop.services.funding.promising import Promise, drop_promise, record_promise
from desktop.services.funding.requesting import (
    approve_request,
    refuse_request,
    request_withdrawal,
    withdraw_request,
)
from desktop.services.funding.transactions import Transaction
from desktop.services.holds.deciding import lapse_holds
from desktop.services.importing.names import Alias, learn_aliases
from desktop.services.limits.adapting import approve_proposal, decline_proposal, propose, set_rule
from desktop.services.review.items import Deed
from desktop.services.review.queue import approve_item, assign_item, note_item, read_queue
from tests.services.trying import EVERYWHERE, Attempt, player_at
from tests.shop import KICKOFF

RULE = LimitRule(
    "idle", 1, (Condition(Indicator.VOLUME, is_over=False, than=100),), "wager_limit",
    Change(percent=50),
)  # fmt: skip


def pause(shop, actor, code, _made):
    start_cool_off(shop.book, actor, player_at(code), next(shop.numbers))


def mishear(shop, actor, code, _made):
    record_failure(shop.book, actor, shop.account(player_at(code)).id, "1")


def locked_out(shop, code):
    for _ in range(3):
        mishear(shop, shop.actor, code, None)


def let_in(shop, actor, code, _made):
    admit_caller(shop.book, actor, player_at(code), "called back")


def a_call(shop, code):
    account = shop.account(player_at(code)).id
    for (call,) in shop.rows("SELECT id FROM call WHERE ended_at IS NULL"):
        end_call(shop.book, shop.actor, call, Ending.ENDED)
    return start_call(shop.book, shop.actor, shop.house, account, "1", checked=False).id


def read_out(shop, actor, code, call):
    account = shop.account(player_at(code))
    balance, pending = account.balance, account.pending
    verify_balance(shop.book, actor, call, [], balance=balance, pending=pending)


def hang_up(shop, actor, _code, call):
    end_call(shop.book, actor, call, Ending.ENDED)


def state_start(shop, actor, _code, _made):
    start = milliseconds(KICKOFF) + next(shop.numbers)
    deciding.state_actual_start(shop.book, actor, shop.first_game, start)


def add_contest(shop, actor, _code, _made):
    first = 5000 + 10 * next(shop.numbers)
    field = [contests.NewEntrant("Ann", first), contests.NewEntrant("Bob", first + 1)]
    new = contests.NewContest("To win", "future", "GOLF", Sport.OTHER, KICKOFF.date(), None, field)
    contests.list_contest(shop.book, actor, new)


def learn(shop, actor, _code, _made):
    name = f"Visitors {next(shop.numbers)}"
    game = EventProposal(
        2, "NFL", Sport.FOOTBALL, KICKOFF.date(), None, None, 451, 452, name, "Home451",
        neutral=False, lines=(), score=None,
    )  # fmt: skip
    reading = Reading("rotation", 1, (game,), (), ())
    learn_aliases(shop.book, actor, reading, [Alias(name, "Away451")])


def contradict(shop, actor, _code, _made):
    said = {"event": shop.first_game, "against": 1, "source": f"{next(shop.numbers)}.csv"}
    with shop.book.command(actor.author) as command:
        users.require(actor, Right.RESULTS_RECORD)
        command.record("result.contradicted", {**said, "said": "21–14 final"})


def an_overdue_hold(shop, code):
    shop.hold("452 -3 r10", player_at(code))
    shop.now += 200_000


def lapse(shop, actor, _code, _made):
    lapse_holds(shop.book, actor)


def an_open_parlay(shop, code):
    return shop.accept("P 452 * r10", player_at(code))


def fill(shop, actor, code, parlay):
    quote = shop.quote(f"#{parlay.number} 454", player_at(code))
    wagers.accept_wager(shop.book, actor, shop.house, quote)


def close_spots(shop, actor, _code, parlay):
    deciding.close_open_spots(shop.book, actor, parlay.ticket_id)


def a_ticket(shop, code):
    return shop.accept("452 r10", player_at(code)).ticket_id


def a_write_in(shop, code):
    return shop.write("manual", Manual(11_00, 10_00), [], player_at(code))


def decide_write_in(shop, actor, _code, ticket):
    deciding.decide_write_in(shop.book, actor, ticket, LegResult.WIN, "seen on the tape")


def decide_game(shop, actor, _code, _made):
    reader, result = shop.book.reader, LegResult.NO_ACTION
    decision = deciding.of_event(reader, shop.first_game, result, "rained out")
    deciding.decide(shop.book, actor, decision)


def a_decided_ticket(shop, code):
    ticket = a_ticket(shop, code)
    decide_game(shop, shop.actor, code, None)
    return ticket


def restore_legs(shop, actor, _code, ticket):
    decision = deciding.of_restored(shop.book.reader, ticket, "it was played")
    deciding.decide(shop.book, actor, decision)


def restate(shop, actor, _code, _made):
    home = Selection(Period.GAME, Market.MONEY_LINE, Side.HOME)
    price = f"-{next(shop.numbers) + 110}"
    deciding.restate_prices(shop.book, actor, shop.first_game, [(home, price)])


def a_late_ticket(shop, code):
    leg = (shop.first_game, "spread", "home", -14, "-110")
    flags = [["past_post", "written after the start"]]
    return shop.write("straight", Straight(11_00, 10_00), [leg], player_at(code), flags=flags)


def let_stand(shop, actor, _code, ticket):
    wagers.let_stand(shop.book, actor, ticket, "past_post", "the clock was wrong")


def hand_to(shop, actor, _code, ticket):
    assign_item(shop.book, actor, f"flag/{ticket}/past_post", "the clerk")


def note_on(shop, actor, _code, ticket):
    note_item(shop.book, actor, f"flag/{ticket}/past_post", "asked the clerk")


def a_contradiction(shop, _code):
    shop.result(shop.first_game, next(shop.numbers), 20)
    (result,) = shop.rows(f"SELECT result FROM event WHERE id = {shop.first_game}")[0]
    said = {"against": result, "source": "paper.csv", "said": "21–14 final"}
    shop.record("result.contradicted", event=shop.first_game, **said)
    queue = read_queue(shop.book.reader, shop.now)
    return next(item.key for item in queue if item.deed is Deed.ASIDE)


def put_aside(shop, actor, _code, key):
    approve_item(shop.book, actor, key, "the paper was wrong")


def a_request(shop, code):
    paid = Transaction(player_at(code), Type.DEPOSIT, 100_00, method="cash")
    post_money(shop.book, shop.actor, paid)
    wanted = Transaction(player_at(code), Type.WITHDRAWAL, -5_00, method="cash")
    # Nobody agrees to what they asked for, and the clerk agrees to nothing.
    return request_withdrawal(shop.book, shop.acting(Role.CLERK), wanted).id


def a_request_to_approve(shop, code):
    if not shop.rows("SELECT 1 FROM setting WHERE key = 'withdrawal/approval'"):
        shop.set("HOUSE", {"withdrawal/approval": 100})
    return a_request(shop, code)


def agree_to_pay(shop, actor, _code, request):
    approve_request(shop.book, actor, request)


def refuse_to_pay(shop, actor, _code, request):
    refuse_request(shop.book, actor, request, "no such check")


def want_it_no_more(shop, actor, _code, request):
    withdraw_request(shop.book, actor, request, "changed his mind")


def a_promise(shop, code):
    fee = Transaction(player_at(code), Type.FEE, -100_00, "why")
    post_money(shop.book, shop.actor, fee)
    promised = Promise(player_at(code), 5_00, date(2026, 11, 30))
    record_promise(shop.book, shop.actor, promised)


def forget_promise(shop, actor, code, _made):
    drop_promise(shop.book, actor, player_at(code), "paid elsewhere")


def set_makeup(shop, actor, _code, _made):
    cents = next(shop.numbers) * 100
    weeks.change_makeup(shop.book, actor, "A1", cents, reason="agreed")


def sign_off(shop, actor, _code, _made):
    week = date.fromisoformat(shop.house.book.open_week)
    weeks.start_closing(shop.book, actor, week, "agreed with the owner")


def set_on(code, key):
    def act(shop, actor, _code, _made):
        shop.set(code, {key: 1_000_00 + next(shop.numbers)}, actor=actor)

    return act


def rule_limits(shop, actor, code, _made):
    set_rule(shop.book, actor, player_at(code), RULE)


def a_rule(shop, code):
    if not shop.rows("SELECT 1 FROM setting WHERE key = 'wager_limit'"):
        shop.set("HOUSE", {"wager_limit": 100_000_00})
    rule_limits(shop, shop.actor, code, None)


def look(shop, actor, _code, _made):
    propose(shop.book, actor, shop.house)


def a_proposal(shop, code):
    a_rule(shop, code)
    look(shop, shop.actor, code, None)
    return shop.rows("SELECT max(id) FROM limit_proposal")[0][0]


def agree_to_limit(shop, actor, _code, proposal):
    approve_proposal(shop.book, actor, shop.house, proposal)


def decline_limit(shop, actor, _code, proposal):
    decline_proposal(shop.book, actor, proposal, "he is known")


SUPERVISED = {
    "break": Attempt(Right.BREAKS_START, "FFF––", pause, at=EVERYWHERE),
    "wrong secret": Attempt(Right.TICKETS_ACCEPT, "FFF––", mishear, at=EVERYWHERE),
    "let in": Attempt(Right.CALLERS_CHANGE, "FF2––", let_in, locked_out, at=EVERYWHERE),
    "read balance": Attempt(Right.TICKETS_ACCEPT, "FFF––", read_out, a_call, at=EVERYWHERE),
    "hang up": Attempt(Right.TICKETS_ACCEPT, "FFF––", hang_up, a_call, at=EVERYWHERE),
    "actual start": Attempt(Right.EVENTS_CHANGE, "FFg––", state_start),
    "contest": Attempt(Right.EVENTS_CHANGE, "FFg––", add_contest),
    "alias": Attempt(Right.BOOK_IMPORT, "FF–––", learn),
    "contradiction": Attempt(Right.RESULTS_RECORD, "FFg––", contradict),
    "lapse": Attempt(Right.TICKETS_ACCEPT, "FFF––", lapse, an_overdue_hold),
    "fill": Attempt(Right.TICKETS_ACCEPT, "FFF––", fill, an_open_parlay, at=EVERYWHERE),
    "close spots": Attempt(
        Right.TICKETS_DECIDE, "FF–––", close_spots, an_open_parlay, at=EVERYWHERE
    ),
    "write-in": Attempt(Right.TICKETS_DECIDE, "FF–––", decide_write_in, a_write_in, at=EVERYWHERE),
    "decide game": Attempt(Right.TICKETS_DECIDE, "FF–––", decide_game, a_ticket),
    "restore legs": Attempt(Right.TICKETS_DECIDE, "FF–––", restore_legs, a_decided_ticket),
    "restate": Attempt(Right.TICKETS_DECIDE, "FF–––", restate),
    "let stand": Attempt(Right.FLAGS_DECIDE, "FF–––", let_stand, a_late_ticket, at=EVERYWHERE),
    "hand to": Attempt(Right.FLAGS_DECIDE, "FF–––", hand_to, a_late_ticket),
    "note on": Attempt(Right.REVIEW_NOTE, "FFF–F", note_on, a_late_ticket),
    "put aside": Attempt(Right.FLAGS_DECIDE, "FF–––", put_aside, a_contradiction),
    "approve request": Attempt(
        Right.MONEY_APPROVE, "FF–––", agree_to_pay, a_request_to_approve, at=EVERYWHERE
    ),
    "refuse request": Attempt(
        Right.MONEY_APPROVE, "FF–––", refuse_to_pay, a_request, at=EVERYWHERE
    ),
    "take request back": Attempt(
        Right.PAYMENTS_REQUEST, "FFFs–", want_it_no_more, a_request, at=EVERYWHERE
    ),
    "drop promise": Attempt(Right.CREDIT_LOWER, "FF–s–", forget_promise, a_promise, at=EVERYWHERE),
    "make-up": Attempt(Right.WEEK_CLOSE, "FF–––", set_makeup),
    "sign off": Attempt(Right.WEEK_CLOSE, "FF–––", sign_off, a_late_ticket),
    "system limit": Attempt(Right.HOUSE_LIMITS_CHANGE, "FF–––", set_on("HOUSE", "system_limit")),
    "tier": Attempt(Right.TIERS_CHANGE, "FF–––", set_on("A1", "tier/limit")),
    "limit rule": Attempt(Right.LIMITS_CHANGE, "FF–s–", rule_limits, at=EVERYWHERE),
    "look at limits": Attempt(Right.LIMITS_CHANGE, "FF–s–", look, a_rule, at=EVERYWHERE),
    "approve limit": Attempt(
        Right.LIMITS_CHANGE, "FF–s–", agree_to_limit, a_proposal, at=EVERYWHERE
    ),
    "decline limit": Attempt(
        Right.LIMITS_CHANGE, "FF–s–", decline_limit, a_proposal, at=EVERYWHERE
    ),
}
