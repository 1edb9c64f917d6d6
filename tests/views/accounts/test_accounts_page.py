"""The accounts by keyboard: tree, profile, money, new accounts, import; real book, real lanes."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from desktop.book.queries.people import find_account
from desktop.domain.accounts import AccountKind
from desktop.domain.transactions import TransactionType
from desktop.services.funding.posting import post_money
from desktop.services.funding.transactions import Transaction
from desktop.services.staff import change_user
from desktop.services.users import Actor, Right, Role, add_user, find_user_by_name, new_user
from desktop.views.accounts.tabs import AUDIT, LEDGER, PROFILE, TICKETS
from desktop.views.accounts.window import AccountsPage
from desktop.views.actions import find_conflicts
from desktop.views.page import Page, Visited
from tests.shop import Shop
from tests.views.opened import rows_of, show_page

READING_MS = 30_000


@pytest.fixture
def shop(tmp_path):
    made = Shop(tmp_path / "shop.book")
    made.open("A2", AccountKind.AGENT, "M1", 0)
    made.open("P9", AccountKind.PLAYER, "A2", 25_000)
    game = made.game(451)
    made.accept("452-3.5 r110", "P1")
    made.settle(game, 20, 17)
    made.pay("P1", 5000)
    made.game(453)
    made.accept("454-3.5 r20", "P2")
    yield made
    made.book.close()


def shown(session, qtbot):
    made = show_page(AccountsPage(session=session), session, qtbot)
    qtbot.waitUntil(lambda: made.accounts.model.row_total > 0)
    return made


@pytest.fixture
def page(session, qtbot):
    return shown(session, qtbot)


def choose(page, code):
    node = next(node for node in page.accounts.nodes.values() if node.code == code)
    assert page.accounts.tree.select_key(node.id)
    return node


def texts(page, code):
    """The texts of a row of the tree by column title."""
    node = next(node for node in page.accounts.nodes.values() if node.code == code)
    painted = page.accounts.model.painted_row_of(page.accounts.model.find_index(node.id))
    titles = [column.title for column in page.accounts.model.columns]
    return dict(zip(titles, painted.texts, strict=True))


def in_book(session, qtbot, code):
    """The account as it stands in the file."""
    found = []
    session.runner.read(lambda reader: find_account(reader, code), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def spoken(strip):
    return [part.accessibleName().rstrip() for part in strip.findChildren(QWidget)]


def test_it_is_a_page_without_conflicting_keys(page):
    assert isinstance(page, Page)
    assert isinstance(page, Visited)
    assert find_conflicts(page.page_actions()) == []


def test_the_tree_stands_from_the_house_down_and_sums_up_the_players(page):
    QAbstractItemModelTester(
        page.accounts.model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    assert page.accounts.model.row_total == 8
    player = texts(page, "P1")
    assert (player["Week"], player["Balance"]) == ("−110.00", "−60.00")
    agent = texts(page, "A1")
    assert (agent["Balance"], agent["Pending"]) == ("−60.00", "20.00")
    assert texts(page, "HOUSE")["Balance"] == "−60.00"
    assert texts(page, "A2")["Last wager"] == ""


def test_the_columns_of_the_administration_are_shown_to_who_asks_and_kept(page, session, qtbot):
    tree = page.accounts
    titles = [column.title for column in tree.model.columns]
    place = titles.index("Settle figure")
    assert tree.tree.isColumnHidden(place)
    menu = tree.header.column_menu()
    (wanted,) = (one for one in menu.actions() if one.text() == "Settle figure")
    wanted.trigger()
    assert not tree.tree.isColumnHidden(place)
    (hidden,) = (one for one in menu.actions() if one.text() == "Pending")
    hidden.trigger()
    again = shown(session, qtbot).accounts
    assert not again.tree.isColumnHidden(place)
    assert again.tree.isColumnHidden(titles.index("Pending"))
    assert again.tree.isColumnHidden(titles.index("Users"))


def test_masters_and_agents_say_what_stands_behind_them(page, session, qtbot):
    row = texts(page, "M1")
    assert (row["Players"], row["Agents"], row["Own balance"]) == ("4", "2", "0.00")
    assert texts(page, "P1")["Agents"] == ""
    actor = session.actor

    def hire(book):
        added = new_user("Abe", Role.CLERK)
        add_user(book, actor, added)
        user = find_user_by_name(book.reader, "Abe")
        rights = {Right.LIMITS_CHANGE: (500_00, None)}
        return change_user(book, actor, user.id, role=Role.AGENT, account="M1", rights=rights)

    session.runner.write(hire, session.hub.announce)
    qtbot.waitUntil(lambda: texts(page, "M1")["Users"] == "Abe, agent: 1 given")
    model = page.accounts.model
    node = next(node for node in page.accounts.nodes.values() if node.code == "M1")
    place = [column.title for column in model.columns].index("Users")
    told = model.columns[place].tooltip(node)
    assert told == "Abe: change limits up to 500.00"


def test_the_head_says_whose_side_the_money_is_on(page):
    assert "from the player’s side" in page._header._count.text()


def test_the_filter_opens_the_way_to_what_it_finds(page, qtbot):
    page.accounts.tree.setFocus()
    qtbot.keyClick(page.accounts.tree, Qt.Key.Key_Slash)
    qtbot.keyClicks(page.accounts.filter.box, "p9")
    qtbot.waitUntil(lambda: page.accounts.model.row_total == 4)
    assert page.current.code == "P9"
    assert page.accounts.tree.isExpanded(page.accounts.model.find_index(page.current.parent_id))
    qtbot.keyClick(page.accounts.filter.box, Qt.Key.Key_Return)
    assert page.accounts.tree.hasFocus()
    page.accounts.filter.take_focus()
    qtbot.keyClick(page.accounts.filter.box, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.accounts.model.row_total == 8)
    assert page.current.code == "P9"


def test_a_name_is_found_as_well_as_a_code(page, qtbot):
    page.accounts.filter.set_filter("p3 name")
    assert page.current.code == "P3"


def test_a_filter_that_finds_nothing_leaves_an_empty_tree_that_says_so(page, qtbot):
    page.accounts.filter.set_filter("nobody")
    assert page.accounts.model.row_total == 0
    assert page.current is None
    assert not page.tabs.isVisible()


def test_visiting_shows_the_account_even_under_a_closed_branch(page):
    page.accounts.tree.collapseAll()
    page.visit("p9")
    assert page.current.code == "P9"
    assert page.accounts.tree.isExpanded(page.accounts.model.find_index(page.current.parent_id))


def test_f2_edits_and_enter_saves_and_the_audit_tells_it(page, session, qtbot):
    choose(page, "P1")
    page.accounts.tree.setFocus()
    qtbot.keyClick(page.accounts.tree, Qt.Key.Key_F2)
    assert page.tabs.profile.credit.hasFocus()
    qtbot.keyClicks(page.tabs.profile.credit, "2500")
    page.tabs.profile.status.choose("suspended")
    page.tabs.profile.reason.setText("does not pay")
    qtbot.keyClick(page.tabs.profile.credit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: texts(page, "P1")["Status"] == "suspended")
    assert in_book(session, qtbot, "P1").credit_limit == 250_000
    page.tabs.setCurrentIndex(AUDIT)
    qtbot.waitUntil(lambda: page.tabs.history.rowCount() == 5)
    newest = rows_of(page.tabs.history)[:2]
    assert [(e.field, e.old, e.new) for e in newest] == [
        ("status", "active", "suspended"),
        ("credit limit", "10000.00", "2500.00"),
    ]
    # Words and amounts have columns of their own: only numbers stand at the right.
    shown = [[page.tabs.history.index(row, no).data() for no in (4, 5, 6)] for row in (0, 1)]
    assert shown == [["active → suspended", "", ""], ["", "10,000.00", "2,500.00"]]


def test_ctrl_z_takes_back_what_was_typed_and_then_what_was_saved(page, session, qtbot):
    choose(page, "P1")
    form, control = page.tabs.profile, Qt.KeyboardModifier.ControlModifier
    form.edit()
    qtbot.keyClicks(form.credit, "99")
    qtbot.keyClick(form.credit, Qt.Key.Key_Z, control)
    assert form.changes == {}
    form.edit()
    qtbot.keyClicks(form.credit, "2500")
    qtbot.keyClick(form.credit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: in_book(session, qtbot, "P1").credit_limit == 250_000)
    qtbot.waitUntil(lambda: "Ctrl+Z puts back" in form._problem.text())
    qtbot.waitUntil(lambda: page.current.credit_limit == 250_000)
    qtbot.keyClick(form.credit, Qt.Key.Key_Z, control)
    qtbot.waitUntil(lambda: in_book(session, qtbot, "P1").credit_limit == 1_000_000)


def test_a_limit_that_cannot_be_read_is_said_and_stays(page, qtbot):
    choose(page, "P1")
    form = page.tabs.profile
    form.credit.setText("12,34")
    form.save()
    assert "is not an amount" in form._problem.text()
    assert form.credit.text() == "12,34"


def test_what_is_being_typed_survives_a_reload(page, qtbot):
    choose(page, "P1")
    page.tabs.profile.name.setText("Half typed")
    page.reload()
    qtbot.waitUntil(lambda: page._session.runner.is_idle)
    assert page.tabs.profile.name.text() == "Half typed"
    choose(page, "P2")
    assert page.tabs.profile.name.text() == "P2 name"


def test_the_house_is_not_edited(page):
    choose(page, "HOUSE")
    assert not page.tabs.profile.name.isEnabled()


def test_tickets_of_an_account_and_of_all_below_it_are_shown(page, qtbot):
    page.tabs.setCurrentIndex(TICKETS)
    choose(page, "P1")
    qtbot.waitUntil(lambda: page.tabs.tickets.rowCount() == 1)
    choose(page, "A1")
    qtbot.waitUntil(lambda: page.tabs.tickets.rowCount() == 2)
    choose(page, "A2")
    qtbot.waitUntil(lambda: page.tabs.tickets.rowCount() == 0)


def test_the_ledger_runs_to_the_balance(page, qtbot):
    choose(page, "P1")
    page.tabs.setCurrentIndex(LEDGER)
    qtbot.waitUntil(lambda: page.tabs.postings.rowCount() == 2)
    rows = [page.tabs.postings.row_at(row) for row in (0, 1)]
    assert [(row.kind, row.cents, row.balance) for row in rows] == [
        ("deposit", 5000, -6000),
        ("wager", -11_000, -11_000),
    ]


def test_what_was_posted_while_the_profile_was_in_front_is_in_the_ledger(page, session, qtbot):
    choose(page, "P1")
    page.tabs.setCurrentIndex(LEDGER)
    qtbot.waitUntil(lambda: page.tabs.postings.rowCount() == 2)
    page.tabs.setCurrentIndex(PROFILE)
    session.runner.write(
        lambda book: post_money(
            book, session.actor, Transaction("P1", TransactionType.DEPOSIT, 100, method="cash")
        ),
        lambda posted: session.hub.announce(posted.changes),
    )
    qtbot.waitUntil(lambda: texts(page, "P1")["Balance"] == "−59.00")
    page.tabs.setCurrentIndex(LEDGER)
    qtbot.waitUntil(lambda: page.tabs.postings.rowCount() == 3)


def test_ins_opens_an_account_under_the_one_that_is_chosen(page, session, qtbot):
    choose(page, "A2")
    page.accounts.tree.setFocus()
    qtbot.keyClick(page.accounts.tree, Qt.Key.Key_Insert)
    dialog = page.dialog
    assert (dialog.above.text(), dialog.kind.code) == ("A2", "player")
    qtbot.keyClicks(dialog.code, "p77")
    qtbot.keyClicks(dialog.name, "Ada Winter")
    dialog.credit.setText("500")
    qtbot.keyClick(dialog.code, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.current is not None and page.current.code == "P77")
    opened_account = in_book(session, qtbot, "P77")
    assert (opened_account.name, opened_account.credit_limit) == ("Ada Winter", 50_000)


def test_a_code_that_is_taken_is_said_and_what_was_typed_stays(page, qtbot):
    choose(page, "A1")
    page.deeds.ask_new()
    dialog = page.dialog
    dialog.code.setText("P1")
    dialog.save()
    qtbot.waitUntil(lambda: "exists already" in dialog._problem.text())
    assert dialog.code.text() == "P1"
    dialog.reject()


def test_money_is_seen_before_it_is_posted(page, session, qtbot):
    choose(page, "P1")
    page.accounts.tree.setFocus()
    qtbot.keyClick(page.accounts.tree, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    dialog = page.dialog
    qtbot.keyClicks(dialog.form.amount, "60")
    qtbot.keyClick(dialog.form.amount, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.is_previewing)
    assert spoken(dialog.preview)[0] == "Balance before: player owes 60.00"
    assert "Balance after: even 0.00" in spoken(dialog.preview)
    assert in_book(session, qtbot, "P1").balance == -6000
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.is_previewing
    dialog.go_on()
    qtbot.waitUntil(lambda: dialog.is_previewing)
    dialog.go_on()
    qtbot.waitUntil(lambda: texts(page, "P1")["Balance"] == "0.00")


@pytest.mark.parametrize(
    ("way", "amount", "reason", "said"),
    [
        (0, "", "", "Type an amount above 0"),
        (0, "0", "", "Type an amount above 0"),
        (0, "-5", "", "Type an amount above 0"),
        (0, "1.005", "", "parts of a cent"),
        (3, "5", " ", "needs a reason"),
        (12, "5", "", "other account"),
    ],
)
def test_money_that_will_not_do_is_refused_in_words(page, way, amount, reason, said):
    choose(page, "P1")
    page.deeds.ask_money()
    dialog = page.dialog
    dialog.form.way.setCurrentIndex(way)
    dialog.form.amount.setText(amount)
    dialog.form.reason.setText(reason)
    dialog.go_on()
    assert said in dialog.problem
    assert not dialog.is_previewing
    assert dialog.form.amount.text() == amount
    dialog.reject()


def test_an_adjustment_against_the_player_lowers_the_balance(page, session, qtbot):
    choose(page, "P1")
    page.deeds.ask_money()
    dialog = page.dialog
    dialog.form.choose(TransactionType.ACCRUAL_ADJUSTMENT, -1)
    dialog.form.amount.setText("15")
    dialog.form.reason.setText("late fee")
    dialog.go_on()
    qtbot.waitUntil(lambda: dialog.is_previewing)
    dialog.go_on()
    qtbot.waitUntil(lambda: texts(page, "P1")["Balance"] == "−75.00")


def test_money_is_posted_to_everybody_but_the_house(page):
    money = next(action for action in page.page_actions() if action.id == "accounts.money")
    choose(page, "A1")
    assert money.why_disabled() is None
    page.deeds.ask_money()
    ways = [page.dialog.form.way.itemText(n) for n in range(page.dialog.form.way.count())]
    assert "Fee charged" in ways
    assert not any("player" in way or "ree play" in way for way in ways)
    page.dialog.reject()
    choose(page, "HOUSE")
    assert "other side" in money.why_disabled()


def test_a_clerk_may_look_but_not_change(session, qtbot):
    clerk = Actor(session.actor.user_id, "clerk", Role.CLERK, "test")
    page = shown(replace(session, actor=clerk), qtbot)
    choose(page, "P1")
    assert not page.tabs.profile.credit.isEnabled()
    reasons = {action.id: action.why_disabled() for action in page.page_actions()}
    assert "owner or manager" in reasons["accounts.new"]
    assert reasons["accounts.money"] is None


def test_enter_on_a_player_leads_to_the_tickets(page, qtbot):
    choose(page, "P1")
    page.accounts.tree.setFocus()
    with qtbot.waitSignal(page.go) as gone:
        qtbot.keyClick(page.accounts.tree, Qt.Key.Key_Return)
    assert gone.args == ["tickets", "acct:P1"]


FILE = """account,parent,kind,name,credit_limit
A7,M1,agent,Seven,
P70,A7,player,Seventy,250
P1,A1,player,Renamed,10000
P4,NOBODY,player,Lost,10
"""


@pytest.fixture
def read_file(page, qtbot):
    def read(path):
        page.deeds.ask_import()
        dialog = page.dialog
        dialog.form.path.setText(str(path))
        dialog.form.ask_read()
        qtbot.waitUntil(lambda: not dialog.work.is_running, timeout=READING_MS)
        return dialog

    return read


def test_an_import_shows_what_it_would_do_and_then_does_it(read_file, session, tmp_path, qtbot):
    path = tmp_path / "accounts.csv"
    path.write_text(FILE)
    dialog = read_file(path)
    shown = [row.preview.verdict for row in dialog.proposals.model.rows]
    assert shown == ["new", "new", "change", "refused"]
    assert in_book(session, qtbot, "A7") is None
    dialog.apply_all.click()
    qtbot.waitUntil(lambda: "3 proposals applied" in dialog.strip.sentence, timeout=READING_MS)
    assert "NOBODY" in (tmp_path / "accounts.csv.rejects.csv").read_text()
    assert in_book(session, qtbot, "P70").credit_limit == 25_000
    qtbot.waitUntil(lambda: not dialog.work.is_running)
    dialog.reject()


def test_a_file_that_is_no_list_of_accounts_is_refused_in_words(read_file, tmp_path):
    path = tmp_path / "other.csv"
    path.write_text("team,score\nBears,3\n")
    dialog = read_file(path)
    assert "account" in dialog.strip.sentence
    assert not dialog.apply_all.isEnabled()
    dialog.reject()


def test_the_details_stand_beside_the_tree_on_a_wide_screen(page):
    assert page._splitter.orientation() == Qt.Orientation.Vertical
    page.resize(1900, 900)
    assert page._splitter.orientation() == Qt.Orientation.Horizontal
    assert page.tabs.currentIndex() == PROFILE
