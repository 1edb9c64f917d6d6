"""Layout and preferences, kept in an INI file of the program's data folder."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, cast, get_args

from PySide6.QtCore import QSettings, QTime

from desktop.domain.alerts import SIZES, AlertKind
from desktop.domain.errors import InputError
from desktop.views.languages.choosing import LanguageChoice
from desktop.views.odds import Odds
from desktop.views.saved_view import SavedView, read_views, write_views
from desktop.views.theme import EVENING, SCALE_PERCENT_MAX, SCALE_PERCENT_MIN, Density, Mode

if TYPE_CHECKING:
    from desktop.domain.line_wishes import LineWish

SCHEMA_VERSION = 1
RECENT_BOOKS = 10
USUAL_VOLUME, FULL_VOLUME = 60, 100
# SYNC 4.2: ten minutes, where nobody chose another number.
USUAL_LOCK_MINUTES = 10
LOCK_MINUTES = (1, 60)


class Settings:
    """A typed door to QSettings; wrong values in the file count as not set."""

    def __init__(self, file: Path) -> None:
        """Open the file; one that is broken or newer is started anew, and `was_reset` says so."""
        self.was_reset = False
        self._file = file
        self._ini = QSettings(str(file), QSettings.Format.IniFormat)
        if self._is_unusable():
            self.was_reset = True
            self._ini.clear()
        self._ini.setValue("schema", SCHEMA_VERSION)

    @property
    def theme_mode(self) -> Mode:
        """Light, dark, contrast, or as the system has it."""
        return cast("Mode", self._one_of("look/mode", get_args(Mode), "system"))

    @theme_mode.setter
    def theme_mode(self, mode: Mode) -> None:
        self._ini.setValue("look/mode", mode)

    @property
    def density(self) -> Density:
        """How tight tables are."""
        return cast("Density", self._one_of("look/density", get_args(Density), "default"))

    @density.setter
    def density(self, density: Density) -> None:
        self._ini.setValue("look/density", density)

    @property
    def scale_percent(self) -> int:
        """Text size, 85 to 160."""
        value = str(self._ini.value("look/scale_percent", "100"))
        if value.isdecimal() and SCALE_PERCENT_MIN <= int(value) <= SCALE_PERCENT_MAX:
            return int(value)
        return 100

    @scale_percent.setter
    def scale_percent(self, percent: int) -> None:
        self._ini.setValue("look/scale_percent", percent)

    @property
    def evening(self) -> tuple[QTime, QTime]:
        """From when until when it is dark, where the clock decides about light and dark."""
        times = [QTime.fromString(text, "HH:mm") for text in self.find_names("look/evening")]
        is_whole = len(times) == len(EVENING) and all(one.isValid() for one in times)
        return (times[0], times[1]) if is_whole else EVENING

    @evening.setter
    def evening(self, evening: tuple[QTime, QTime]) -> None:
        self.save_names("look/evening", [one.toString("HH:mm") for one in evening])

    @property
    def lock_minutes(self) -> int:
        """After how many minutes without a touch the windows lock themselves."""
        value = str(self._ini.value("lock/minutes", ""))
        shortest, longest = LOCK_MINUTES
        if value.isdecimal() and shortest <= int(value) <= longest:
            return int(value)
        return USUAL_LOCK_MINUTES

    @lock_minutes.setter
    def lock_minutes(self, minutes: int) -> None:
        self._ini.setValue("lock/minutes", minutes)

    @property
    def language(self) -> LanguageChoice:
        """The language of the windows; one that is chosen counts from the next start."""
        return cast(
            "LanguageChoice", self._one_of("look/language", get_args(LanguageChoice), "system")
        )

    @language.setter
    def language(self, language: LanguageChoice) -> None:
        self._ini.setValue("look/language", language)

    @property
    def odds(self) -> Odds:
        """How prices are written in the windows; each is kept as it was quoted."""
        return cast("Odds", self._one_of("look/odds", get_args(Odds), "quoted"))

    @odds.setter
    def odds(self, odds: Odds) -> None:
        self._ini.setValue("look/odds", odds)

    @property
    def has_reduced_motion(self) -> bool:
        """Whether nothing flashes, glows or slides."""
        return str(self._ini.value("look/reduced_motion", "false")) == "true"

    @has_reduced_motion.setter
    def has_reduced_motion(self, is_on: bool) -> None:
        self._ini.setValue("look/reduced_motion", "true" if is_on else "false")

    @property
    def recent_books(self) -> list[Path]:
        """Books opened lately, the last one first."""
        stored = self._ini.value("books/recent", [])
        names = stored if isinstance(stored, list) else [stored]
        return [Path(str(name)) for name in names if name][:RECENT_BOOKS]

    def add_recent_book(self, book: Path) -> None:
        """Put a book at the head of the recent ones."""
        books = [book, *(other for other in self.recent_books if other != book)]
        self._ini.setValue("books/recent", [str(entry) for entry in books[:RECENT_BOOKS]])

    @property
    def has_alert_sound(self) -> bool:
        """Whether alerts are heard at this station."""
        return str(self._ini.value("alerts/sound", "false")) == "true"

    @has_alert_sound.setter
    def has_alert_sound(self, is_on: bool) -> None:
        self._ini.setValue("alerts/sound", "true" if is_on else "false")

    @property
    def is_undisturbed(self) -> bool:
        """Whether nothing is told outside of the windows, nor heard beyond the desk's own deeds."""
        return str(self._ini.value("alerts/undisturbed", "false")) == "true"

    @is_undisturbed.setter
    def is_undisturbed(self, is_on: bool) -> None:
        self._ini.setValue("alerts/undisturbed", "true" if is_on else "false")

    def volume_of(self, sound: str) -> int:
        """How loud a kind of sound is, 0 (off) to 100."""
        value = str(self._ini.value(f"sounds/{sound}", USUAL_VOLUME))
        return int(value) if value.isdecimal() and int(value) <= FULL_VOLUME else USUAL_VOLUME

    def set_volume_of(self, sound: str, volume: int) -> None:
        """Set how loud a kind of sound is, 0 (off) to 100."""
        self._ini.setValue(f"sounds/{sound}", volume)

    @property
    def silent_alerts(self) -> frozenset[AlertKind]:
        """Kinds of alerts that are turned off at this station."""
        names = self.find_names("alerts/silent")
        return frozenset(kind for kind in AlertKind if kind.name in names)

    @silent_alerts.setter
    def silent_alerts(self, kinds: frozenset[AlertKind]) -> None:
        self.save_names("alerts/silent", sorted(kind.name for kind in kinds))

    @property
    def line_wishes(self) -> "tuple[LineWish, ...]":
        """Lines that this station waits for."""
        # With it comes the grammar of wagers, for which the first window does not wait.
        from desktop.domain.line_wishes import read_wishes  # noqa: PLC0415

        try:
            return read_wishes(str(self._ini.value("alerts/wishes", "")))
        except InputError:
            return ()

    @line_wishes.setter
    def line_wishes(self, wishes: "Sequence[LineWish]") -> None:
        self._ini.setValue("alerts/wishes", "; ".join(wish.text for wish in wishes))

    @property
    def ticket_sizes(self) -> tuple[int, ...]:
        """Amounts at risk (cents) from which a ticket of the ticker is one size larger."""
        kept = self.find_names("ticker/sizes")
        if len(kept) == len(SIZES) and all(text.isdecimal() for text in kept):
            return tuple(sorted(int(text) for text in kept))
        return SIZES

    @ticket_sizes.setter
    def ticket_sizes(self, sizes: tuple[int, ...]) -> None:
        self.save_names("ticker/sizes", [str(size) for size in sizes])

    @property
    def ticker_filter(self) -> str:
        """The filter of the ticker, as it was typed last."""
        return str(self._ini.value("ticker/filter", ""))

    @ticker_filter.setter
    def ticker_filter(self, text: str) -> None:
        self._ini.setValue("ticker/filter", text)

    def find_views(self, page: str, user: str) -> list[SavedView]:
        """The views that a user has saved of a page, by name."""
        text = str(self._ini.value(_views_key(page, user), "[]"))
        return sorted(read_views(text), key=lambda view: view.name.casefold())

    def save_views(self, page: str, user: str, views: Sequence[SavedView]) -> None:
        """Keep a user's views of a page in place of those before."""
        self._ini.setValue(_views_key(page, user), write_views(views))

    def save_text(self, name: str, text: str) -> None:
        """Keep a text under a stable name."""
        self._ini.setValue(f"texts/{name}", text)

    def find_text(self, name: str) -> str:
        """The text kept under a name, or an empty one."""
        return str(self._ini.value(f"texts/{name}", ""))

    def save_names(self, name: str, values: Sequence[str]) -> None:
        """Keep a list of names, such as the pages that were open."""
        self._ini.setValue(f"names/{name}", list(values))

    def find_names(self, name: str) -> list[str]:
        """The names kept, or none."""
        value = self._ini.value(f"names/{name}", [])
        return [str(entry) for entry in value] if isinstance(value, list) else [str(value)]

    def palette_usage(self, user: str) -> str:
        """What a user chose in the palette before, as JSON."""
        return str(self._ini.value(f"palette/{user.encode().hex()}", "{}"))

    def save_palette_usage(self, user: str, content: str) -> None:
        """Keep what a user chose in the palette."""
        self._ini.setValue(f"palette/{user.encode().hex()}", content)

    def keys_of(self, action_id: str) -> tuple[str, ...] | None:
        """The keys a person gave an action, or None when they are as shipped."""
        value = self._ini.value(f"keys/{action_id}")
        return None if value is None else tuple(str(value).split(" | ")) if value else ()

    def set_keys(self, action_id: str, keys: Sequence[str] | None) -> None:
        """Give an action other keys; None are those as shipped."""
        if keys is None:
            self._ini.remove(f"keys/{action_id}")
        else:
            self._ini.setValue(f"keys/{action_id}", " | ".join(keys))

    def flush(self) -> None:
        """Write the file now."""
        self._ini.sync()

    def _is_unusable(self) -> bool:
        if self._ini.status() != QSettings.Status.NoError:
            return True
        schema = str(self._ini.value("schema", SCHEMA_VERSION))
        if not schema.isdecimal() or int(schema) > SCHEMA_VERSION:
            return True
        is_written = self._file.exists() and self._file.stat().st_size > 0
        return is_written and not self._ini.contains("schema")

    def _one_of(self, name: str, allowed: Sequence[str], otherwise: str) -> str:
        value = str(self._ini.value(name, otherwise))
        return value if value in allowed else otherwise


def _views_key(page: str, user: str) -> str:
    # A slash in a name would make a group of its own.
    return f"views/{page}/{user.encode().hex()}"
