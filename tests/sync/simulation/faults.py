"""What goes wrong: power, disks, lines, old files, old servers, people who are sent away."""

from contextlib import contextmanager

from desktop.book import journal, pages
from desktop.book.facts import FOLD_VERSION, KINDS
from desktop.book.fold import stations as fold_of_stations
from desktop.book.membership import State
from desktop.services.stations import quarantine
from desktop.services.stations.revoking import revoke_station
from desktop.sync import correspondence
from desktop.sync.credentials import find_asked
from tests.sync.simulation.deeds import as_carl, change_carl
from tests.sync.simulation.joining import Newcomer
from tests.sync.simulation.truth import must

_KNOW_THE_RULES = (journal, pages, correspondence, fold_of_stations)


@contextmanager
def older_program():
    """A program that does not know what the newest one writes, and has the rules before its own."""
    known = KINDS.pop("alias.learned", None)
    versions = [room.FOLD_VERSION for room in _KNOW_THE_RULES]
    for room in _KNOW_THE_RULES:
        room.FOLD_VERSION = FOLD_VERSION - 1
    try:
        yield
    finally:
        # It may be at work within its own work: somebody writes while it takes facts back.
        if known is not None:
            KINDS["alias.learned"] = known
        for room, version in zip(_KNOW_THE_RULES, versions, strict=True):
            room.FOLD_VERSION = version


def crash(world, chance):
    """The power of a station fails between two steps; it comes back after a while."""
    running = [station for station in world.stations if station.is_up]
    if not running:
        return
    station = chance.choice(running)
    station.crash()
    is_new_boot = chance.random() < 0.5
    world.later(1 + chance.randrange(60_000), lambda: _come_back(world, station, is_new_boot))


def _come_back(world, station, is_new_boot):
    if not station.is_up:
        with world.program_of(station):
            station.switch_on(is_new_boot=is_new_boot)
        world.after_step(station)


def cut_off(world, chance):
    """The line of a station is down for a while."""
    station = chance.choice(world.stations)
    station.is_cut_off = True

    def mend():
        station.is_cut_off = False

    world.later(chance.choice((2_000, 60_000, 1_200_000)), mend)


def set_clock(world, chance):
    """Somebody sets a station's clock."""
    station = chance.choice(world.stations)
    station.skew_ms += chance.choice((-7_200_000, -30_000, 30_000, 7_200_000, -31_536_000_000))


def save_disk(world, chance):
    """Somebody copies a station's file, to have it."""
    running = [station for station in world.stations if station.is_up]
    if running:
        station = chance.choice(running)
        station.save()


def put_old_file_back(world, chance):
    """Somebody puts an older copy of a station's file in place of the file."""
    known = [station for station in world.stations if station.is_up and station.saved]
    if not known:
        return
    station = chance.choice(known)
    with world.truth.loss():
        world.truth.forked.add(station.book.journal.identity.incarnation)
        station.crash()
        station.put_back(*chance.choice(station.saved))
    _come_back(world, station, is_new_boot=True)
    see_told(station)


def see_told(station):
    """A file that is behind the mark beside its key is known for an older copy at once."""
    identity = station.book.journal.identity
    is_behind = station.book.journal.head.n < station.acked.get(identity.incarnation, 0)
    must(
        not is_behind or station.member.state is State.COPIED,
        "2.13 an older copy", station.name, station.member.state,
    )  # fmt: skip


def sleep_over(world, _chance):
    """Everybody goes home, and comes back after some hours; the games have begun."""
    running = [station for station in world.stations if station.is_up]
    for station in running:
        station.crash()
    world.pass_time(5 * 3_600_000)
    for station in running:
        _come_back(world, station, is_new_boot=True)


def copy_machine(world, chance):
    """A machine is copied, disk, keys and all, and both copies go on."""
    running = [station for station in world.stations if station.is_up]
    if running and world.has_room:
        _twin_of(world, chance.choice(running))


def _twin_of(world, station):
    station.is_at_it()
    incarnation = station.book.journal.identity.incarnation
    asked = find_asked(bytes.fromhex(incarnation))
    # Both may go on as the one that was about to be asked for.
    forked = {incarnation} if asked is None else {incarnation, asked.incarnation.hex()}
    world.truth.forked |= forked
    return world.copy_of(station)


def join(world, _chance):
    """A new station comes in by a code; until it has everything it is none."""
    if world.has_room:
        world.newcomers.append(Newcomer(world, len(world.newcomers) + 1))


