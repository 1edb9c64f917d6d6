"""A small shop for tests: a real book whose clock the test sets, and short ways to act in it."""

import shutil
from copy import copy
from dataclasses import replace
from datetime import UTC, datetime, time
from itertools import count
from pathlib import Path
from typing import NamedTuple, Self

from desktop.book.machine import Machine
from desktop.book.opening import open_book
from desktop.book.queries.board import list_events_of_day
from desktop.book.queries.people import find_account
from desktop.domain.accounts import AccountKind
from desktop.domain.action_moves import ActionRule, Mode, Step
from desktop.domain.entry.reading import parse_entry
from desktop.domain.line_types.links import Link, link_body
from desktop.domain.lines import parse_line
from desktop.domain.markets import Market, Period, Selection, Side, Sport
from desktop.domain.transactions import TransactionType
from desktop.domain.wagers.body import terms_body
from desktop.domain.wagers.grading import held_of, risk_of, win_of
from desktop.domain.weeks import instant, milliseconds
from desktop.services import accounts, contests, house_rules, lines, settlement, wagers
from desktop.services.books import House, Owner, new_book, owner_of_new_book, read_house
from desktop.services.following import set_action_rule
from desktop.services.funding.posting import post_money
from desktop.services.funding.transactions import Transaction
from desktop.services.holds import placing
from desktop.services.line_types.making import make_line_type
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment
from desktop.services.settings.changing import change_settings
from desktop.services.users import Actor

SUNDAY_MORNING = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)  # 10:00 in New York
KICKOFF = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


# Every ticket with what it came to.
TICKETS = """(
    SELECT ticket.*, coalesce(status, 'open') AS status, coalesce(net, 0) AS net,
        coalesce(held, holds) AS held,
        coalesce(voided, 0) AS voided, graded_at, week
    FROM ticket LEFT JOIN outcome ON ticket_id = id
)"""
# Both sides of every posting, one row each.
SIDES = """(
    SELECT id, account_id, cents, kind, ticket_id, week, day, occurred_week FROM posting UNION ALL
    SELECT id + 1, contra_id, -cents, kind, ticket_id, week, day, occurred_week FROM posting
)"""


class _Made(NamedTuple):
    """A shop as it was made: its closed book, and how far clock and chance had come."""

    content: bytes
    ticks: int
    drawn: int
    actor: Actor
    house: House


_MADE: dict[tuple[type, str, int, int], _Made] = {}


