import faulthandler
import json
import logging
import subprocess
import sys

import pytest

from desktop.log import FAULT_NAME, LOG_NAME, start_log, stop_log, watch_for_hard_crashes


@pytest.fixture
def entries(tmp_path):
    handler = start_log(tmp_path)

    def read():
        handler.flush()
        lines = (tmp_path / LOG_NAME).read_text(encoding="utf-8").splitlines()
        return [json.loads(line) for line in lines]

    yield read
    stop_log(handler)


def test_an_entry_is_one_json_object_with_its_allowed_fields(entries):
    log = logging.getLogger("desktop.book.journal")
    log.info("fact appended", extra={"fact_kind": "wager", "milliseconds": 3})
    [entry] = entries()
    assert (entry["text"], entry["fact_kind"], entry["milliseconds"]) == (
        "fact appended",
        "wager",
        3,
    )
    assert entry["from"] == "desktop.book.journal"
    assert entry["at"].endswith("+00:00")


def test_names_amounts_and_messages_of_exceptions_stay_out(entries, caplog):
    log = logging.getLogger("desktop.services")
    log.info("paid %s to %s", 45100, "Bravo Jim", extra={"player": "Bravo Jim", "cents": 45100})
    try:
        int("Bravo Jim owes 451.00")
    except ValueError:
        log.exception("command failed")
    caplog.clear()
    written = json.dumps(entries())
    assert "command failed" in written
    assert "ValueError" in written
    assert "Bravo" not in written
    assert "451" not in written


def test_the_last_hard_crash_is_there_at_the_next_start(tmp_path):
    code = (
        "import faulthandler, sys\n"
        "from pathlib import Path\n"
        "from desktop.log import watch_for_hard_crashes\n"
        "watch_for_hard_crashes(Path(sys.argv[1]))\n"
        "faulthandler._sigabrt()\n"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False)
    was_enabled = faulthandler.is_enabled()
    left_behind, stream = watch_for_hard_crashes(tmp_path)
    faulthandler.disable()
    stream.close()
    if was_enabled:
        faulthandler.enable()
    assert "Aborted" in left_behind
    assert (tmp_path / FAULT_NAME).read_text() == ""
