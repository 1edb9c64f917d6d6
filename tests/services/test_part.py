"""Reports of whoever is held to a part of the accounts: each one, of each place in the tree."""

import csv

import pytest

from desktop.book.queries.ticket_brief import find_ticket_briefs
from desktop.book.reading import BookReader
from desktop.commands.acting import SECRET_VARIABLE
from desktop.domain.accounts import AccountKind
from desktop.domain.errors import InputError
from desktop.domain.rights import NotAllowedError, Role
from desktop.domain.weeks import instant
from desktop.reports.questions import Question
from desktop.reports.writing import OF_AN_AGENT, REPORTS, write_report
from desktop.services import users, wagers
from desktop.services.exporting import note_export
from desktop.services.part import ask_within, find_ticket_within
from desktop.services.signing_in import enter_trusted
from desktop.services.staff import change_user
from tests.journeys.office import Office
from tests.shop import Shop

OFFICE_ALONE = {"access", "board", "calls", "journal"}
# Where an account stands for who is held to M1.
OWN = "M1"
PLACES = {
    None: True, OWN: True, "A1": True, "a1": True,
    "ZED": False, "ZOE": False, "HOUSE": False, "NOBODY": False,
}  # fmt: skip
SECRET = "correct horse battery"  # noqa: S105  of a book of this test
# Of nobody in the part: what a report for the part must not say.
FOREIGN = ("ZED", "ZOE", "ZACH")


@pytest.fixture(scope="module")
def busy(tmp_path_factory):
    """Two masters, each with the same business of everything that reports tell of."""
    shop = Shop(tmp_path_factory.mktemp("part") / "part.book")
    shop.open("ZED", AccountKind.MASTER, "HOUSE", 0)
    shop.open("ZOE", AccountKind.AGENT, "ZED", 0)
    shop.open("ZACH", AccountKind.PLAYER, "ZOE", 1_000_000)
    done, open_one = shop.game(451), shop.game(453)
    for player in ("P1", "ZACH"):
        shop.accept("452 r110", player)
        shop.accept("454 r220", player)
        shop.post(player, 100_00, "deposit")
        shop.set(player, {"wager_limit": 900_00, "watch/pinned": 1})
        shop.do_everything_about_claims(player)
        shop.do_everything_about_calls(player)
        third = shop.accept("454 r330", player).ticket_id
        wagers.void_ticket(shop.book, shop.actor, third, "misheard")
    shop.now += 86_400_000
    shop.settle(done, 7, 21)
    assert open_one
    for name, role, part in (("Abe", Role.AGENT, OWN), ("Max", Role.MANAGER, OWN)):
        hire(shop, name, role, part)
    yield shop
    shop.book.close()


def hire(shop, name, role, part):
    users.add_user(shop.book, shop.actor, users.new_user(name, Role.CLERK, SECRET, "4711"))
    user = users.find_user_by_name(shop.book.reader, name)
    change_user(shop.book, shop.actor, user.id, role=role, account=part)


def held(shop, name="Abe"):
    return users.actor_of(users.find_user_by_name(shop.book.reader, name), "s")


def ask(shop, actor, name, agent=None):
    asked = Question(name, shop.now_as_datetime(), agent=agent)
    return ask_within(shop.book.reader, actor, asked)


def written(shop, question, folder):
    out = folder / f"{question.name}.csv"
    write_report(lambda *_: None, shop.path, question, out, "csv")
    with out.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_every_report_is_either_cut_down_or_of_the_whole_book():
    assert {*OF_AN_AGENT, *OFFICE_ALONE} == set(REPORTS)
    assert not OF_AN_AGENT & OFFICE_ALONE


@pytest.mark.parametrize("user", ["Abe", "Max"])
@pytest.mark.parametrize("name", sorted(REPORTS))
def test_a_report_is_asked_of_the_own_part_and_of_nothing_else(busy, user, name):
    actor = held(busy, user)
    for place, is_allowed in PLACES.items():
        if name in OFFICE_ALONE:
            with pytest.raises(NotAllowedError, match=f"“{name}” is of the whole book"):
                ask(busy, actor, name, place)
        elif is_allowed:
            assert ask(busy, actor, name, place).agent == (place or OWN)
        else:
            with pytest.raises(NotAllowedError, match=f"no account “{place}” in the part"):
                ask(busy, actor, name, place)


