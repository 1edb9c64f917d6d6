"""The same deeds give the same bytes, whatever the process hashes, speaks or believes of time."""

import os
import subprocess
import sys

SCRIPT = """
import sys
from pathlib import Path
from desktop.book.verifying import verify
from desktop.services import settlement, wagers
from tests.shop import Shop

shop = Shop(Path(sys.argv[1]))
games = [shop.game(number, home="-150", away="+130") for number in (451, 453, 455)]
for player in ("P1", "P2", "P3"):
    for entry in ("452 r100", "451 o r50", "P 452 454 456 r20", "P 451 453 o r10", "456 ml r30"):
        shop.accept(entry, player)
for game, score in zip(games, ((20, 24), (3, 3), (17, 10))):
    shop.result(game, *score, h1=(3, 3))
settlement.approve(shop.book, shop.actor, games)
shop.settle(games[0], 24, 20)
shop.pay("P2", -500)
found = verify(shop.book.reader)
assert found.difference is None, found.difference
print(found.state, shop.book.journal.head.chain.hex())
"""


def deeds(tmp_path, name, **environment):
    command = [sys.executable, "-c", SCRIPT, str(tmp_path / "same.book")]
    done = subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    for left in tmp_path.iterdir():
        left.rename(tmp_path.parent / f"{tmp_path.name}-{name}-{left.name}")
    return done.stdout


def test_history_does_not_depend_on_hash_seed_locale_or_time_zone(tmp_path):
    first = deeds(tmp_path, "first", PYTHONHASHSEED="0", TZ="UTC", LC_ALL="C.UTF-8")
    second = deeds(
        tmp_path, "second", PYTHONHASHSEED="31337", TZ="Asia/Tokyo", LC_ALL="tr_TR.UTF-8"
    )
    assert first == second
    assert len(first.split()) == 2
