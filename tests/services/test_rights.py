"""The whole table of rights: role × command × place in the tree, against services and fold."""

from datetime import date
from itertools import count, product

import pytest
from sqlalchemy import select

from desktop.book.access_log import list_access
from desktop.book.copies import backup, restore
from desktop.book.facts import Fact, read_fact
from desktop.book.fold.folding import FOLDS, fold
from desktop.book.fold.rights.lapses import find_lapse
from desktop.book.fold.rights.needed import NEEDED
from desktop.book.queries.calls import list_open_calls
from desktop.book.queries.people import list_users
from desktop.book.queries.placing import list_waiting_moves
from desktop.book.statements import Query
from desktop.book.tables.journal import FactTable
from desktop.domain.accounts import AccountKind
from desktop.domain.action_moves import ActionRule, Step
from desktop.domain.action_moves import Mode as ActionMode
from desktop.domain.calls import Ending
from desktop.domain.errors import InputError
from desktop.domain.line_types.links import Link
from desktop.domain.line_types.offering import Mode
from desktop.domain.markets import Market, Side, Sport
from desktop.domain.own_limits import OwnLimitKind
from desktop.domain.rights import GRACE_MS, MATRIX, NotAllowedError, Right, Role
from desktop.domain.tickets import LegResult
from desktop.domain.transactions import TransactionType as Type
from desktop.domain.weeks import instant
from desktop.services import (
    accounts,
    contests,
    deciding,
    house_rules,
    lines,
    schedule,
    settlement,
    users,
    wagers,
    weeks,
)
from desktop.services.approving_accounts import Decision, decide_account
from desktop.services.breaks import set_own_limit
from desktop.services.calls.baskets import accept_basket, drop_basket
from desktop.services.calls.callers import set_phone_secret
from desktop.services.calls.calling import end_call, start_call
from desktop.services.calls.keeping import keep_of, quote_wagers
from desktop.services.calls.notices import Notice, set_notice
from desktop.services.claims import (
    ClaimResult,
    NewClaim,
    Verdict,
    decide_claim,
    note_claim,
    open_claim,
)
from desktop.services.exporting import note_export
from desktop.services.following import dismiss_suggestion, follow_action, set_action_rule
from desktop.services.funding.posting import post_money
from desktop.services.funding.promising import Promise, record_promise
from desktop.services.funding.requesting import request_withdrawal
from desktop.services.funding.reversing import reverse_money
from desktop.services.funding.transactions import Transaction
from desktop.services.holds import deciding as holding
from desktop.services.holds.placing import place_wagers
from desktop.services.line_types.making import change_links, make_line_type, make_own_lines
from desktop.services.line_types.setting import set_mode
from desktop.services.messages import send_message
from desktop.services.notes import strike_note, write_note
from desktop.services.opening_many import Copies, open_copies
from desktop.services.placing import drop_move, move_accounts
from desktop.services.settings.changing import change_many_settings, change_settings
from desktop.services.staff import change_user
from desktop.services.switching import Part, switch_part
from tests.services.attempts_of_supervisors import SUPERVISED
from tests.services.trying import EVERYWHERE, PLACES, Attempt, player_at
from tests.shop import KICKOFF, Shop


def open_player(shop, actor, code, _made):
    parent = {"M1": "A1", "P1": "A3", "Q1": "A2"}[code]
    new = accounts.NewAccount(
        f"N{next(shop.numbers)}", "New", AccountKind.PLAYER, parent, 0, waits=True
    )
    accounts.open_account(shop.book, actor, new)


def open_agent(shop, actor, code, _made):
    parent = {"M1": "M1", "P1": "M1", "Q1": "M2"}[code]
    new = accounts.NewAccount(
        f"N{next(shop.numbers)}", "New", AccountKind.AGENT, parent, 0, waits=True
    )
    accounts.open_account(shop.book, actor, new)


def change(field, values):
    def act(shop, actor, code, _made):
        code = player_at(code)
        now = getattr(accounts.get_account(shop.book.reader, code), field)
        accounts.change_account(shop.book, actor, code, **{field: values(now, shop)})

    return act


def post(kind, cents):
    def act(shop, actor, code, _made):
        is_paid = kind in {Type.DEPOSIT, Type.WITHDRAWAL}
        method = "cash" if is_paid else ""
        posting = Transaction(player_at(code), kind, cents, "why", method)
        post_money(shop.book, actor, posting)

    return act


def date_back(shop, actor, code, _made):
    posting = Transaction(
        player_at(code), Type.BETTING_ADJUSTMENT, 5_00, "why", figure_date=date(2026, 11, 18)
    )
    post_money(shop.book, actor, posting)


def deposited(shop, code):
    paid = Transaction(player_at(code), Type.DEPOSIT, 100_00, method="cash")
    post_money(shop.book, shop.actor, paid)


def owed(shop, code):
    fee = Transaction(player_at(code), Type.FEE, -100_00, "why")
    return post_money(shop.book, shop.actor, fee).id


def request_payment(shop, actor, code, _made):
    wanted = Transaction(player_at(code), Type.WITHDRAWAL, -5_00, method="cash")
    request_withdrawal(shop.book, actor, wanted)