@pytest.mark.parametrize("name", sorted(OF_AN_AGENT))
def test_a_report_of_a_part_tells_of_nobody_else(busy, name, tmp_path):
    part = written(busy, ask(busy, held(busy), name), tmp_path)
    whole = written(busy, ask(busy, busy.actor, name), tmp_path)
    assert len(part) > 1
    assert part != whole
    cells = {word for row in part for cell in row for word in cell.replace(":", " ").split()}
    assert cells.isdisjoint(FOREIGN)


def test_a_clerk_held_to_a_part_exports_no_more_than_any_clerk(busy):
    note_export(busy.book, held(busy), "pending")
    hire(busy, "Cid", Role.CLERK, OWN)
    actor = held(busy, "Cid")
    assert ask(busy, actor, "pending").agent == OWN
    with pytest.raises(NotAllowedError, match="may not export lists"):
        note_export(busy.book, actor, "pending")


def numbers_of(shop, player):
    rows = shop.rows(f"SELECT id FROM ticket WHERE account_id = {shop.account(player).id}")
    return [brief.number for brief in
            find_ticket_briefs(shop.book.reader, {row[0] for row in rows}, 1).values()]  # fmt: skip


def test_a_ticket_is_found_in_the_own_part_and_another_is_as_if_there_was_none(busy):
    actor = held(busy)
    with BookReader(busy.path) as reader:
        assert find_ticket_within(reader, actor, numbers_of(busy, "P1")[0])
        refusals = []
        for name in (numbers_of(busy, "ZACH")[0], "NOTHING"):
            with pytest.raises(NotAllowedError) as caught:
                find_ticket_within(reader, actor, name)
            refusals.append(str(caught.value).replace(name, "IT"))
        assert refusals[0] == refusals[1]
        assert find_ticket_within(reader, busy.actor, numbers_of(busy, "ZACH")[0])
        with pytest.raises(InputError, match="as a number it is wrong"):
            find_ticket_within(reader, busy.actor, "NOTHING")


def test_who_the_system_knows_enters_no_window_when_held_to_a_part(shop):
    users.add_user(shop.book, shop.actor, users.new_user("Zed", Role.MANAGER, system_user="zed"))
    assert shop.actor.user_id == users.trusted_actor(shop.book.reader, "zed", "s").user_id
    shop.record("user.changed", user=shop.actor.user_id, changes={"system_user": "boss"})
    assert enter_trusted(shop.book, "zed", "s").name == "Zed"
    zed = users.trusted_actor(shop.book.reader, "zed", "s")
    change_user(shop.book, shop.actor, zed.user_id, account="A1")
    assert enter_trusted(shop.book, "zed", "s") is None


def test_the_command_line_writes_an_agents_report_and_keeps_the_rest_from_the_agent(busy, tmp_path):
    def run(*arguments, user="Abe"):
        said = Office.run(
            *arguments, "--book", busy.path, "--user", user, **{SECRET_VARIABLE: SECRET}
        )
        return said.status, said.out, said.err

    own, others = numbers_of(busy, "P1")[0], numbers_of(busy, "ZACH")[0]
    out = tmp_path / "out.csv"
    assert run("report", "tickets", "--csv", out)[0] == 0
    assert "P1" in out.read_text()
    assert "ZACH" not in out.read_text()
    status, _, told = run("report", "tickets", "--agent", "ZED", "--csv", tmp_path / "no.csv")
    assert (status, "in the part of the accounts" in told) == (1, True)
    assert not (tmp_path / "no.csv").exists()
    assert run("explain", own)[1].startswith("Ticket")
    assert "There is no ticket" in run("explain", others)[2]
    status, _, told = run("dispute-pack", own, "--out", tmp_path / "pack")
    assert (status, "held to a part of the accounts" in told) == (1, True)
    assert not (tmp_path / "pack").exists()
    assert run("grade")[0] == 1


@pytest.mark.parametrize("where", ["acct:ZACH", "acct:NOBODY", "agent:ZOE", "agent:NOBODY"])
def test_a_filter_of_tickets_does_not_tell_whether_there_is_an_account_elsewhere(busy, where):
    code = where.partition(":")[2]
    asked = Question("pending", instant(busy.now), where=where)
    with pytest.raises(NotAllowedError, match=f"There is no account “{code}” in the part"):
        ask_within(busy.book.reader, held(busy), asked)


def test_a_filter_of_tickets_of_the_own_part_is_asked(busy):
    asked = Question("pending", instant(busy.now), where="acct:p1 type:S")
    assert ask_within(busy.book.reader, held(busy), asked).agent == OWN
