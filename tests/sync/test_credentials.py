"""The station's key is the user's own, outside of the book."""

import os
import stat

import pytest

from desktop.sync.credentials import (
    Credentials,
    CredentialsError,
    Mark,
    find_asked,
    find_credentials,
    find_mark,
    forget_asked,
    keep_asked,
    keep_credentials,
    keep_mark,
)

BOOK, LIFE = b"b" * 16, b"i" * 16
OWN = Credentials(BOOK, LIFE, b"k" * 32, "office", 8765, b"ca", b"s" * 32, 2, "KD", "Desk", ["a"])


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("BOOKDESK_HOME", str(tmp_path))
    return tmp_path / "stations"


def test_each_incarnation_has_a_key_and_a_mark_of_its_own(folder):
    assert find_credentials(BOOK, LIFE) is None
    assert find_mark(BOOK, LIFE) is None
    keep_credentials(OWN)
    keep_mark(BOOK, LIFE, Mark(7, b"f" * 32))
    assert find_credentials(BOOK, LIFE) == OWN
    assert find_mark(BOOK, LIFE) == Mark(7, b"f" * 32)
    assert find_credentials(BOOK, b"j" * 16) is find_mark(b"c" * 16, LIFE) is None


@pytest.mark.skipif(os.name != "posix", reason="rights are told by mode on POSIX alone")
def test_nobody_else_may_read_them(folder):
    keep_credentials(OWN)
    (file,) = folder.iterdir()
    assert (stat.S_IMODE(file.stat().st_mode), stat.S_IMODE(folder.stat().st_mode)) == (
        0o600,
        0o700,
    )


def test_a_code_whose_answer_was_lost_is_used_again_with_the_same_key():
    secret = b"c" * 16
    assert find_asked(secret) is None
    keep_asked(secret, OWN)
    assert find_asked(secret) == OWN
    forget_asked(secret)
    forget_asked(secret)
    assert find_asked(secret) is None


def test_a_damaged_key_is_told_in_a_sentence(folder):
    keep_credentials(OWN)
    (file,) = folder.iterdir()
    file.write_bytes(file.read_bytes()[:40])
    with pytest.raises(CredentialsError, match="cannot be read"):
        find_credentials(BOOK, LIFE)


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(folder):
    folder.write_text("in the way")
    with pytest.raises(CredentialsError, match="Nothing was sent"):
        keep_credentials(OWN)