def promise(shop, actor, code, _made):
    record_promise(shop.book, actor, Promise(player_at(code), 5_00, date(2026, 11, 30)))


def reverse(shop, actor, _code, document):
    reverse_money(shop.book, actor, document, "misread")


def limit_own(shop, actor, code, _made):
    set_own_limit(shop.book, actor, player_at(code), OwnLimitKind.TICKET, next(shop.numbers) * 100)


def set_secret(shop, actor, code, _made):
    set_phone_secret(shop.book, actor, player_at(code), None)


def put_notice(shop, actor, code, _made):
    set_notice(shop.book, actor, player_at(code), Notice("COLLECT 500"))


def take_call(shop, actor, code, _made):
    account = shop.account(player_at(code)).id
    start_call(shop.book, actor, shop.house, account, f"{next(shop.numbers)}", checked=False)


def a_free_line(shop, _code):
    for call in list_open_calls(shop.book.reader):
        end_call(shop.book, shop.actor, call.id, Ending.ENDED)


def a_call(shop, code):
    a_free_line(shop, code)
    account = shop.account(player_at(code)).id
    return start_call(shop.book, shop.actor, shop.house, account, "1", checked=False)


def read_back(shop, actor, code, call):
    quote_wagers(shop.book, actor, call, [shop.quote("452 r10", player_at(code))], "452 r10")


def an_unconfirmed_wager(shop, code):
    a_free_line(shop, code)
    account = shop.account(player_at(code)).id
    call = start_call(shop.book, shop.actor, shop.house, account, "1", checked=False)
    kept = keep_of([shop.quote("452 r10", player_at(code))], shop.now)
    end_call(shop.book, shop.actor, call.id, Ending.DROPPED, baskets=kept)
    return call.id


def confirm(shop, actor, _code, call):
    accept_basket(shop.book, actor, shop.house, call, 1)


def forgo(shop, actor, _code, call):
    drop_basket(shop.book, actor, call, 1, "no number was given")


def a_pending_one(shop, _code):
    code = f"W{next(shop.numbers)}"
    account = accounts.NewAccount(code, "", AccountKind.PLAYER, "A1", 0, waits=True)
    accounts.open_account(shop.book, shop.actor, account)
    return code


def approve_new(shop, actor, _code, made):
    decide_account(shop.book, actor, made, Decision.APPROVE)


def set_value(key, *, through=None):
    def act(shop, actor, code, _made):
        value = 1_000 + next(shop.numbers)
        change_settings(
            shop.book, actor, shop.house, player_at(code), {key: value}, through=through
        )

    return act


def set_many(shop, actor, code, _made):
    value = 1_000 + next(shop.numbers)
    change_many_settings(shop.book, actor, shop.house, [player_at(code)], {"wager_limit": value})


def take_wager(shop, actor, code, _made):
    quote = shop.quote("452 r10", player_at(code))
    wagers.accept_wager(shop.book, actor, shop.house, quote)


def take_other_line(shop, actor, code, _made):
    quote = shop.quote("452 -3 r10", player_at(code))
    wagers.accept_wager(shop.book, actor, shop.house, quote, keeps_line=True)


def a_started_game(shop, _code):
    rotation = 700 + 2 * next(shop.numbers) + 1
    shop.board(shop.event(rotation, start=instant(shop.now - 60_000)))
    return rotation


def write_late(shop, actor, code, rotation):
    quote = shop.quote(f"{rotation} r10", player_at(code), late="the line was busy")
    wagers.accept_wager(shop.book, actor, shop.house, quote)


def hold_wager(shop, actor, code, _made):
    quote = shop.quote("452 -3 r10", player_at(code))
    place_wagers(shop.book, actor, shop.house, [quote], refers=True)


def a_hold(shop, code):
    return shop.hold("452 -3 r10", player_at(code))


def a_counter(shop, code):
    made = a_hold(shop, code)
    holding.counter_hold(shop.book, shop.actor, shop.house, made, "452 r5")
    return made


def approve_held(shop, actor, _code, made):
    holding.approve_hold(shop.book, actor, shop.house, made)


def counter_held(shop, actor, _code, made):
    holding.counter_hold(shop.book, actor, shop.house, made, "452 r5")


def refuse_held(shop, actor, _code, made):
    holding.refuse_hold(shop.book, actor, made, "no more of these")


def drop_held(shop, actor, _code, made):
    holding.drop_hold(shop.book, actor, made)


def take_counter(shop, actor, _code, made):
    holding.book_counter(shop.book, actor, shop.house, made)


def a_ticket(shop, code):
    return shop.accept("452 r10", player_at(code)).ticket_id


def void(shop, actor, _code, ticket):
    wagers.void_ticket(shop.book, actor, ticket, "misheard")


def decide(shop, actor, _code, ticket):
    decision = deciding.of_ticket(shop.book.reader, ticket, LegResult.NO_ACTION, "rained out")
    deciding.decide(shop.book, actor, decision)


def claim(shop, actor, code, _made):
    open_claim(shop.book, actor, NewClaim("says he was paid", account=player_at(code)))


def a_claim(shop, code):
    return open_claim(shop.book, shop.actor, NewClaim("paid?", account=player_at(code))).id


