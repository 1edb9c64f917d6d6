"""What a station may take by itself while its server is out of reach (FEATURES 143, SYNC 2.7)."""

from dataclasses import replace

import pytest

from desktop.domain.entry.reading import parse_entry
from desktop.services.holds.placing import Held, place_wagers
from desktop.services.quoting.quoter import Quoter
from desktop.services.quoting.quotes import Moment
from desktop.services.settings.changing import change_settings
from desktop.services.wagers import RefusedError
from tests.book.numbering import Sequencer

MINUTE = 60_000


class Line:
    """To a server that a test may take out of reach."""

    def __init__(self, shop):
        self.shop, self.sequencer = shop, Sequencer(shop.now)
        self.sequencer.adopt(shop)

    def set(self, changes, code="HOUSE"):
        change_settings(self.shop.book, self.shop.actor, self.shop.house, code, changes)
        self.sequencer.push(self.shop)
        self.sequencer.pull_all(self.shop)

    def cut(self, minutes=0):
        self.sequencer.is_reached = False
        heard_at = self.shop.machine.monotonic() - minutes * MINUTE
        self.shop.book.contact = replace(self.sequencer.contact, answered_at=lambda: heard_at)

    def mend(self):
        self.sequencer.is_reached = True
        self.sequencer.push(self.shop)
        self.sequencer.pull_all(self.shop)


@pytest.fixture
def line(shop):
    for rotation in (451, 453):
        shop.game(rotation)
    return Line(shop)


def refused(line, text, player="P1"):
    with pytest.raises(RefusedError) as refusal:
        line.shop.accept(text, player)
    return str(refusal.value)


def test_without_a_policy_wagers_are_taken_as_always(line):
    line.cut(10_000)
    assert line.shop.accept("452 500")


def test_no_wager_is_taken_where_the_house_says_so_and_all_are_once_the_server_answers(line):
    line.set({"offline/policy": "off"})
    line.shop.accept("452 50")
    line.cut()
    assert "no wagers are taken while the server is out of reach" in refused(line, "452 50")
    line.mend()
    assert line.shop.accept("452 50")


def test_a_supervisor_is_asked_where_the_house_says_so(line):
    line.set({"offline/policy": "ask"})
    line.cut()
    assert "waits for a supervisor" in refused(line, "452 50")
    shop = line.shop
    (held,) = place_wagers(shop.book, shop.actor, shop.house, [shop.quote("452 50")])
    assert isinstance(held, Held)
    assert "the server is out of reach" in held.why
    assert line.shop.accept("452 50", keeps_line=True)


def test_lines_are_good_for_so_many_minutes(line):
    line.set({"offline/minutes": 30})
    line.cut(29)
    assert line.shop.accept("452 50")
    line.cut(30)
    assert "the lines are 30 minutes old" in refused(line, "452 50")


def test_a_sport_may_be_left_out(line):
    line.set({"offline/sport/football": 0})
    line.cut()
    assert "not taken offline" in refused(line, "452 50")


def test_the_largest_wager_is_named_and_one_cent_more_is_refused(line):
    line.set({"offline/wager": 110_00})
    line.cut()
    assert "At most 110.00: working offline from HOUSE" in refused(line, "452 r110.01")
    assert line.shop.accept("452 r110")


def test_what_the_server_does_not_know_yet_counts_by_account_and_by_the_hour(line):
    line.set({"offline/account": 300_00, "offline/hour": 500_00})
    line.shop.accept("452 r200")
    line.mend()
    line.cut()
    line.shop.accept("452 r200")
    assert "At most 100.00" in refused(line, "452 r100.01")
    line.shop.accept("452 r300", "P2")
    assert "this station" in refused(line, "452 r1", "P3")
    line.shop.now += 60 * MINUTE + 1
    assert line.shop.accept("452 r300", "P3")
    line.mend()
    line.cut()
    assert line.shop.accept("454 r300")


def test_a_part_of_the_credit_may_be_used(line):
    line.set({"offline/percent": 25})
    line.cut()
    assert "25 % of the credit" in refused(line, "452 r2500.01")
    assert line.shop.accept("452 r2500")


def test_a_quote_says_it_before_the_caller_hears_it(line):
    line.set({"offline/wager": 110_00}, "A1")
    line.cut()
    shop = line.shop
    moment = Moment(shop.now, unheard_ms=shop.book.journal.unheard_ms)
    wager = parse_entry("452 r500").wagers[0]
    quote = Quoter(shop.book.reader, shop.house, moment).quote(shop.account("P1"), wager, "")
    assert shop.quote("452 r500").over == ""
    assert "At most 110.00: working offline from A1" in quote.over
