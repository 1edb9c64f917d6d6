"""The pictures of the guide: every one is there, shown by a page, made by a scene, and small."""

import re
from pathlib import Path

from desktop.views.tour.scenes.every import SCENES

DOCS = Path(__file__).parents[1] / "docs"
MEGABYTES_AT_MOST = 10
PICTURES = {path.stem for path in (DOCS / "pictures").glob("*.png")}


def test_every_picture_is_made_by_a_scene_of_the_tour_and_every_such_scene_has_its_picture():
    assert {scene.name for scene in SCENES if scene.is_in_guide} == PICTURES
    assert len(PICTURES) > 20


def test_every_link_of_the_guide_leads_somewhere():
    broken, links = [], 0
    for page in [*DOCS.glob("*.md"), DOCS / "pictures" / "README.md", DOCS.parent / "README.md"]:
        for target in re.findall(r"\]\(([^)#\s]+)", page.read_text("utf-8")):
            if "://" not in target:
                links += 1
                if not (page.parent / target).exists():
                    broken.append(f"{page.name}: {target}")
    assert broken == []
    assert links > 40


def test_the_pictures_stay_small():
    taken = sum(path.stat().st_size for path in (DOCS / "pictures").iterdir())
    assert taken <= MEGABYTES_AT_MOST * 1_000_000


def test_every_chapter_tells_how_many_keys_things_take():
    for chapter in ("clerk", "operator", "accountant", "owner"):
        text = (DOCS / f"{chapter}.md").read_text("utf-8")
        assert re.search(r"^\| what \|.*(keys|number)", text, re.MULTILINE), chapter
        assert "](pictures/" in text