def comment(shop, actor, _code, claim_id):
    note_claim(shop.book, actor, claim_id, "asked the clerk")


def judge(shop, actor, _code, claim_id):
    decide_claim(shop.book, actor, claim_id, Verdict(ClaimResult.REFUSED, "was paid"))


def move_lines(shop, actor, _code, _made):
    setting = shop.setting(Market.SPREAD, Side.HOME, -14, f"-{next(shop.numbers) + 110}")
    lines.set_lines(shop.book, actor, shop.first_game, [setting])


def circle(shop, actor, _code, _made):
    part = Part(shop.first_game)
    switch_part(shop.book, actor, part, "circled", reason="x", circle_max=next(shop.numbers))


def set_rule(shop, actor, _code, _made):
    rule = ActionRule(ActionMode.SUGGEST, (Step(next(shop.numbers), None, 2),))
    set_action_rule(shop.book, actor, "football", Market.SPREAD, rule)


def a_suggestion(shop, _code):
    number = next(shop.numbers)
    rule = ActionRule(ActionMode.SUGGEST, (Step(number, None, 2),))
    set_action_rule(shop.book, shop.actor, "football", Market.SPREAD, rule)
    ticket = shop.accept("452-3.5 r5").ticket_id
    follow_action(shop.book, shop.actor, [ticket])
    return ticket


def dismiss(shop, actor, _code, ticket):
    dismiss_suggestion(shop.book, actor, ticket)


def a_large_ticket(shop, _code):
    rule = ActionRule(ActionMode.SUGGEST, (Step(1, None, 2),))
    set_action_rule(shop.book, shop.actor, "football", Market.SPREAD, rule)
    return shop.accept("452-3.5 r5").ticket_id


def follow(shop, actor, _code, ticket):
    follow_action(shop.book, actor, [ticket])


def make_lines(shop, actor, _code, _made):
    make_line_type(shop.book, actor, f"lines {next(shop.numbers)}")


def a_line_type(shop, _code):
    name = f"lines {next(shop.numbers)}"
    make_line_type(shop.book, shop.actor, name)
    return name


def an_agent(shop, code):
    parent = {"M1": "M1", "P1": "M1", "Q1": "M2"}[code]
    agent = accounts.NewAccount(f"N{next(shop.numbers)}", "New", AccountKind.AGENT, parent, 0)
    accounts.open_account(shop.book, shop.actor, agent)
    return agent.code


def agents_lines(shop, code):
    name = an_agent(shop, code)
    make_own_lines(shop.book, shop.actor, name, {})
    return name


def make_agents_lines(shop, actor, _code, made):
    make_own_lines(shop.book, actor, made, {})


def link_lines(shop, actor, _code, name):
    change_links(shop.book, actor, name, {"NFL": Link(spread=2 * next(shop.numbers) % 40)})


def lock_lines(shop, actor, _code, name):
    set_mode(shop.book, actor, name, shop.first_game, Mode.HIDE)


def add_event(shop, actor, _code, _made):
    number = 2 * next(shop.numbers) + 1001
    new = schedule.NewEvent("NFL", Sport.FOOTBALL, KICKOFF.date(), None, number, "X", "Y")
    schedule.list_event(shop.book, actor, new)


def add_proposition(shop, actor, _code, _made):
    new = contests.NewProposition("Rain?", "NFL", Sport.FOOTBALL, KICKOFF.date(), None)
    contests.list_proposition(shop.book, actor, new)


def a_score(shop, _code):
    result = settlement.Result("final", {}, (next(shop.numbers), 20))
    settlement.record_result(shop.book, shop.actor, shop.first_game, result)


def enter_score(shop, actor, _code, _made):
    result = settlement.Result("final", {}, (next(shop.numbers), 20))
    settlement.record_result(shop.book, actor, shop.first_game, result)


def approve(shop, actor, _code, _made):
    settlement.approve(shop.book, actor, [shop.first_game])


def close_week(shop, actor, _code, _made):
    weeks.close_week(shop.book, actor, date.fromisoformat(shop.house.book.open_week))


def change_rules(shop, actor, _code, _made):
    house_rules.change_rules(shop.book, actor, house_rules.shipped_profile("nevada"))


def add_clerk(shop, actor, _code, _made):
    new = users.new_user(f"clerk {next(shop.numbers)}", Role.CLERK)
    users.add_user(shop.book, actor, new)


def add_auditor(shop, actor, _code, _made):
    new = users.new_user(f"auditor {next(shop.numbers)}", Role.AUDITOR)
    users.add_user(shop.book, actor, new)


def stop_owner(shop, actor, _code, _made):
    other = next(user for user in list_users(shop.book.reader) if user.name == "other owner")
    change_user(shop.book, actor, other.id, active=False)


def own_secrets(shop, actor, _code, _made):
    users.change_secrets(shop.book, actor, "correct horse battery", "4711")


def tied(shop, actor, _code, _made):
    other = next(user for user in list_users(shop.book.reader) if user.name == "the clerk")
    change_user(shop.book, actor, other.id, account="A1")


