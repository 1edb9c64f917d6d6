"""What right each kind of fact needs (SYNC 4.1), joined from the rooms.

The recipe “a right” of CONTRIBUTING tells how a new kind of fact gets its line.
"""

from collections.abc import Mapping

from desktop.book.fold.rights import accounts, lines, money, review, settings, users, wagers
from desktop.book.fold.rights.uses import Needed

NEEDED: Mapping[str, Needed] = {
    **settings.NEEDED,
    **users.NEEDED,
    **accounts.NEEDED,
    **lines.NEEDED,
    **wagers.NEEDED,
    **review.NEEDED,
    **money.NEEDED,
}