def twins_at_a_failover(world, chance):
    """Of two copies of a machine one writes what a standby of the server lacks, then the other."""
    working = [one for one in world.stations if one.is_working and not one.standing.pending]
    if not working or not world.has_room:
        return
    station, saved = chance.choice(working), world.server.backup()
    station.is_cut_off = False
    twin = _twin_of(world, station)
    twin.is_cut_off = True
    world.write_at_once(station)
    if world.run_until(lambda: _has_sent(station), 60_000):
        station.is_cut_off, twin.is_cut_off = True, False
        world.restore_server(saved)
        if twin.is_working:
            world.write_at_once(twin)
            world.run_until(lambda: _has_sent(twin), 60_000)
    station.is_cut_off = twin.is_cut_off = False
    if station.is_working:
        world.write_at_once(station)


def _has_sent(station):
    """Whether the server has said that it has all that was written there."""
    journal = station.book.journal if station.is_up else None
    return journal and station.acked.get(journal.identity.incarnation) == journal.head.n


def let_go_at_work(world, chance):
    """A clerk is let go, and works on at a station that has not heard of it."""
    working = [station for station in world.stations if station.is_working]
    if len(working) < 2:
        return
    owner, other = chance.sample(working, 2)
    world.at_desk(owner, lambda: change_carl(owner.desk, chance))
    for _ in range(3):
        if other.is_working:
            world.at_desk(other, lambda: as_carl(other.desk, chance))


def save_server(world, _chance):
    """The server's nightly backup."""
    world.saved_server.append(world.server.backup())


def rewind_server(world, chance):
    """The server's disk is gone; it comes back from a backup, with its own key."""
    if not world.saved_server:
        return
    world.restore_server(chance.choice(world.saved_server))


def lose_both(world, chance):
    """A fire: the server and a station come back from older copies at the same time."""
    rewind_server(world, chance)
    put_old_file_back(world, chance)


def send_away(world, chance):
    """An owner at one station sends another one away."""
    working = [station for station in world.stations if station.is_working]
    if len(working) < 3 or world.truth.revoked:
        return
    owner, other = chance.sample(working, 2)
    numbers = [station.book.journal.identity.station for station in (owner, other)]
    last_n = chance.choice((0, 1, other.book.journal.head.n))
    incarnation = other.book.journal.identity.incarnation

    def revoke():
        revoke_station(owner.book, owner.desk.actor, numbers[1], "stolen", last_n)
        world.truth.revoked[incarnation] = last_n

    world.at_desk(owner, revoke)
    for _ in range(chance.randrange(3)):
        if other.is_working:
            world.write_at_once(other)
    # Soon enough that an owner may still want it.
    world.later(60_000, lambda: decide_apart(world, chance))


def decide_apart(world, chance):
    """An owner looks at what the server keeps apart, and lets some of it in, or refuses it."""
    kept = world.server.undecided()
    reached = [one for one in world.stations if one.is_working and one.reach.answers]
    if not kept or not reached:
        return
    station = chance.choice(reached)
    shown = [quarantine._aside(station.book.reader, one) for one in kept]
    chosen, is_accepted = chance.choice(shown), chance.random() < 0.7
    together = quarantine.goes_with(shown, chosen, is_accepted=is_accepted)
    world.at_desk(
        station,
        lambda: quarantine.decide_aside(
            station.book, station.desk.actor, together, "looked at", is_accepted=is_accepted
        ),
    )


def damage_undo(world, chance):
    """What a station kept to take pending facts off again is lost: it makes its tables anew."""
    waiting = [one for one in world.stations if one.is_working and one.standing.pending]
    if waiting:
        station = chance.choice(waiting)
        station.book.reader.driver.execute("UPDATE undo SET before = 'x' WHERE before IS NOT NULL")
        station.is_suspect = True


def look_inside(world, chance):
    """Nothing goes wrong: what waits is taken off, compared, and put on again."""
    whole = [one for one in world.stations if one.is_working and not one.is_damaged]
    if whole:
        station = chance.choice(whole)
        station.is_at_it()
        with world.program_of(station):
            world.truth.see_undoing(station)
            if chance.random() < 0.3:
                world.truth.see_rebuilt(station)


FAULTS = {
    crash: 6, cut_off: 6, set_clock: 1, save_disk: 2, put_old_file_back: 2, copy_machine: 1,
    save_server: 2, rewind_server: 2, send_away: 1, damage_undo: 1, look_inside: 2,
    sleep_over: 1, twins_at_a_failover: 1, let_go_at_work: 1, join: 3,
    decide_apart: 2, lose_both: 1,
}  # fmt: skip


def heal(world):
    """From now on nothing goes wrong: all is on, the lines are up, the programs are the newest."""
    world.network.faults.heal()
    world.network._start_again()
    for station in world.stations:
        station.is_cut_off = False
        station.program = None
        if not station.is_up:
            station.switch_on()
        station.nudge()