def open_at_once(shop, actor, _code, _made):
    code = f"N{next(shop.numbers)}"
    with shop.book.command(actor.author) as command:
        users.require(actor, Right.ACCOUNTS_APPROVE)
        opened = {"code": code, "name": "", "kind": "player", "parent": shop.account("A1").id}
        command.record("account.opened", {**opened, "credit_limit": 0, "source": "typed"})


def open_copies_of(shop, actor, code, _made):
    wanted = Copies(player_at(code), 2, {"M1": "A1", "P1": "A3", "Q1": "A2"}[code], waits=True)
    open_copies(shop.book, actor, wanted)


def a_template(shop, code):
    accounts.change_account(shop.book, shop.actor, player_at(code), credit_limit=0)


def note(shop, actor, code, _made):
    write_note(shop.book, actor, player_at(code), "general", f"note {next(shop.numbers)}")


def a_note(shop, code):
    note(shop, shop.actor, code, None)
    return shop.rows("SELECT max(id) FROM note")[0][0]


def strike(shop, actor, _code, number):
    strike_note(shop.book, actor, number, "wrong")


def send_to_all(shop, actor, _code, _made):
    send_message(shop.book, actor, f"message {next(shop.numbers)}")


def move_player(shop, actor, code, _made):
    code = player_at(code)
    to = "A3" if shop.account(code).parent_id != shop.account("A3").id else "A1"
    move_accounts(shop.book, actor, shop.house, [code], to, inherit=False)


def nobody_waits_to_move(shop, _code=""):
    for number in {move.number for move in list_waiting_moves(shop.book.reader)}:
        drop_move(shop.book, shop.actor, number)


def a_waiting_move(shop, code):
    nobody_waits_to_move(shop)
    code = player_at(code)
    return move_accounts(shop.book, shop.actor, shop.house, [code], "M2", inherit=False).number


def take_move_back(shop, actor, _code, number):
    drop_move(shop.book, actor, number)


