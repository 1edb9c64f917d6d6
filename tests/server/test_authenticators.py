"""An owner's authenticator app: from being switched on its digits are asked for, each once."""

import pytest
from argon2 import PasswordHasher
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP
from PySide6.QtCore import Qt

from desktop.book.facts import address
from desktop.cli import bookdesk
from desktop.domain.rights import Role
from desktop.services.users import change_secrets
from desktop.sync.wire import Authenticator, AuthenticatorKey, ByOwner, Code, NewCode
from desktop.views.main_window.open_windows import OpenWindows
from desktop.views.main_window.pages import page_offers
from desktop.views.sync.authenticator import AuthenticatorDialog
from desktop.views.sync.window import StationsDialog
from tests.server.offices import in_step
from tests.server.station import RefusedByServerError
from tests.views.opened import opened

WORD = "a long and secret word"
STEP_MS = 30_000
# The key and three of the times of RFC 6238, appendix B, with the last six of its eight digits.
KEY = b"12345678901234567890"
PUBLISHED = {1_111_111_109: "081804", 1_234_567_890: "005924", 2_000_000_000: "279037"}
SHOWN = "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ"


@pytest.fixture(autouse=True)
def _published_key(monkeypatch):
    monkeypatch.setattr("server.authenticators.token_bytes", lambda size: KEY[:size])


@pytest.fixture
def owner(station):
    body = {"role": "owner", "password_hash": PasswordHasher(1, 8, 1).hash(WORD), "name": "O"}
    assert station.push(station.write("user.added", body)).error is None
    return address(station.number, station.n)


@pytest.fixture
def asked(station, owner):
    """Asks as the owner; answers the code of a refusal, or None."""

    def ask(method, path, kind, digits=""):
        try:
            return station.ask(method, path, kind, ByOwner(owner, WORD, digits))
        except RefusedByServerError as refused:
            return refused.code

    def asking(digits=""):
        answer = ask("POST", "/codes", NewCode, digits)
        return answer if isinstance(answer, Code) else None

    asking.draw = lambda digits="": ask("POST", "/authenticator", AuthenticatorKey, digits)
    asking.switch_on = lambda digits: ask("PUT", "/authenticator", Authenticator, digits)
    asking.switch_off = lambda digits="": ask("DELETE", "/authenticator", Authenticator, digits)
    return asking


