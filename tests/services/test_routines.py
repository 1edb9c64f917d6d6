"""Routines: due at their times, run through the same services, and everything kept in a log."""

from datetime import date

import openpyxl
import pytest

from desktop.book.opening import open_book
from desktop.book.routine_log import keep_routine_folder, list_runs
from desktop.book.verifying import verify
from desktop.domain.errors import InputError
from desktop.domain.rights import Role
from desktop.domain.routines import Routine
from desktop.services.holds.placing import place_wagers
from desktop.services.routines.planning import read_plans
from desktop.services.routines.running import run_here
from desktop.services.settings.changing import change_settings
from desktop.services.users import Actor

DAY_MS = 86_400_000
MINUTE_MS = 60_000


def due(shop):
    return {
        plan.routine for plan in read_plans(shop.book.reader, shop.house, shop.now) if plan.is_due
    }


def run(shop, routine):
    return run_here(shop.book, shop.actor, shop.house, routine, shop.now)


def change(shop, **changes):
    written = {key.replace("__", "/"): value for key, value in changes.items()}
    change_settings(shop.book, shop.actor, shop.house, "HOUSE", written)


@pytest.fixture
def folder(shop, tmp_path):
    made = tmp_path / "kept"
    made.mkdir()
    keep_routine_folder(shop.book, str(made))
    return made


def test_what_ran_is_not_due_until_its_next_time(shop):
    assert Routine.CLOSED_EVENTS in due(shop)
    run(shop, Routine.CLOSED_EVENTS)
    assert Routine.CLOSED_EVENTS not in due(shop)
    shop.now += 5 * MINUTE_MS
    assert Routine.CLOSED_EVENTS in due(shop)


def test_times_are_a_setting_of_the_house_and_bad_ones_change_nothing(shop):
    change(shop, routine__closed_events="never")
    assert Routine.CLOSED_EVENTS not in due(shop)
    head = shop.book.journal.head
    with pytest.raises(InputError, match=r"“sometimes” names no times"):
        change(shop, routine__closed_events="sometimes")
    with pytest.raises(InputError, match=r"is not set on a player"):
        change_settings(shop.book, shop.actor, shop.house, "P1", {"routine/backup": "daily 05:00"})
    assert shop.book.journal.head == head


def test_a_backup_is_a_whole_verified_book_and_only_the_newest_stay(shop, folder):
    shop.game(451)
    shop.accept("452 r100")
    change(shop, routine__backups_kept=2)
    for _ in range(3):
        said = run(shop, Routine.BACKUP)
        shop.now += DAY_MS
    copies = sorted(folder.iterdir())
    assert len(copies) == 2
    assert said.went_well
    assert copies[-1].name in said.text
    with open_book(copies[-1], shop.machine) as copy:
        assert verify(copy.reader).state == verify(shop.book.reader).state


def test_other_files_of_the_folder_are_never_touched(shop, folder):
    other = folder / f"{shop.path.stem} notes{shop.path.suffix}"
    other.write_text("mine")
    change(shop, routine__backups_kept=1)
    for _ in range(2):
        run(shop, Routine.BACKUP)
        shop.now += DAY_MS
    assert other.read_text() == "mine"
    assert len(list(folder.iterdir())) == 2


def test_without_a_folder_nothing_is_written_and_the_log_says_so(shop, tmp_path):
    said = run(shop, Routine.BACKUP)
    assert "No folder is chosen" in said.text
    keep_routine_folder(shop.book, str(tmp_path / "gone"))
    failed = run(shop, Routine.BACKUP)
    assert not failed.went_well
    assert "is not there" in failed.text
    assert [entry.text for entry in list_runs(shop.book.reader)] == [failed.text, said.text]


def test_exports_are_the_reports_that_are_named(shop, folder):
    change(shop, routine__exported="weekly-figures, tickets")
    assert run(shop, Routine.EXPORTS).went_well
    (day,) = folder.iterdir()
    assert {file.name for file in day.iterdir()} == {"weekly-figures.xlsx", "tickets.xlsx"}
    assert openpyxl.load_workbook(day / "tickets.xlsx").sheetnames
    change(shop, routine__exported="gossip")
    failed = run(shop, Routine.EXPORTS)
    assert (failed.went_well, "no report “gossip”" in failed.text) == (False, True)


def test_a_week_that_is_over_is_called_to_mind_until_it_is_closed(shop):
    assert run(shop, Routine.WEEK_REMINDER).text == ""
    shop.now += 7 * DAY_MS
    assert "is not closed" in run(shop, Routine.WEEK_REMINDER).text


def test_temporary_terms_that_ended_are_named_once(shop):
    today = date.fromisoformat("2026-11-22")
    change_settings(
        shop.book, shop.actor, shop.house, "P1", {"credit/temporary": 500_00}, through=today
    )
    assert run(shop, Routine.ENDED_TERMS).text == ""
    shop.now += DAY_MS
    assert run(shop, Routine.ENDED_TERMS).text == "Ended: Temporary credit of P1."
    shop.now += DAY_MS
    assert run(shop, Routine.ENDED_TERMS).text == ""


def test_events_that_started_since_the_last_look_are_named(shop):
    shop.game(451)
    run(shop, Routine.CLOSED_EVENTS)
    (start,) = shop.rows("SELECT start FROM event")[0]
    shop.now = start
    assert run(shop, Routine.CLOSED_EVENTS).text.startswith("No more wagers on ")
    shop.now += 5 * MINUTE_MS
    assert run(shop, Routine.CLOSED_EVENTS).text == ""


def test_events_close_at_the_cut_off_of_their_sport(shop):
    shop.game(451)
    shop.set("HOUSE", {"board/cutoff/football": 10})
    run(shop, Routine.CLOSED_EVENTS)
    (start,) = shop.rows("SELECT start FROM event")[0]
    shop.now = start - 10 * MINUTE_MS
    assert run(shop, Routine.CLOSED_EVENTS).text.startswith("No more wagers on ")
    shop.now = start
    assert run(shop, Routine.CLOSED_EVENTS).text == ""


def test_open_spots_are_closed_by_who_is_signed_in_and_may(shop):
    shop.change_rules(open_spots=True)
    shop.game(451)
    shop.accept("p 452 * * r100")
    shop.now += 400 * DAY_MS
    clerk = Actor(shop.actor.user_id, "Cleo", Role.CLERK, shop.actor.session)
    refused = run_here(shop.book, clerk, shop.house, Routine.OPEN_SPOTS, shop.now)
    assert not refused.went_well
    assert run(shop, Routine.OPEN_SPOTS).text == "Closed the open spots of 1 ticket."
    assert run(shop, Routine.OPEN_SPOTS).text == ""
    assert verify(shop.book.reader).difference is None


def test_held_wagers_that_nobody_answered_give_their_credit_back(shop):
    shop.game(451)
    shop.set("P1", {"hold/*/*": 100_00})
    quote = shop.quote("452-3.5 r1100")
    place_wagers(shop.book, shop.actor, shop.house, [quote])
    assert shop.account("P1").reserved == 1100_00
    assert run(shop, Routine.HELD_WAGERS).text == ""
    shop.now += 10 * MINUTE_MS
    assert run(shop, Routine.HELD_WAGERS).text == "1 held wager lapsed unanswered."
    assert shop.account("P1").reserved == 0


def test_the_log_is_append_only(shop):
    run(shop, Routine.BACKUP)
    with pytest.raises(Exception, match="append-only"), shop.book.aside() as connection:
        connection.exec_driver_sql("DELETE FROM routine")
    assert len(list_runs(shop.book.reader)) == 1
