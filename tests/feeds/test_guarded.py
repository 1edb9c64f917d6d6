import os
import sys
import time

import pytest

from desktop.domain.errors import InputError
from desktop.feeds.guarded import Limits, ReadingCancelledError, in_child
from desktop.progress import never


def refuse(sentence):
    raise InputError(sentence, hint="Try another.")


def test_the_answer_of_the_child_is_the_answer():
    assert in_child("a.xlsx", divmod, 17, 5, limits=Limits(), cancelled=never) == (3, 2)


def test_a_refusal_in_the_child_is_a_refusal_here():
    with pytest.raises(InputError, match=r"No such sheet\.") as caught:
        in_child("a.xlsx", refuse, "No such sheet.", limits=Limits(), cancelled=never)
    assert caught.value.hint == "Try another."


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps this limit")
def test_a_child_that_wants_too_much_memory_is_given_up():
    limits = Limits(memory_bytes=1_000_000_000)
    with pytest.raises(InputError, match=r"a\.xlsx broke off, .* more memory"):
        in_child("a.xlsx", bytearray, 4_000_000_000, limits=limits, cancelled=never)


def test_a_child_that_dies_is_a_refusal():
    with pytest.raises(InputError, match=r"a\.xlsx broke off, .* more memory"):
        in_child("a.xlsx", os._exit, 9, limits=Limits(), cancelled=never)


def test_a_child_that_takes_too_long_is_given_up():
    with pytest.raises(InputError, match="within 0 seconds"):
        in_child("a.xlsx", time.sleep, 60, limits=Limits(seconds=0), cancelled=never)


def test_a_person_can_stop_the_child():
    with pytest.raises(ReadingCancelledError):
        in_child("a.xlsx", time.sleep, 60, limits=Limits(), cancelled=lambda: True)
