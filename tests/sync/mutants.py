"""Rules of the sync code, each broken once: the simulated office must notice (SYNC 3.2, 3.3).

    python -m tests.sync.mutants                 all of them, with what killed each
    python -m tests.sync.mutants --only NAME     one of them

A mutant is one edit of a rule's own text, made while its module is loaded; nothing is written. An
invariant that no mutant needs says little, and a rule whose mutant survives is held by nothing.
"""

import argparse
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor, as_completed
from importlib.abc import MetaPathFinder
from importlib.machinery import PathFinder, SourceFileLoader
from pathlib import Path
from typing import NamedTuple

from click import echo

ROOT = Path(__file__).parents[2]
# As the normal run has them: what one mutant breaks is met at the 718th first.
SEEDS, STEPS = 800, 24
# How a child says that a mutant lives.
_SURVIVED = 42


class Mutant(NamedTuple):
    """One rule, broken: its module below the root, its text, and what stands there instead."""

    name: str
    module: str
    old: str
    new: str

    @property
    def path(self):
        return ROOT / (self.module.replace(".", "/") + ".py")

    def changed(self):
        """The module's source with the rule broken.

        Raises:
            ValueError: The rule's text is not there once: the mutant is to be written anew.
        """
        source = self.path.read_text("utf-8")
        if source.count(self.old) != 1:
            raise ValueError(f"{self.name}: “{self.old}” is not once in {self.path.name}")
        return source.replace(self.old, self.new)


_BOOK, _FOLD, _SYNC = "desktop.book", "desktop.book.fold", "desktop.sync"