class Shop:
    """A book with one agent and a few players, on a Sunday morning."""

    begins = milliseconds(SUNDAY_MORNING)

    def __init__(self, path: Path, *, players: int = 3, credit: int = 1_000_000) -> None:
        self.path = path
        self.now = self.begins
        wanted = (type(self), path.stem, players, credit)
        if wanted not in _MADE:
            _MADE[wanted] = self._make(players, credit)
        made = _MADE[wanted]
        path.write_bytes(made.content)
        self._start_machine(made.ticks, made.drawn)
        self.actor, self.house = made.actor, made.house
        self.book = open_book(path, self.machine)

    def _make(self, players: int, credit: int) -> "_Made":
        """Make the book once; the next shop like it is a copy, which is quicker by far."""
        self._start_machine(1, 1)
        owner = Owner("owner", system_user="*")
        self.book = new_book(self.path, self.machine, owner)
        actor, house = owner_of_new_book(self.book, owner), read_house(self.book.reader)
        self.actor = actor
        self.open("M1", AccountKind.MASTER, "HOUSE", 0)
        self.open("A1", AccountKind.AGENT, "M1", 0)
        for number in range(1, players + 1):
            self.open(f"P{number}", AccountKind.PLAYER, "A1", credit)
        self.book.close()
        content = self.path.read_bytes()
        return _Made(content, next(self._ticks), next(self._drawn), actor, house)

    def _random(self, size: int) -> bytes:
        return next(self._drawn).to_bytes(size)

    def _start_machine(self, ticks: int, drawn: int) -> None:
        self._ticks, self._drawn = count(ticks), count(drawn)
        self.machine = Machine(lambda: self.now, lambda: next(self._ticks), "boot", self._random)

    def copied_to(self, path: Path) -> Self:
        """The same shop over a copy of its closed book, which goes its own way from here on."""
        shop = copy(self)
        shop.path = Path(shutil.copy(self.path, path))
        shop._start_machine(1 << 20, 1 << 20)
        shop.book = open_book(shop.path, shop.machine)
        return shop

    def reopen(self) -> None:
        self.book.close()
        self.book = open_book(self.path, self.machine)

    def open(self, code, kind, parent, credit):
        account = accounts.NewAccount(code, f"{code} name", kind, parent, credit)
        accounts.open_account(self.book, self.actor, account)

    def event(
        self,
        rotation=451,
        *,
        start=KICKOFF,
        day="2026-11-22",
        league="NFL",
        teams=None,
        sport="football",
    ):
        """List an event; answers its id."""
        away, home = teams or (f"Away{rotation}", f"Home{rotation}")
        listed = {
            "league": league, "sport": sport, "day": day,
            "start": start and milliseconds(start), "rot_away": rotation,
            "rot_home": rotation + 1, "away": away, "home": home, "neutral": False,
            "source": "test",
        }  # fmt: skip
        with self.book.command(self.actor.author) as command:
            return lines.record_event(command, listed)

    def prop(
        self, question="Is there a safety?", rotation=9012, *, yes="+300", no="-400", game=None
    ):
        """A question with its yes and no on the board; answers the event's id."""
        new = contests.NewProposition(
            question, "NFL", Sport.FOOTBALL, KICKOFF.date(), time(13), rotation, game
        )
        event_id = contests.list_proposition(self.book, self.actor, new).event_id
        settings = [
            self.setting(Market.YES_NO, side, 0, price)
            for side, price in ((Side.YES, yes), (Side.NO, no))
        ]
        lines.set_lines(self.book, self.actor, event_id, settings)
        return event_id

    def over_under(self, question="Points of the first kicker", rotation=9014, total="7.5"):
        """A question with over and under on the board; answers the event's id."""
        new = contests.NewProposition(
            question, "NFL", Sport.FOOTBALL, KICKOFF.date(), time(13), rotation
        )
        event_id = contests.list_proposition(self.book, self.actor, new).event_id
        settings = [
            self.setting(Market.TOTAL, side, parse_line(total), "-110")
            for side in (Side.OVER, Side.UNDER)
        ]
        lines.set_lines(self.book, self.actor, event_id, settings)
        return event_id

    def field(self, names=("Ann", "Bob", "Cid", "Dee"), first=5001, price="+300", form="future"):
        """A contest with its field on the board to win; answers the ids of its entrants."""
        sport = Sport.RACING if form == "race" else Sport.OTHER
        entrants = [contests.NewEntrant(name, first + no) for no, name in enumerate(names)]
        new = contests.NewContest(
            f"To win the {form}", form, "RACE" if form == "race" else "GOLF", sport,
            KICKOFF.date(), time(13), entrants,
        )  # fmt: skip
        listed = contests.list_contest(self.book, self.actor, new)
        ids = [event_id for event_id, _ in listed.entrants]
        settings = [self.setting(Market.OUTRIGHT, Side.YES, 4, price)]
        if form == "race":
            pools = (Market.POOL_WIN, Market.POOL_PLACE, Market.POOL_SHOW)
            settings = [self.setting(pool, Side.YES, 0, "+100") for pool in pools]
        for event_id in ids:
            lines.set_lines(self.book, self.actor, event_id, settings)
        return ids

    def race(self, names=("Ann", "Bob", "Cid", "Dee"), first=6001):
        """A race with win, place and show on the board; answers the ids of its horses."""
        return self.field(names, first, form="race")

    def board(self, event_id, spread="-3.5", total="47.5", price="-110", **money):
        """Put home spread, total and, with away= and home=, money lines on the board."""
        points = parse_line(spread)
        settings = [
            self.setting(Market.SPREAD, Side.HOME, points, price),
            self.setting(Market.SPREAD, Side.AWAY, -points, price),
            self.setting(Market.TOTAL, Side.OVER, parse_line(total), price),
            self.setting(Market.TOTAL, Side.UNDER, parse_line(total), price),
        ]
        settings += [
            self.setting(Market.MONEY_LINE, Side(side), 0, quoted) for side, quoted in money.items()
        ]
        lines.set_lines(self.book, self.actor, event_id, settings)

    @staticmethod
    def setting(market, side, line, price, *, period=Period.GAME, status="open"):
        return lines.LineSetting(Selection(period, market, side), line, price, status)

    def game(self, rotation=451, **board):
        """An event with its board."""
        event_id = self.event(rotation)
        self.board(event_id, **board)
        return event_id

    def quote(self, text, player="P1", *, late=""):
        quoter = Quoter(self.book.reader, self.house, Moment(self.now, takes_late=bool(late)))
        account = find_account(self.book.reader, player)
        (wager,) = parse_entry(text).wagers
        return replace(quoter.quote(account, wager, text), late=late)

    def accept(self, text, player="P1", *, call=None, **how):
        quote = replace(self.quote(text, player), call=call)
        return wagers.accept_wager(self.book, self.actor, self.house, quote, **how)

    def write(self, kind, terms, legs, player="P1", **said):
        """Record a ticket by its terms; answers its id.

        Each leg is event, market, side, line, price and, if any, its options. Further words of the
        fact (`free_play=True`) and of every leg (`mark="past_post"`) may be said.
        """
        mark, period = said.pop("mark", ""), said.pop("period", "game")
        with self.book.command(self.actor.author) as command:
            body = {
                "account": self.account(player).id, "kind": kind, "placed_at": self.now,
                "amount_mode": "risk", "risk": risk_of(terms), "win": win_of(terms),
                "held": held_of(terms), "terms": terms_body(terms),
                "legs": [
                    {
                        "event": event, "period": period, "market": market, "side": side,
                        "line": line, "price": price, "mark": mark,
                        **({"options": options[0]} if options else {}),
                    }
                    for event, market, side, line, price, *options in legs
                ],
                "description": kind, "entry": kind, "read_back": kind, "reference": None,
                "rules": self.house.book.rules_version, "flags": [],
            }  # fmt: skip
            return command.record("ticket.accepted", body | said).number

    def move(self, code, target, *, inherit=False):
        """Move an account at once, past every rule."""
        account, to = self.account(code), self.account(target)
        body = {"accounts": [[account.id, account.parent_id]], "target": to.id, "at": self.now}
        self.record("accounts.moved", **body, inherit=inherit, reason="test")
        # It takes effect with the next fact, whatever that is.
        self.record("alias.learned", league="NFL", alias=f"{code} {target}", team="Team")

    def record(self, fact, **body):
        """Record any fact."""
        with self.book.command(self.actor.author) as command:
            return command.record(fact, body).number

    def result(self, event_id, away, home, **segments):
        """Record a final score; segments by name without the leading digit problem: q1=(7, 3)."""
        named = {name[::-1]: score for name, score in segments.items()}
        outcome = settlement.Result("final", named, (away, home))
        settlement.record_result(self.book, self.actor, event_id, outcome)

    def settle(self, event_id, away, home, **segments):
        self.result(event_id, away, home, **segments)
        settlement.approve(self.book, self.actor, [event_id])

    def pay(self, player, cents, kind="payment", memo="test"):
        """Post money past every rule: a payment either way, or any type of transaction."""
        body = {"account": self.account(player).id, "cents": cents, "memo": memo}
        if kind == "payment":
            body |= {"kind": "deposit" if cents > 0 else "withdrawal", "method": "cash"}
        else:
            body |= {"kind": "accrual_adjustment" if kind == "adjustment" else kind}
        self.record("money.posted", **body)

    def post(self, player, cents, kind, memo="test", **said):
        """Post a transaction as a person does; payments are in cash."""
        said |= {"method": "cash"} if kind in {"deposit", "withdrawal"} else {}
        transaction = Transaction(player, TransactionType(kind), cents, memo, **said)
        return post_money(self.book, self.actor, transaction)

    def follow_spreads(self, least=200_00):
        """Straight action on a spread moves it by half a point from this amount on."""
        rule = ActionRule(Mode.DO, (Step(least, None, 2),))
        set_action_rule(self.book, self.actor, "*", Market.SPREAD, rule)

    def hold(self, text, player="P1", actor=None):
        """Refer a wager to a supervisor, or hold what has to wait; answers the id."""
        taken = placing.place_wagers(
            self.book, actor or self.actor, self.house, [self.quote(text, player)], refers=True
        )
        return taken[0].hold_id

    def do_everything_with_holds(self, player="P1"):
        """Every kind of fact about held wagers once, past every rule."""
        account = self.account(player).id
        wager = {
            "account": account, "kind": "straight", "placed_at": self.now, "amount_mode": "risk",
            "risk": 110_00, "win": 100_00, "legs": [], "description": "a wager", "entry": "",
            "read_back": "", "reference": None, "rules": 1, "flags": [],
        }  # fmt: skip
        said = {"account": account, "wager": wager, "why": [["referred", "over the limit"]]}
        first, second, third = (
            self.record("ticket.held", **said, until=self.now) for _ in range(3)
        )
        less = {**wager, "risk": 55_00, "win": 50_00}
        self.record("hold.countered", hold=first, wager=less, until=self.now + 60_000)
        self.record("hold.dropped", hold=first, reason="too little")
        self.record("hold.refused", hold=second, reason="no more of these")
        self.record("hold.lapsed", holds=[third])
        rule = {
            "rule": None, "account": account, "name": "winners", "weeks": 4,
            "conditions": [["net", True, 1000_00]], "key": "wager_limit", "percent": 50,
            "cents": None, "acts": False, "days": 7, "active": True,
        }  # fmt: skip
        rule_id = self.record("limit_rule.set", **rule)
        proposed = {
            "rule": rule_id, "account": account, "week": "2026-11-17", "since": "2026-10-27",
            "key": "wager_limit", "old": 500_00, "new": 250_00,
            "evidence": [["net", 1200_00, 1000_00]],
        }  # fmt: skip
        proposal = self.record("limit.proposed", **proposed)
        declined = {"decision": "declined", "changes": {}, "through": None, "reason": "known"}
        self.record("limit.decided", proposal=proposal, account=account, **declined)

    def do_everything_with_a_server(self):
        """Every kind of fact about stations, as an adopted book has them."""
        identity, head = self.book.journal.identity, self.book.journal.head
        said = {"inc": identity.incarnation, "public_key": "5e" * 32, "letters": identity.letters}
        self.record("station.enrolled", station=identity.station, label="Desk", **said)
        self.record("sequencer.moved", term=1, seq=head.seq + 1, chain="c4" * 32)
        self.record("book.require", fold=1)
        week = self.rows("SELECT open_week FROM book")[0][0]
        self.record("week.cutoff", week=week, n=self.book.journal.head.n)
        self.record("station.revoked", station=identity.station, last_valid_n=4, reason="stolen")
        decided = {"station": identity.station, "ids": ["a9" * 32], "reason": "looked at"}
        self.record("quarantine.decided", accept=True, **decided)

    def set(self, code, changes, *, actor=None, **how):
        """Change settings of an account."""
        change_settings(self.book, actor or self.actor, self.house, code, changes, **how)

    def do_everything_by_hand(self, player="P1"):
        """Every kind of fact about money, about what an account may do, and about holds."""
        self.do_everything_with_holds(player)
        self.do_everything_with_money(player)
        self.do_everything_about_standing(player)
        self.do_everything_about_claims(player)
        self.do_everything_about_calls(player)

    def do_everything_about_calls(self, player="P1"):
        """Every kind of fact about calls and callers, past every rule."""
        account = self.account(player).id
        self.record("phone_secret.set", account=account, hash="$argon2id$made-up")
        self.record("caller.failed", account=account, line="1")
        self.record("caller.admitted", account=account, reason="called back")
        texts = {"clerk": "COLLECT 500", "agent": "", "customer": "", "colour": "warning"}
        ends = {"until": None, "shows": 3, "must_acknowledge": True}
        notice = self.record("notice.set", account=account, notice=None, texts=texts | ends)
        day = {"day": "2026-11-22", "checked": True}
        call = self.record("call.started", account=account, line="1", **day)
        read = {"balance": 0, "pending": 0, "notices": [notice]}
        self.record("balance.verified", account=account, call=call, **read)
        wager = {"kind": "straight", "risk": 11_000}
        quoted = {"window": 1, "typed": "452 100", "wagers": [], "until": self.now + 30_000}
        self.record("wager.quoted", account=account, call=call, **quoted)
        kept = [{"quoted_at": self.now, "wager": wager}]
        said = {"typed": "452 100", "recorder": "tape 7", "baskets": kept}
        self.record("call.ended", account=account, call=call, ending="dropped", **said)
        self.record("basket.dropped", account=account, call=call, no=1, reason="no number")

    def do_everything_about_claims(self, player="P1"):
        """Every kind of fact about claims and what waits, past every rule."""
        said = {"tape_time": "12:03", "phone_line": "2", "text": "says he had the over"}
        times = {"closes_at": None, "due_at": self.now + 86_400_000, "late": ""}
        account = self.account(player).id
        claim = self.record("claim.opened", account=account, **said, **times)
        self.record("claim.noted", claim=claim, text="listened to the tape")
        verdict = {"result": "refused", "text": "the tape says under", "through": []}
        self.record("claim.decided", claim=claim, **verdict)
        item = f"winner/{claim}"
        self.record("review.assigned", item=item, user=self.actor.user_id)
        self.record("review.noted", item=item, text="asked the clerk")
        self.record("review.done", item=item, reason="looked at")
        event = self.event(999, league="XFL")
        self.record(
            "result.contradicted", event=event, against=1, source="other.csv", said="21–14 final"
        )

    def do_everything_about_standing(self, player="P1"):
        """Every kind of fact about what an account may do once, past every rule."""
        account = self.account(player).id
        above = [account, self.account(player).parent_id]
        body = {"accounts": [above], "target": self.account("M1").id, "inherit": True}
        move = self.record("accounts.moved", **body, at=self.now + 1, reason="asked for")
        self.record("accounts.move_dropped", move=move, reason="not after all")
        written = {"account": account, "category": "general", "text": "calls late"}
        message = self.record("message.sent", to=[self.actor.user_id], text="call me")
        self.record("message.acknowledged", message=message)
        note = self.record("note.written", **written)
        self.record("note.struck", note=note, reason="no longer")
        opened = {"accounts": [["P901", ""], ["P902", ""]], "template": account, "pending": True}
        opened |= {"settings": {"wager_limit": "5000"}, "source": f"copied from {player}"}
        self.record("accounts.opened", **opened, parent=above[1], credit_limit=500_00)
        self.record("account.decided", account=account, decision="approved", reason="known")
        until = self.now + 86_400_000
        self.record(
            "break.started", account=account, kind="cool-off", until=until, asked_by="player"
        )
        self.record("own_limit.set", account=account, kind="loss a day", cents=100_00, at=until)

    def do_everything_about_the_board(self, event, ticket=1):
        """Every kind of fact about keeping the board once, past every rule."""
        market = {"event": event, "period": "game", "market": "spread"}
        self.record("market.capped", **market, circle_max=500_00, off_at=None)
        rule = {"sport": "football", "market": "spread", "mode": "do", "off_at": 9_000_00}
        self.record("action_rule.set", **rule, steps=[[500_00, None, 2, 0]])
        moved = {"side": "home", "action": 500_00, "quarters": 2, "cents": 0, "lines": []}
        said = {"ticket": ticket, "deed": "move"}
        self.record("action.followed", **market, **moved, **said, source="action 500.00 on 452")
        decided = {"event": event, "decision": "dismissed", "lines": [], "source": ""}
        self.record("action.decided", **decided, **said)
        self.do_everything_with_line_types(event)

    def do_everything_with_money(self, player="P1"):
        """Every kind of fact about money once, past every rule."""
        account = self.account(player).id
        paid = {"account": account, "kind": "deposit", "cents": 100, "memo": "", "method": "cash"}
        posted = self.record("money.posted", **paid)
        self.record("money.reversed", document=posted, reason="typed twice")
        asked = {"posting": paid, "due": None, "needs_approval": True}
        waiting = [self.record("money.requested", **asked) for _ in range(2)]
        self.record("money.approved", request=waiting[0], reason="")
        self.record("money.refused", request=waiting[1], by="house", reason="no such check")
        promise = {"promised_on": "2026-11-27", "collector": "Ann", "no_credit": True, "memo": ""}
        self.record("promise.recorded", account=account, cents=100, **promise)
        self.record("promise.dropped", account=account, reason="paid elsewhere")

    def do_everything_with_line_types(self, event):
        """Every kind of fact about sets of lines once, past every rule."""
        links = {"*": link_body(Link(spread=2, money_line=5))}
        made = self.record("line_type.made", name="Sharp", owner=None, links=links)
        changes = {"NFL": [None, link_body(Link(total=None))]}
        self.record("line_links.changed", type=made, changes=changes)
        own = [["game", "spread", side, line, "-105", "open"]
               for side, line in (("away", 14), ("home", -14))]  # fmt: skip
        modes = [["game", "spread", "lock"]]
        self.record("own_lines.set", type=made, event=event, modes=modes, lines=own, source="typed")

    def line_type(self, name="Sharp", **links):
        """Make a set of lines; links by scope, `every` for all, otherwise it follows in all."""
        scopes = {"*" if scope == "every" else scope: link for scope, link in links.items()}
        return make_line_type(self.book, self.actor, name, scopes or None)

    def change_rules(self, **keys):
        """Make a version of the house rules with other values of some keys."""
        profile = house_rules.read_version(self.book.reader)
        house_rules.change_rules(self.book, self.actor, {**profile, **keys})
        self.house = read_house(self.book.reader)

    def account(self, code):
        return find_account(self.book.reader, code)

    def rows(self, sql):
        return [tuple(row) for row in self.book.reader.connection.exec_driver_sql(sql).all()]

    def events_of(self, day="2026-11-22", league="NFL"):
        return list_events_of_day(self.book.reader, league, day)

    def now_as_datetime(self):
        return instant(self.now)
