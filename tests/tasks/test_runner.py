import threading

import pytest
from PySide6.QtCore import QObject
from shiboken6 import Shiboken

from desktop.domain.errors import BookdeskError
from desktop.tasks.cancelling import CancelledError, CancelToken
from desktop.tasks.manual import ManualExecutor
from desktop.tasks.runner import TaskRunner


class Connection:
    def __init__(self):
        self.made_in = threading.get_ident()
        self.closed_in = None

    def close(self):
        self.closed_in = threading.get_ident()


class Answers:
    def __init__(self):
        self.done = []
        self.errors = []


@pytest.fixture
def answers():
    return Answers()


@pytest.fixture
def manual(qapp):
    executor = ManualExecutor()
    runner = TaskRunner(executor=executor)
    yield runner, executor
    runner.close()


@pytest.fixture
def threaded(qapp):
    runner = TaskRunner(factories={"read": Connection, "book": Connection})
    yield runner
    runner.close()


def fail():
    raise BookdeskError("The file is locked.")


def add(report, first, second):
    report(1, 2, "half")
    report(2, 2, "whole")
    return first + second


def refuse(report):
    raise BookdeskError("Nothing can be graded.", hint="Enter a score.")


def answer_once_there_is(report, path):
    report(0, 1, "waiting")
    while not path.exists():
        pass
    return "answer"


def run_for_ever(report):
    while True:
        report(0, 0, "still")


def die(report):
    raise SystemExit(3)


def test_an_answer_reaches_on_done_only(manual, answers):
    runner, executor = manual
    runner.io(lambda: 42, answers.done.append, on_error=answers.errors.append)
    executor.drain()
    assert (answers.done, answers.errors) == ([42], [])


def test_a_failure_reaches_on_error_only(manual, answers):
    runner, executor = manual
    runner.io(fail, answers.done.append, on_error=answers.errors.append)
    executor.drain()
    assert answers.done == []
    assert str(answers.errors[0]) == "The file is locked."


def test_a_failure_nobody_takes_goes_to_the_exception_hook(manual, answers):
    runner, executor = manual
    runner.on_unexpected = answers.errors.append
    runner.io(fail, answers.done.append)
    executor.drain()
    assert len(answers.errors) == 1


def test_tasks_run_in_the_order_they_were_asked(manual, answers):
    runner, executor = manual
    for number in range(5):
        runner.io(lambda number=number: number, answers.done.append)
    assert executor.drain() == 5
    assert answers.done == [0, 1, 2, 3, 4]


def test_only_the_newest_answer_to_a_question_arrives(manual, answers):
    runner, executor = manual
    owner = QObject()
    older = runner.io(lambda: "old", answers.done.append, owner=owner, question="rows")
    runner.io(lambda: "new", answers.done.append, owner=owner, question="rows")
    executor.drain()
    assert answers.done == ["new"]
    assert older.token.is_cancelled


def test_different_questions_of_one_owner_do_not_disturb_each_other(manual, answers):
    runner, executor = manual
    owner = QObject()
    runner.io(lambda: "rows", answers.done.append, owner=owner, question="rows")
    runner.io(lambda: "count", answers.done.append, owner=owner, question="count")
    executor.drain()
    assert answers.done == ["rows", "count"]


def test_the_answer_for_a_closed_owner_is_dropped(manual, answers):
    runner, executor = manual
    owner = QObject()
    runner.io(lambda: 1, answers.done.append, on_error=answers.errors.append, owner=owner)
    runner.forget(owner)
    executor.drain()
    assert (answers.done, answers.errors) == ([], [])


def test_the_answer_for_a_deleted_owner_is_dropped(manual, answers):
    runner, executor = manual
    owner = QObject()
    runner.io(lambda: 1, answers.done.append, owner=owner)
    Shiboken.delete(owner)
    executor.drain()
    assert answers.done == []


def test_a_command_of_a_closed_window_is_still_carried_out(manual, answers):
    runner, executor = manual
    owner = QObject()
    carried_out = []
    runner.write(lambda: carried_out.append(1), answers.done.append, owner=owner)
    runner.forget(owner)
    executor.drain()
    assert carried_out == [1]
    assert answers.done == []


def test_work_called_off_before_it_starts_is_not_run(manual, answers):
    runner, executor = manual
    ran = []
    task = runner.io(lambda: ran.append(1), answers.done.append, on_error=answers.errors.append)
    task.cancel()
    executor.drain()
    assert ran == []
    assert isinstance(answers.errors[0], CancelledError)


def test_a_cancel_interrupts_what_the_work_waits_for(manual):
    token = CancelToken()
    interrupted = []
    with token.interrupting(lambda: interrupted.append(1)):
        token.cancel()
    assert interrupted == [1]


def test_a_finished_wait_is_not_interrupted_later():
    token = CancelToken()
    interrupted = []
    with token.interrupting(lambda: interrupted.append(1)):
        pass
    token.cancel()
    assert interrupted == []