MUTANTS = (
    Mutant("before a first fact all was seen", f"{_BOOK}.authors",
           "between.append(range(1, end))", "pass"),
    Mutant("what was unseen is forgotten at the next fact", f"{_BOOK}.authors",
           "(*met.unseen, range(met.seq + 1, seq))", "(range(met.seq + 1, seq),)"),
    Mutant("a checkpoint is taken with what waits", f"{_BOOK}.confirming",
           "is_seen = due is None or (due is rows[-1] and not rest)", "is_seen = True"),
    Mutant("a page of more than waits goes the quick road", f"{_BOOK}.confirming",
           "return len(rows) <= len(pending) and all(", "return all("),
    Mutant("a ticket that was long on its way is not looked at again", f"{_BOOK}.confirming",
           "was_late = bool(earliest) and max(row[6], waited[6]) > earliest + GRACE_MS",
           "was_late = False"),
    Mutant("places of a term that was lost are believed", f"{_BOOK}.authors",
           "return term >= before.term and base <= before.seq", "return base <= before.seq"),
    Mutant("places that are not there are believed", f"{_BOOK}.authors",
           "return term >= before.term and base <= before.seq", "return term >= before.term"),
    Mutant("what a page brought back stays aside", f"{_BOOK}.confirming",
           "if book.reader.one(_IS_ANY_ASIDE) is not None:", "if False:"),
    Mutant("the last fact comes twice", f"{_BOOK}.confirming",
           "if fact.seq > seq]", "if fact.seq >= seq]"),
    Mutant("signatures are not kept", f"{_BOOK}.confirming",
           "for row, fact in pairs if fact.sig]", "for row, fact in pairs if not fact.sig]"),
    Mutant("rows get the newest of their images", f"{_BOOK}.writer",
           "images.order_by(table.c.seq.desc(), table.c.step.desc())",
           "images.order_by(table.c.seq, table.c.step)"),
    Mutant("what was not there stays when a fact comes off", f"{_BOOK}.writer",
           "[tuple(orjson.loads(key)) for key in images])",
           "[tuple(orjson.loads(key)) for key in images if images[key]])"),
    Mutant("a fact that is folded forgets nothing that it changed", f"{_BOOK}.refolding",
           "            forget_written(reader, change)", "            pass"),
    Mutant("nothing is kept to take what waits off", f"{_BOOK}.refolding",
           "self._fold(authors, row, undo_seq=row[0])", "self._fold(authors, row, undo_seq=None)"),
    Mutant("what waits is chained under no time", f"{_BOOK}.refolding",
           'decode(header)["term"], seq, received_at, fact_id(header))',
           'decode(header)["term"], seq, 0, fact_id(header))'),
    Mutant("images of what was confirmed stay", f"{_BOOK}.refolding",
           "self._reader.driver.execute(_FORGET_UNDO.text, (rows[-1][0],))", "pass"),
    Mutant("what was confirmed waits once more", f"{_BOOK}.refolding",
           "rest = [row for row in pending if row[1:3] not in confirmed]", "rest = list(pending)"),
    Mutant("what waits is not put back", f"{_BOOK}.refolding",
           "self.fold_pending(rest, authors)", "pass"),
    Mutant("own facts do not wait after they were taken back", f"{_BOOK}.rebuilding",
           "for row in book.reader.all(_AFTER, after=seq) if row[1] == station]",
           "for row in book.reader.all(_AFTER, after=seq) if row[1] != station]"),
    Mutant("tables made anew lack what waits", f"{_BOOK}.rebuilding",
           "Refolding(book).fold_pending(pending, authors)", "pass"),
    Mutant("what cannot be taken off stops a new life", f"{_BOOK}.rebuilding",
           "    except NOT_UNDONE:", "    except ZeroDivisionError:"),
    Mutant("a first fact is taken under any number", f"{_BOOK}.links",
           "not _says(body, station, head.inc)", "False"),
    Mutant("what an old life had not sent goes on waiting", f"{_BOOK}.lives",
           "        set_pending_aside(book)", "        pass"),
    Mutant("what needs the server is done without it", f"{_BOOK}.membership",
           "if is_online_only(kind, body) and not self.contact.is_reached():", "if False:"),
    Mutant("a place too many is confirmed", f"{_BOOK}.journal",
           "func.coalesce(_FIRST_PENDING - 1,", "func.coalesce(_FIRST_PENDING + 0,"),
    Mutant("a fact is said to have seen what waits", f"{_BOOK}.journal",
           "base = seq if station is None else head.base", "base = seq"),
    Mutant("what was seen goes back after a rewind", f"{_BOOK}.journal",
           'max(base, said["base"])', "base"),
    Mutant("facts of a newer program are folded", f"{_BOOK}.pages",
           "        if is_newer or (", "        if False and ("),
    Mutant("bodies are not held against their headers", f"{_BOOK}.links",
           "                    and head.body_h == body_hash(body)\n"
           "                    and (n - 1, head.prev, head.inc) == before",
           "                    and (n - 1, head.prev, head.inc) == before"),
    Mutant("who signed a page is not asked", f"{_SYNC}.store",
           "if not (is_ended and are_signed):", "if not is_ended:"),
    Mutant("what the server took and lost is not sent again", f"{_SYNC}.engine",
           "            self._acked = 0\n\n    def _after_probe",
           "            pass\n\n    def _after_probe"),
    Mutant("a fork of the server is passed over", f"{_SYNC}.engine",
           "            case Code.FORK, _:\n                self._wants_life = True",
           "            case Code.FORK, _:\n                pass"),
    Mutant("a fork of a page is passed over", f"{_SYNC}.engine",
           "        elif failure is Failure.FORKED:\n            self._wants_life = True",
           "        elif failure is Failure.FORKED:\n            pass"),
    Mutant("nothing is taken back after a rewind", f"{_SYNC}.engine",
           "            self._given_back = _TAKE_BACK",
           "            self._search, self._published = None, -1"),
    Mutant("after a long poll there is no other", f"{_SYNC}.engine",
           "            self._waits = False\n        elif", "            pass\n        elif"),
    Mutant("one life follows another", f"{_SYNC}.engine",
           "self._wants_life, self._acked, self._published = False, 0, -1",
           "self._wants_life, self._acked, self._published = True, 0, -1"),
    Mutant("what was given back is not remembered", f"{_SYNC}.engine",
           "self._given_back = max(self._given_back, event.acked_seq)", "pass"),
    Mutant("a place of agreement is not remembered", f"{_SYNC}.rewinding",
           "self.agreed = max(self.agreed, at)", "self.agreed = max(self.agreed, at - 1)"),
    Mutant("a place of no agreement is asked again", f"{_SYNC}.rewinding",
           "self.until = min(self.until, at - 1)", "self.until = min(self.until, at)"),
    Mutant("halves are rounded down", f"{_SYNC}.rewinding",
           "(self.agreed + self.until + 1) // 2", "(self.agreed + self.until) // 2"),
    Mutant("what is held is held for good", f"{_SYNC}.holding",
           "now + int(LONGEST_MS * (1 + self.draw()) / 2)", "FOR_GOOD"),
    Mutant("which life was asked for is not written down", f"{_SYNC}.correspondence",
           "            keep_asked(old.incarnation, asked)", "            pass"),
    Mutant("the key of a new life is not written down", f"{_SYNC}.correspondence",
           "        keep_credentials(new)", "        pass"),
    Mutant("how far it has come is not written beside the key", f"{_SYNC}.correspondence",
           "keep_mark(credentials.book, credentials.incarnation, Mark(n, identity))", "pass"),
    Mutant("a copy writes on while it asks for a life", f"{_SYNC}.correspondence",
           "        store.mark_copied(self._book)", "        pass"),
    Mutant("an older file is taken for the newest", "desktop.services.stations.keys",
           "return mark is not None and (n < mark.n", "return mark is not None and (n < 0"),
    Mutant("gaps are taken by the server", "server.pushing",
           "if header.n != origin.n + 1:", "if False:"),
    Mutant("forks are taken by the server", "server.pushing",
           "if header.prev != origin.link:", "if False:"),
    Mutant("what was sent away still counts", "server.pushing",
           "if origin.revoked_at_n is not None and header.n > origin.revoked_at_n:", "if False:"),
    Mutant("pushes are not signed", "server.pushing",
           "if is_signed(station.public_key, last.sent.sig, last.id):", "if last.sent.sig:"),
    Mutant("bodies are not looked at by the server", "server.form",
           "        or header.body_h != body_hash(body)\n", ""),
    Mutant("a name is given twice", f"{_FOLD}.names",
           "clashing = _find_taken(reader, taken, wanted)", "clashing = set[str]()"),
    Mutant("nobody is told of a right that lapsed", f"{_FOLD}.conflicts",
           'yield tell_conflict(fact, "right_lapsed")', "return"),
    Mutant("nobody is told of a right that was not there", f"{_FOLD}.conflicts",
           'yield tell_conflict(fact, "no_right")', "pass"),
    Mutant("a close keeps its author's hash", f"{_FOLD}.closing",
           "_open_next(close, fact, hash_coming(reader, week, posted))",
           '_open_next(close, fact, fact.body["statement"])'),
    Mutant("a ticket that is graded again is posted whole", f"{_FOLD}.settling",
           "if ticket.is_lay_off else net - ticket.net", "if ticket.is_lay_off else net"),
    Mutant("what was won is not taken back", f"{_FOLD}.settling",
           "        elif net != ticket.net:", "        elif net > ticket.net:"),
)  # fmt: skip