TEMPORARY = date(2026, 12, 1)
# What they tell is in the journal alone: their fold changes no table.
WITHOUT_ROWS = frozenset({"wager.quoted"})
ATTEMPTS = {
    "open a player": Attempt(Right.ACCOUNTS_OPEN, "FFFs–", open_player, at=EVERYWHERE),
    "open an agent": Attempt(Right.AGENTS_CHANGE, "F––s–", open_agent, at=EVERYWHERE),
    "rename": Attempt(
        Right.ACCOUNTS_CONTACT, "FFFs–",
        change("name", lambda _, shop: f"n{next(shop.numbers)}"), at=EVERYWHERE,
    ),
    "suspend": Attempt(
        Right.ACCOUNTS_CHANGE, "FF–s–",
        change("status", lambda now, _: "suspended" if now == "active" else "active"),
        at=EVERYWHERE,
    ),
    "open at once": Attempt(Right.ACCOUNTS_APPROVE, "FF–––", open_at_once),
    "open copies": Attempt(
        Right.ACCOUNTS_OPEN, "FFFs–", open_copies_of, a_template, at=EVERYWHERE
    ),
    "note": Attempt(Right.NOTES_WRITE, "FFFs–", note, at=EVERYWHERE),
    "strike": Attempt(Right.NOTES_WRITE, "FFFs–", strike, a_note, at=EVERYWHERE),
    "message": Attempt(Right.MESSAGES_SEND, "FF–––", send_to_all),
    "move": Attempt(
        Right.ACCOUNTS_CHANGE, "FF–s–", move_player, nobody_waits_to_move, at=EVERYWHERE
    ),
    "take a move back": Attempt(
        Right.ACCOUNTS_CHANGE, "FF–s–", take_move_back, a_waiting_move, at=EVERYWHERE
    ),
    "own limit": Attempt(Right.BREAKS_START, "FFF––", limit_own, at=EVERYWHERE),
    "phone secret": Attempt(Right.CALLERS_CHANGE, "FF2––", set_secret, at=EVERYWHERE),
    "notice": Attempt(Right.ACCOUNTS_CHANGE, "FF–s–", put_notice, at=EVERYWHERE),
    "call": Attempt(Right.TICKETS_ACCEPT, "FFF––", take_call, a_free_line, at=EVERYWHERE),
    "read back": Attempt(Right.TICKETS_ACCEPT, "FFF––", read_back, a_call, at=EVERYWHERE),
    "unconfirmed wager": Attempt(
        Right.TICKETS_OVERRIDE, "FF2––", confirm, an_unconfirmed_wager, at=EVERYWHERE
    ),
    "no wager": Attempt(
        Right.TICKETS_OVERRIDE, "FF2––", forgo, an_unconfirmed_wager, at=EVERYWHERE
    ),
    "approve account": Attempt(Right.ACCOUNTS_APPROVE, "FF–––", approve_new, a_pending_one),
    "raise credit": Attempt(
        Right.CREDIT_RAISE, "FF–s–", change("credit_limit", lambda now, _: now + 1), at=EVERYWHERE
    ),
    "lower credit": Attempt(
        Right.CREDIT_LOWER, "FF–s–", change("credit_limit", lambda now, _: now - 1), at=EVERYWHERE
    ),
    "lend": Attempt(
        Right.CREDIT_LEND, "FF–s–", set_value("credit/temporary", through=TEMPORARY),
        at=EVERYWHERE,
    ),
    "credit terms": Attempt(
        Right.CREDIT_TERMS, "FF–s–", set_value("credit/loss_cap"), at=EVERYWHERE
    ),
    "limit": Attempt(Right.LIMITS_CHANGE, "FF–s–", set_value("wager_limit"), at=EVERYWHERE),
    "limits": Attempt(Right.LIMITS_CHANGE, "FF–s–", set_many, at=EVERYWHERE),
    "money rules": Attempt(Right.MONEY_RULES_CHANGE, "FF–––", set_value("deposit/minimum")),
    "take payment": Attempt(Right.PAYMENTS_TAKE, "FFFs–", post(Type.DEPOSIT, 5_00), at=EVERYWHERE),
    "pay out": Attempt(
        Right.PAYMENTS_PAY, "FF–s–", post(Type.WITHDRAWAL, -5_00), deposited, at=EVERYWHERE
    ),
    "adjust": Attempt(Right.MONEY_ADJUST, "FF–s–", post(Type.FEE, -5_00), at=EVERYWHERE),
    "date back": Attempt(Right.MONEY_DATE, "FF–––", date_back, at=EVERYWHERE),
    "request": Attempt(
        Right.PAYMENTS_REQUEST, "FFFs–", request_payment, deposited, at=EVERYWHERE
    ),
    "promise": Attempt(Right.PROMISES_CHANGE, "FFFs–", promise, owed, at=EVERYWHERE),
    "reverse": Attempt(Right.MONEY_REVERSE, "FF–––", reverse, owed),
    "free play": Attempt(Right.FREE_PLAY_GRANT, "FF–s–", post(Type.FREE_PLAY, 5_00), at=EVERYWHERE),
    "wager": Attempt(Right.TICKETS_ACCEPT, "FFF––", take_wager, at=EVERYWHERE),
    "other line": Attempt(Right.TICKETS_OVERRIDE, "FF2––", take_other_line, at=EVERYWHERE),
    "late wager": Attempt(
        Right.TICKETS_LATE, "FF2––", write_late, a_started_game, at=EVERYWHERE
    ),
    "hold": Attempt(Right.TICKETS_ACCEPT, "FFF––", hold_wager, at=EVERYWHERE),
    "approve hold": Attempt(Right.HOLDS_DECIDE, "FF2––", approve_held, a_hold, at=EVERYWHERE),
    "counter hold": Attempt(Right.HOLDS_DECIDE, "FF2––", counter_held, a_hold, at=EVERYWHERE),
    "refuse hold": Attempt(Right.HOLDS_DECIDE, "FF2––", refuse_held, a_hold, at=EVERYWHERE),
    "drop hold": Attempt(Right.TICKETS_ACCEPT, "FFF––", drop_held, a_hold, at=EVERYWHERE),
    "book counter": Attempt(
        Right.TICKETS_ACCEPT, "FFF––", take_counter, a_counter, at=EVERYWHERE
    ),
    "void": Attempt(Right.TICKETS_VOID, "FF–––", void, a_ticket, at=EVERYWHERE),
    "decide": Attempt(Right.TICKETS_DECIDE, "FF–––", decide, a_ticket, at=EVERYWHERE),
    "claim": Attempt(Right.CLAIMS_OPEN, "FFF––", claim, at=EVERYWHERE),
    "comment": Attempt(Right.REVIEW_NOTE, "FFF–F", comment, a_claim),
    "judge": Attempt(Right.CLAIMS_DECIDE, "FF–––", judge, a_claim, at=EVERYWHERE),
    "lines": Attempt(Right.LINES_CHANGE, "FFg––", move_lines),
    "circle": Attempt(Right.LINES_CHANGE, "FFg––", circle),
    "table of action": Attempt(Right.RULES_CHANGE, "FF–––", set_rule),
    "suggestion": Attempt(Right.LINES_CHANGE, "FFg––", dismiss, a_suggestion),
    "follow action": Attempt(Right.TICKETS_ACCEPT, "FFF––", follow, a_large_ticket),
    "line type": Attempt(Right.LINE_TYPES_CHANGE, "FF–––", make_lines),
    "links": Attempt(Right.LINE_TYPES_CHANGE, "FF–––", link_lines, a_line_type),
    "lock": Attempt(Right.LINES_CHANGE, "FFg––", lock_lines, a_line_type),
    "own lines": Attempt(
        Right.OWN_LINES_CHANGE, "FF–s–", make_agents_lines, an_agent, at=EVERYWHERE
    ),
    "own link": Attempt(
        Right.OWN_LINES_CHANGE, "FF–s–", link_lines, agents_lines, at=EVERYWHERE
    ),
    "own line": Attempt(
        Right.OWN_LINES_CHANGE, "FF–s–", lock_lines, agents_lines, at=EVERYWHERE
    ),
    "event": Attempt(Right.EVENTS_CHANGE, "FFg––", add_event),
    "proposition": Attempt(Right.EVENTS_CHANGE, "FFg––", add_proposition),
    "score": Attempt(Right.RESULTS_RECORD, "FFg––", enter_score),
    "settle": Attempt(Right.RESULTS_SETTLE, "FF–––", approve, a_score),
    "week": Attempt(Right.WEEK_CLOSE, "FF–––", close_week),
    "house rules": Attempt(Right.RULES_CHANGE, "FF–––", change_rules),
    "a clerk": Attempt(Right.USERS_CHANGE, "FF–––", add_clerk),
    "an auditor": Attempt(Right.USERS_CHANGE, "F––––", add_auditor),
    "stop an owner": Attempt(Right.USERS_CHANGE, "F––––", stop_owner),
    "tie a clerk": Attempt(Right.USERS_CHANGE, "FF–––", tied),
    "own secrets": Attempt(Right.SECRETS_CHANGE, "FFFFF", own_secrets),
    **SUPERVISED,
}  # fmt: skip
CASES = [
    pytest.param(name, role, place, id=f"{name}-{role}-{place}")
    for name, attempt in ATTEMPTS.items()
    for role, place in product(Role, attempt.at)
]


