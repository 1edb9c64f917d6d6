"""Where a live book may lie: not on a network drive, not in a cloud-sync folder (DESIGN 4)."""

from pathlib import Path

from desktop.domain.errors import BookdeskError
from desktop.domain.sentences import say

_CLOUD_FOLDERS = ("onedrive", "dropbox", "google drive", "googledrive", "icloud", "nextcloud")
_NETWORK_FILE_SYSTEMS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afs", "davfs", "fuse.davfs"}
)


class UnsafePlaceError(BookdeskError):
    """A live book there could be lost or damaged."""


def check_place(path: Path) -> None:
    """Refuse a place where SQLite's locks or a sync client could damage a live book.

    Raises:
        UnsafePlaceError: A network drive or a cloud-sync folder.
    """
    absolute = path.absolute()
    for part in absolute.parent.parts:
        if part.lower().startswith(_CLOUD_FOLDERS):
            raise UnsafePlaceError(
                say(
                    "“{name}” lies in “{part}”, a cloud-sync folder, where a live book can be"
                    " damaged. Nothing was changed. Move the book to a local folder and keep "
                    "backups"
                    " there instead.",
                    name=path.name,
                    part=part,
                )
            )
    if str(absolute).startswith("\\\\") or _file_system(absolute) in _NETWORK_FILE_SYSTEMS:
        raise UnsafePlaceError(
            say(
                "“{name}” lies on a network drive, where a live book can be damaged. Nothing"
                " was changed. Move the book to a local disk and keep backups there instead.",
                name=path.name,
            )
        )


def _file_system(path: Path) -> str:
    """The kind of file system a path lies on, as Linux names it; empty elsewhere."""
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    best, kind = "", ""
    for line in mounts.splitlines():
        fields = line.split()
        mount = fields[1].replace("\\040", " ")
        inside = mount == "/" or path.is_relative_to(mount)
        if inside and len(mount) >= len(best):
            best, kind = mount, fields[2]
    return kind