class _Broken(SourceFileLoader):
    """Loads one module with its rule broken, from no cache and into none."""

    def __init__(self, mutant):
        super().__init__(mutant.module, str(mutant.path))
        self._mutant = mutant

    def get_code(self, fullname):
        return compile(self._mutant.changed(), self.path, "exec", dont_inherit=True)


class _Finder(MetaPathFinder):
    def __init__(self, mutant):
        self._mutant = mutant

    def find_spec(self, fullname, path, target=None):
        if fullname != self._mutant.module:
            return None
        found = PathFinder.find_spec(fullname, path, target)
        found.loader = _Broken(self._mutant)
        return found


def find_killer(mutant, seeds, steps):
    """What noticed the mutant first, and at which seed; None when it lives.

    It breaks the module for this whole process, and so is to be called before that is loaded.
    """
    sys.meta_path.insert(0, _Finder(mutant))
    from tests.sync.simulation.disks import disks  # noqa: PLC0415 - only now is it broken
    from tests.sync.simulation.world import run_seed  # noqa: PLC0415 - as above

    with disks():
        for seed in range(seeds):
            try:
                run_seed(seed, steps)
            except Exception as error:  # noqa: BLE001 - whatever stops the office notices it
                return f"seed {seed}: {type(error).__name__} {str(error)[:90]}"
    return None


def try_mutant(mutant, seeds=SEEDS, steps=STEPS):
    """The same in a process of its own."""
    command = [sys.executable, "-m", "tests.sync.mutants", "--inside", mutant.name]
    command += ["--seeds", str(seeds), "--steps", str(steps)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode == _SURVIVED:
        return None
    said = done.stdout.strip() or done.stderr.strip()
    return said.splitlines()[-1] if said else f"status {done.returncode}"


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--only", default="")
    asked.add_argument("--inside", default="")
    asked.add_argument("--seeds", type=int, default=SEEDS)
    asked.add_argument("--steps", type=int, default=STEPS)
    asked.add_argument("--processes", type=int, default=os.cpu_count())
    said = asked.parse_args()
    if said.inside:
        (mutant,) = (one for one in MUTANTS if one.name == said.inside)
        killer = find_killer(mutant, said.seeds, said.steps)
        echo(killer or "")
        return 0 if killer else _SURVIVED
    chosen = [one for one in MUTANTS if said.only in one.name]
    survivors = 0
    with ThreadPoolExecutor(said.processes) as pool:
        tried = {pool.submit(try_mutant, one, said.seeds, said.steps): one for one in chosen}
        for done in as_completed(tried):
            killer = done.result()
            survivors += killer is None
            echo(f"{'killed' if killer else 'LIVES'}  {tried[done].name}: {killer or ''}")
    echo(f"{len(chosen)} mutants, {survivors} of them live")
    return int(survivors > 0)


if __name__ == "__main__":
    sys.exit(main())