class Office(Shop):
    """A shop with a user of every role, and two agents beside each other."""

    def __init__(self, path):
        super().__init__(path, credit=1_000_000)
        self.numbers = count(1)
        self.open("A3", AccountKind.AGENT, "M1", 0)
        self.open("M2", AccountKind.MASTER, "HOUSE", 0)
        self.open("A2", AccountKind.AGENT, "M2", 0)
        self.open("Q1", AccountKind.PLAYER, "A2", 1_000_000)
        self.change_rules(open_spots=True)
        self.first_game = self.game(451)
        self.game(453)
        for role in Role:
            part = "M1" if role is Role.AGENT else None
            self.hire(f"the {role}", role, part)
        self.hire("other owner", Role.OWNER, None)

    def hire(self, name, role, part):
        account = None if part is None else accounts.get_account(self.book.reader, part).id
        new = users.new_user(name, role)
        new["account"] = account
        users.add_user(self.book, self.actor, new)

    def copied_to(self, path):
        office = super().copied_to(path)
        office.numbers = count(1)
        return office

    def acting(self, role, second=None):
        user = next(u for u in list_users(self.book.reader) if u.name == f"the {role}")
        actor = users.actor_of(user, "s")
        if second is None:
            return actor
        return users.with_second(actor, self.acting(second).holder)

    def give(self, role, right):
        user = self.acting(role)
        change_user(self.book, self.actor, user.user_id, rights={right: (None, None)})

    def facts(self):
        rows = self.book.reader.all(Query(lambda: select(FactTable).order_by(FactTable.seq)))
        return [read_fact(row) for row in rows]


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """The office before anything is tried; every case has a copy of its book."""
    office = Office(tmp_path_factory.mktemp("template") / "office.book")
    office.book.close()
    return office


@pytest.fixture
def office(template, tmp_path):
    office = template.copied_to(tmp_path / "office.book")
    yield office
    office.book.close()


def is_allowed(office, attempt, actor, code):
    """Try it; a refusal must be about the right and leave the journal as it was."""
    made = attempt.prepare(office, code)
    before = office.book.journal.head
    try:
        attempt.act(office, actor, code, made)
    except NotAllowedError:
        assert office.book.journal.head == before
        return False
    assert office.book.journal.head.seq > before.seq
    return True


def own_effects(office, forged):
    """What a fact comes to, without the row that tells a person that it came to nothing."""
    return [change for change in fold(office.book.reader, forged) if change.table != "conflict"]


@pytest.mark.parametrize(("name", "role", "place"), CASES)
def test_the_matrix_holds_in_services_and_fold(office, name, role, place):
    attempt, code = ATTEMPTS[name], PLACES[place]
    cell = attempt.cells[list(Role).index(role)]
    is_reached = cell in "FSg2" or (cell == "s" and place != "other")
    if cell in "gs":
        assert not is_allowed(office, attempt, office.acting(role), code)
        office.give(role, attempt.right)
    actor = office.acting(role)
    if cell == "2":
        assert not is_allowed(office, attempt, actor, code)
        assert not is_allowed(office, attempt, office.acting(role, second=role), code)
        actor = office.acting(role, second=Role.OWNER)
    made = attempt.prepare(office, code)
    forged = forge(office, attempt, actor, code, made)
    assert (find_lapse(office.book.reader, forged) is None) is is_reached
    has_effect = is_reached and forged.type not in WITHOUT_ROWS
    assert bool(own_effects(office, forged)) is has_effect
    assert is_allowed(office, attempt, actor, code) is is_reached


def set_to(key, value, **how):
    def act(shop, actor, code, _made):
        changes = {key: value}
        change_settings(shop.book, actor, shop.house, player_at(code), changes, **how)

    return act


def set_credit(cents):
    return change("credit_limit", lambda _now, _shop: cents)


def hold_before(key):
    return lambda shop, code: set_to(key, 300_00)(shop, shop.actor, code, None)


def drop_own_settings(shop, actor, code, _made):
    move_accounts(shop.book, actor, shop.house, [player_at(code)], "A3", inherit=True)