def digits_at(now_ms):
    return TOTP(KEY, 6, SHA1(), 30).generate(now_ms // 1000).decode()  # noqa: S303


@pytest.mark.parametrize("second", PUBLISHED)
def test_the_digits_are_those_that_were_published_and_count_once(server, asked, second):
    server.clock.now = second * 1000
    assert asked.switch_on(PUBLISHED[second]) is Code.AUTHENTICATOR
    assert asked.draw() == AuthenticatorKey(KEY)
    assert asked() is None, "the password alone, as long as the app was not seen to have the key"
    assert asked.switch_on("000000") is Code.AUTHENTICATOR
    assert asked.switch_on(PUBLISHED[second]) == Authenticator(is_on=True)
    assert asked() is asked(PUBLISHED[second]) is asked("000000") is Code.AUTHENTICATOR


def test_digits_are_good_half_a_minute_early_and_late_and_no_longer(server, asked):
    asked.draw()
    asked.switch_on(digits_at(server.clock.now))
    server.clock.now += 10 * STEP_MS
    now = server.clock.now
    for steps in (-2, 2):
        assert asked(digits_at(now + steps * STEP_MS)) is Code.AUTHENTICATOR
    assert asked(digits_at(now - STEP_MS)) is None
    assert asked(digits_at(now + STEP_MS)) is None
    assert asked(digits_at(now)) is Code.AUTHENTICATOR, "later ones were used already"


def test_it_is_switched_off_by_who_has_it_and_drawn_anew(server, asked):
    asked.draw()
    asked.switch_on(digits_at(server.clock.now))
    assert asked.switch_off() is Code.AUTHENTICATOR
    assert asked.draw() is Code.AUTHENTICATOR
    server.clock.now += STEP_MS
    assert asked.draw(digits_at(server.clock.now)) is Code.NOT_ALLOWED
    server.clock.now += STEP_MS
    assert asked.switch_off(digits_at(server.clock.now)) == Authenticator(is_on=False)
    assert asked() is None
    assert asked.switch_on(digits_at(server.clock.now)) is Code.AUTHENTICATOR, "the key is gone"
    assert asked.draw() == AuthenticatorKey(KEY)


def test_each_wrong_guess_makes_the_next_wait_longer(server, asked, monkeypatch):
    now = server.office.steady_ms()
    monkeypatch.setattr(type(server.office), "steady_ms", lambda _self: now)
    asked.draw()
    asked.switch_on(digits_at(server.clock.now))
    for _ in range(3):
        assert asked() is asked("000000") is Code.AUTHENTICATOR
    assert asked() is asked("000000") is Code.BUSY
    now += 1_000
    assert asked() is Code.AUTHENTICATOR
    server.clock.now += STEP_MS
    assert asked(digits_at(server.clock.now)) is None


def test_a_lost_app_is_forgotten_at_the_servers_console(server, station, asked, capsys, tmp_path):
    asked.draw()
    asked.switch_on(digits_at(server.clock.now))
    forget = ["forget-authenticators", "--data", str(server.data), "--book-id"]
    assert bookdesk([*forget, "ffffffff"]) == 1
    assert bookdesk(["forget-authenticators", "--data", str(tmp_path / "none")]) == 1
    assert "No server was ever started" in capsys.readouterr().err
    assert asked() is Code.AUTHENTICATOR
    assert bookdesk([*forget, station.book.hex()]) == 0
    assert "Nobody of this book is asked" in capsys.readouterr().out
    assert asked() is None


@pytest.fixture
def front(office):
    """A station whose owner has a password."""
    shop = office("Front")
    change_secrets(shop.book, shop.actor, WORD, "8274")
    in_step(shop)
    assert shop.actor.role is Role.OWNER
    return shop


def test_the_command_line_asks_for_the_digits_where_the_server_does(
    front, server, capsys, monkeypatch
):
    monkeypatch.setenv("BOOKDESK_PASSWORD", WORD)
    user = ("--book", str(front.path), "--user", front.actor.name)
    front.book.close()

    def run(*arguments):
        monkeypatch.setenv("BOOKDESK_DIGITS", digits_at(server.clock.now))
        status = bookdesk([*arguments, *user])
        told = capsys.readouterr()
        return status, (told.out + told.err).splitlines()

    status, told = run("authenticator")
    assert (status, told[0]) == (0, SHOWN)
    name, key = front.actor.name, SHOWN.replace(" ", "")
    assert told[1] == f"otpauth://totp/Bookdesk:{name}?secret={key}&issuer=Bookdesk"
    status, told = run("station-code")
    assert status == 1
    assert "six digits that your authenticator app shows" in told[0]
    server.clock.now += STEP_MS
    assert run("station-code")[0] == 0
    server.clock.now += STEP_MS
    assert run("authenticator", "--off") == (0, [f"{name} is asked for the password alone"])
    monkeypatch.delenv("BOOKDESK_DIGITS")
    assert bookdesk(["station-code", *user]) == 0


def test_the_windows_switch_it_on_and_ask_for_it(front, server, theme, tmp_path, qtbot):
    def wait_for(strip, words):
        qtbot.waitUntil(lambda: words in strip.sentence, timeout=20_000)

    with opened(front, theme, tmp_path) as session:
        windows = OpenWindows(session, page_offers)
        windows.start()
        windows.correspondent.start()
        qtbot.mouseClick(windows.first.status.sync.word, Qt.MouseButton.LeftButton)
        (stations,) = windows.first.findChildren(StationsDialog)
        here = stations.here
        here.authenticator_button.click()
        (dialog,) = here.findChildren(AuthenticatorDialog)
        dialog.password.setText(WORD)
        qtbot.keyClick(dialog.password, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: dialog.key.text() == SHOWN, timeout=20_000)
        dialog.digits.setText("000000")
        dialog.on_button.click()
        wait_for(dialog.strip, "Nothing was changed")
        dialog.digits.setText(digits_at(server.clock.now))
        qtbot.keyClick(dialog.digits, Qt.Key.Key_Return)
        wait_for(dialog.strip, "asked for from now on")
        assert (dialog.key.text(), dialog.digits.text()) == ("", "")
        dialog.reject()

        here.password.setText(WORD)
        here.code_button.click()
        wait_for(stations.strip, "six digits")
        server.clock.now += STEP_MS
        here.digits.setText(digits_at(server.clock.now))
        here.code_button.click()
        qtbot.waitUntil(lambda: " # " in here.code.text(), timeout=20_000)
        assert here.digits.text() == ""
        windows.close_all()
        windows.deleteLater()
