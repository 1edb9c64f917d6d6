import os
from pathlib import Path

import pytest

from desktop.reports.replacing import ReportNotWrittenError, replacing


def test_a_finished_file_takes_the_place_of_the_old_one(tmp_path):
    path = tmp_path / "out.csv"
    path.write_text("old")
    with replacing(path) as file:
        file.write(b"new")
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_work_that_is_called_off_leaves_the_old_file_and_no_trace(tmp_path):
    class CalledOffError(Exception):
        pass

    def write_half():
        with replacing(path) as file:
            file.write(b"half")
            raise CalledOffError

    path = tmp_path / "out.csv"
    path.write_text("old")
    with pytest.raises(CalledOffError):
        write_half()
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def refusal(path) -> str:
    with pytest.raises(ReportNotWrittenError) as caught, replacing(path) as file:
        file.write(b"x" * 100_000)
    return str(caught.value)


def test_a_folder_in_the_place_of_the_file_is_named(tmp_path):
    assert "is a folder" in refusal(tmp_path)


def test_a_book_is_never_replaced(tmp_path):
    path = tmp_path / "shop.book"
    path.write_bytes(b"SQLite format 3\x00" + bytes(100))
    assert "is a book" in refusal(path)
    assert path.stat().st_size == 116


@pytest.mark.skipif(os.name == "nt", reason="Windows lets few users make links")
def test_a_link_stays_a_link_and_its_file_is_replaced(tmp_path):
    path, link = tmp_path / "out.csv", tmp_path / "link.csv"
    path.write_text("old")
    link.symlink_to(path)
    with replacing(link) as file:
        file.write(b"new")
    assert (path.read_text(), link.is_symlink()) == ("new", True)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes with names")
def test_a_pipe_is_written_to_and_stays_a_pipe(tmp_path):
    path = tmp_path / "pipe"
    os.mkfifo(path)
    reader = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
    try:
        with replacing(path) as file:
            file.write(b"new")
        assert os.read(reader, 100) == b"new"
    finally:
        os.close(reader)
    assert path.is_fifo()
    assert list(tmp_path.iterdir()) == [path]


def test_a_missing_folder_is_named(tmp_path):
    sentence = refusal(tmp_path / "nowhere" / "out.csv")
    assert f"The folder “{tmp_path / 'nowhere'}” does not exist." in sentence


def test_a_file_in_the_place_of_the_folder_is_named(tmp_path):
    (tmp_path / "file").write_text("")
    assert "is not a folder" in refusal(tmp_path / "file" / "out.csv")


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0,
    reason="the superuser may write anywhere, and Windows has no such folders",
)
def test_a_read_only_folder_is_refused_with_a_sentence(tmp_path):
    tmp_path.chmod(0o500)
    try:
        sentence = refusal(tmp_path / "out.csv")
    finally:
        tmp_path.chmod(0o700)
    assert "may not be written to. Nothing was written" in sentence


def test_a_full_disk_is_refused_with_a_sentence_and_the_old_file_stays(tmp_path):
    resource = pytest.importorskip("resource", reason="limits of a process exist on Unix only")
    path = tmp_path / "out.csv"
    path.write_text("old")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        sentence = refusal(path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert f"There is no room for “{path}”." in sentence
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_is_open_in_another_program_is_refused_with_a_sentence(tmp_path, monkeypatch):
    def refuse(self, target):
        raise PermissionError(13, "The process cannot access the file")

    path = tmp_path / "out.csv"
    path.write_text("old")
    monkeypatch.setattr(Path, "replace", refuse)
    assert f"“{path}” is open in another program or protected." in refusal(path)
    assert list(tmp_path.iterdir()) == [path]