# A band of an agent from 100.00 up to 500.00, above 400.00 with a second person.
BANDED = {
    "below": (Right.LIMITS_CHANGE, set_to("wager_limit", 99_99), "–"),
    "least": (Right.LIMITS_CHANGE, set_to("wager_limit", 100_00), "S"),
    "alone": (Right.LIMITS_CHANGE, set_to("wager_limit", 400_00), "S"),
    "second": (Right.LIMITS_CHANGE, set_to("wager_limit", 400_01), "2"),
    "most": (Right.LIMITS_CHANGE, set_to("wager_limit", 500_00), "2"),
    "above": (Right.LIMITS_CHANGE, set_to("wager_limit", 500_01), "–"),
    "back to inherited": (Right.LIMITS_CHANGE, set_to("wager_limit", None), "–"),
    "no amount": (Right.LIMITS_CHANGE, set_to("circle/exempt", 1), "2"),
    "settle figure": (Right.CREDIT_TERMS, set_to("credit/settle_figure", 100_00), "S"),
    "small figure": (Right.CREDIT_TERMS, set_to("credit/settle_figure", 99_99), "–"),
    "figure inherited": (Right.CREDIT_TERMS, set_to("credit/settle_figure", None), "–"),
    "credit": (Right.CREDIT_LOWER, set_credit(400_00), "S"),
    "little credit": (Right.CREDIT_LOWER, set_credit(99_99), "–"),
    "much credit": (Right.CREDIT_LOWER, set_credit(500_01), "–"),
    "lend": (Right.CREDIT_LEND, set_to("credit/temporary", 200_00, through=TEMPORARY), "S"),
    "lend more": (Right.CREDIT_LEND, set_to("credit/temporary", 500_01, through=TEMPORARY), "–"),
}  # fmt: skip


@pytest.mark.parametrize("name", BANDED)
def test_a_band_of_an_agent_holds_in_services_and_fold(office, name):
    right, act, cell = BANDED[name]
    for key in ("wager_limit", "credit/settle_figure"):
        hold_before(key)(office, "P1")
    attempt = Attempt(right, "", act)
    rights = {right: (500_00, 400_00, 100_00)}
    change_user(office.book, office.actor, office.acting(Role.AGENT).user_id, rights=rights)
    alone, two = office.acting(Role.AGENT), office.acting(Role.AGENT, second=Role.OWNER)
    for actor, is_reached in ((alone, cell == "S"), (two, cell in "S2")):
        forged = forge(office, attempt, actor, "P1", None)
        assert (find_lapse(office.book.reader, forged) is None) is is_reached
    has_effect = is_reached and forged.type not in WITHOUT_ROWS
    assert bool(own_effects(office, forged)) is has_effect
    assert is_allowed(office, attempt, alone, "P1") is (cell == "S")
    if cell != "S":
        assert is_allowed(office, attempt, two, "P1") is (cell == "2")


def test_who_has_a_band_takes_back_what_was_lent(office):
    lend = set_to("credit/temporary", 200_00, through=TEMPORARY)
    lend(office, office.actor, "P1", None)
    rights = {Right.CREDIT_LEND: (500_00, None, 100_00)}
    change_user(office.book, office.actor, office.acting(Role.AGENT).user_id, rights=rights)
    take_back = Attempt(Right.CREDIT_LEND, "", set_to("credit/temporary", None, through=TEMPORARY))
    assert is_allowed(office, take_back, office.acting(Role.AGENT), "P1")


def test_who_has_a_band_does_not_drop_settings_by_a_move(office):
    agent = office.acting(Role.AGENT).user_id
    given = {Right.ACCOUNTS_CHANGE: (None, None), Right.LIMITS_CHANGE: (500_00, None)}
    change_user(office.book, office.actor, agent, rights=given)
    attempt = Attempt(Right.LIMITS_CHANGE, "", drop_own_settings)
    forged = forge(office, attempt, office.acting(Role.AGENT), "P1", None)
    assert not own_effects(office, forged)
    assert not is_allowed(office, attempt, office.acting(Role.AGENT), "P1")
    change_user(office.book, office.actor, agent, rights={**given, Right.LIMITS_CHANGE: (None,)})
    assert is_allowed(office, attempt, office.acting(Role.AGENT), "P1")


@pytest.mark.parametrize(
    ("right", "amounts", "said"),
    [
        (Right.LIMITS_CHANGE, (100, None, 101), "above the largest"),
        (Right.LIMITS_CHANGE, (None, None, -1), "0 or more"),
        (Right.PAYMENTS_TAKE, (None, None, 100), "no smallest amount"),
    ],
)
def test_a_band_that_makes_no_sense_is_not_given(office, right, amounts, said):
    before, user = office.book.journal.head, office.acting(Role.AGENT).user_id
    with pytest.raises(InputError, match=said):
        change_user(office.book, office.actor, user, rights={right: amounts})
    assert office.book.journal.head == before


def test_a_band_from_a_smallest_amount_says_so(office):
    user = office.acting(Role.AGENT).user_id
    for amounts, said in (
        ((500_00, None, 100_00), "from 100.00 up to 500.00 only"),
        ((None, None, 100_00), "from 100.00 on only"),
    ):
        change_user(office.book, office.actor, user, rights={Right.LIMITS_CHANGE: amounts})
        with pytest.raises(NotAllowedError, match=said):
            set_to("wager_limit", 5_00)(office, office.acting(Role.AGENT), "P1", None)