def test_the_last_progress_is_told_before_the_answer(manual):
    runner, executor = manual
    told = []
    progress = runner.progress(lambda done, total, text: told.append((done, total, text)))

    def work():
        for done in range(1000):
            progress(done, 999, "row")
        return "answer"

    runner.io(work, told.append, progress=progress)
    executor.drain()
    assert told[-2:] == [(999, 999, "row"), "answer"]


def test_the_runner_says_when_it_is_idle(manual, answers):
    runner, executor = manual
    runner.idle_changed.connect(answers.done.append)
    runner.io(lambda: None, lambda _: None)
    executor.drain()
    assert answers.done == [False, True]


def test_commands_that_wait_are_carried_out_before_closing(qapp):
    runner, done = TaskRunner({"book": Connection}), []
    runner.write(lambda _: threading.Event().wait(0.05), lambda _: None)
    runner.write(lambda _: done.append("command"), lambda _: None)
    assert runner.close()
    assert done == ["command"]


def test_nothing_starts_after_closing(qapp, answers):
    executor = ManualExecutor()
    runner = TaskRunner(executor=executor)
    runner.close()
    runner.io(lambda: 1, answers.done.append)
    assert executor.drain() == 0


def test_each_thread_makes_uses_and_closes_its_own_object(qapp, qtbot):
    made = []

    def make():
        connection = Connection()
        made.append(connection)
        return connection

    runner = TaskRunner(factories={"book": make})
    used_in = []
    runner.write(lambda connection: (connection, threading.get_ident()), used_in.append)
    qtbot.waitUntil(lambda: bool(used_in))
    assert runner.close()
    [(connection, thread)] = used_in
    assert made == [connection]
    assert connection.made_in == connection.closed_in == thread != threading.get_ident()


def test_answers_arrive_on_the_gui_thread(threaded, qtbot):
    arrived_in = []
    threaded.read(
        lambda connection: threading.get_ident(),
        lambda worked_in: arrived_in.append((worked_in, threading.get_ident())),
    )
    qtbot.waitUntil(lambda: bool(arrived_in))
    [(worked_in, answered_in)] = arrived_in
    assert worked_in != answered_in == threading.get_ident()


def test_a_lane_object_that_cannot_be_made_is_the_error_of_the_task(qapp, qtbot, answers):
    runner = TaskRunner(factories={"read": fail})
    runner.read(lambda connection: 1, answers.done.append, on_error=answers.errors.append)
    qtbot.waitUntil(lambda: bool(answers.errors))
    assert str(answers.errors[0]) == "The file is locked."
    runner.close()


def test_a_child_process_answers_and_reports(threaded, qtbot, answers):
    reports = []
    threaded.run_process(add, (20, 22), lambda *said: reports.append(said), answers.done.append)
    qtbot.waitUntil(lambda: bool(answers.done), timeout=20_000)
    assert answers.done == [42]
    assert reports[-1] == (2, 2, "whole")


def test_the_error_of_a_child_process_keeps_its_hint(threaded, qtbot, answers):
    threaded.run_process(refuse, (), None, answers.done.append, answers.errors.append)
    qtbot.waitUntil(lambda: bool(answers.errors), timeout=20_000)
    [error] = answers.errors
    assert (str(error), error.hint) == ("Nothing can be graded.", "Enter a score.")


def test_a_child_process_can_be_called_off(threaded, qtbot, answers):
    told = []
    task = threaded.run_process(
        run_for_ever, (), lambda *said: told.append(said), None, answers.errors.append
    )
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    task.cancel()
    qtbot.waitUntil(lambda: bool(answers.errors), timeout=20_000)
    assert isinstance(answers.errors[0], CancelledError)


def test_an_answer_that_comes_after_the_cancel_is_not_told(threaded, qtbot, answers, tmp_path):
    called_off = tmp_path / "called-off"

    def call_off(*_):
        task.cancel()
        called_off.touch()

    task = threaded.run_process(
        answer_once_there_is, (called_off,), call_off, answers.done.append, answers.errors.append
    )
    qtbot.waitUntil(lambda: bool(answers.errors or answers.done), timeout=20_000)
    assert answers.done == []
    assert isinstance(answers.errors[0], CancelledError)


def test_a_child_process_that_dies_is_a_sentence(threaded, qtbot, answers):
    threaded.run_process(die, (), None, answers.done.append, answers.errors.append)
    qtbot.waitUntil(lambda: bool(answers.errors), timeout=20_000)
    assert "stopped before it was finished" in str(answers.errors[0])


def test_work_for_a_child_process_runs_here_in_tests(manual, answers):
    runner, executor = manual
    runner.run_process(add, (1, 2), None, answers.done.append)
    executor.drain()
    assert answers.done == [3]
