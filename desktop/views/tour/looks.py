"""The looks in which a scene is pictured: palette, size of text, language."""

from dataclasses import dataclass
from fnmatch import fnmatchcase

from desktop.views.languages.choosing import LanguageChoice
from desktop.views.theme import Mode, Theme
from desktop.views.tour.scene import Scene

PSEUDO: LanguageChoice = "pseudo"
ENGLISH: LanguageChoice = "en"
MIRRORED = "mirrored"


@dataclass(frozen=True, slots=True)
class Look:
    """How the windows look for one picture.

    Attributes:
        mode: The palette.
        scale_percent: The size of text.
    """

    mode: Mode
    scale_percent: int = 100

    @property
    def name(self) -> str:
        """The end of a picture's file name."""
        size = "" if self.scale_percent == 100 else f"-{self.scale_percent}"
        return f"{self.mode}{size}"

    def put_on(self, theme: Theme) -> None:
        """Change the windows that are open."""
        if theme.mode != self.mode:
            theme.set_mode(self.mode)
        if theme.scale_percent != self.scale_percent:
            theme.set_scale_percent(self.scale_percent)


LIGHT = Look("light")
USUAL_LOOKS = (LIGHT, Look("dark"), Look("light", 160))


@dataclass(frozen=True, slots=True)
class Wish:
    """What a tour is asked for.

    Attributes:
        languages: One pass through the scenes each.
        looks: For each language; in a language that is not English only the first.
        only: Names of scenes, in which * stands for anything; all when empty.
        guide: Only the scenes of the user guide, in the light look.
        mirrored: Windows from right to left.
    """

    languages: tuple[LanguageChoice, ...] = (ENGLISH, PSEUDO)
    looks: tuple[Look, ...] = USUAL_LOOKS
    only: tuple[str, ...] = ()
    guide: bool = False
    mirrored: bool = False

    def wants(self, scene: Scene) -> bool:
        """Whether a scene is to be pictured."""
        is_named = not self.only or any(fnmatchcase(scene.name, name) for name in self.only)
        return is_named and (scene.is_in_guide or not self.guide)

    def looks_in(self, language: LanguageChoice) -> tuple[Look, ...]:
        """The looks of one pass."""
        is_extra = language != ENGLISH and len(self.languages) > 1
        return self.looks[:1] if is_extra else self.looks