def forge(office, attempt, actor, code, made):
    """The fact that the owner would write, written by somebody else; the book stays as it was."""
    taken = []

    class StoppedError(Exception):
        """Takes the transaction back after the fact was made."""

    class Reading(type(office.book.journal)):
        def record(self, kind, body, author):
            taken.append((kind, body))
            raise StoppedError

    journal = office.book.journal
    office.book._journal = Reading(
        office.book.reader, journal.identity, journal.machine, journal.head
    )
    try:
        with pytest.raises(StoppedError):
            attempt.act(office, office.actor, code, made)
    finally:
        office.book._journal = journal
    kind, body = taken[0]
    if attempt.right is Right.SECRETS_CHANGE:
        body = {**body, "user": actor.user_id}
    seq, number = journal.head.seq + 1, journal.next_number
    second = actor.second.user_id if actor.second else None
    return Fact(seq, number, kind, actor.user_id, office.now, dict(body), second)


def test_every_kind_of_fact_names_its_right():
    assert NEEDED.keys() == FOLDS.keys()


# The matrix has them, and nothing in the book changes by them.
ONLY_SEEN = {Right.ACCOUNTS_SEE, Right.AGENTS_SEE, Right.JOURNAL_SEE, Right.BOOK_BACK_UP}
OF_A_SERVER = {Right.STATIONS_ENROL, Right.STATIONS_REVOKE, Right.KEYS_CHANGE}
OF_A_SERVER_ALONE = {
    "station.revoked", "quarantine.decided", "sequencer.moved", "book.require",
}  # fmt: skip
# They leave no fact, or a book of their own, and have tests of their own below.
TRIED_BELOW = {
    Right.REPORTS_EXPORT, Right.BOOK_RESTORE, Right.TICKETS_VOID_OWN,
}  # fmt: skip


def test_every_right_that_changes_the_book_is_tried():
    tried = {attempt.right for attempt in ATTEMPTS.values()}
    assert set(MATRIX) == tried | ONLY_SEEN | OF_A_SERVER | TRIED_BELOW
    assert not tried & (ONLY_SEEN | OF_A_SERVER | TRIED_BELOW)


def test_every_kind_of_fact_is_tried(template, tmp_path):
    written = set()
    for number, attempt in enumerate(ATTEMPTS.values()):
        office = template.copied_to(tmp_path / f"{number}.book")
        made = attempt.prepare(office, "P1")
        before = office.book.journal.head.seq
        attempt.act(office, office.acting(Role.OWNER), "P1", made)
        written |= {fact.type for fact in office.facts() if fact.seq > before}
        office.book.close()
    # The first fact of a book, of a copy, and what needs no right but to be spoken to.
    apart = {
        "book.created", "incarnation.started", "message.acknowledged", "station.enrolled",
        "week.cutoff", *OF_A_SERVER_ALONE,
    }  # fmt: skip
    assert NEEDED.keys() - written == apart


@pytest.mark.parametrize("role", Role)
def test_lists_leave_the_program_with_the_right_to_it_and_a_line_in_the_log(office, role):
    cell = "FF–Fg"[list(Role).index(role)]
    lines = len(list_access(office.book.reader, 100))
    if cell in "–g":
        with pytest.raises(NotAllowedError):
            note_export(office.book, office.acting(role), "tickets")
    if cell == "g":
        office.give(role, Right.REPORTS_EXPORT)
    if cell != "–":
        note_export(office.book, office.acting(role), "tickets")
    assert len(list_access(office.book.reader, 100)) == lines + (cell != "–")


@pytest.mark.parametrize("role", Role)
def test_a_backup_is_restored_by_the_owner_alone(office, tmp_path, role):
    saved, again = tmp_path / "saved.book", tmp_path / "again.book"
    backup(office.path, saved)
    author = office.acting(role).author
    if role is Role.OWNER:
        assert restore(saved, again, office.machine, author).difference is None
        return
    with pytest.raises(NotAllowedError):
        restore(saved, again, office.machine, author)
    assert [path.name for path in tmp_path.iterdir() if "again" in path.name] == []


@pytest.mark.parametrize("role", [Role.OWNER, Role.MANAGER, Role.CLERK])
def test_who_wrote_a_ticket_voids_it_just_after_and_a_clerk_not_later(office, role):
    actor = office.acting(role)
    early, late = (
        wagers.accept_wager(office.book, actor, office.house, office.quote("452 r10")).ticket_id
        for _ in range(2)
    )
    office.now += GRACE_MS
    wagers.void_ticket(office.book, actor, early, "misheard")
    office.now += 1
    if role is Role.CLERK:
        with pytest.raises(NotAllowedError):
            wagers.void_ticket(office.book, actor, late, "misheard")
    else:
        wagers.void_ticket(office.book, actor, late, "misheard")


@pytest.mark.parametrize("role", [Role.CLERK, Role.AGENT, Role.AUDITOR])
def test_nobody_but_a_supervisor_voids_what_somebody_else_wrote(office, role):
    ticket = office.accept("452 r10").ticket_id
    with pytest.raises(NotAllowedError):
        wagers.void_ticket(office.book, office.acting(role), ticket, "misheard")
